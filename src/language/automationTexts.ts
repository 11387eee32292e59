import type { Channel } from '../core/work/alerting/channel';
import type { Language } from '../core/values/label';

/** Words of the command that switches letters and alerts on and off. */
export interface AutomationTexts {
  readonly title: string;
  readonly state: (what: { isOn: boolean; ways: readonly Channel[]; lastSent: string; quota: number }) => string;
  readonly switchOn: string;
  readonly switchOff: string;
  readonly isOn: string;
  readonly isOff: string;
}

const ALL: Readonly<Record<Language, AutomationTexts>> = {
  ru: {
    title: 'Письма и оповещения',
    state: ({ isOn, ways, lastSent, quota }) =>
      [
        isOn ? 'Сейчас включено: вами.' : 'Сейчас выключено (то, что включил другой, здесь не видно).',
        `Куда: ${ways.map((way) => ({ mail: 'почта', telegram: 'Telegram', chat: 'Google Chat' })[way]).join(', ')}. Писем на сегодня осталось: ${quota}.`,
        lastSent === '' ? 'Ещё ничего не отправлено.' : `Последняя отправка: ${lastSent}.`,
      ].join('\n'),
    switchOn:
      'Включить? Владельцам из «Сотрудников» утром придёт письмо; кто отвечает за обращение, узнает, когда срок подходит и когда он вышел. Только в рабочее время.',
    switchOff: 'Выключить?',
    isOn: 'Включено: проверка каждые 10 минут. Выключается этой же командой.',
    isOff: 'Выключено: ничего больше не отправляется.',
  },
  en: {
    title: 'Letters and alerts',
    state: ({ isOn, ways, lastSent, quota }) =>
      [
        isOn ? 'On at present: by you.' : 'Off at present (what another person has switched on is not seen here).',
        `By: ${ways.map((way) => ({ mail: 'mail', telegram: 'Telegram', chat: 'Google Chat' })[way]).join(', ')}. Letters left today: ${quota}.`,
        lastSent === '' ? 'Nothing has been sent yet.' : `Last sent: ${lastSent}.`,
      ].join('\n'),
    switchOn:
      'Switch on? The owners in Staff get a letter in the morning; whoever answers an inquiry is told when its time is almost up and when it is. In working time only.',
    switchOff: 'Switch off?',
    isOn: 'On: looked at every 10 minutes. The same command switches it off.',
    isOff: 'Off: nothing more is sent.',
  },
};

export function automationTextsOf(language: Language): AutomationTexts {
  return ALL[language];
}

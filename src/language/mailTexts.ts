import type { Language } from '../core/values/label';

/** Words of the command that switches the reading of mail on and off. */
export interface MailTexts {
  readonly title: string;
  readonly state: (what: { isOn: boolean; boxes: readonly string[] }) => string;
  readonly switchOn: string;
  readonly switchOff: string;
  readonly isOn: string;
  readonly isOff: string;
}

const ALL: Readonly<Record<Language, MailTexts>> = {
  ru: {
    title: 'Письма клиентов',
    state: ({ isOn, boxes }) =>
      [
        isOn ? 'Сейчас включено: вами.' : 'Сейчас выключено (то, что включил другой, здесь не видно).',
        boxes.length === 0
          ? 'На листе «Источники» нет включённой строки «Ящик Gmail»: впишите её, в «Наш номер или адрес» — адрес ящика; если нужна одна метка, в «Поля» — label=Заявки.'
          : `Источники: ${boxes.join(', ')}.`,
      ].join('\n'),
    switchOn:
      'Включить? Читается почта того, кто включил: письмо нового человека станет обращением, ваш ответ закроет его. В реестр попадут отправитель, тема и ссылка; текст писем — нет. Рассылки и роботы пропускаются.',
    switchOff: 'Выключить?',
    isOn: 'Включено: почта смотрится каждые 10 минут. Выключается этой же командой.',
    isOff: 'Выключено: письма больше не читаются.',
  },
  en: {
    title: 'Letters of clients',
    state: ({ isOn, boxes }) =>
      [
        isOn ? 'On at present: by you.' : 'Off at present (what another person has switched on is not seen here).',
        boxes.length === 0
          ? 'Sources has no row "Gmail mailbox" that is on: put one in, with the address of the mailbox in "Our number or address"; for one label alone, write label=Inquiries in "Fields".'
          : `Sources: ${boxes.join(', ')}.`,
      ].join('\n'),
    switchOn:
      'Switch on? The mail of whoever switches it on is read: a letter of somebody new becomes an inquiry, your answer closes it. Sender, subject and a link come into the register, what the letters say does not. Mailings and robots are passed over.',
    switchOff: 'Switch off?',
    isOn: 'On: the mail is looked at every 10 minutes. The same command switches it off.',
    isOff: 'Off: letters are read no more.',
  },
};

export function mailTextsOf(language: Language): MailTexts {
  return ALL[language];
}

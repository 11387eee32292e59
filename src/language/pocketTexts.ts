import type { Language } from '../core/values/label';

/** What the script says about the page of a phone. */
export interface PocketTexts {
  readonly title: string;
  readonly whose: string;
  readonly address: (name: string, secret: string) => string;
  readonly revoked: (addresses: number) => string;
  readonly nobody: string;
  readonly taskGone: string;
  readonly notYours: string;
  /** It was settled by somebody else or with other words; blank: it went by itself. */
  readonly settledOtherwise: (outcome: string) => string;
  readonly notTaken: string;
}

const ALL: Readonly<Record<Language, PocketTexts>> = {
  ru: {
    title: 'Страница для телефона',
    whose:
      'Напишите имя, как на листе «Сотрудники». «Да» — сделать ему новый адрес (старый перестанет открываться), «Нет» — только отобрать адрес.',
    address: (name, secret) =>
      `Адрес для ${name} (показан один раз): адрес веб-приложения?p=${secret}. Кто знает адрес, тот действует от его имени; потерялся телефон — отберите адрес этой же командой.`,
    revoked: (addresses) => (addresses > 0 ? 'Адрес больше не открывается.' : 'Адреса у этого человека не было.'),
    nobody: 'На листе «Сотрудники» сегодня нет такого имени с ролью: адрес не сделан.',
    taskGone: 'Этой задачи в списке уже нет: обновите страницу.',
    notYours: 'Эта задача у другого сотрудника.',
    settledOtherwise: (outcome) =>
      `Эта задача уже закрыта${outcome === '' ? '' : `: «${outcome}»`}. Если разговор был другой, запишите его во вкладке «Контакт».`,
    notTaken: 'Итог записан на лист задач, но в реестр пока не попал: он попадёт туда при следующем обновлении.',
  },
  en: {
    title: 'Page for the phone',
    whose:
      'Type a name as it stands in Staff. "Yes" makes a new address for that person (the old one opens no more), "No" only takes the address away.',
    address: (name, secret) =>
      `The address for ${name} (shown once): address of the web app?p=${secret}. Whoever knows it acts in that name; when a phone is lost, take the address away by this command.`,
    revoked: (addresses) => (addresses > 0 ? 'The address opens no more.' : 'This person had no address.'),
    nobody: 'Staff has no such name with a role today: no address was made.',
    taskGone: 'This task is no longer on the list: refresh the page.',
    notYours: 'This task is somebody else’s.',
    settledOtherwise: (outcome) =>
      `This task is closed already${outcome === '' ? '' : `: “${outcome}”`}. If you had another talk, write it down under Contact.`,
    notTaken: 'The outcome stands on the task sheet and not yet in the register: the next refresh takes it there.',
  },
};

export function pocketTextsOf(language: Language): PocketTexts {
  return ALL[language];
}

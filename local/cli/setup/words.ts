import type { Language } from '../../../src/core/values/label';

/** What `new --ask` asks and says. */
export interface SetUpWords {
  readonly introduction: string;
  readonly companyName: string;
  readonly country: string;
  readonly hours: string;
  readonly seek: string;
  readonly answer: string;
  readonly care: string;
  readonly papers: string;
  readonly owner: string;
  readonly lines: string;
  readonly segments: string;
  readonly replyToCalls: string;
  readonly replyToWritten: string;
  readonly sales: string;
  readonly silenceLimit: (proposed: number, isFromData: boolean) => string;
  readonly plan: (month: string, proposed: string) => string;
  readonly badHours: string;
  readonly badMinutes: string;
  readonly badCountry: string;
  readonly badNumber: string;
  readonly noFile: (file: string) => string;
  readonly nobodyToAsk: string;
  readonly bothPaths: (name: string) => string;
}

const ru: SetUpWords = {
  introduction: 'Enter — оставить как предложено. Всё можно изменить позже в листах настройки.',
  companyName: '1. Как называется компания?',
  country: '1. Страна (две буквы): от неё валюта, телефоны и праздники',
  hours: '1. Рабочие часы; с обедом через запятую: 9-13, 14-18',
  seek: '2. Кто ищет новых клиентов? Имена через запятую',
  answer: '2. Кто отвечает на обращения?',
  care: '2. Кто ведёт постоянных клиентов?',
  papers: '2. Кто готовит документы?',
  owner: '2. Кто смотрит на показатели (владелец)?',
  lines: '3. Три–семь направлений продаж через запятую',
  segments: '3. Три–пять сегментов клиентов: кто покупает охотнее всех?',
  replyToCalls: '4. За сколько рабочих минут перезванивать?',
  replyToWritten: '4. За сколько рабочих минут отвечать на письма и заявки?',
  sales: '5. Файл с продажами из учёта (.xlsx, .xls, .csv …); пусто — позже',
  silenceLimit: (proposed, isFromData) =>
    `6. Через сколько месяцев без покупки клиент считается потерянным?${isFromData ? ` По вашему файлу: ${String(proposed)}` : ''}`,
  plan: (month, proposed) =>
    `7. План выручки на ${month}${proposed === '' ? '' : `; по вашему файлу: ${proposed}`}; пусто — без плана`,
  badHours: 'Часы пишутся так: 9-18 или 9-13, 14-18.',
  badMinutes: 'Нужно целое число минут, например 15.',
  badCountry: 'Нужны две буквы страны, например RU, KZ, DE.',
  badNumber: 'Нужно число больше нуля.',
  noFile: (file) => `Файла ${file} нет: проверьте путь или оставьте пусто.`,
  nobodyToAsk:
    'Спросить некого: --ask работает в терминале. Уберите --ask, и реестр будет создан с обычными настройками.',
  bothPaths: (name) =>
    `${name}: и ищет новых клиентов, и ведёт постоянных. По методу это разные люди: забота всегда вытесняет поиск. Реестр напомнит, когда это станет заметно.`,
};

const en: SetUpWords = {
  introduction: 'Enter keeps what is proposed. Everything can be changed later in the set-up sheets.',
  companyName: '1. What is the company called?',
  country: '1. Country (two letters): currency, phones and holidays go with it',
  hours: '1. Working hours; with a lunch break: 9-13, 14-18',
  seek: '2. Who looks for new clients? Names with commas between',
  answer: '2. Who answers inquiries?',
  care: '2. Who looks after existing clients?',
  papers: '2. Who does the paperwork?',
  owner: '2. Who looks at the figures (owner)?',
  lines: '3. Three to seven lines of business, with commas between',
  segments: '3. Three to five segments of clients: who buys most willingly?',
  replyToCalls: '4. Within how many working minutes is a call returned?',
  replyToWritten: '4. Within how many working minutes are mails and forms answered?',
  sales: '5. A file with sales from accounting (.xlsx, .xls, .csv …); blank: later',
  silenceLimit: (proposed, isFromData) =>
    `6. After how many months without a purchase is a client lost?${isFromData ? ` By your file: ${String(proposed)}` : ''}`,
  plan: (month, proposed) =>
    `7. Revenue planned for ${month}${proposed === '' ? '' : `; by your file: ${proposed}`}; blank: no plan`,
  badHours: 'Hours are written as 9-18 or 9-13, 14-18.',
  badMinutes: 'Whole minutes, please, such as 15.',
  badCountry: 'Two letters of the country, please, such as US, GB, DE.',
  badNumber: 'A number above zero, please.',
  noFile: (file) => `There is no file ${file}: see whether the path is right, or leave it blank.`,
  nobodyToAsk:
    'There is nobody to ask: --ask works in a terminal. Without --ask the register is made with the usual settings.',
  bothPaths: (name) =>
    `${name} both looks for new clients and looks after existing ones. The method keeps these apart: care always crowds out search. The register says so once it shows.`,
};

const ALL: Readonly<Record<Language, SetUpWords>> = { ru, en };

export function setUpWords(language: Language): SetUpWords {
  return ALL[language];
}

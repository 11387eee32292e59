import type { AnswerKind, SetUpKey, SetUpPart } from '../core/views/setUpQuestions';
import type { Language } from '../core/values/label';

/** What a company is asked at set-up, on the page and in the terminal; the script needs none of it. */
export interface SetUpTexts {
  readonly introduction: string;
  /** What a law of the country asks of whoever keeps phones and names; blank where we know of none. */
  readonly law: string;
  readonly parts: Readonly<Record<SetUpPart, string>>;
  readonly questions: Readonly<Record<SetUpKey, string>>;
  /** What to do where an answer cannot be read. */
  readonly complaints: Readonly<Record<AnswerKind, string>>;
  /** Somebody both searches and cares. */
  readonly bothPaths: (name: string) => string;
  readonly buttons: Readonly<Record<'setUp' | 'skip' | 'later' | 'goOn' | 'showFigures', string>>;
  /** Chosen of a few words: none of them. */
  readonly notSaid: string;
  readonly busy: string;
  readonly sales: string;
  readonly figures: string;
  /** The two that sales answer better than anybody; `proposed` blank where they are too few to tell. */
  readonly silenceLimit: (proposed: string) => string;
  readonly plan: (month: string, proposed: string) => string;
  readonly badNumber: string;
  readonly reckoning: string;
}

const ru: SetUpTexts = {
  introduction: 'Ответьте, на что есть ответ. Всё можно изменить позже в листах настройки.',
  law: 'С 1 июля 2025 года при сборе персональных данных граждан России нельзя записывать и хранить их в базах за пределами России, кроме случаев, названных в законе (152-ФЗ, статья 18, часть 5). Тот же реестр можно вести на своём компьютере, без Google: страница «Реестр без Google» в документации.',
  parts: {
    company: '1. Компания',
    people: '2. Кто что делает',
    offers: '3. Что и кому продаёте, как считаете продажи',
    replies: '4. За сколько отвечаете',
  },
  questions: {
    companyName: 'Как называется компания?',
    country: 'Страна (две буквы): от неё валюта, телефоны и праздники',
    hours: 'Рабочие часы; с обедом через запятую: 9-13, 14-18',
    active: 'Кто ищет новых клиентов? Имена через запятую',
    inbound: 'Кто отвечает на обращения?',
    care: 'Кто ведёт постоянных клиентов?',
    documents: 'Кто готовит документы?',
    owner: 'Кто смотрит на показатели (владелец)?',
    lines: 'Три–семь направлений продаж через запятую',
    segments: 'Три–пять сегментов клиентов через запятую: кто покупает охотнее всех?',
    salesBasis: 'Продажа в учёте — это отгрузка или оплата?',
    salesVat: 'Суммы с НДС или без НДС?',
    replyToCalls: 'За сколько рабочих минут перезванивать?',
    replyToWritten: 'За сколько рабочих минут отвечать на письма и заявки?',
  },
  complaints: {
    text: '',
    list: '',
    country: 'Нужны две буквы страны, например RU, KZ, DE.',
    hours: 'Часы пишутся так: 9-18 или 9-13, 14-18.',
    salesBasis: 'Нужно одно из двух: Отгрузка или Оплата.',
    salesVat: 'Нужно одно из двух: С НДС или Без НДС.',
    minutes: 'Нужно целое число минут, например 15.',
  },
  bothPaths: (name) =>
    `${name}: и ищет новых клиентов, и ведёт постоянных. По методу это разные люди: сопровождение всегда вытесняет поиск. Реестр напомнит, когда это станет заметно.`,
  buttons: {
    setUp: 'Настроить',
    skip: 'Пропустить вопросы',
    later: 'Позже',
    goOn: 'К показателям',
    showFigures: 'Показать показатели',
  },
  notSaid: 'не указано',
  busy: 'Создаю листы…',
  sales: '5. Продажи: файл из учёта. По нему сразу посчитаются выручка на клиента, удержание и кого можно потерять.',
  figures: '6. Что говорят ваши продажи',
  silenceLimit: (proposed) =>
    `Через сколько месяцев без покупки клиент считается потерянным?${proposed === '' ? '' : ` По вашему файлу: ${proposed}`}`,
  plan: (month, proposed) =>
    `План выручки на ${month}${proposed === '' ? '' : `; по вашему файлу: ${proposed}`}; пусто — без плана`,
  badNumber: 'Нужно число больше нуля.',
  reckoning: 'Считаю…',
};

const en: SetUpTexts = {
  introduction: 'Answer what you know. Everything can be changed later in the set-up sheets.',
  law: '',
  parts: {
    company: '1. The company',
    people: '2. Who does what',
    offers: '3. What you sell, to whom, and how sales are counted',
    replies: '4. How fast you answer',
  },
  questions: {
    companyName: 'What is the company called?',
    country: 'Country (two letters): currency, phones and holidays go with it',
    hours: 'Working hours; with a lunch break: 9-13, 14-18',
    active: 'Who looks for new clients? Names with commas between',
    inbound: 'Who answers inquiries?',
    care: 'Who looks after existing clients?',
    documents: 'Who does the paperwork?',
    owner: 'Who looks at the figures (owner)?',
    lines: 'Three to seven lines of business, with commas between',
    segments: 'Three to five segments of clients, with commas between: who buys most willingly?',
    salesBasis: 'Is a sale in your accounting a shipment or a payment?',
    salesVat: 'Are amounts with or without VAT?',
    replyToCalls: 'Within how many working minutes is a call returned?',
    replyToWritten: 'Within how many working minutes are mails and forms answered?',
  },
  complaints: {
    text: '',
    list: '',
    country: 'Two letters of the country, please, such as US, GB, DE.',
    hours: 'Hours are written as 9-18 or 9-13, 14-18.',
    salesBasis: 'One of the two, please: Shipment or Payment.',
    salesVat: 'One of the two, please: With VAT or Without VAT.',
    minutes: 'Whole minutes, please, such as 15.',
  },
  bothPaths: (name) =>
    `${name} both looks for new clients and looks after existing ones. The method keeps these apart: care always crowds out search. The register says so once it shows.`,
  buttons: {
    setUp: 'Set up',
    skip: 'Skip the questions',
    later: 'Later',
    goOn: 'On to the figures',
    showFigures: 'Show the figures',
  },
  notSaid: 'not said',
  busy: 'Making the sheets…',
  sales: '5. Sales: a file from accounting. By it revenue per client, retention and whom you may lose follow at once.',
  figures: '6. What your sales tell',
  silenceLimit: (proposed) =>
    `After how many months without a purchase is a client lost?${proposed === '' ? '' : ` By your file: ${proposed}`}`,
  plan: (month, proposed) =>
    `Revenue planned for ${month}${proposed === '' ? '' : `; by your file: ${proposed}`}; blank: no plan`,
  badNumber: 'A number above zero, please.',
  reckoning: 'Computing…',
};

const ALL: Readonly<Record<Language, SetUpTexts>> = { ru, en };

export function setUpTextsOf(language: Language): SetUpTexts {
  return ALL[language];
}

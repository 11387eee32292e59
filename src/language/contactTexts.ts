import type { Suspicion } from '../core/work/duplicates/findDuplicates';
import type { Language } from '../core/values/label';
import type { Origin } from '../core/figures/facts/journeys';

/** How one side turns to the other. */
export type Turning = 'call' | 'written' | 'other';

/** The words of the sidebar in which contacts are logged and clients looked up. */
export interface ContactTexts {
  readonly who: string;
  readonly whoHint: string;
  readonly stranger: (typed: string) => string;
  readonly newCompany: (typed: string) => string;
  readonly several: (names: string) => string;
  readonly other: string;
  readonly searchLost: string;
  readonly reading: string;
  readonly notRead: string;
  readonly gone: string;
  readonly since: (month: string) => string;
  readonly beforeRegister: string;
  readonly prospect: string;
  /** A, B or C. */
  readonly ofClass: (name: string) => string;
  readonly keptBy: (manager: string) => string;
  readonly waits: (what: { since: string; minutes: string }) => string;
  readonly waitsSince: (since: string) => string;
  readonly notToCall: string;
  readonly own: (days: string) => string;
  readonly ofAll: (what: { purchases: string; days: string | null }) => string;
  readonly onePurchase: string;
  readonly purchases: (count: string) => string;
  readonly lastBought: (what: { day: string; silence: string }) => string;
  readonly expected: (day: string) => string;
  readonly parts: Readonly<
    Record<
      'contacts' | 'deals' | 'documents' | 'tasks' | 'problems' | 'revenue' | 'origin' | 'duplicates' | 'reached',
      string
    >
  >;
  /** Opens the window in which duplicates are settled. */
  readonly merge: string;
  readonly months: (what: { sum: string }) => string;
  readonly more: (count: number) => string;
  readonly left: (count: number) => string;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly bySomebody: (reason: string) => string;
  readonly because: Readonly<Record<Suspicion, string>>;
  readonly lookAlike: string;
  readonly fields: Readonly<
    Record<
      | 'direction'
      | 'channel'
      | 'result'
      | 'nextStep'
      | 'nextStepWords'
      | 'comment'
      | 'employee'
      | 'client'
      | 'person'
      | 'phone'
      | 'email',
      string
    >
  >;
  /** Who turned to whom, by what they did. */
  readonly toUs: Readonly<Record<Turning, string>>;
  readonly weCall: Readonly<Record<Turning, string>>;
  readonly weAnswer: string;
  readonly noStep: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly inAWeek: string;
  readonly onDay: string;
  readonly save: string;
  readonly saving: string;
  readonly closes: (since: string) => string;
  /** Instead of it, where an answer in writing has no word of what it was. */
  readonly needsWord: string;
  /** Beside the question of who talked, while nobody is chosen. */
  readonly nobodyChosen: string;
  /** Likewise of a row of another table. */
  readonly nobodyOf: Readonly<Record<'sales' | 'deals' | 'documents', string>>;
  readonly saved: (what: { party: string; sheet: string; id: string }) => string;
  readonly stepSaved: (day: string) => string;
  /** Rows that were begun beside it, by their sheets. */
  readonly unsaved: (sheets: string) => string;
  readonly undo: string;
  readonly next: string;
  readonly logContact: string;
  readonly add: Readonly<Record<'sales' | 'deals' | 'documents' | 'clients', string>>;
  readonly card: string;
  /** What is set of a client by a press, and how it is told once it is. */
  readonly nextContact: string;
  readonly plan: string;
  readonly doNotContact: string;
  readonly callAgain: string;
  readonly contactPlanned: (day: string) => string;
  readonly nobodyCalls: string;
  readonly mayBeCalled: string;
  readonly noColumn: (heading: string) => string;
  /** The cell is not as the card had shown it. */
  readonly changedMeanwhile: string;
  readonly notChanged: (why: string) => string;
  readonly notSaved: (why: string) => string;
  /** The answer was lost on the way: nobody knows whether it was done. */
  readonly notUndone: (why: string) => string;
  readonly slow: string;
  /** The row was written at the first try, whose answer was lost, and has been typed over since. */
  readonly savedBefore: string;
  /** Somebody else has written the same client down meanwhile. */
  readonly thereAlready: string;
}

const ru: ContactTexts = {
  who: 'Кто',
  whoHint: 'телефон, название, e-mail или ИНН',
  stranger: (typed) => `Новое обращение: ${typed}`,
  newCompany: (typed) => `Новая компания: ${typed}`,
  several: (names) => `Это сразу несколько: ${names}. Наберите название.`,
  other: 'другой',
  searchLost:
    'Поиск не отвечает: нет связи с таблицей. Записать можно и так: по телефону или точному названию запись найдёт своего клиента.',
  reading: 'Читаю…',
  notRead: 'Карточка не открылась: нет связи с таблицей. Записать контакт можно и без неё.',
  gone: 'Строк этого клиента в таблице больше нет: их удалили или переименовали. Найдите его заново.',
  since: (month) => `с нами: ${month}`,
  beforeRegister: 'клиент с времён до реестра',
  prospect: 'ещё не покупал',
  ofClass: (name) => `класс ${name}`,
  keptBy: (manager) => `ведёт ${manager}`,
  waits: ({ since, minutes }) => `Ждёт ответа с ${since}: ${minutes} рабочего времени`,
  waitsSince: (since) => `ждёт ответа с ${since}`,
  notToCall: 'Просил не звонить',
  own: (days) => `Обычно покупает раз в ${days}.`,
  ofAll: ({ purchases, days }) =>
    `${purchases}: своего ритма ещё нет${days === null ? '' : `, у клиентов обычно ${days}`}.`,
  onePurchase: 'Одна покупка',
  purchases: (count) => `Покупок ${count}`,
  lastBought: ({ day, silence }) => `Последняя покупка ${day}, ${silence} назад.`,
  expected: (day) => `Следующую ждём около ${day}.`,
  parts: {
    contacts: 'Последние контакты',
    deals: 'Открытые сделки',
    documents: 'Документы в работе',
    tasks: 'Задачи',
    problems: 'Надо поправить',
    revenue: 'Выручка по месяцам',
    origin: 'Откуда пришёл',
    duplicates: 'Похоже, это он же',
    reached: 'Связь',
  },
  merge: 'Объединить…',
  months: ({ sum }) => `за 12 месяцев ${sum}`,
  more: (count) => `ещё ${count}`,
  left: (count) => `Строк очень много: ${count} из середины не прочитаны.`,
  origins: { active: 'нашли мы', inbound: 'обратился сам', referral: 'по рекомендации', unknown: 'неизвестно' },
  bySomebody: (reason) => `указано вручную: ${reason}`,
  because: {
    taxId: 'тот же ИНН',
    phone: 'тот же телефон',
    email: 'тот же e-mail',
    name: 'то же название',
    nearName: 'похожее название',
  },
  lookAlike: 'Такие уже есть. Это не кто-то из них?',
  fields: {
    direction: 'Кто кому',
    channel: 'Канал',
    result: 'Чем кончилось',
    nextStep: 'Следующий шаг',
    nextStepWords: 'что сделать',
    comment: 'Комментарий',
    employee: 'Кто говорил',
    client: 'Компания',
    person: 'Контактное лицо',
    phone: 'Телефон',
    email: 'E-mail',
  },
  toUs: { call: 'Звонят нам', written: 'Пишут нам', other: 'Они к нам' },
  weCall: { call: 'Звоним мы', written: 'Пишем мы', other: 'Мы к ним' },
  weAnswer: 'Отвечаем мы',
  noStep: 'нет',
  today: 'сегодня 15:00',
  tomorrow: 'завтра',
  inAWeek: 'через неделю',
  onDay: 'на дату',
  save: 'Записать ⏎',
  saving: 'Записываю…',
  closes: (since) => `Закроет ожидание с ${since}. Можно отменить.`,
  needsWord: 'Чтобы ожидание закрылось, напишите в комментарии, что ответили.',
  nobodyChosen: 'Пока никто не выбран: контакт ни за кем не посчитается. Выбор запомнится.',
  nobodyOf: {
    sales: 'Продавец не выбран: продажа ни за кем не посчитается.',
    deals: 'Выберите продавца: без него сделка не запишется.',
    documents: 'Ответственный не выбран: документ пока ни за кем.',
  },
  saved: ({ party, sheet, id }) => `Записано: ${party}, лист «${sheet}», ${id}.`,
  stepSaved: (day) => `Следующий шаг ${day}.`,
  unsaved: (sheets) => `Начато и не записано: ${sheets}. Набранное на месте, кнопки ниже.`,
  undo: 'Отменить',
  next: 'Следующий',
  logContact: 'Записать контакт',
  add: { sales: 'Продажа', deals: 'Сделка', documents: 'Документ', clients: 'В клиенты' },
  card: 'Карточка',
  nextContact: 'Следующий контакт…',
  plan: 'Назначить',
  doNotContact: 'Не беспокоить',
  callAgain: 'Снова можно звонить',
  contactPlanned: (day) => `Следующий контакт назначен на ${day}.`,
  nobodyCalls: 'Отмечено «Не беспокоить»: задач позвонить по этому клиенту больше не будет.',
  mayBeCalled: 'Отметка «Не беспокоить» снята.',
  noColumn: (heading) =>
    `На листе «Клиенты» нет столбца «${heading}»: записать некуда. Выберите в меню «Настроить или починить» и повторите.`,
  changedMeanwhile:
    'Не изменено: в строке этого клиента уже стоит другое, или её больше нет. Карточка прочитана заново.',
  notChanged: (why) => `Ответ не пришёл (${why}). Нажмите ещё раз: дважды не изменится.`,
  notSaved: (why) => `Не записано, всё набранное на месте. ${why} Нажмите «Записать» ещё раз: второй строки не будет.`,
  notUndone: (why) => `Ответ не пришёл (${why}). Возможно, всё же отменено: нажмите «Отменить» ещё раз.`,
  slow: 'Google долго не отвечает. Набранное на месте, подождите ещё.',
  savedBefore:
    'Запись сохранилась ещё с первой попытки, без того, что вы изменили после. Поправьте это в строке листа или отмените и запишите заново.',
  thereAlready:
    'Не записано: клиент с таким названием уже есть, его только что записал кто-то ещё. Набранное на месте; карточка выше показывает, что известно.',
};

const en: ContactTexts = {
  who: 'Who',
  whoHint: 'phone, name, e-mail or tax number',
  stranger: (typed) => `New inquiry: ${typed}`,
  newCompany: (typed) => `New company: ${typed}`,
  several: (names) => `Several at once: ${names}. Type the name.`,
  other: 'somebody else',
  searchLost:
    'The search does not answer: no connection to the workbook. It can be written down all the same: by the phone or the exact name it will find its client.',
  reading: 'Reading…',
  notRead: 'The card did not open: no connection to the workbook. The contact can be saved without it.',
  gone: 'The rows of this client are no longer in the workbook: deleted or renamed. Please search again.',
  since: (month) => `with us since ${month}`,
  beforeRegister: 'a client from before the register',
  prospect: 'has not bought yet',
  ofClass: (name) => `class ${name}`,
  keptBy: (manager) => `account manager ${manager}`,
  waits: ({ since, minutes }) => `Waiting since ${since}: ${minutes} of working time`,
  waitsSince: (since) => `waiting since ${since}`,
  notToCall: 'Asked not to be called',
  own: (days) => `Usually buys every ${days}.`,
  ofAll: ({ purchases, days }) =>
    `${purchases}: no rhythm of its own yet${days === null ? '' : `, usual for clients is ${days}`}.`,
  onePurchase: 'One purchase',
  purchases: (count) => `${count} purchases`,
  lastBought: ({ day, silence }) => `Last bought on ${day}, ${silence} ago.`,
  expected: (day) => `Next one expected about ${day}.`,
  parts: {
    contacts: 'Last contacts',
    deals: 'Open deals',
    documents: 'Documents to make',
    tasks: 'Tasks',
    problems: 'To put right',
    revenue: 'Revenue by month',
    origin: 'Where from',
    duplicates: 'May be the same',
    reached: 'Reached by',
  },
  merge: 'Merge…',
  months: ({ sum }) => `${sum} in 12 months`,
  more: (count) => `${count} more`,
  left: (count) => `Very many rows: ${count} from the middle were not read.`,
  origins: { active: 'we found them', inbound: 'came to us', referral: 'by referral', unknown: 'unknown' },
  bySomebody: (reason) => `stated by hand: ${reason}`,
  because: {
    taxId: 'same tax number',
    phone: 'same phone',
    email: 'same e-mail',
    name: 'same name',
    nearName: 'nearly the same name',
  },
  lookAlike: 'These are known already. Is it one of them?',
  fields: {
    direction: 'In or out',
    channel: 'Channel',
    result: 'How it ended',
    nextStep: 'Next step',
    nextStepWords: 'what to do',
    comment: 'Comment',
    employee: 'Who of us',
    client: 'Company',
    person: 'Person',
    phone: 'Phone',
    email: 'E-mail',
  },
  toUs: { call: 'They call', written: 'They write', other: 'To us' },
  weCall: { call: 'We call', written: 'We write', other: 'We to them' },
  weAnswer: 'Our answer',
  noStep: 'none',
  today: 'today 15:00',
  tomorrow: 'tomorrow',
  inAWeek: 'in a week',
  onDay: 'on a day',
  save: 'Save ⏎',
  saving: 'Saving…',
  closes: (since) => `Answers the inquiry of ${since}. Can be undone.`,
  needsWord: 'For the inquiry to count as answered, write in the comment what was said.',
  nobodyChosen: 'Nobody is chosen yet: the contact would count for nobody. The choice is remembered.',
  nobodyOf: {
    sales: 'No seller is chosen yet: the sale would count for nobody.',
    deals: 'Choose a seller: without one the deal cannot be saved.',
    documents: 'Nobody is responsible yet: the document would be nobody’s work.',
  },
  saved: ({ party, sheet, id }) => `Saved: ${party}, sheet "${sheet}", ${id}.`,
  stepSaved: (day) => `Next step on ${day}.`,
  unsaved: (sheets) => `Begun and not saved: ${sheets}. What you typed is there, by the buttons below.`,
  undo: 'Undo',
  next: 'Next one',
  logContact: 'Log a contact',
  add: { sales: 'Sale', deals: 'Deal', documents: 'Document', clients: 'To clients' },
  card: 'Card',
  nextContact: 'Next contact…',
  plan: 'Plan',
  doNotContact: 'Do not contact',
  callAgain: 'May be called again',
  contactPlanned: (day) => `Next contact planned for ${day}.`,
  nobodyCalls: 'Marked "Do not contact": no more tasks to call this client.',
  mayBeCalled: 'The mark "Do not contact" is taken off.',
  noColumn: (heading) =>
    `Clients has no column "${heading}" to write it into. Choose "Set up or repair" in the menu, then try again.`,
  changedMeanwhile:
    'Not changed: the row of this client says something else by now, or is gone. The card has been read anew.',
  notChanged: (why) => `No answer came (${why}). Press again: nothing is changed twice.`,
  notSaved: (why) =>
    `Not saved; all that was typed is still here. ${why} Press Save again: there will be no second row.`,
  notUndone: (why) => `No answer came (${why}). It may have been undone all the same: press Undo again.`,
  slow: 'Google has not answered for a while. All that was typed is here; please wait.',
  savedBefore:
    'The row was saved at the first try, without what you have changed since. Put that right in the row of the sheet, or undo and save again.',
  thereAlready:
    'Not saved: there is a client of this name already, somebody else has just written them down. What you typed is here; the card above shows what is known.',
};

export function contactTextsOf(language: Language): ContactTexts {
  return language === 'ru' ? ru : en;
}

import type { Label } from '../../values/label';
import { foldHeading } from '../../values/text';

/**
 * A closed set of kinds that figures rest on. Teams rename and add values in Lists, each with one of these kinds;
 * the kind's own key and its labels in both languages are always understood.
 */
export interface ChoiceSet<Kind extends string> {
  readonly kinds: readonly Kind[];
  readonly labels: Readonly<Record<Kind, Label>>;
  /** Further spellings people use, folded at look-up. */
  readonly aliases?: Partial<Readonly<Record<Kind, readonly string[]>>>;
}

/** Everything that is understood as one of the kinds, as it is written and folded. */
export function spellingsOf<Kind extends string>(set: ChoiceSet<Kind>): Map<string, Kind> {
  const spellings = new Map<string, Kind>();
  for (const kind of set.kinds) {
    const label = set.labels[kind];
    for (const spelling of [kind, label.en, label.ru, ...(set.aliases?.[kind] ?? [])]) {
      spellings.set(spelling, kind);
      spellings.set(foldHeading(spelling), kind);
    }
  }
  return spellings;
}

export const directions: ChoiceSet<'in' | 'out'> = {
  kinds: ['in', 'out'],
  labels: { in: { en: 'In', ru: 'Вх' }, out: { en: 'Out', ru: 'Исх' } },
  aliases: {
    in: ['inbound', 'incoming', 'входящий', 'входящее', 'входящая', 'вход', 'вх.'],
    out: ['outbound', 'outgoing', 'исходящий', 'исходящее', 'исходящая', 'исход', 'исх.'],
  },
};

export const channelKinds: ChoiceSet<'call' | 'email' | 'form' | 'messenger' | 'meeting' | 'other'> = {
  kinds: ['call', 'email', 'form', 'messenger', 'meeting', 'other'],
  labels: {
    call: { en: 'Call', ru: 'Звонок' },
    email: { en: 'E-mail', ru: 'Почта' },
    form: { en: 'Form', ru: 'Заявка с сайта' },
    messenger: { en: 'Messenger', ru: 'Мессенджер' },
    meeting: { en: 'Meeting', ru: 'Встреча' },
    other: { en: 'Other', ru: 'Другое' },
  },
  aliases: {
    call: ['phone', 'телефон'],
    email: ['mail', 'письмо', 'эл. почта', 'электронная почта'],
    form: ['форма', 'заявка', 'сайт', 'web form', 'website'],
    messenger: ['чат', 'chat'],
    meeting: ['визит', 'visit'],
    other: ['прочее', 'иное'],
  },
};

export const resultKinds: ChoiceSet<
  'reached' | 'noAnswer' | 'lead' | 'refused' | 'deal' | 'claim' | 'spam' | 'notClient' | 'test'
> = {
  kinds: ['reached', 'noAnswer', 'lead', 'refused', 'deal', 'claim', 'spam', 'notClient', 'test'],
  labels: {
    reached: { en: 'Reached', ru: 'Поговорили' },
    noAnswer: { en: 'No answer', ru: 'Не дозвонились' },
    lead: { en: 'Lead', ru: 'Заинтересован' },
    refused: { en: 'Refused', ru: 'Отказ' },
    deal: { en: 'Deal', ru: 'Купит' },
    claim: { en: 'Claim', ru: 'Рекламация' },
    spam: { en: 'Spam', ru: 'Спам' },
    notClient: { en: 'Not a client', ru: 'Не клиент' },
    test: { en: 'Test inquiry', ru: 'Проверка' },
  },
  aliases: {
    reached: ['talked', 'дозвонились', 'дозвон', 'разговор'],
    noAnswer: ['not reached', 'недозвон', 'нет ответа', 'не дозвонился', 'не отвечает'],
    lead: ['interested', 'лид', 'интерес'],
    refused: ['refusal', 'отказался'],
    deal: ['agreed', 'сделка', 'договорились', 'договорились о покупке'],
    claim: ['complaint', 'жалоба', 'претензия'],
    spam: ['wrong number', 'ошиблись номером'],
    notClient: ['not client', 'неклиент'],
    test: ['mystery shopper', 'проверочное обращение', 'тайный покупатель'],
  },
};

export const stageKinds: ChoiceSet<'new' | 'offer' | 'agreed' | 'won' | 'lost'> = {
  kinds: ['new', 'offer', 'agreed', 'won', 'lost'],
  labels: {
    new: { en: 'New', ru: 'Новая' },
    offer: { en: 'Offer', ru: 'Предложение' },
    agreed: { en: 'Agreed', ru: 'Согласована' },
    won: { en: 'Won', ru: 'Выиграна' },
    lost: { en: 'Lost', ru: 'Проиграна' },
  },
  aliases: { won: ['успех', 'выиграно'], lost: ['проиграно', 'отказ'], offer: ['кп', 'quote'] },
};

export const documentKinds: ChoiceSet<'contract' | 'invoice' | 'deliveryNote' | 'act' | 'other'> = {
  kinds: ['contract', 'invoice', 'deliveryNote', 'act', 'other'],
  labels: {
    contract: { en: 'Contract', ru: 'Договор' },
    invoice: { en: 'Invoice', ru: 'Счёт' },
    deliveryNote: { en: 'Delivery note', ru: 'Накладная' },
    act: { en: 'Act', ru: 'Акт' },
    other: { en: 'Other', ru: 'Другое' },
  },
};

export const origins: ChoiceSet<'active' | 'inbound' | 'referral'> = {
  kinds: ['active', 'inbound', 'referral'],
  labels: {
    active: { en: 'Active', ru: 'Активная' },
    inbound: { en: 'Inbound', ru: 'Входящая' },
    referral: { en: 'Referral', ru: 'Рекомендация' },
  },
  aliases: { active: ['активный'], inbound: ['входящий'], referral: ['по рекомендации'] },
};

/** What a row of Sales stands for: goods that have left, or money that has come. */
export const salesBases: ChoiceSet<'shipment' | 'payment'> = {
  kinds: ['shipment', 'payment'],
  labels: { shipment: { en: 'Shipment', ru: 'Отгрузка' }, payment: { en: 'Payment', ru: 'Оплата' } },
  aliases: { shipment: ['shipments', 'отгрузки', 'реализация'], payment: ['payments', 'оплаты', 'поступления'] },
};

/** Whether amounts of Sales contain value-added tax. */
export const salesTaxes: ChoiceSet<'with' | 'without'> = {
  kinds: ['with', 'without'],
  labels: { with: { en: 'With VAT', ru: 'С НДС' }, without: { en: 'Without VAT', ru: 'Без НДС' } },
};

export const dateOrders: ChoiceSet<'dayFirst' | 'monthFirst'> = {
  kinds: ['dayFirst', 'monthFirst'],
  labels: {
    dayFirst: { en: 'Day first', ru: 'Сначала день' },
    monthFirst: { en: 'Month first', ru: 'Сначала месяц' },
  },
  aliases: { dayFirst: ['dd/mm', 'дд.мм'], monthFirst: ['mm/dd', 'мм/дд'] },
};

export const roles: ChoiceSet<'owner' | 'active' | 'inbound' | 'care' | 'documents'> = {
  kinds: ['owner', 'active', 'inbound', 'care', 'documents'],
  labels: {
    owner: { en: 'Owner', ru: 'Владелец' },
    active: { en: 'Active sales', ru: 'Активные продажи' },
    inbound: { en: 'Inbound', ru: 'Входящие' },
    care: { en: 'Client care', ru: 'Сопровождение' },
    documents: { en: 'Documents', ru: 'Документы' },
  },
  aliases: {
    owner: ['собственник', 'руководитель', 'директор'],
    active: ['активный', 'активные'],
    inbound: ['inbound sales', 'входящий', 'входящие продажи'],
    care: ['account management', 'забота о клиентах', 'ведение клиентов', 'забота'],
    documents: ['документооборот'],
  },
};

/** How a bonus follows from a figure. */
export const bonusKinds: ChoiceSet<'percent' | 'piece' | 'fixed'> = {
  kinds: ['percent', 'piece', 'fixed'],
  labels: {
    percent: { en: '% of money', ru: '% от суммы' },
    piece: { en: 'Per piece', ru: 'За штуку' },
    fixed: { en: 'Fixed', ru: 'Фиксированная' },
  },
  aliases: { percent: ['%', 'percent', 'процент'], piece: ['each', 'шт', 'штука'], fixed: ['amount', 'фикс'] },
};

export type BonusKind = (typeof bonusKinds.kinds)[number];

export const calendarKinds: ChoiceSet<'work' | 'holiday' | 'short' | 'working' | 'absent'> = {
  kinds: ['work', 'holiday', 'short', 'working', 'absent'],
  labels: {
    work: { en: 'Work', ru: 'Рабочий' },
    holiday: { en: 'Holiday', ru: 'Выходной' },
    short: { en: 'Short', ru: 'Короткий' },
    working: { en: 'Working', ru: 'Рабочая суббота' },
    absent: { en: 'Absent', ru: 'Отсутствует' },
  },
  aliases: {
    work: ['рабочее время', 'working hours'],
    holiday: ['праздник', 'day off'],
    short: ['short day', 'сокращенный'],
    working: ['working weekend', 'рабочий выходной', 'рабочее воскресенье'],
    absent: ['away', 'on leave', 'sick', 'отпуск', 'болеет'],
  },
};

export const weekdays: ChoiceSet<'1' | '2' | '3' | '4' | '5' | '6' | '7'> = {
  kinds: ['1', '2', '3', '4', '5', '6', '7'],
  labels: {
    '1': { en: 'Mon', ru: 'Пн' },
    '2': { en: 'Tue', ru: 'Вт' },
    '3': { en: 'Wed', ru: 'Ср' },
    '4': { en: 'Thu', ru: 'Чт' },
    '5': { en: 'Fri', ru: 'Пт' },
    '6': { en: 'Sat', ru: 'Сб' },
    '7': { en: 'Sun', ru: 'Вс' },
  },
  aliases: {
    '1': ['monday', 'понедельник'],
    '2': ['tuesday', 'вторник'],
    '3': ['wednesday', 'среда'],
    '4': ['thursday', 'четверг'],
    '5': ['friday', 'пятница'],
    '6': ['saturday', 'суббота'],
    '7': ['sunday', 'воскресенье'],
  },
};

export const listNames: ChoiceSet<
  'lines' | 'activities' | 'segments' | 'channels' | 'results' | 'stages' | 'lossReasons' | 'documentTypes'
> = {
  kinds: ['lines', 'activities', 'segments', 'channels', 'results', 'stages', 'lossReasons', 'documentTypes'],
  labels: {
    lines: { en: 'Lines of business', ru: 'Направления' },
    activities: { en: 'Ad activities', ru: 'Реклама' },
    segments: { en: 'Segments', ru: 'Сегменты' },
    channels: { en: 'Channels', ru: 'Каналы' },
    results: { en: 'Results', ru: 'Результаты' },
    stages: { en: 'Stages', ru: 'Этапы' },
    lossReasons: { en: 'Loss reasons', ru: 'Причины отказа' },
    documentTypes: { en: 'Document types', ru: 'Типы документов' },
  },
};

/** What may send inquiries by itself, or be a door that nothing is heard of but what people type. */
export const sourceKinds: ChoiceSet<
  | 'mango'
  | 'zadarma'
  | 'uis'
  | 'megafon'
  | 'aircall'
  | 'twilio'
  | 'threeCx'
  | 'calls'
  | 'form'
  | 'sheet'
  | 'telegram'
  | 'chatwoot'
  | 'messages'
  | 'mail'
  | 'other'
> = {
  kinds: [
    'mango',
    'zadarma',
    'uis',
    'megafon',
    'aircall',
    'twilio',
    'threeCx',
    'calls',
    'form',
    'sheet',
    'telegram',
    'chatwoot',
    'messages',
    'mail',
    'other',
  ],
  labels: {
    mango: { en: 'Mango Office', ru: 'Mango Office' },
    zadarma: { en: 'Zadarma', ru: 'Zadarma' },
    uis: { en: 'UIS / CoMagic', ru: 'UIS / CoMagic' },
    megafon: { en: 'MegaFon VATS', ru: 'МегаФон ВАТС' },
    aircall: { en: 'Aircall', ru: 'Aircall' },
    twilio: { en: 'Twilio', ru: 'Twilio' },
    threeCx: { en: '3CX', ru: '3CX' },
    calls: { en: 'Any telephone system', ru: 'Любая телефония' },
    form: { en: 'Form of a site', ru: 'Форма на сайте' },
    sheet: { en: 'Sheet of this workbook', ru: 'Лист этой таблицы' },
    telegram: { en: 'Telegram bot', ru: 'Телеграм-бот' },
    chatwoot: { en: 'Chatwoot', ru: 'Chatwoot' },
    messages: { en: 'Any messenger', ru: 'Любой мессенджер' },
    mail: { en: 'Gmail mailbox', ru: 'Ящик Gmail' },
    other: { en: 'Nothing sends', ru: 'Сам не присылает' },
  },
  aliases: {
    mango: ['mango', 'манго', 'манго офис'],
    zadarma: ['novofon', 'новофон', 'задарма'],
    uis: ['uis', 'comagic', 'callgear'],
    megafon: ['megafon', 'мегафон', 't2', 'kcell'],
    threeCx: ['3cx'],
    calls: ['any', 'любая', 'телефония'],
    form: ['форма', 'form', 'сайт', 'заявка'],
    sheet: ['google form', 'google forms', 'гугл форма', 'гугл-форма', 'лист'],
    telegram: ['telegram', 'телеграм', 'телеграмм'],
    messages: ['messenger', 'мессенджер'],
  },
};

/** How a call ended by the log of the telephone system. */
export const callResults: ChoiceSet<'talked' | 'missed' | 'noAnswer'> = {
  kinds: ['talked', 'missed', 'noAnswer'],
  labels: {
    talked: { en: 'Talked', ru: 'Поговорили' },
    missed: { en: 'Missed', ru: 'Пропущен' },
    noAnswer: { en: 'Not taken', ru: 'Не взяли' },
  },
  aliases: {
    talked: ['answered', 'completed', 'success', 'успешный', 'отвечен', 'принят', 'принятый'],
    missed: ['lost', 'пропущенный', 'потерян', 'потерянный', 'не принят', 'неотвеченный'],
    noAnswer: [
      'no answer',
      'no-answer',
      'busy',
      'failed',
      'canceled',
      'cancelled',
      'cancel',
      'не дозвонились',
      'занято',
    ],
  },
};

export type KindOf<Set> = Set extends ChoiceSet<infer Kind> ? Kind : never;
export type Direction = KindOf<typeof directions>;
export type ChannelKind = KindOf<typeof channelKinds>;
export type ResultKind = KindOf<typeof resultKinds>;
export type StageKind = KindOf<typeof stageKinds>;
export type DocumentKind = KindOf<typeof documentKinds>;
export type OverrideOrigin = KindOf<typeof origins>;
export type SalesBasis = KindOf<typeof salesBases>;
export type SalesTax = KindOf<typeof salesTaxes>;
export type Role = KindOf<typeof roles>;
export type ListName = KindOf<typeof listNames>;
export type SourceKind = KindOf<typeof sourceKinds>;
export type CallResult = KindOf<typeof callResults>;

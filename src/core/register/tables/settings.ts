import type { CountryCode } from 'libphonenumber-js/min';
import { getCountries, isSupportedCountry } from 'libphonenumber-js/min';
import {
  channelKinds,
  salesBases,
  salesTaxes,
  spellingsOf,
  type ChannelKind,
  type ChoiceSet,
  type SalesBasis,
  type SalesTax,
} from '../schema/choice';
import { readNumber } from '../schema/readNumber';
import { LANGUAGES, type Label, type Language } from '../../values/label';
import { foldHeading } from '../../values/text';

/** The decisions of the company that figures and screens depend on. */
export interface Settings {
  readonly companyName: string;
  /** Blank: the language of the workbook's locale. */
  readonly language: Language | '';
  /** ISO code, for number formats only: amounts are never converted. */
  readonly currency: string;
  readonly phoneCountry: CountryCode;
  /** Working minutes within which an inbound contact must be answered, by channel kind. */
  readonly replyTargets: Readonly<Record<ChannelKind, number>>;
  /** Months without a purchase after which a client is no longer alive. */
  readonly silenceLimit: number;
  /** Days a talk may lie before the first purchase to have won the client. */
  readonly attributionWindow: number;
  /** Days within which the same party reacting again is not a new lead. */
  readonly leadRepeatWindow: number;
  /** Days given to a new inbound client to buy before its cohort is judged. */
  readonly cohortMaturity: number;
  /** Months without a purchase after which a purchase counts as a reactivation. */
  readonly dormancy: number;
  /** Clients that bring so much of the revenue of twelve months, in per cent, are of class A; up to the second limit B, the rest C. */
  readonly classA: number;
  readonly classB: number;
  /** With so many people who seek, answer or look after clients the rules of structure alarm; a smaller team cannot part them. */
  readonly structureFrom: number;
  /** The segment whose companies are called first; blank: none. */
  readonly focusSegment: string;
  /** What a row of Sales stands for; blank while nobody has said. Changes no figure, only what is said of them. */
  readonly salesBasis: SalesBasis | '';
  /** Whether its amounts contain VAT; blank while nobody has said. */
  readonly salesVat: SalesTax | '';
}

/** One row of the Settings sheet as the product declares it. */
export interface SettingDeclaration {
  readonly key: string;
  readonly meaning: Label;
  /** What stands in a new register. */
  readonly standard: string | number;
  /** What an acceptable value is, to be read after "needed:". */
  readonly expected: Label;
  /** The values to choose from, where they are a closed set; a blank one stands for what is said of it. */
  readonly choices?: (language: Language) => readonly string[];
  /** Puts the typed text into the settings; null when it is no acceptable value. */
  readonly apply: (settings: Settings, typed: string) => Settings | null;
}

export const DEFAULT_SETTINGS: Settings = {
  companyName: '',
  language: '',
  currency: 'RUB',
  phoneCountry: 'RU',
  replyTargets: { call: 15, email: 30, form: 30, messenger: 30, meeting: 30, other: 30 },
  silenceLimit: 3,
  attributionWindow: 90,
  leadRepeatWindow: 180,
  cohortMaturity: 60,
  dormancy: 18,
  classA: 80,
  classB: 95,
  structureFrom: 5,
  focusSegment: '',
  salesBasis: '',
  salesVat: '',
};

type NumericKey =
  | 'silenceLimit'
  | 'attributionWindow'
  | 'leadRepeatWindow'
  | 'cohortMaturity'
  | 'dormancy'
  | 'classA'
  | 'classB'
  | 'structureFrom';

function wholeNumber(typed: string, least: number): number | null {
  const value = readNumber(typed);
  return typeof value === 'number' && Number.isInteger(value) && value >= least ? value : null;
}

function wholeNumberFrom(least: number): Label {
  return { en: `a whole number, ${least} or more`, ru: `целое число, ${least} или больше` };
}

function numeric(key: NumericKey, least: number, meaning: Label): SettingDeclaration {
  const apply = (settings: Settings, typed: string): Settings | null => {
    const value = wholeNumber(typed, least);
    return value === null ? null : { ...settings, [key]: value };
  };
  return { key, meaning, standard: DEFAULT_SETTINGS[key], expected: wholeNumberFrom(least), apply };
}

/** A word of a set, in either language; blank while nobody has said. */
function chosen<Kind extends string>(
  key: 'salesBasis' | 'salesVat',
  set: ChoiceSet<Kind>,
  meaning: Label,
): SettingDeclaration {
  const spellings = spellingsOf(set);
  const words = (language: Language): readonly string[] => set.kinds.map((kind) => set.labels[kind][language]);
  return {
    key,
    meaning,
    standard: '',
    expected: { en: words('en').join(' / '), ru: words('ru').join(' / ') },
    choices: (language) => ['', ...words(language)],
    apply: (settings, typed) => {
      const kind = spellings.get(foldHeading(typed));
      return kind === undefined ? null : { ...settings, [key]: kind };
    },
  };
}

function replyTarget(channel: ChannelKind): SettingDeclaration {
  const label = channelKinds.labels[channel];
  return {
    key: `replyTarget.${channel}`,
    meaning: {
      en: `${label.en}: answer within so many working minutes`,
      ru: `${label.ru}: ответить за столько рабочих минут`,
    },
    standard: DEFAULT_SETTINGS.replyTargets[channel],
    expected: wholeNumberFrom(0),
    apply: (settings, typed) => {
      const value = wholeNumber(typed, 0);
      return value === null ? null : { ...settings, replyTargets: { ...settings.replyTargets, [channel]: value } };
    },
  };
}

/** Every setting the register knows, in the order of the Settings sheet. */
export const SETTINGS: readonly SettingDeclaration[] = [
  {
    key: 'companyName',
    meaning: { en: 'Name of the company, shown on the Dashboard', ru: 'Название компании, видно на дашборде' },
    standard: '',
    expected: { en: 'a name', ru: 'название' },
    apply: (settings, typed) => ({ ...settings, companyName: typed }),
  },
  {
    key: 'language',
    meaning: { en: 'Language: ru or en; blank: as the workbook', ru: 'Язык: ru или en; пусто — как у таблицы' },
    standard: '',
    expected: { en: 'ru or en', ru: 'ru или en' },
    choices: () => ['', ...LANGUAGES],
    apply: (settings, typed) => {
      const language = LANGUAGES.find((known) => known === foldHeading(typed));
      return language ? { ...settings, language } : null;
    },
  },
  {
    key: 'currency',
    meaning: { en: 'Currency of all amounts, ISO code', ru: 'Валюта всех сумм, код ISO' },
    standard: DEFAULT_SETTINGS.currency,
    expected: { en: 'three letters, such as RUB', ru: 'три буквы, например RUB' },
    choices: () => CURRENCIES.map(([currency]) => currency),
    apply: (settings, typed) => (/^[A-Za-z]{3}$/.test(typed) ? { ...settings, currency: typed.toUpperCase() } : null),
  },
  {
    key: 'phoneCountry',
    meaning: { en: 'Country of phones typed without a code', ru: 'Страна для телефонов без кода' },
    standard: DEFAULT_SETTINGS.phoneCountry,
    expected: { en: 'the two letters of a country, such as RU', ru: 'две буквы страны, например RU' },
    choices: () => getCountries(),
    apply: (settings, typed) => {
      const country = typed.toUpperCase();
      return isSupportedCountry(country) ? { ...settings, phoneCountry: country } : null;
    },
  },
  ...channelKinds.kinds.map(replyTarget),
  numeric('silenceLimit', 1, {
    en: 'Months without a purchase after which a client counts as lost',
    ru: 'Месяцев без покупки, после которых клиент считается потерянным',
  }),
  numeric('attributionWindow', 0, {
    en: 'Days a talk may lie before the first purchase to have won the client',
    ru: 'Дней между разговором и первой покупкой, чтобы клиент считался привлечённым',
  }),
  numeric('leadRepeatWindow', 0, {
    en: 'Days within which the same company reacting again is not a new lead',
    ru: 'Дней, в течение которых та же компания не считается новым лидом',
  }),
  numeric('cohortMaturity', 0, {
    en: 'Days a new inbound client has to buy before the share of buyers is judged',
    ru: 'Дней на первую покупку нового обратившегося клиента',
  }),
  numeric('dormancy', 1, {
    en: 'Months without a purchase after which a purchase is a reactivation',
    ru: 'Месяцев без покупок, после которых покупка считается возвращением',
  }),
  numeric('classA', 1, {
    en: 'Class A: the largest clients that bring so many % of the revenue of twelve months',
    ru: 'Класс A: крупнейшие клиенты, которые дают столько % выручки за 12 месяцев',
  }),
  numeric('classB', 1, {
    en: 'Class B: the next ones, up to so many %; the rest are C',
    ru: 'Класс B: следующие, до стольких %; остальные — C',
  }),
  numeric('structureFrom', 0, {
    en: 'The rules of structure alarm from so many people who seek, answer or look after clients',
    ru: 'Правила структуры тревожат, когда ищут, отвечают и ведут клиентов столько человек или больше',
  }),
  {
    key: 'focusSegment',
    meaning: { en: 'The segment whose companies are called first', ru: 'Сегмент, которому звоним в первую очередь' },
    standard: '',
    expected: { en: 'a segment of Lists', ru: 'сегмент из справочника' },
    apply: (settings, typed) => ({ ...settings, focusSegment: typed }),
  },
  chosen('salesBasis', salesBases, {
    en: 'What a row of Sales is: a shipment or a payment; said beside revenue',
    ru: 'Что такое строка Продаж: отгрузка или оплата; говорится рядом с выручкой',
  }),
  chosen('salesVat', salesTaxes, {
    en: 'Revenue with or without VAT; said beside revenue',
    ru: 'Выручка с НДС или без; говорится рядом с выручкой',
  }),
];

/** Currency and country of phones that go with the region of a locale (`en_GB`); nothing for regions nobody has told us about. */
export function regionalSettings(locale: string): Readonly<Record<string, string>> {
  const region = regionOf(locale);
  const currency = CURRENCIES.find(([, regions]) => regions.split(' ').includes(region))?.[0];
  return currency === undefined ? {} : { currency, phoneCountry: region };
}

/** The country of a locale, `US` of `en_US`; blank where it names none but the language. */
export function regionOf(locale: string): string {
  const region = /[_-]([A-Za-z]{2})\b/.exec(locale)?.[1]?.toUpperCase() ?? '';
  return region === '' && /^ru$/i.test(locale) ? 'RU' : region;
}

const CURRENCIES: readonly (readonly [currency: string, regions: string])[] = [
  ['RUB', 'RU'],
  ['USD', 'US'],
  ['GBP', 'GB'],
  ['EUR', 'AT BE CY DE EE ES FI FR GR IE IT LT LU LV MT NL PT SI SK'],
  ['BYN', 'BY'],
  ['KZT', 'KZ'],
  ['KGS', 'KG'],
  ['CAD', 'CA'],
  ['AUD', 'AU'],
  ['NZD', 'NZ'],
  ['INR', 'IN'],
  ['CHF', 'CH'],
];

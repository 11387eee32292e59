import { getLocale } from 'numfmt';
import type { MonthNames } from './monthNames';
import { monthNames, weekdayNames } from './monthNames';

/** What a spreadsheet's locale means for its cells: how numbers and days are written, read and shown. */
export interface LocaleFormats {
  /** The name that numfmt knows the locale by. */
  readonly language: string;
  readonly decimal: string;
  /** What stands between thousands. */
  readonly group: string;
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
  /** `1/2` is the first of February. */
  readonly dayFirst: boolean;
  /** A whole date begins with its year. */
  readonly yearFirst: boolean;
  readonly months: MonthNames;
  /** Names of weekdays in small letters, long and short. */
  readonly weekdays: ReadonlySet<string>;
  readonly true: string;
  readonly false: string;
}

const dates: Readonly<Record<string, string>> = {
  en_US: 'M/d/yyyy',
  en_GB: 'dd/MM/yyyy',
  ru_RU: 'dd.MM.yyyy',
  de_DE: 'dd.MM.yyyy',
  fr_FR: 'dd/MM/yyyy',
};

const known = new Map<string, LocaleFormats>();

/** What a spreadsheet locale (`ru_RU`) means for cells; dates of other locales are written year first. */
export function localeFormats(locale: string): LocaleFormats {
  const seen = known.get(locale);
  if (seen) return seen;
  const made = makeFormats(locale);
  known.set(locale, made);
  return made;
}

function makeFormats(locale: string): LocaleFormats {
  const [short = 'en'] = locale.split('_');
  const language = getLocale(locale) ? locale : getLocale(short) ? short : 'en';
  const data = getLocale(language);
  const date = dates[locale] ?? 'yyyy-MM-dd';
  const [yes = 'TRUE', no = 'FALSE'] = data?.bool ?? [];
  const tag = languageTag(locale);
  const whole = dateOrder(tag, { year: 'numeric', month: 'numeric', day: 'numeric' });
  return {
    language,
    decimal: data?.decimal ?? '.',
    group: data?.group ?? ',',
    date,
    dateTime: `${date} H:mm:ss`,
    time: locale === 'en_US' ? 'h:mm:ss am/pm' : 'H:mm:ss',
    dayFirst: dateOrder(tag, { month: 'numeric', day: 'numeric' })[0] === 'day',
    yearFirst: whole[0] === 'year',
    months: monthNames(tag, [data?.mmmm ?? [], data?.mmm ?? []]),
    weekdays: weekdayNames(tag, [data?.dddd ?? [], data?.ddd ?? []]),
    true: yes,
    false: no,
  };
}

/** `ru_RU` → `ru-RU`; English where the language is unknown. */
function languageTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

function dateOrder(tag: string, parts: Intl.DateTimeFormatOptions): string[] {
  const written = new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' }).formatToParts(0);
  return written.map(({ type }) => type).filter((type) => type !== 'literal');
}

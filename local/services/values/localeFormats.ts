import { getLocale } from 'numfmt';

/** Formats that a spreadsheet gives by itself to a date or time that arrives in an unformatted cell. */
export interface LocaleFormats {
  /** The name that numfmt knows the locale by. */
  readonly language: string;
  readonly decimal: string;
  /** What stands between thousands. */
  readonly group: string;
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
  /** First three letters of the months, in small letters. */
  readonly months: ReadonlySet<string>;
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
  const months = [...(data?.mmm ?? []), ...(data?.mmmm ?? [])];
  const [yes = 'TRUE', no = 'FALSE'] = data?.bool ?? [];
  return {
    language,
    decimal: data?.decimal ?? '.',
    group: data?.group ?? ',',
    date,
    dateTime: `${date} H:mm:ss`,
    time: locale === 'en_US' ? 'h:mm:ss am/pm' : 'H:mm:ss',
    months: new Set(months.map((name) => name.slice(0, 3).toLowerCase())),
    true: yes,
    false: no,
  };
}

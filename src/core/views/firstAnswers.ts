import {
  listNames,
  roles,
  salesBases,
  salesTaxes,
  type ListName,
  type Role,
  type SalesBasis,
  type SalesTax,
} from '../register/schema/choice';
import { newCalendarRows, type Hours } from '../register/time/calendarRows';
import { regionalSettings, regionOf, SETTINGS } from '../register/tables/settings';
import type { TypedCells } from '../register/tables/tables';
import type { Language } from '../values/label';
import type { Moment } from '../values/moment';
import type { Texts } from '../texts';
import { firstListRows } from './enteredSheet';

/** Somebody of the company, and what he answers for. */
export interface FirstPerson {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** What a company says of itself at set-up; whatever is left out is as it usually is. */
export interface FirstAnswers {
  readonly companyName?: string | undefined;
  /** ISO code: currency, phones typed without a code and public holidays go with it. */
  readonly country?: string | undefined;
  /** Working hours of a day; two spans make a lunch break. */
  readonly hours?: Hours | undefined;
  readonly people?: readonly FirstPerson[] | undefined;
  readonly lines?: readonly string[] | undefined;
  readonly segments?: readonly string[] | undefined;
  /** What the sales of the company's accounting are. */
  readonly salesBasis?: SalesBasis | undefined;
  readonly salesVat?: SalesTax | undefined;
  /** Working minutes within which a call must be answered, and anything that is written. */
  readonly replyToCalls?: number | undefined;
  readonly replyToWritten?: number | undefined;
}

/** Nobody has been asked. */
export const NOTHING_SAID: FirstAnswers = {};

/** The settings that the answers are about, by their keys. */
export function saidSettings(
  answers: FirstAnswers,
  language: Language,
): Readonly<Record<string, string | number | undefined>> {
  const { companyName, country, salesBasis, salesVat, replyToCalls, replyToWritten } = answers;
  return {
    ...(country !== undefined && regionalSettings(`_${country}`)),
    companyName,
    salesBasis: salesBasis && salesBases.labels[salesBasis][language],
    salesVat: salesVat && salesTaxes.labels[salesVat][language],
    'replyTarget.call': replyToCalls,
    ...Object.fromEntries(WRITTEN.map((channel) => [`replyTarget.${channel}`, replyToWritten])),
  };
}

export function firstSettings(answers: FirstAnswers, texts: Texts, locale: string): readonly TypedCells<'settings'>[] {
  const said: ReturnType<typeof saidSettings> = {
    ...regionalSettings(locale),
    language: texts.language,
    ...saidSettings(answers, texts.language),
  };
  return SETTINGS.map(({ key, standard, meaning }) => ({
    key,
    value: said[key] ?? standard,
    meaning: meaning[texts.language],
  }));
}

/** Channels that are answered at leisure. */
const WRITTEN = ['email', 'form', 'messenger', 'other'] as const;

export function firstCalendar(
  { country, hours }: FirstAnswers,
  { language }: Pick<Texts, 'language'>,
  now: Moment,
  locale: string,
): readonly TypedCells<'calendar'>[] {
  return newCalendarRows(country ?? regionOf(locale), now, language, hours);
}

export function firstStaff(
  { people = [] }: FirstAnswers,
  { language }: Pick<Texts, 'language'>,
): readonly TypedCells<'staff'>[] {
  return people.map(({ name, roles: held }) => ({
    name,
    roles: held.map((role) => roles.labels[role][language]).join(', '),
  }));
}

/** The company's own lines and segments, then the words every register begins with. */
export function firstLists(answers: FirstAnswers, texts: Texts): readonly TypedCells<'lists'>[] {
  return [...ownWords(answers, texts), ...firstListRows(texts)];
}

/** The lines and segments that the company has named. */
export function ownWords(
  { lines = [], segments = [] }: FirstAnswers,
  { language }: Pick<Texts, 'language'>,
): readonly TypedCells<'lists'>[] {
  const rowsOf = (list: ListName, values: readonly string[]): readonly TypedCells<'lists'>[] =>
    values.map((value) => ({ list: listNames.labels[list][language], value, kind: '' }));
  return [...rowsOf('lines', lines), ...rowsOf('segments', segments)];
}

import type { Rows } from '../../src/core/register/tables/rows';
import { TABLE_KEYS, tables, type TableKey } from '../../src/core/register/tables/tables';
import type { CellValue, SheetSnapshot } from '../../src/core/register/schema/cell';
import {
  calendarKinds,
  channelKinds,
  directions,
  documentKinds,
  listNames,
  origins,
  resultKinds,
  roles,
  stageKinds,
  weekdays,
  type ChoiceSet,
} from '../../src/core/register/schema/choice';
import type { Column } from '../../src/core/register/schema/column';
import { BEFORE_REGISTER } from '../../src/core/register/schema/columns';
import { HIDDEN_NUMBER } from '../../src/core/register/schema/readPhone';
import type { Language } from '../../src/core/values/label';
import { amountOf } from '../../src/core/values/money';

/** Which choice a column offers, by the column's key. */
const CHOICES: Readonly<Record<string, ChoiceSet<string>>> = {
  direction: directions,
  channel: channelKinds,
  result: resultKinds,
  stage: stageKinds,
  type: documentKinds,
  origin: origins,
  role: roles,
  weekday: weekdays,
  kind: calendarKinds,
  list: listNames,
};

const BEFORE_WORDS: Readonly<Record<Language, string>> = { en: 'before the register', ru: 'до реестра' };
const HIDDEN_WORDS: Readonly<Record<Language, string>> = { en: 'hidden', ru: 'скрыт' };
const YES: Readonly<Record<Language, string>> = { en: 'yes', ru: 'да' };
const NO: Readonly<Record<Language, string>> = { en: 'no', ru: 'нет' };

/** Read rows typed into sheets again: headings and words of one language, dates as dates, amounts as numbers. */
export function sheetsOf(rows: Partial<Rows>, language: Language): SheetSnapshot[] {
  return TABLE_KEYS.flatMap((key) => {
    const records = rows[key];
    return records && records.length > 0 ? [tableSheet(key, records, language)] : [];
  });
}

/** One table as its sheet: headings in row 1, a record a row. */
export function tableSheet(key: TableKey, records: readonly object[], language: Language = 'en'): SheetSnapshot {
  const columns = Object.entries(tables[key].columns as Readonly<Record<string, Column<unknown>>>);
  const headings = columns.map(([, column]) => column.heading[language]);
  const cells = records.map((record) =>
    columns.map(([name, column]) => cellOf(name, column, (record as Record<string, unknown>)[name], language)),
  );
  return { name: tables[key].sheet[language], values: [headings, ...cells] };
}

/** A sheet just as it is given, cell by cell. */
export function aSheet(name: string, ...values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return { name, values };
}

/** Records typed under the English headings of only the columns they name. */
export function typedSheet(key: TableKey, ...records: readonly Readonly<Record<string, CellValue>>[]): SheetSnapshot {
  const columns = tables[key].columns as Readonly<Record<string, Column<unknown>>>;
  const named = Object.keys(columns).filter(
    (name) => columns[name]?.required === true || records.some((record) => name in record),
  );
  const headings = named.map((name) => columns[name]?.heading.en ?? name);
  return {
    name: tables[key].sheet.en,
    values: [headings, ...records.map((row) => named.map((name) => row[name] ?? ''))],
  };
}

function cellOf(name: string, column: Column<unknown>, value: unknown, language: Language): CellValue {
  if (value === null || value === undefined || value === '') return '';
  if (value === BEFORE_REGISTER) return BEFORE_WORDS[language];
  if (value === HIDDEN_NUMBER) return HIDDEN_WORDS[language];
  if (typeof value === 'boolean') return value ? YES[language] : NO[language];
  if (Array.isArray(value)) return value.map((part) => wordOf(name, column, String(part), language)).join(', ');
  if (typeof value === 'string') return wordOf(name, column, value, language);
  if (typeof value !== 'number') throw new Error(`No cell for ${name}`);
  if (column.type === 'money') return amountOf(value);
  if (column.type === 'time') return { serial: value / 1440 };
  return ['date', 'datetime', 'month'].includes(column.type) ? { serial: value } : value;
}

function wordOf(name: string, column: Column<unknown>, kind: string, language: Language): string {
  if (column.type === 'roles') return roles.labels[kind as keyof typeof roles.labels][language];
  return column.type === 'choice' ? (CHOICES[name]?.labels[kind]?.[language] ?? kind) : kind;
}

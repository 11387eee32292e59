import type { CellData } from '../../../local/store/workbookData';
import { epochSerial } from '../../../local/services/values/zones';

export const locales = ['en_US', 'en_GB', 'ru_RU', 'de_DE', 'fr_FR', 'sv_SE', 'ja_JP'] as const;
export type Locale = (typeof locales)[number];

/** What a cell holds: a value, or a formula with its result where it needs no engine. */
type Held = Pick<CellData, 'value' | 'formula'>;
type Expected = string | number | boolean | Held;

/** A moment as the cell's number. */
function at(moment: string): number {
  return Date.parse(`${moment.padEnd(16, 'T00:00')}:00Z`) / 86_400_000 + epochSerial;
}

function broken(formula: string): Held {
  return { formula, value: { error: '#ERROR!' } };
}

interface TypedRow {
  readonly typed: string;
  /** What it becomes where nothing else is said. */
  readonly all?: Expected;
  readonly differs?: Partial<Record<Locale, Expected>>;
}

/** It is the first of January 2030 in the workbook and still 2029 in Greenwich. */
export const clock = { timeZone: 'Asia/Novokuznetsk', now: Date.UTC(2029, 11, 31, 20) };

/** Text by text what a cell becomes; text that is not named for a locale stays text there. */
const rows: readonly TypedRow[] = [
  // words
  { typed: 'hello' },
  { typed: 'TRUE', all: true },
  { typed: 'false', all: false },
  { typed: 'ИСТИНА', differs: { ru_RU: true } },
  { typed: 'falsch', differs: { de_DE: false } },
  { typed: 'VRAI', differs: { fr_FR: true } },
  { typed: 'yes' },
  { typed: "'007", all: '007' },
  { typed: "'=1+1", all: '=1+1' },
  // numbers
  { typed: '12', all: 12 },
  { typed: ' 12 ', all: 12 },
  { typed: '-12', all: -12 },
  { typed: '(12)', all: -12 },
  { typed: '007', all: 7 },
  { typed: '1e3', all: 1000 },
  { typed: '6.39E+11', differs: { en_US: 6.39e11, en_GB: 6.39e11, ja_JP: 6.39e11 } },
  { typed: '12345678901', all: 12345678901 },
  { typed: '1.5', differs: { en_US: 1.5, en_GB: 1.5, ja_JP: 1.5, ru_RU: at('2030-05-01'), de_DE: at('2030-05-01') } },
  { typed: '1,5', differs: { ru_RU: 1.5, de_DE: 1.5, fr_FR: 1.5, sv_SE: 1.5 } },
  { typed: '1.234', differs: { en_US: 1.234, en_GB: 1.234, ja_JP: 1.234, de_DE: 1234 } },
  {
    typed: '1,234',
    differs: { en_US: 1234, en_GB: 1234, ja_JP: 1234, ru_RU: 1.234, de_DE: 1.234, fr_FR: 1.234, sv_SE: 1.234 },
  },
  { typed: '1,234.5', differs: { en_US: 1234.5, en_GB: 1234.5, ja_JP: 1234.5 } },
  { typed: '1.234,5', differs: { de_DE: 1234.5 } },
  { typed: '1 234,5', differs: { ru_RU: 1234.5, fr_FR: 1234.5, sv_SE: 1234.5 } },
  { typed: '1\u00a0234', differs: { ru_RU: 1234, fr_FR: 1234, sv_SE: 1234 } },
  { typed: '1.2.3' },
  { typed: '--5' },
  // shares and money
  { typed: '10%', all: 0.1 },
  { typed: '57 %', all: 0.57 },
  { typed: '12,5%', differs: { ru_RU: 0.125, de_DE: 0.125, fr_FR: 0.125, sv_SE: 0.125 } },
  { typed: '$5', all: 5 },
  { typed: '-$5', all: -5 },
  { typed: '5 ₽', all: 5 },
  { typed: '€1,234.50', differs: { en_US: 1234.5, en_GB: 1234.5, ja_JP: 1234.5 } },
  { typed: '1.234,50 €', differs: { de_DE: 1234.5 } },
  { typed: '5 руб.' },
  // numbers apart
  { typed: '5 10' },
  { typed: '5\n10' },
  { typed: '1 2 2024' },
  { typed: '10-35-20' },
  // days without a year
  { typed: '1/2', all: at('2030-02-01'), differs: { en_US: at('2030-01-02'), ja_JP: at('2030-01-02') } },
  { typed: '1-2', all: at('2030-02-01'), differs: { en_US: at('2030-01-02'), ja_JP: at('2030-01-02') } },
  {
    typed: '31.12',
    differs: { en_US: 31.12, en_GB: 31.12, ja_JP: 31.12, ru_RU: at('2030-12-31'), de_DE: at('2030-12-31') },
  },
  { typed: '32.12', differs: { en_US: 32.12, en_GB: 32.12, ja_JP: 32.12 } },
  { typed: '12/31', differs: { en_US: at('2030-12-31'), ja_JP: at('2030-12-31') } },
  { typed: '31/12', all: at('2030-12-31'), differs: { en_US: '31/12', ja_JP: '31/12' } },
  { typed: '29/2' },
  { typed: 'Mar 1', differs: { en_US: at('2030-03-01'), en_GB: at('2030-03-01'), de_DE: 'Mar 1' } },
  {
    typed: 'Jan 5',
    differs: { en_US: at('2030-01-05'), en_GB: at('2030-01-05'), de_DE: at('2030-01-05'), sv_SE: at('2030-01-05') },
  },
  {
    typed: '5-Jan',
    differs: { en_US: at('2030-01-05'), en_GB: at('2030-01-05'), de_DE: at('2030-01-05'), sv_SE: at('2030-01-05') },
  },
  { typed: '1 марта', differs: { ru_RU: at('2030-03-01') } },
  { typed: '5 янв.', differs: { ru_RU: at('2030-01-05') } },
  { typed: '1. März', differs: { de_DE: at('2030-03-01') } },
  { typed: '1 mars', differs: { fr_FR: at('2030-03-01'), sv_SE: at('2030-03-01') } },
  { typed: '5 juil.', differs: { fr_FR: at('2030-07-05') } },
  { typed: '3月1日', differs: { ja_JP: at('2030-03-01') } },
  { typed: 'марка 5' },
  { typed: 'May' },
  // whole days
  { typed: '1/2/2024', all: at('2024-02-01'), differs: { en_US: at('2024-01-02'), ja_JP: at('2024-01-02') } },
  { typed: '13/1/2024', all: at('2024-01-13'), differs: { en_US: '13/1/2024', ja_JP: '13/1/2024' } },
  { typed: '15.01.2025', all: at('2025-01-15'), differs: { en_US: '15.01.2025', ja_JP: '15.01.2025' } },
  {
    typed: '15.01.25',
    all: at('2025-01-15'),
    differs: { en_US: '15.01.25', ja_JP: at('2015-01-25'), sv_SE: at('2015-01-25') },
  },
  { typed: '2024-01-02', all: at('2024-01-02') },
  { typed: '1/2024', all: at('2024-01-01') },
  { typed: 'March 1, 2024', differs: { en_US: at('2024-03-01'), en_GB: at('2024-03-01') } },
  { typed: '1 марта 2024', differs: { ru_RU: at('2024-03-01') } },
  { typed: 'Monday, March 4, 2024', differs: { en_US: at('2024-03-04'), en_GB: at('2024-03-04') } },
  { typed: '30.02.2024' },
  // times
  { typed: '14:30', all: at('1899-12-30T14:30') },
  { typed: '2:30 PM', all: at('1899-12-30T14:30') },
  { typed: '5 PM', all: at('1899-12-30T17:00') },
  { typed: '25:30:00', all: at('1899-12-31T01:30') },
  { typed: '14:75' },
  { typed: '2024-01-02 10:30', all: at('2024-01-02T10:30') },
  { typed: '2024-01-02T10:30:00Z' },
  {
    typed: '15.01.2025 10:30',
    all: at('2025-01-15T10:30'),
    differs: { en_US: '15.01.2025 10:30', ja_JP: '15.01.2025 10:30' },
  },
  {
    typed: '1/2 5 PM',
    all: at('2030-02-01T17:00'),
    differs: { en_US: at('2030-01-02T17:00'), ja_JP: at('2030-01-02T17:00') },
  },
  // formulas
  { typed: '=1+1', all: { formula: '=1+1', value: 2 } },
  { typed: '+1+1', all: { formula: '=+1+1', value: 2 } },
  { typed: '\ufeff=1+1', all: { formula: '=1+1', value: 2 } },
  { typed: ' =1+1' },
  { typed: '-1-1' },
  { typed: '@SUM(1,2)' },
  { typed: '=' },
  { typed: '=A1', all: { formula: '=A1' } },
  { typed: '+79161234567', all: 79161234567 },
  { typed: '+7 913 123-45-67', all: broken('=+7 913 123-45-67') },
  { typed: '+7 (913) 123-45-67', all: broken('=+7 (913) 123-45-67') },
  { typed: '+ чай', all: { formula: '=+ чай' } },
  { typed: '=1+', all: broken('=1+') },
];

/** Every text in every locale, with what the cell holds then. */
export const typedTable = rows.flatMap(({ typed, all = typed, differs = {} }) =>
  locales.map((locale) => ({ locale, typed, held: held(differs[locale] ?? all) })),
);

function held(expected: Expected): Held {
  return typeof expected === 'object' ? expected : { value: expected };
}

/** Rounded like a moment to the millisecond, and without what is not compared. */
export function comparable({ value, formula }: Held): Held {
  const rounded = typeof value === 'number' ? Number(value.toFixed(8)) : value;
  return { ...(rounded !== undefined && { value: rounded }), ...(formula !== undefined && { formula }) };
}

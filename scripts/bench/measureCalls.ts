import { performance } from 'node:perf_hooks';
import { analyse } from '../../src/core/analysis';
import { whyConfirmed, whyRegistered } from '../../src/core/figures/sections/phoneLog';
import type { CellValue, SheetSnapshot } from '../../src/core/register/schema/cell';
import type { Table } from '../../src/core/register/schema/table';
import { tables } from '../../src/core/register/tables/tables';
import { BENCH_NOW } from './generateRegister';

/** Milliseconds in which so many calls are held against as many contacts, both ways, and what was found. */
export interface CallsMeasurement {
  readonly calls: number;
  readonly milliseconds: number;
  readonly missing: number;
  readonly claimed: number;
}

/** A call and a contact every three minutes of the last years, with thirty thousand numbers; each seventh is not in the other. */
export function measureCalls(calls: number): CallsMeasurement {
  const sheets = [sheetOf('calls', calls, callCells(calls)), sheetOf('contacts', calls, contactCells(calls))];
  const { facts } = analyse({ sheets, now: BENCH_NOW, locale: 'ru_RU' }).book;
  // Contacts are understood for every figure: what is measured is what the phone log adds.
  const { rows } = facts.contacts;
  const begun = performance.now();
  const log = facts.phoneLog();
  const missing = log.list.filter((call) => whyRegistered(log, call) === null).length;
  const claimed = rows.filter((contact) => whyConfirmed(facts, contact) === null).length;
  return { calls, milliseconds: performance.now() - begun, missing, claimed };
}

type Cells = Readonly<Record<string, CellValue>>;

function sheetOf(key: 'calls' | 'contacts', count: number, cellsOf: (row: number) => Cells): SheetSnapshot {
  const table: Table = tables[key];
  const columns = Object.keys(table.columns);
  const values: CellValue[][] = [Object.values(table.columns).map(({ heading }) => heading.ru)];
  for (let row = 0; row < count; row++) {
    const cells = cellsOf(row);
    values.push(columns.map((column) => cells[column] ?? ''));
  }
  return { name: tables[key].sheet.ru, values };
}

const MINUTES_APART = 3;
const PHONES = 30_000;

function common(row: number, count: number, shift: number): Cells {
  const at = BENCH_NOW - ((count - row) * MINUTES_APART) / 1440;
  const phone = `+7913${String(1_000_000 + ((row + (row % 7 === 0 ? shift : 0)) % PHONES))}`;
  return { at: { serial: at }, direction: row % 2 === 0 ? 'Исх' : 'Вх', phone };
}

const callCells = (count: number) => (row: number): Cells => ({
  ...common(row, count, 0),
  ...{ talked: 60, result: 'Поговорили', key: `mango:${row}`, source: 'MANGO OFFICE 2016-01-01..2026-12-31' },
}); // prettier-ignore

const contactCells = (count: number) => (row: number): Cells => ({
  ...common(row, count, PHONES / 2),
  ...{ id: `C-${row}`, channel: 'Звонок', employee: 'Анна', result: 'Поговорили' },
}); // prettier-ignore

if (require.main === module) console.log(JSON.stringify(measureCalls(Number(process.argv[2]))));

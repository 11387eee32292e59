import type { Snapshot } from '../core/analysis';
import { isFormula, type CellContent } from '../core/register/cellWrites';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { stretchesOf } from '../core/values/runs';
import { journalCells } from '../core/work/journal/journalRow';
import type { Erasure } from '../core/work/people/forget';
import type { Given, Taken } from '../pages/bridge/doors';
import { addLines } from './appendSheets';
import { attempt } from './attempt';
import { writeCells } from './cells';
import { changeRegister } from './changeRegister';
import { extras } from './extras';
import { beginRun } from './journal';
import { locked } from './lock';
import { properties } from './memory';
import { newId } from './randomIds';
import { refusalOf, writingTo } from './refusal';
import { retrying } from './retry';
import { withFormulasAndNotes } from './takeOut';
import { openWorkbook, readEntered, readTab, type ReadTab, type Workbook } from './workbook';

function readAll(workbook: Workbook): Snapshot {
  const { now, locale } = workbook;
  return { sheets: readEntered(workbook), now, locale };
}

export function findPerson(typed: Taken<'findPerson'>): Given<'findPerson'> {
  return extras().personFound(typed, readAll(openWorkbook()));
}

/**
 * Takes a person out of the tables, out of every other sheet and out of what is kept beside them. The Journal tells that it
 * was done and nothing else, so that no undo brings it back.
 */
export function forgetPerson(forgetting: Taken<'forgetPerson'>): Given<'forgetPerson'> {
  return attempt(() => locked(() => forget(forgetting)));
}

function forget(forgetting: Taken<'forgetPerson'>): Given<'forgetPerson'> {
  const workbook = openWorkbook();
  const [, code = ''] = newId('R', new Set()).split('-');
  const plan = extras().forgetPlan(forgetting, readAll(workbook), code);
  const { edits, located, language } = plan;
  const { written } = changeRegister({ edits }, { workbook, located, language, run: null });
  const tables = new Map([...located.values()].map((table) => [table.sheet.name, table]));
  let cells = written.length;
  for (const tab of workbook.tabs) {
    const read = withFormulasAndNotes(readTab(tab, workbook.clock));
    refusalOf(() => writingTo(tab, () => (cells += cleanSheet(read, tables.get(tab.name), plan, workbook))));
  }
  cleanKept(plan);
  const line = { ...beginRun(workbook, language), why: 'forget', table: 'contacts', many: cells } as const;
  addLines(workbook, 'journal', language, [
    journalCells({ ...line, id: '', column: '', before: '', after: '' }, language),
  ]);
  const left = workbook.tabs.filter((tab) =>
    readTab(tab, workbook.clock).values.some((row) => isLeft(row, tables.get(tab.name), plan)),
  );
  const places = left.map(({ name }) => name);
  return { ok: left.length === 0, message: extras().forgotten(cells, places, language) };
}

/** Columns of the register are changed by its own rules: what is left in them says who of us did something. */
function ownColumns(table: LocatedTable | undefined): ReadonlySet<number> {
  return new Set(table?.positions.values());
}

function isLeft(row: ReadTab['values'][number], table: LocatedTable | undefined, plan: Erasure): boolean {
  const own = ownColumns(table);
  return plan.lineWithout(row)?.some((cell, column) => cell !== row[column] && !own.has(column)) === true;
}

/** Cells, formulas and notes of a sheet without the person; answers how many there were. */
function cleanSheet(read: ReadTab, table: LocatedTable | undefined, plan: Erasure, { clock }: Workbook): number {
  const own = ownColumns(table);
  const byColumn = new Map<number, Map<number, CellContent>>();
  let count = 0;
  read.values.forEach((cells, row) => {
    const after = plan.lineWithout(cells);
    cells.forEach((cell, column) => {
      const note = read.notes?.[row]?.[column] ?? '';
      const clean = note === '' ? note : plan.textWithout(note);
      if (clean !== note) {
        retrying(() => read.range.offset(row, column, 1, 1).setNote(clean));
        count++;
      }
      const formula = read.formulas?.[row]?.[column] ?? '';
      const text = formula === '' ? '' : plan.textWithout(formula);
      const content = formula === '' ? (after?.[column] ?? cell) : text === formula ? cell : { formula: text };
      if (content === cell || (own.has(column) && !isFormula(content))) return;
      const known = byColumn.get(column) ?? new Map<number, CellContent>();
      byColumn.set(column, known.set(row, content));
      count++;
    });
  });
  for (const [column, contents] of byColumn)
    for (const { first, count: rows } of stretchesOf([...contents.keys()])) {
      const block = Array.from({ length: rows }, (_none, index) => [contents.get(first + index) ?? '']);
      writeCells(read.range.offset(first, column, rows, 1), block, clock);
    }
  return count;
}

/** Answers kept for imports and whatever else is remembered of the workbook. */
function cleanKept(plan: Erasure): void {
  for (const [key, value] of Object.entries(retrying(() => properties()?.getProperties() ?? {}))) {
    const clean = plan.textWithout(value);
    if (clean !== value) retrying(() => properties()?.setProperty(key, clean));
  }
}

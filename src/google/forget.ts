import type { LocatedTable } from '../core/register/schema/locateTable';
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
import { openWorkbook, readTab, type ReadTab, type Workbook, snapshotOf } from './workbook';

export function findPerson(typed: Taken<'findPerson'>): Given<'findPerson'> {
  return extras().personFound(typed, snapshotOf(openWorkbook()));
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
  const plan = extras().forgetPlan(forgetting, snapshotOf(workbook), code);
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
  const left = workbook.tabs.filter((tab) => {
    const own = ownColumns(tables.get(tab.name));
    return readTab(tab, workbook.clock).values.some((row) => extras().isLeftIn(row, own, plan));
  });
  const places = left.map(({ name }) => name);
  return { ok: left.length === 0, message: extras().forgotten(cells, places, language) };
}

function ownColumns(table: LocatedTable | undefined): ReadonlySet<number> {
  return new Set(table?.positions.values());
}

/** Cells, formulas and notes of a sheet without the person; answers how many there were. */
function cleanSheet(read: ReadTab, table: LocatedTable | undefined, plan: Erasure, { clock }: Workbook): number {
  const { notes, pieces, count } = extras().sheetWithout(read, ownColumns(table), plan);
  for (const { row, column, text } of notes) retrying(() => read.range.offset(row, column, 1, 1).setNote(text));
  for (const { row, column, contents } of pieces)
    writeCells(
      read.range.offset(row, column, contents.length, 1),
      contents.map((content) => [content]),
      clock,
    );
  return count;
}

/** Answers kept for imports and whatever else is remembered of the workbook. */
function cleanKept(plan: Erasure): void {
  for (const [key, value] of Object.entries(retrying(() => properties()?.getProperties() ?? {}))) {
    const clean = plan.textWithout(value);
    if (clean !== value) retrying(() => properties()?.setProperty(key, clean));
  }
}

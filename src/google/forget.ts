import { locateTable } from '../core/register/schema/locateTable';
import { journalCells } from '../core/work/journal/journalRow';
import type { Erasure } from '../core/work/people/forget';
import type { Given, Taken } from '../pages/bridge/doors';
import { addLines } from './appendSheets';
import { attempt } from './attempt';
import { changeRegister } from './changeRegister';
import { extras } from './extras';
import { beginRun } from './journal';
import { locked } from './lock';
import { properties } from './memory';
import { newId } from './randomIds';
import { refusalOf, writingTo } from './refusal';
import { retrying } from './retry';
import { withFormulasAndNotes } from './takeOut';
import { openWorkbook, readTab, snapshotOf, type ReadTab, type Tab, type Workbook } from './workbook';
import { writeApart, type SheetWrites } from './writeApart';

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

function planOf(
  forgetting: Taken<'forgetPerson'>,
  workbook: Workbook,
): ReturnType<ReturnType<typeof extras>['forgetPlan']> {
  const [, code = ''] = newId('R', new Set()).split('-');
  return extras().forgetPlan(forgetting, snapshotOf(workbook), code);
}

function forget(forgetting: Taken<'forgetPerson'>): Given<'forgetPerson'> {
  const workbook = openWorkbook();
  const plan = planOf(forgetting, workbook);
  const { edits, located, language } = plan;
  const { written, untold } = changeRegister({ edits }, { workbook, located, language, run: null });
  let cells = written.length;
  const places = new Set(untold.map(({ sheet }) => sheet));
  const grids = workbook.tabs.filter(({ isGrid }) => isGrid);
  for (const tab of grids) {
    const { read, writes } = standingOn(tab, plan, workbook);
    refusalOf(() => writingTo(tab, () => (cells += writeApart(read, writes, workbook).written)));
  }
  cleanKept(plan);
  const line = { ...beginRun(workbook, language), why: 'forget', table: 'contacts', many: cells } as const;
  addLines(workbook, 'journal', language, [
    journalCells({ ...line, id: '', column: '', before: '', after: '' }, language),
  ]);
  for (const tab of grids) {
    const { writes } = standingOn(tab, plan, workbook);
    if (writes.cells.length + writes.notes.length > 0) places.add(tab.name);
  }
  return { ok: places.size === 0, message: extras().forgotten(cells, [...places], language) };
}

/**
 * What a sheet tells of the person now. Columns of the register are changed by its own rules: what is left in them says who
 * of us did something.
 */
function standingOn(tab: Tab, plan: ReturnType<typeof planOf>, { clock }: Workbook): Standing {
  const read = withFormulasAndNotes(readTab(tab, clock));
  const table = [...plan.located.values()].find(({ sheet }) => sheet.name === tab.name);
  const own = table && locateTable(table.table, read, table.adoption).located.positions.values();
  return { read, writes: extras().sheetWithout(read, new Set(own), plan) };
}

interface Standing {
  readonly read: ReadTab;
  readonly writes: SheetWrites;
}

/** Answers kept for imports and whatever else is remembered of the workbook. */
function cleanKept(plan: Erasure): void {
  for (const [key, value] of Object.entries(retrying(() => properties()?.getProperties() ?? {}))) {
    const clean = plan.textWithout(value);
    if (clean !== value) retrying(() => properties()?.setProperty(key, clean));
  }
}

import type { Answers } from '../../src/core/register/foreign/answers';
import { findForeignTables } from '../../src/core/register/foreign/findForeignTables';
import type { ForeignTable } from '../../src/core/register/foreign/foreignTable';
import type { ImportPlan } from '../../src/core/register/foreign/importPlan';
import { planImport } from '../../src/core/register/foreign/planImport';
import type { Proposal } from '../../src/core/register/foreign/proposal';
import { propose } from '../../src/core/register/foreign/propose';
import type { CellValue, SheetSnapshot } from '../../src/core/register/schema/cell';
import { aRegisterView } from './registerView';

export type SheetRows = readonly (readonly CellValue[])[];

/** Somebody's sheets as the reader finds them, proposes them and would bring them in. */
export interface Brought {
  readonly table: ForeignTable;
  readonly proposal: Proposal;
  readonly plan: ImportPlan;
  /** The rows that would be added, by column. */
  readonly added: readonly Readonly<Record<string, CellValue>>[];
}

/** Brings the best table of these sheets into a register, new unless the test says otherwise, with these answers. */
export function brought(
  sheets: SheetRows | readonly SheetSnapshot[],
  answers: Answers = {},
  register = aRegisterView(),
): Brought {
  const isRows = (given: SheetRows | readonly SheetSnapshot[]): given is SheetRows => Array.isArray(given[0]);
  const grids = isRows(sheets) ? [{ name: 'Лист1', values: sheets }] : sheets;
  const [table] = findForeignTables(grids, register.context);
  if (!table) throw new Error('No table was found on these sheets');
  const proposal = propose(table, register, answers);
  const plan = planImport(table, proposal.mapping, register);
  return { table, proposal, plan, added: plan.added.map(({ cells }) => cells) };
}

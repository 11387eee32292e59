import { keyed } from '../core/register/appendedRows';
import type { AppendedRow, CellEdit } from '../core/register/edits';
import { idsTaken, type NewId } from '../core/register/tables/rowIds';
import type { TableKey } from '../core/register/tables/tables';
import type { TaskPlan } from '../core/plan';
import type { WaitedInquiry } from '../core/work/tasks/erasedInquiries';
import { mergeTasks, type TaskMerge } from '../core/work/tasks/mergeTasks';
import { rowOfLine, type TaskLine } from '../core/work/tasks/taskLine';
import type { TaskLogRow } from '../core/work/tasks/taskLog';
import type { TaskRow } from '../core/work/tasks/taskRow';
import { withChanges, type Command, type CommandInput, type Decision } from './decision';

/** A decision about tasks, and what stands on the task sheets and in their log just before they are written. */
export interface TasksRead {
  readonly command: Command;
  readonly input: CommandInput;
  readonly decision: Decision;
  readonly tasks: TaskPlan;
  /** Lines as edit events saw them, before anything could write over them; then those of the sheets. */
  readonly rows: readonly TaskRow[];
  readonly log: readonly TaskLogRow[];
  /** Contacts that were taken away on purpose just now. */
  readonly removed?: ReadonlySet<string>;
  /** Who waited when the register was looked at last. */
  readonly waited?: readonly WaitedInquiry[];
}

/** What is to be written, in this order, and what the command decides now that ticks are taken. */
export interface SettledTasks {
  readonly log: readonly TaskLogRow[];
  readonly edits: readonly CellEdit[];
  readonly added: readonly AppendedRow[];
  readonly lines: readonly TaskLine[];
  /** How the lines and the register came together first. */
  readonly merge: TaskMerge;
  readonly decision: Decision;
}

/** Brings the lines of task sheets together with the register; with ticks taken the register is another, and all is decided anew. */
export function settleTasks(read: TasksRead, newId: NewId): SettledTasks {
  const { decision, tasks, rows, log, removed, waited = [] } = read;
  const given = { ...decision.understood, tasks: tasks.open, rows, log, waited };
  const merge = mergeTasks({ ...given, ...(removed && { removed }) });
  const takenIn = new Map<TableKey, ReturnType<typeof idsTaken>>();
  const newKey = (table: TableKey): string => {
    const taken = takenIn.get(table) ?? idsTaken(table, decision.located);
    takenIn.set(table, taken);
    return newId(...taken);
  };
  const added = merge.appends.map((row) => keyed(row, () => newKey(row.table)));
  const settled = decideAgain(read, merge.edits, added);
  const rest = settled === decision || !tasks.isRebuilt ? null : mergeAgain(settled, merge, log);
  return {
    log: [...merge.log, ...(rest?.log ?? [])],
    edits: [...merge.edits, ...settled.edits],
    added,
    lines: (rest ?? merge).lines,
    merge,
    decision: settled,
  };
}

/** What the command decides by the register as it will be. */
export function decideAgain(
  { command, input, decision }: Pick<TasksRead, 'command' | 'input' | 'decision'>,
  edits: readonly CellEdit[],
  added: readonly AppendedRow[],
): Decision {
  if (edits.length + added.length === 0) return decision;
  const again = command.decide(withChanges(input, decision.located, { edits, appends: added }));
  return again.ok ? again.value : decision;
}

/** What is left to do once the ticks are taken, with what people have typed beside it. */
function mergeAgain(
  { tasks, understood }: Decision,
  { lines, log }: TaskMerge,
  before: readonly TaskLogRow[],
): TaskMerge {
  return mergeTasks({
    ...understood,
    tasks: tasks?.open ?? [],
    rows: lines.map(rowOfLine),
    log: [...before, ...log],
  });
}

import { withChanges, type Command, type CommandInput, type Decision } from '../app/command';
import { idsTaken } from '../core/register/tables/rowIds';
import type { TaskPlan } from '../core/plan';
import { mergeTasks, type TaskMerge } from '../core/work/tasks/mergeTasks';
import { rowOfLine } from '../core/work/tasks/taskLine';
import { readTaskLog, taskLogCells, type TaskLogRow } from '../core/work/tasks/taskLog';
import { readTaskRows, type TaskRow } from '../core/work/tasks/taskRow';
import { ROLES_BY_SHEET, taskSheets } from '../core/views/tasks';
import { addLines, readAppended } from './appendSheets';
import { keyed } from '../core/register/appendedRows';
import { changeRegister, type RegisterChanged } from './changeRegister';
import { rememberMarks } from './marks';
import { newId } from './randomIds';
import { generatedTab, readBlock, type ReadBlock, type Workbook } from './workbook';
import { insertMissing, writeGenerated } from './writeGenerated';

/** What the stage did: how the lines and the register came together, and what the command decides now that they have. */
export interface TaskStage extends RegisterChanged {
  readonly merge: TaskMerge;
  readonly decision: Decision;
}

/** What the stage needs to know. */
export interface StageRequest {
  readonly workbook: Workbook;
  readonly command: Command;
  readonly input: CommandInput;
  readonly decision: Decision;
  readonly tasks: TaskPlan;
  /** Lines as edit events saw them, before anything could write over them. */
  readonly events: readonly TaskRow[];
}

/**
 * Takes ticks into the register and brings the task sheets up to date, to be called with the lock held. The sheets are
 * read again here, just before they are written. Log, register, sheets in this order: a crash anywhere between leaves
 * ticks where they were, and the next run does what is missing and nothing twice.
 */
export function runTaskStage(request: StageRequest): TaskStage {
  const { workbook, decision, tasks, events } = request;
  const { language, located, understood } = decision;
  const blocks = tasks.isRebuilt ? readTaskSheets(workbook) : [];
  const logBlock = readAppended(workbook, 'taskLog');
  const rows = blocks.flatMap(({ role, block }) => readTaskRows(block.values, role));
  const log = readTaskLog(logBlock?.values ?? []);
  const merge = mergeTasks({ ...understood, tasks: tasks.open, rows: [...events, ...rows], log });
  const added = merge.appends.map((row) => keyed(row, () => newId(...idsTaken(row.table, located))));
  const settled = decideAgain(request, merge, added);
  const rest = settled === decision || !tasks.isRebuilt ? null : mergeAgain(settled, merge, log);
  const logged = [...merge.log, ...(rest?.log ?? [])];
  addLines(
    workbook,
    'taskLog',
    language,
    logged.map((row) => taskLogCells(row, language)),
    logBlock,
  );
  const edits = [...merge.edits, ...settled.edits];
  const changed = changeRegister({ edits, added }, { workbook, located, language });
  if (tasks.isRebuilt) writeTaskSheets(workbook, settled, rest ?? merge, blocks);
  return { ...changed, merge, decision: settled };
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

/** With ticks taken the register is another: figures, statuses and lists are decided by what it will be. */
function decideAgain(
  { command, input, decision }: StageRequest,
  { edits, appends }: TaskMerge,
  added: RegisterChanged['added'],
): Decision {
  if (edits.length + appends.length === 0) return decision;
  const again = command.decide(withChanges(input, decision.located, { edits, appends: added }));
  return again.ok ? again.value : decision;
}

interface ReadTaskSheet {
  readonly role: (typeof ROLES_BY_SHEET)[number][1];
  readonly block: ReadBlock;
}

function readTaskSheets(workbook: Workbook): readonly ReadTaskSheet[] {
  return ROLES_BY_SHEET.flatMap(([key, role]) => {
    const tab = generatedTab(workbook, key);
    return tab ? [{ role, block: readBlock(tab, workbook.clock) }] : [];
  });
}

function writeTaskSheets(
  workbook: Workbook,
  { understood, sheets: generated }: Decision,
  { lines }: TaskMerge,
  blocks: readonly ReadTaskSheet[],
): void {
  const sheets = taskSheets(lines, understood);
  rememberMarks(blocks, sheets);
  insertMissing(workbook, [...generated, ...sheets]);
  for (const view of sheets) {
    const role = ROLES_BY_SHEET.find(([key]) => key === view.key)?.[1];
    const block = blocks.find((read) => read.role === role)?.block;
    writeGenerated(workbook, view, block);
  }
}

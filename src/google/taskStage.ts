import { settleTasks, type SettledTasks, type TasksRead } from '../app/settleTasks';
import { movedLines } from '../core/views/movedLines';
import { ROLES_BY_SHEET, taskSheets } from '../core/views/tasks';
import { readTaskLog, taskLogCells } from '../core/work/tasks/taskLog';
import { readTaskRows, type TaskRow } from '../core/work/tasks/taskRow';
import { addLines, readAppended } from './appendSheets';
import { changeRegister, type RegisterChanged } from './changeRegister';
import { rememberMarks } from './marks';
import { newId } from './randomIds';
import { markedTab, readBlock, type ReadBlock, type Workbook } from './workbook';
import { insertMissing, writeGenerated } from './writeGenerated';

/** What the stage needs to know. */
export interface StageRequest extends Omit<TasksRead, 'rows' | 'log'> {
  readonly workbook: Workbook;
  /** Lines as edit events saw them, before anything could write over them. */
  readonly events: readonly TaskRow[];
}

/**
 * Takes ticks into the register and brings the task sheets up to date, to be called with the lock held. The sheets are
 * read again here, just before they are written. Log, register, sheets in this order: a crash anywhere between leaves
 * ticks where they were, and the next run does what is missing and nothing twice.
 */
export function runTaskStage({ workbook, events, ...request }: StageRequest): SettledTasks & RegisterChanged {
  const { decision, tasks } = request;
  const { language, located } = decision;
  const blocks = tasks.isRebuilt ? readTaskSheets(workbook) : [];
  const logBlock = readAppended(workbook, 'taskLog');
  const rows = [...events, ...blocks.flatMap(({ role, block }) => readTaskRows(block.values, role))];
  const settled = settleTasks({ ...request, rows, log: readTaskLog(logBlock?.values ?? []) }, newId);
  const logged = settled.log.map((row) => taskLogCells(row, language));
  addLines(workbook, 'taskLog', language, logged, logBlock);
  const changed = changeRegister(settled, { workbook, located, language });
  if (tasks.isRebuilt) writeTaskSheets(workbook, settled, blocks);
  return { ...settled, ...changed };
}

interface ReadTaskSheet {
  readonly role: (typeof ROLES_BY_SHEET)[number][1];
  readonly block: ReadBlock;
}

function readTaskSheets(workbook: Workbook): readonly ReadTaskSheet[] {
  return ROLES_BY_SHEET.flatMap(([key, role]) => {
    const tab = markedTab(workbook, key);
    return tab ? [{ role, block: readBlock(tab, workbook.clock) }] : [];
  });
}

function writeTaskSheets(
  workbook: Workbook,
  { decision, lines }: SettledTasks,
  blocks: readonly ReadTaskSheet[],
): void {
  const sheets = taskSheets(lines, decision.understood);
  const standing = blocks.map(({ role, block }) => ({ role, values: block.values }));
  rememberMarks(movedLines(standing, sheets));
  insertMissing(workbook, [...decision.sheets, ...sheets]);
  for (const view of sheets) {
    const role = ROLES_BY_SHEET.find(([key]) => key === view.key)?.[1];
    const block = blocks.find((read) => read.role === role)?.block;
    writeGenerated(workbook, view, block);
  }
}

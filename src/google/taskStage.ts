import { decideAgain, settleTasks, type SettledTasks, type TasksRead } from '../app/settleTasks';
import type { Refusal, Refused } from '../core/register/outcome';
import { refusedPlaces } from '../core/work/journal/places';
import { movedLines } from '../core/views/movedLines';
import { isOldAsked, ROLES_BY_SHEET } from '../core/views/tasks';
import { readTaskLog, taskLogCells, waitingCells } from '../core/work/tasks/taskLog';
import { readTaskRows, type TaskRow } from '../core/work/tasks/taskRow';
import { waitedIn } from '../core/work/partyIndex';
import { addLines, readAppended, rewriteLines } from './appendSheets';
import { changeRegister, type RegisterChanged } from './changeRegister';
import { extras } from './extras';
import { refusalOf } from './refusal';
import type { WorkEnd } from './lock';
import { rememberMarks } from './marks';
import { newId } from './randomIds';
import { markedTab, readBlock, type ReadBlock, type Workbook } from './workbook';
import { insertMissing, writeGenerated } from './writeGenerated';

/** What the stage needs to know. */
export interface StageRequest extends Omit<TasksRead, 'rows' | 'log' | 'waited'> {
  readonly workbook: Workbook;
  /** Lines as edit events saw them, before anything could write over them. */
  readonly events: readonly TaskRow[];
}

/**
 * Takes ticks into the register and brings the task sheets up to date, to be called with the lock held. The sheets are
 * read again here, just before they are written. Log, register, sheets in this order: a crash anywhere between leaves
 * ticks where they were, and the next run does what is missing and nothing twice.
 */
export function runTaskStage({ workbook, events, ...request }: StageRequest): StageOutcome {
  const { decision, tasks } = request;
  const { language, located } = decision;
  const blocks = tasks.isRebuilt ? readTaskSheets(workbook) : [];
  const logBlock = readAppended(workbook, 'taskLog');
  const rows = [...events, ...blocks.flatMap(({ role, block }) => readTaskRows(block.values, role))];
  const waited = tasks.isRebuilt ? waitedBefore(workbook) : [];
  const settled = settleTasks({ ...request, rows, log: readTaskLog(logBlock?.values ?? []), waited }, newId);
  const logged = settled.log.map((row) => taskLogCells(row, language));
  const unlogged = refusalOf(() => addLines(workbook, 'taskLog', language, logged, logBlock));
  if (unlogged) return withoutTicks({ ...request, workbook }, settled, [unlogged]);
  // A tick has just read the rows it is about.
  const changed = changeRegister(settled, { workbook, located, language, ...(!tasks.isRebuilt && JUST_READ) });
  const waiting = changed.refused.filter(({ change }) => change.task !== undefined);
  if (waiting.length > 0) return withoutSome({ ...request, workbook }, settled, changed, waiting);
  const refusals = tasks.isRebuilt ? writeTaskSheets(workbook, settled, blocks) : [];
  const end = tasks.isRebuilt ? 'unseen' : changed.end;
  return { ...settled, leftAlone: changed.leftAlone, refusals: [...changed.refused, ...refusals], waiting: [], end };
}

const JUST_READ = { isJustRead: true } as const;

/** Who waited when the hidden index was written: a task sheet shows only the most urgent. */
function waitedBefore(workbook: Workbook): ReturnType<typeof waitedIn> {
  const tab = markedTab(workbook, 'index');
  return tab ? waitedIn(readBlock(tab, workbook.clock).values) : [];
}

/** How the stage ended. */
export interface StageOutcome extends Pick<SettledTasks, 'decision' | 'merge'>, Pick<RegisterChanged, 'leftAlone'> {
  readonly refusals: readonly Refusal[];
  /** Why ticks are not in the register; they stay where they are, ticked. */
  readonly waiting: readonly Refusal[];
  readonly end: WorkEnd;
}

type StageWithoutEvents = Omit<StageRequest, 'events'>;

/** The log of tasks would not be written: no tick is taken, all the rest is done. The task sheets stay as they are. */
function withoutTicks(
  { workbook, decision }: StageWithoutEvents,
  { merge }: SettledTasks,
  waiting: readonly Refusal[],
): StageOutcome {
  const { located, language, edits } = decision;
  const { leftAlone, refused } = changeRegister({ edits }, { workbook, located, language });
  return { decision, merge, leftAlone, refusals: [...waiting, ...refused], waiting, end: 'unseen' };
}

/** Some ticks could not be taken: the log says so, and all that rests on the register is decided by what is in it. */
function withoutSome(
  request: StageWithoutEvents,
  { merge }: SettledTasks,
  changed: RegisterChanged,
  waiting: readonly Refused[],
): StageOutcome {
  const { workbook } = request;
  const tasks = new Set(waiting.flatMap(({ change }) => change.task ?? []));
  const { language } = request.decision;
  markWaiting(
    workbook,
    tasks,
    refusedPlaces(waiting, language)
      .map(({ why }) => why)
      .join(', '),
  );
  const decision = decideAgain(request, changed.written, changed.added);
  const { edits } = decision;
  const after = changeRegister({ edits }, { workbook, located: decision.located, language });
  return {
    decision,
    merge,
    leftAlone: [...changed.leftAlone, ...after.leftAlone],
    refusals: [...changed.refused, ...after.refused],
    waiting,
    end: 'unseen',
  };
}

/** Lines that were just logged of ticks which could not be taken: they say so, and count no more. */
function markWaiting(workbook: Workbook, tasks: ReadonlySet<string>, why: string): void {
  rewriteLines(workbook, 'taskLog', (headings, cells) => {
    const [line] = readTaskLog([headings, cells]);
    const isMeant = line !== undefined && tasks.has(line.mark) && Math.abs(line.when - workbook.now) < 1e-5;
    return isMeant ? waitingCells(why) : new Map();
  });
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
): readonly Refusal[] {
  const showsOld = new Set(blocks.flatMap(({ role, block }) => (isOldAsked(block.values) ? role : [])));
  const sheets = extras().taskSheetsOf(lines, decision.understood, showsOld);
  const standing = blocks.map(({ role, block }) => ({ role, values: block.values }));
  rememberMarks(movedLines(standing, sheets));
  insertMissing(workbook, [...decision.sheets, ...sheets]);
  return sheets.flatMap((view) => {
    const role = ROLES_BY_SHEET.find(([key]) => key === view.key)?.[1];
    const block = blocks.find((read) => read.role === role)?.block;
    return refusalOf(() => writeGenerated(workbook, view, block)) ?? [];
  });
}

import type { Understanding } from '../../analysis';
import type { CellEdit, RowAppend } from '../../register/edits';
import { Fault } from '../../register/schema/column';
import { textOfCell } from '../../register/schema/columns';
import { readDateTime } from '../../register/schema/readDate';
import type { Role } from '../../register/schema/choice';
import type { EverydayTexts } from '../../texts';
import { amendments } from './amend';
import { closedTasks } from './closedTasks';
import { composeEdits } from './composeEdits';
import { erasedFrom, erasedInquiries, erasedUnseen, type WaitedInquiry } from './erasedInquiries';
import { effectsOf, NO_EFFECTS, type Effects, type Tick } from './effects';
import { lackingFor, lacksWord, type Lacking } from './lacking';
import { isRowLost } from './lostRow';
import { parseOutcome, type Outcome } from './outcomes';
import { overloadsOf, withAside } from './overload';
import { standardsInForce } from './standards';
import { formatTry, type Task, type TaskTry } from './task';
import { formatTaskKey, type TaskKey } from './taskKey';
import { lineOfOwn, lineOfTask, unite, whoOf, type Said, type TaskLine } from './taskLine';
import type { LogCode, TaskLogRow } from './taskLog';
import { hasWords } from './taskOrder';
import type { TaskRow } from './taskRow';
import { unfinishedEffects } from './unfinished';

export interface TaskMergeRequest {
  readonly analysis: Understanding;
  readonly texts: EverydayTexts;
  /** What is to be done by today's register. */
  readonly tasks: readonly Task[];
  /** Rows that edit events brought, then the task sheets of all roles, read just before they are written. */
  readonly rows: readonly TaskRow[];
  readonly log: readonly TaskLogRow[];
  /** Contacts a command of ours has just taken away: nobody needs to ask where they are. */
  readonly removed?: ReadonlySet<string>;
  /** Who waited when the register was looked at last. */
  readonly waited?: readonly WaitedInquiry[];
}

/**
 * What to write, in this order: first the log, then the register (with its journal), then the task sheets. A crash
 * anywhere between leaves ticks where they were, and the next run does what is missing and nothing twice.
 */
export interface TaskMerge {
  /** Lines of all roles, the most urgent first, people's own lines last. */
  readonly lines: readonly TaskLine[];
  readonly log: readonly TaskLogRow[];
  readonly edits: readonly CellEdit[];
  readonly appends: readonly RowAppend[];
  /** Ticks taken. */
  readonly taken: number;
  /** What ticks lack that stay open, each once. */
  readonly lacking: readonly Lacking[];
  /** Their tries. */
  readonly open: ReadonlySet<string>;
  /** Boxes that were ticked without an outcome, which closes nothing. */
  readonly emptyTicks: number;
}

/** Brings what people did on the task sheets together with what is to be done now. Nothing that was typed is lost. */
export function mergeTasks({ tasks: found, ...given }: TaskMergeRequest): TaskMerge {
  const { rows, log, analysis, texts } = given;
  const known = [...erasedInquiries(analysis, log, texts), ...found];
  const before = overloadsOf(linesBefore(known, given), analysis, texts);
  const tasks = [...before.map(({ task }) => task), ...known];
  const request: TaskMergeRequest = { ...given, tasks };
  const open = new Map(tasks.map((task) => [formatTaskKey(task.key), task]));
  const groups = groupByKey(rows, tasks);
  const isErased = erasedFrom(analysis);
  const outcomes = [...groups].map(([text, group]) => settle(request, group, open.get(text), isErased));
  const { parties } = analysis.facts;
  const waiting = new Set(
    found.flatMap(({ key, partyIndex }) => (key.rule === 'reply' ? (parties[partyIndex]?.key ?? []) : [])),
  );
  const unseen = erasedUnseen(
    given.waited ?? [],
    given,
    (key, party) => groups.has(formatTaskKey(key)) || given.removed?.has(key.row) === true || waiting.has(party),
  );
  const additions = [...outcomes.flatMap((settled) => settled.log), ...unseen];
  const grouped = new Set([...groups.values()].flatMap((group) => group.rows));
  const own = rows.filter((row) => !grouped.has(row));
  const ownDone = own.filter(({ isTicked }) => isTicked).map((row) => logOfOwn(request, row));
  const isKnown = knownLines(log);
  const closed = closedTasks([...log, ...additions]);
  const settledByKey = new Map(outcomes.map((settled) => [formatTaskKey(settled.key), settled]));
  const told = [...erasedInquiries(analysis, [...log, ...additions], texts), ...found];
  const lineOf = (task: Task): readonly TaskLine[] => {
    const text = formatTaskKey(task.key);
    const settled = settledByKey.get(text);
    if (closed.has(text) || settled?.isDone === true) return [];
    const line = lineOfTask(task, settled?.said ?? null, settled?.turn ?? task.turn);
    return [settled?.lacking.some((lacks) => typeof lacks === 'object') ? { ...line, isTicked: true } : line];
  };
  const lines = told.flatMap(lineOf);
  const overloads = overloadsOf(lines, analysis, texts);
  const isStill = new Set(overloads.map(({ task }) => formatTaskKey(task.key)));
  // What was typed beside one that has just come to an end stays until somebody has seen it.
  const ended = before.filter(({ task }) => !isStill.has(formatTaskKey(task.key)));
  const ofOwner = [
    ...overloads.flatMap(({ task }) => lineOf(task)),
    ...ended.flatMap(({ task }) => lineOf(task)).filter(hasWords),
  ];
  return {
    lines: [...ofOwner, ...withAside(lines, overloads), ...own.filter(({ isTicked }) => !isTicked).map(lineOfOwn)],
    log: [...additions, ...ownDone].filter((row) => !isKnown(row)),
    edits: composeEdits(outcomes.flatMap(({ effects }) => effects.edits)),
    appends: outcomes.flatMap(({ effects }) => effects.appends),
    taken: outcomes.filter(({ isTaken }) => isTaken).length,
    lacking: eachOnce(outcomes.flatMap((settled) => settled.lacking)),
    open: new Set(outcomes.flatMap(({ key, open }) => open.map((turn) => formatTry({ key, turn })))),
    emptyTicks: new Set(rows.flatMap(({ isEmptyTick, mark }) => (isEmptyTick && mark ? formatTry(mark) : []))).size,
  };
}

/** What is open before any tick is taken, with whom somebody has given it to. */
function linesBefore(
  tasks: readonly Task[],
  { rows, log }: Pick<TaskMergeRequest, 'rows' | 'log'>,
): readonly TaskLine[] {
  const closed = closedTasks(log);
  const groups = groupByKey(rows, tasks);
  return tasks.flatMap((task) => {
    const text = formatTaskKey(task.key);
    const group = groups.get(text);
    return closed.has(text) ? [] : [lineOfTask(task, group ? unite(group.rows) : null, task.turn)];
  });
}

function eachOnce(lacking: readonly Lacking[]): readonly Lacking[] {
  const nameOf = (one: Lacking): string => (typeof one === 'string' ? one : `${one.table}.${one.column}`);
  return [...new Map(lacking.map((one) => [nameOf(one), one])).values()];
}

/** What became of the lines of one task. */
interface Settled {
  readonly key: TaskKey;
  readonly effects: Effects;
  readonly log: readonly TaskLogRow[];
  /** Off the list. */
  readonly isDone: boolean;
  readonly isTaken: boolean;
  /** What people typed and has not been used up by a tick. */
  readonly said: Said | null;
  readonly turn: number;
  /** What a tick of it cannot do without; the tick stays where it is. */
  readonly lacking: readonly Lacking[];
  /** The tries it stays open for. */
  readonly open: readonly number[];
}

function settle(
  request: TaskMergeRequest,
  { key, rows }: LinesOfTask,
  task: Task | undefined,
  isErased: (key: TaskKey) => boolean,
): Settled {
  const turns = [...new Set(rows.flatMap((row) => (row.isTicked ? turnOf(row, task) : [])))].sort((a, b) => a - b);
  const tried = turns.map((turn) => {
    const said = unite(rows.filter((row) => turnOf(row, task) === turn));
    return takeTick(request, { key, turn }, said, task);
  });
  const ticks = tried.flatMap((tick) => ('lacks' in tick ? [] : tick));
  const rest = rows.filter((row) => !ticks.some(({ turn }) => row.isTicked && turn === turnOf(row, task)));
  const said = rest.length === 0 ? null : unite(rest);
  const isDone = task === undefined || ticks.some(({ code }) => code !== 'attempt');
  // What was typed beside a task that is over goes into the log with it.
  const left = isDone && said ? [leftBehind(request, key, said, task, ticks.length > 0)] : [];
  const hasGone = task === undefined && isErased(key) && !isExpected(request, key, rows);
  return {
    key,
    effects: {
      edits: ticks.flatMap(({ turn, effects }) => asked(effects.edits, { key, turn })),
      appends: ticks.flatMap(({ turn, effects }) => asked(effects.appends, { key, turn })),
    },
    log: [
      ...ticks.map(({ log }) => log),
      ...(hasGone ? [logOf(request, { key, turn: 0 }, 'erased', unite(rows))] : left.flat()),
    ],
    isDone,
    isTaken: ticks.some(({ code }) => code !== 'late' && code !== 'lost'),
    said,
    turn: Math.max(task?.turn ?? 0, ...ticks.map(({ turn }) => turn + 1), ...rest.map((row) => turnOf(row, task))),
    lacking: tried.flatMap((tick) => ('lacks' in tick ? tick.lacks : [])),
    open: turns.filter((_turn, index) => 'lacks' in (tried[index] ?? {})),
  };
}

/** A command of ours took the row away, or whoever waits is on the list by another row, or nobody can know. */
function isExpected({ removed, tasks }: TaskMergeRequest, key: TaskKey, rows: readonly TaskRow[]): boolean {
  const names = new Set(rows.flatMap(({ who }) => who || []));
  const isWaited = tasks.some((task) => task.key.rule === key.rule && names.has(whoOf(task)));
  // Whoever was known by a place alone may have been answered as well.
  const isByPlace = !rows.some(({ mark }) => mark?.key === key);
  return removed?.has(key.row) === true || isWaited || isByPlace;
}

/** Changes with the tick that asks for them. */
function asked<Change extends object>(changes: readonly Change[], attempt: TaskTry): readonly Change[] {
  const task = formatTry(attempt);
  return changes.map((change) => ({ ...change, task }));
}

interface TakenTick {
  readonly turn: number;
  readonly code: LogCode;
  readonly effects: Effects;
  readonly log: TaskLogRow;
}

function takeTick(
  request: TaskMergeRequest,
  attempt: TaskTry,
  said: Said,
  task: Task | undefined,
): TakenTick | { readonly lacks: Lacking } {
  const { analysis, texts } = request;
  const { turn } = attempt;
  const amended = amendedBy(request, attempt, said);
  if (!task || amended.length > 0) {
    const unfinished = task ? NO_EFFECTS : unfinishedEffects(attempt, said.role, analysis);
    const isLost = task === undefined && isRowLost(attempt.key, analysis.reading);
    const code = amended.length > 0 ? 'amended' : isLost ? 'lost' : 'late';
    const effects = { ...unfinished, edits: [...amended, ...unfinished.edits] };
    return { turn, code, effects, log: logOf(request, attempt, code, said) };
  }
  const outcome = parseOutcome(task.kind, said.outcome);
  if (outcome === null) return { lacks: 'outcome' };
  const tick = tickOf(task, turn, { ...said, outcome }, analysis);
  const lacks = lacksWord(task, tick, analysis.reading) ? 'word' : lackingFor(task, tick, analysis.reading);
  if (lacks) return { lacks };
  const code = codeOf(task, outcome);
  return {
    turn,
    code,
    effects: withoutRepeats(request, attempt, effectsOf(task, tick, analysis, texts.language)),
    log: logOf(request, attempt, code, said, task),
  };
}

/** What is said otherwise beside a tick that is in the register. */
function amendedBy({ analysis, texts, log }: TaskMergeRequest, attempt: TaskTry, now: Said): readonly CellEdit[] {
  const mark = formatTry(attempt);
  const said = log.filter((row) => row.mark === mark && isTick(row));
  const [first, before] = [said[0], said[said.length - 1]];
  if (!first || !before) return [];
  return amendments({ ...attempt, takenAt: first.when, before, now }, analysis, texts.language);
}

/** A logged call is known by its source key; where a team has removed that column, by the log of tasks. */
function withoutRepeats({ analysis, log }: TaskMergeRequest, attempt: TaskTry, effects: Effects): Effects {
  const mark = formatTry(attempt);
  const hasKeys = analysis.reading.located.get('contacts')?.positions.has('sourceKey') === true;
  const isTaken = log.some((row) => row.mark === mark && isTick(row));
  return hasKeys || !isTaken ? effects : { ...effects, appends: [] };
}

/** A date that is none is kept as words. */
function tickOf(
  task: Task,
  turn: number,
  said: Omit<Said, 'outcome'> & { readonly outcome: Outcome },
  { reading }: Understanding,
): Tick {
  const on = said.nextStepOn === '' ? null : readDateTime(said.nextStepOn, reading.context);
  const words = [said.comment, on instanceof Fault ? textOfCell(said.nextStepOn) : ''];
  return {
    turn,
    outcome: said.outcome,
    comment: words.filter((part) => part !== '').join('; '),
    nextStepOn: on instanceof Fault ? null : on,
    employee: said.employee || task.employee,
    waited: said.waited ?? 0,
  };
}

function codeOf({ kind }: Task, outcome: Outcome): LogCode {
  if (outcome === 'noAnswer') return 'attempt';
  return outcome === 'notNeeded' || kind === 'note' ? 'closed' : 'done';
}

function leftBehind(
  request: TaskMergeRequest,
  key: TaskKey,
  said: Said,
  task: Task | undefined,
  isTicked: boolean,
): readonly TaskLogRow[] {
  const isEmpty = said.comment === '' && said.outcome === '' && said.nextStepOn === '';
  if (isTicked && isEmpty) return [];
  return [logOf(request, { key, turn: said.turn }, 'gone', said, task)];
}

function logOf(
  { analysis, texts }: TaskMergeRequest,
  attempt: TaskTry | null,
  code: LogCode,
  said: Said,
  task?: Task,
): TaskLogRow {
  return {
    when: analysis.facts.now,
    role: task?.role ?? said.role,
    what: task?.what ?? said.what,
    who: task ? whoOf(task) : said.who,
    employee: said.employee || (task?.employee ?? said.assigned),
    outcome: said.outcome,
    nextStepOn: said.nextStepOn,
    comment: said.comment,
    reason: code === 'gone' ? goneWords(said.role, attempt, analysis, texts) : texts.tasks.left[code],
    mark: attempt === null ? '' : formatTry(attempt),
    code,
  };
}

/** The rule knows best why its tasks go; a rule that is off has none any more. */
function goneWords(
  role: Role,
  attempt: TaskTry | null,
  { reading }: Understanding,
  { language, tasks }: EverydayTexts,
): string {
  const inForce = standardsInForce(reading.rows.standards, language).filter(({ name }) => name === attempt?.key.rule);
  const rule = inForce.find((standard) => standard.role === role) ?? inForce[0];
  return rule ? rule.gone[language] : tasks.left.ruleOff;
}

function logOfOwn(request: TaskMergeRequest, row: TaskRow): TaskLogRow {
  return logOf(request, null, 'own', { ...row, turn: 0, assigned: '' });
}

/** What people did beside one task, on whatever sheet. */
interface LinesOfTask {
  readonly key: TaskKey;
  readonly rows: readonly TaskRow[];
}

/** By the key as it is stored. */
function groupByKey(rows: readonly TaskRow[], tasks: readonly Task[]): ReadonlyMap<string, LinesOfTask> {
  const groups = new Map<string, { key: TaskKey; rows: TaskRow[] }>();
  for (const row of rows) {
    const key = keyFor(row, tasks);
    if (key === null) continue;
    const text = formatTaskKey(key);
    const group = groups.get(text);
    if (group) group.rows.push(row);
    else groups.set(text, { key, rows: [row] });
  }
  return groups;
}

/**
 * The key of a line; where somebody lost it, or it rests on a place, that of the task that reads the same. A place where
 * no task reads the same is no task's any more, whoever stands there now.
 */
function keyFor({ mark, what, who, role }: TaskRow, tasks: readonly Task[]): TaskKey | null {
  if (mark && mark.key.place === undefined) return mark.key;
  const same = tasks.find((task) => task.role === role && task.what === what && what !== '' && whoOf(task) === who);
  if (same) return same.key;
  return mark && { ...mark.key, moved: true };
}

function turnOf({ mark }: TaskRow, task: Task | undefined): number {
  return mark?.turn ?? task?.turn ?? 0;
}

/** Says of a line whether the log has it: the same thing said of the same try is logged once, however often a run is repeated. */
function knownLines(log: readonly TaskLogRow[]): (row: TaskLogRow) => boolean {
  const known = new Set(log.flatMap((row) => [identityOf(row), identityOf({ ...row, outcome: '' })]));
  return (row) => known.has(identityOf(row));
}

/** Lines of the log that no tick has made. */
const NO_TICK: ReadonlySet<LogCode> = new Set<LogCode>(['gone', 'erased', 'own']);

function isTick({ code }: TaskLogRow): boolean {
  return !NO_TICK.has(code);
}

/** A tick taken before a crash comes again as a tick that is late: both are the same tick. */
function identityOf(row: TaskLogRow): string {
  const { mark, code, outcome, nextStepOn, comment, what, when } = row;
  const said = JSON.stringify([mark, isTick(row) ? 'tick' : code, outcome, nextStepOn, comment]);
  return mark === '' ? `${said} ${what} ${when}` : said;
}

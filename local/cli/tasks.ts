import { roles, spellingsOf, type Role } from '../../src/core/register/schema/choice';
import { mergeTasks } from '../../src/core/work/tasks/mergeTasks';
import type { Task } from '../../src/core/work/tasks/task';
import { formatTaskKey } from '../../src/core/work/tasks/taskKey';
import { amountOf } from '../../src/core/values/money';
import { TASK_COLUMNS } from '../../src/core/work/tasks/taskColumns';
import { whoOf } from '../../src/core/work/tasks/taskLine';
import { readTaskLog } from '../../src/core/work/tasks/taskLog';
import { tasksOf } from '../../src/core/work/tasks/tasksOf';
import type { Texts } from '../../src/core/texts';
import { formatMoment } from '../../src/core/values/moment';
import { foldHeading } from '../../src/core/values/text';
import { registerStart } from '../../src/core/views/registerStart';
import { findAppendSheet } from '../../src/core/views/appendSheet';
import { readTaskSheets } from '../../src/core/views/tasks';
import { sheetSnapshotsOf } from '../register/sheetSnapshots';
import { CommandError } from './commandError';
import type { OpenedRegister } from './openedRegister';
import { openRegister, sayUnreadable } from './openRegister';
import { tableText } from './printTable';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface TasksOptions {
  readonly role?: string;
  readonly now?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** What each role has to do, the most urgent first. */
export async function tasks(file: string, options: TasksOptions, terminal: Terminal): Promise<void> {
  const role = options.role === undefined ? null : roleOption(options.role, terminal);
  const progress = progressOf(terminal, 2);
  const register = await openRegister(file, options.now, terminal, progress);
  const open = openTasks(register, role);
  progress.done();
  sayUnreadable(register, terminal);
  if (options.json) return void terminal.print(JSON.stringify(tasksJson(register, open), null, 2));
  const wanted = open.filter(({ isAside }) => options.all === true || !isAside);
  const { texts } = register;
  terminal.print(wanted.length === 0 ? nothingWords(register) : tasksText(wanted, texts));
  const aside = open.length - wanted.length;
  if (aside > 0) terminal.say(commandWords(terminal.language).tasksAside(aside));
}

/** Nobody has done everything where nothing has begun. */
function nothingWords({ analysis, texts: { tasks } }: OpenedRegister): string {
  return registerStart(analysis.book.facts) === null ? `${tasks.nothingYet} ${tasks.comeWith}` : tasks.nothingToDo;
}

/** A task that is open, with whom it is given to. */
export interface OpenTask extends Task {
  /** Out of sight: one of more overdue ones than anybody works off, and none of the dearest. */
  readonly isAside: boolean;
}

/** What stands on the task sheets, of one role or of all. */
export function openTasks({ analysis, texts, data }: OpenedRegister, role: Role | null): readonly OpenTask[] {
  const sheets = sheetSnapshotsOf(data);
  const { lines } = mergeTasks({
    analysis,
    texts,
    tasks: tasksOf(analysis, texts),
    // What is ticked and not yet taken is told as done, not taken here.
    rows: readTaskSheets(sheets).map((row) => ({ ...row, isTicked: false, outcome: '' })),
    log: readTaskLog(findAppendSheet(sheets, 'taskLog')?.values ?? []),
  });
  return lines
    .flatMap(({ task, employee, isAside = false }) => (task === null ? [] : { ...task, employee, isAside }))
    .filter((task) => (role ?? task.role) === task.role);
}

export function tasksJson({ analysis, data }: OpenedRegister, wanted: readonly OpenTask[]): unknown {
  const ticked = new Set(
    readTaskSheets(sheetSnapshotsOf(data)).flatMap(({ mark, isTicked }) =>
      mark && isTicked ? formatTaskKey(mark.key) : [],
    ),
  );
  // A party known only by its phone is named by it, as everywhere in JSON.
  const nameOf = (task: Task): string => analysis.book.facts.parties[task.partyIndex]?.name ?? task.party;
  return wanted.map((task) => taskJson(task, nameOf(task), ticked));
}

export function roleOption(typed: string, terminal: Pick<Terminal, 'language'>): Role {
  const role = spellingsOf(roles).get(foldHeading(typed));
  if (role === undefined) throw new CommandError(commandWords(terminal.language).unknownRole(typed, roles.kinds), 2);
  return role;
}

function taskJson(task: OpenTask, party: string, ticked: ReadonlySet<string>): unknown {
  const key = formatTaskKey(task.key);
  const { role, employee, due, priority, what, phone, money, why, standard, isAside } = task;
  return {
    key,
    role,
    employee,
    due: formatMoment(due),
    priority,
    what,
    party,
    phone,
    money: money === null ? null : amountOf(money),
    why,
    standard,
    done: ticked.has(key),
    aside: isAside,
  };
}

function tasksText(wanted: readonly Task[], { language, write }: Texts): string {
  const columns = ['due', 'priority', 'what', 'who', 'employee'] as const;
  const byRole = roles.kinds.flatMap((role) => {
    const own = wanted.filter((task) => task.role === role);
    if (own.length === 0) return [];
    const headings = [roles.labels[role][language], ...columns.map((key) => TASK_COLUMNS[key].heading[language])];
    const rows = own.map((task, index) => [
      `${index + 1}`,
      write.moment(task.due),
      String(task.priority),
      task.what,
      whoOf(task),
      task.employee,
    ]);
    return [tableText(headings, rows, [2])];
  });
  return byRole.join('\n\n');
}

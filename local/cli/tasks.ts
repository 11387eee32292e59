import { roles, spellingsOf, type Role } from '../../src/core/register/schema/choice';
import { closedTasks } from '../../src/core/work/tasks/closedTasks';
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
  readonly json?: boolean;
}

/** What each role has to do, the most urgent first. */
export async function tasks(file: string, options: TasksOptions, terminal: Terminal): Promise<void> {
  const role = options.role === undefined ? null : roleOption(options.role, terminal);
  const progress = progressOf(terminal, 2);
  const register = await openRegister(file, options.now, terminal, progress);
  const wanted = openTasks(register, role);
  progress.done();
  sayUnreadable(register, terminal);
  if (options.json) return void terminal.print(JSON.stringify(tasksJson(register, wanted), null, 2));
  const { texts } = register;
  terminal.print(wanted.length === 0 ? texts.tasks.nothingToDo : tasksText(wanted, texts));
}

/** Tasks that nobody has closed, of one role or of all. */
export function openTasks({ analysis, texts, data }: OpenedRegister, role: Role | null): readonly Task[] {
  const closed = closedTasks(readTaskLog(findAppendSheet(sheetSnapshotsOf(data), 'taskLog')?.values ?? []));
  return tasksOf(analysis, texts).filter(
    (task) => !closed.has(formatTaskKey(task.key)) && (role ?? task.role) === task.role,
  );
}

export function tasksJson({ analysis, data }: OpenedRegister, wanted: readonly Task[]): unknown {
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

function taskJson(task: Task, party: string, ticked: ReadonlySet<string>): unknown {
  const key = formatTaskKey(task.key);
  const { role, employee, due, priority, what, phone, money, why, standard } = task;
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

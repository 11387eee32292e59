import type { Task } from './task';
import type { TaskLine } from './taskLine';
import { dayOf, type Moment } from '../../values/moment';
import { foldKey } from '../../values/text';

/** How a line stands to today. `old`: overdue for so long that today it is shown on demand only. */
export type TaskPart = 'today' | 'overdue' | 'later' | 'old';

/** Parts in the order in which a person works through them; companies nobody knows yet come after what was promised. */
const ORDER = ['today', 'overdue', 'prospect', 'later', 'old'] as const satisfies readonly (TaskPart | 'prospect')[];

/** Calendar days past its day after which a line is an old guilt. */
const OLD_AFTER = 21;

/** Of a line that somebody has added nobody knows the day: it stays with what is not due yet. */
export function partOf({ task }: TaskLine, now: Moment): TaskPart {
  if (task === null) return 'later';
  const late = dayOf(now) - dayOf(task.due);
  if (late < 0) return 'later';
  if (late === 0) return 'today';
  return late > OLD_AFTER ? 'old' : 'overdue';
}

/** Whether somebody has said something beside a line. */
export function hasWords({ task, isTicked, outcome, nextStepOn, comment, employee }: TaskLine): boolean {
  return (
    task === null ||
    isTicked ||
    outcome !== '' ||
    nextStepOn !== '' ||
    comment !== '' ||
    foldKey(employee) !== foldKey(task.employee)
  );
}

/**
 * Each person's lines together, in the order in which the most urgent of each stands: today's first, then what is overdue
 * — whoever waits, then by the money at stake —, then companies to call as somebody new, then the rest.
 */
export function inOrder(lines: readonly TaskLine[], now: Moment): readonly TaskLine[] {
  return [...groupsOf(lines).values()].flatMap((group) =>
    ORDER.flatMap((part) => {
      const own = group.filter((line) => placeOf(line, now) === part);
      return part === 'overdue' || part === 'old' ? [...own].sort(byStake) : own;
    }),
  );
}

function placeOf(line: TaskLine, now: Moment): (typeof ORDER)[number] {
  return line.task?.kind === 'prospect' ? 'prospect' : partOf(line, now);
}

/** Lines of each employee. */
export function groupsOf(lines: readonly TaskLine[]): ReadonlyMap<string, readonly TaskLine[]> {
  const groups = new Map<string, TaskLine[]>();
  for (const line of lines) {
    const group = groups.get(foldKey(line.employee)) ?? [];
    group.push(line);
    groups.set(foldKey(line.employee), group);
  }
  return groups;
}

/** Somebody waits for us, or has complained. */
const WAIT: ReadonlySet<Task['standard']> = new Set(['inbound.reply', 'owner.waiting', 'care.claim']);

/** Sorting keeps the order of equals: the longest overdue first. */
export function byStake(left: TaskLine, right: TaskLine): number {
  return waits(right) - waits(left) || (right.task?.money ?? 0) - (left.task?.money ?? 0);
}

function waits({ task }: TaskLine): number {
  return task !== null && WAIT.has(task.standard) ? 1 : 0;
}

import type { Understanding } from '../../analysis';
import { periodAround } from '../../register/time/period';
import type { Role } from '../../register/schema/choice';
import type { EverydayTexts } from '../../texts';
import { dayOf } from '../../values/moment';
import { assignerOf } from './assign';
import { dueOn } from './rule';
import { standardsInForce } from './standards';
import type { Task } from './task';
import { formatTaskKey, keyOfDay } from './taskKey';
import type { TaskLine } from './taskLine';
import { byStake, groupsOf, hasWords } from './taskOrder';
import { TASK_SHEETS } from './taskSheetKeys';

/** So many of the dearest stay in sight of whoever cannot keep up. */
const DEAREST = 5;

/** Somebody with more overdue lines than anybody works off, and the one task of the owner that comes of it. */
export interface Overload {
  readonly task: Task;
  /** His overdue lines, the dearest first. */
  readonly overdue: readonly TaskLine[];
}

/** Everybody with more overdue lines than the standard allows, whatever the sheets they stand on; nobody where it is off. */
export function overloadsOf(
  lines: readonly TaskLine[],
  { reading, facts }: Understanding,
  texts: EverydayTexts,
): readonly Overload[] {
  const standard = standardsInForce(reading.rows.standards, texts.language).find(({ key }) => key === 'owner.overload');
  if (!standard) return [];
  const today = dayOf(facts.now);
  const assign = assignerOf(reading.rows, today);
  const isOverdue = ({ task, employee }: TaskLine): boolean =>
    task !== null && task.due < facts.now && employee !== '' && task.key.rule !== standard.name;
  return [...groupsOf(lines.filter(isOverdue)).values()].flatMap((own): Overload[] => {
    const [first] = own;
    if (!first || own.length <= standard.threshold) return [];
    const overdue = [...own].sort(byStake);
    const key = keyOfDay('overload', first.employee, periodAround(today, 'week').key);
    const told = texts.tasks.overloadFacts({ overdue: own.length, shown: DEAREST });
    const task: Task = {
      key,
      turn: 0,
      kind: 'note',
      standard: standard.key,
      role: standard.role,
      employee: assign({ key: formatTaskKey(key), role: standard.role, preferred: [] }).employee,
      due: dueOn(facts.calendar, today),
      priority: standard.priority,
      what: texts.tasks.overload(own.length),
      party: first.employee,
      phone: '',
      money: null,
      facts: told,
      why: `${told} ${texts.tasks.standard(standard.words)}`,
      source: null,
      rows: [],
      partyIndex: -1,
      see: TASK_SHEETS[mostFrequentRole(overdue.slice(DEAREST))],
    };
    return [{ task, overdue }];
  });
}

/** The same lines: of whoever has too many only the dearest in sight, and all beside which somebody has written. None is left out. */
export function withAside(lines: readonly TaskLine[], overloads: readonly Overload[]): readonly TaskLine[] {
  const aside = new Map(
    overloads.flatMap(({ overdue }) =>
      overdue.map((line, index) => [line, index >= DEAREST && !hasWords(line)] as const),
    ),
  );
  return lines.map((line) => {
    const isAside = aside.get(line);
    return isAside === undefined ? line : { ...line, isAside };
  });
}

function mostFrequentRole(lines: readonly TaskLine[]): Role {
  const counts = new Map<Role, number>();
  for (const { role } of lines) counts.set(role, (counts.get(role) ?? 0) + 1);
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  return most?.[0] ?? 'owner';
}

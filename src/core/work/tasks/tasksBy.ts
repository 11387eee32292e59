import type { Understanding } from '../../analysis';
import { compareText } from '../../values/text';
import type { TableKey } from '../../register/tables/tables';
import { isForgotten } from '../../register/schema/forgotten';
import type { EverydayTexts } from '../../texts';
import { assignerOf, type Assign, type Assigned } from './assign';
import type { RuleKey } from '../../register/tables/ruleKeys';
import type { RuleContext, StandardInForce } from './rule';
import { standardsInForce } from './standards';
import type { Task, TaskDraft } from './task';
import { CONVERSATIONS } from './outcomes';
import { formatTaskKey } from './taskKey';

/** How each rule that is asked finds whose turn it is. */
export type Finders<Context extends RuleContext> = Partial<
  Readonly<Record<RuleKey, (context: Context, threshold: number) => readonly TaskDraft[]>>
>;

/** What each role has to do by these rules, the most urgent first. The same register at the same moment gives the same tasks. */
export function tasksBy<Context extends RuleContext>(finders: Finders<Context>, context: Context): readonly Task[] {
  const { reading, texts, today } = context;
  const assign = assignerOf(reading.rows, today);
  const claimed = new Set<string>();
  const tasks = standardsInForce(reading.rows.standards, texts.language).flatMap((standard) =>
    (finders[standard.key]?.(context, standard.threshold) ?? [])
      .filter(({ partyIndex = -1 }) => !isForgotten(context.facts.parties[partyIndex]?.key ?? ''))
      .filter((draft) => isFirst(draft, claimed))
      .map((draft) => withOwnKey(draft, claimed))
      .map((draft) => taskOf(draft, standard, context, assign)),
  );
  return tasks.sort(byUrgency);
}

/** Tables that tasks rest on. While one of them cannot be read, the task sheets stay as they are. */
const NEEDED: readonly TableKey[] = [
  'contacts',
  'clients',
  'deals',
  'sales',
  'documents',
  'staff',
  'standards',
  'calendar',
];

/** Whether tasks can be told at all: with broken headings every cause would seem to be gone. */
export function canTellTasks({ reading }: Pick<Understanding, 'reading'>): boolean {
  return !NEEDED.some((table) => reading.unreadable.has(table));
}

/** One conversation is one task, whatever the reasons for it. */
function isFirst({ kind, partyIndex }: TaskDraft, claimed: Set<string>): boolean {
  if (!CONVERSATIONS.has(kind)) return true;
  const situation = `party ${partyIndex}`;
  const isNew = !claimed.has(situation);
  claimed.add(situation);
  return isNew;
}

/** Rows copied with their id would make two tasks of one key; until they are repaired the later one is told by its row. */
function withOwnKey(draft: TaskDraft, claimed: Set<string>): TaskDraft {
  const isCopy = claimed.has(formatTaskKey(draft.key));
  const key = isCopy ? { ...draft.key, place: draft.source?.row ?? claimed.size } : draft.key;
  claimed.add(formatTaskKey(key));
  return { ...draft, key };
}

function taskOf(
  { facts, employee = '', role: ownRole, ...draft }: TaskDraft,
  { key: standard, role: usualRole, priority, words }: StandardInForce,
  context: RuleContext,
  assign: Assign,
): Task {
  const { partyIndex = -1 } = draft;
  const role = ownRole ?? usualRole;
  const manager = context.facts.parties[partyIndex]?.client?.manager ?? '';
  const preferred = [employee, manager];
  const assigned = assign({ key: formatTaskKey(draft.key), role, preferred });
  const told = withAbsence(facts, assigned, context.texts);
  return {
    turn: 0,
    party: '',
    phone: '',
    money: null,
    rows: [],
    partyIndex,
    see: null,
    ...draft,
    standard,
    role,
    priority,
    employee: assigned.employee,
    facts: told,
    why: `${told} ${context.texts.tasks.standard(words)}`,
  };
}

/** A substitute sees whose task it is. */
function withAbsence(facts: string, { insteadOf }: Assigned, { tasks }: EverydayTexts): string {
  return insteadOf ? `${facts} ${tasks.insteadOf(insteadOf)}` : facts;
}

function byUrgency(left: Task, right: Task): number {
  return (
    left.priority - right.priority ||
    left.due - right.due ||
    (left.rank ?? 0) - (right.rank ?? 0) ||
    compareText(formatTaskKey(left.key), formatTaskKey(right.key))
  );
}

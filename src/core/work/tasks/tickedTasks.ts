import type { Understanding } from '../../analysis';
import type { ContactFact } from '../../figures/facts/contactFact';
import { dayOf, formatDay } from '../../values/moment';
import { isDateCell } from '../../register/schema/cell';
import type { EverydayTexts } from '../../texts';
import { isConversation, ruleContextOf } from './rule';
import { RULES } from './standards';
import { tasksBy } from './tasksBy';
import { TOLD_BY_ROWS } from './toldByRows';
import type { RowRef, Task, TaskMark } from './task';
import { formatTaskKey, isTaskName, type TaskKey, type TaskName } from './taskKey';
import type { TaskRow } from './taskRow';
import { foldName } from '../../values/text';

/**
 * Of lines that were just ticked those whose matter is still open, told by a part of the register: the rows that the lines
 * name, the last contacts, and how it stands with their parties. What rests on all of the register is open as the line says.
 */
export function tickedTasks(lines: readonly TaskRow[], analysis: Understanding, texts: EverydayTexts): readonly Task[] {
  const found = new Map(
    tasksBy(TOLD_BY_ROWS, ruleContextOf(analysis, texts)).map((task) => [formatTaskKey(task.key), task]),
  );
  const tasks = lines.flatMap(({ mark, ...line }) => {
    if (!mark) return [];
    const task = found.get(formatTaskKey(mark.key)) ?? openByLine({ ...line, mark }, mark, analysis);
    // Whose task it is the line says: who holds a role today is no matter of a tick.
    return task ? [{ ...task, role: line.role, employee: mark.assigned }] : [];
  });
  return [...new Map(tasks.map((task) => [formatTaskKey(task.key), task])).values()];
}

/** How tasks end that are judged by what a tick does not read: purchases, other people's calls, whole months. Null: the rows of the line tell. */
const BEYOND_VIEW: Readonly<Record<TaskName, Task['kind'] | null>> = {
  reply: null,
  retry: null,
  lead: null,
  claim: null,
  document: null,
  papers: null,
  decision: null,
  erased: null,
  risk: 'call',
  second: 'call',
  lost: 'call',
  quiet: 'call',
  first: 'call',
  prospect: 'prospect',
  stuck: 'call',
  touch: 'call',
  step: 'call',
  listen: 'listen',
  'check-call': 'listen',
  wait: 'note',
  fell: 'note',
  conflict: 'note',
  'papers-of': 'note',
  problems: 'note',
  stalled: 'note',
  silent: 'note',
  unwritten: 'note',
  'dead-line': 'note',
  'test-inquiry': 'note',
  overload: 'note',
};

function openByLine(line: TaskRow, mark: TaskMark, analysis: Understanding): Task | null {
  const { key, turn, assigned } = mark;
  const kind = isTaskName(key.rule) ? BEYOND_VIEW[key.rule] : null;
  const rule =
    RULES.find(({ name, role }) => name === key.rule && role === line.role) ??
    RULES.find(({ name }) => name === key.rule);
  const about = kind === null ? null : (subjectOf(key, kind, analysis) ?? unseenParty(key, line.who, analysis));
  if (kind === null || !rule || !about) return null;
  const { role, priority, what, who, why, due } = line;
  return {
    key,
    turn,
    kind,
    standard: rule.key,
    role,
    employee: assigned,
    due: isDateCell(due) ? due.serial : analysis.facts.now,
    priority: typeof priority === 'number' ? priority : rule.priority,
    what,
    ...sidesOf(who),
    facts: why,
    why,
    rows: [],
    money: null,
    see: null,
    ...about,
  };
}

/** «ООО "Вектор", +7…» as name and phone again; see `whoOf`. */
function sidesOf(who: string): Pick<Task, 'party' | 'phone'> {
  const [, party = who, phone = ''] = /^(?:(.*), )?(\+\d+)$/.exec(who) ?? [];
  return { party: phone === '' ? who : party, phone };
}

/** Somebody who is in no row that was read: bought, say, and has no card. The line itself says who it is. */
function unseenParty(key: TaskKey, who: string, { facts }: Understanding): Subject | null {
  const { party, phone } = sidesOf(who);
  const isTheirs = key.row === foldName(party) || (phone !== '' && key.row === phone);
  return isTheirs && facts.parties.every((one) => one.key !== key.row) ? NOBODY : null;
}

type Subject = Pick<Task, 'source' | 'partyIndex'>;
const NOBODY: Subject = { source: null, partyIndex: -1 };

/** The row and the party a line is about; null when its row is not there or the matter is over by what can be seen. */
function subjectOf(key: TaskKey, kind: Task['kind'], analysis: Understanding): Subject | null {
  if (kind === 'note') return NOBODY;
  if (kind === 'listen') return contactOf(key, analysis, ({ contact }) => contact.listenedOn === null);
  const subject =
    key.rule === 'step'
      ? (contactOf(key, analysis, ({ contact }) => isOn(key, contact.nextStepOn)) ?? dealOf(key, analysis))
      : key.rule === 'stuck'
        ? dealOf(key, analysis)
        : clientOf(key, analysis);
  return subject && !hasTalked(subject.partyIndex, key, analysis) ? subject : null;
}

function contactOf(
  { row: id }: TaskKey,
  { facts }: Understanding,
  isOpen: (fact: ContactFact) => boolean,
): Subject | null {
  const fact = facts.contacts.rows.find(({ contact }) => contact.id === id);
  return fact && isOpen(fact) ? { source: rowRef('contacts', fact.contact), partyIndex: fact.party } : null;
}

function dealOf(key: TaskKey, { facts }: Understanding): Subject | null {
  const found = facts.deals.rows.find(({ deal }) => deal.id === key.row);
  if (found?.state !== 'open') return null;
  // Of a deal that stands still no step is agreed from today on; the day in the key is that of the silence.
  const next = found.deal.nextStepOn;
  const isOpen = key.rule === 'stuck' ? next === null || dayOf(next) < dayOf(facts.now) : isOn(key, next);
  if (!isOpen) return null;
  const partyIndex = facts.partyOfClientCell(found.deal.client)?.index ?? -1;
  return { source: rowRef('deals', found.deal), partyIndex };
}

function clientOf({ row: id }: TaskKey, { facts }: Understanding): Subject | null {
  const party = facts.parties.find((one) => one.key === id || one.client?.id === id);
  return party ? { source: party.client && rowRef('clients', party.client), partyIndex: party.index } : null;
}

function rowRef(table: RowRef['table'], { id, row }: Pick<RowRef, 'id' | 'row'>): RowRef {
  return { table, id, row };
}

function isOn({ day }: TaskKey, moment: number | null): boolean {
  return moment !== null && formatDay(dayOf(moment)) === day;
}

const SILENCES: ReadonlySet<string> = new Set(['risk', 'second', 'lost', 'quiet', 'first', 'prospect', 'stuck']);

/** Whether somebody has talked to the party on the day of the matter or since; the day of a silence is that of the last talk. */
function hasTalked(party: number, { rule, day = '' }: TaskKey, { facts }: Understanding): boolean {
  const isSilence = SILENCES.has(rule);
  return (
    party >= 0 &&
    facts.contacts.rows.some((fact) => {
      const on = formatDay(fact.day);
      return fact.party === party && isConversation(fact) && (isSilence ? on > day : on >= day);
    })
  );
}

import type { Analysis } from '../core/analysis';
import { rolesOn } from '../core/register/tables/rolesOn';
import {
  channelKinds,
  directions,
  resultKinds,
  type ChannelKind,
  type Direction,
  type ResultKind,
} from '../core/register/schema/choice';
import type { TypedEntry } from '../core/register/typedEntry';
import { isAnsweredAtOnce } from '../core/work/entry/guess';
import { minutesWaited } from '../core/work/entry/waited';
import type { KnownParty } from '../core/work/entry/knownParty';
import type { StaffRow } from '../core/register/tables/staff';
import type { Texts } from '../core/texts';
import { dayOf, parseIsoMoment, type Moment } from '../core/values/moment';
import { ID_ALPHABET } from '../core/values/ids';
import { stableHash } from '../core/values/stableHash';
import { foldKey } from '../core/values/text';
import type { SaidOfAlert } from '../core/views/dashboard/knownAlerts';
import { digestOf } from '../core/views/digest/digest';
import { letterOf } from '../core/views/digest/letter';
import { lastWorkingDays } from '../core/views/digest/span';
import { OUTCOMES, outcomeLabel } from '../core/work/tasks/outcomes';
import { formatTry, type Task } from '../core/work/tasks/task';
import type { TaskRow } from '../core/work/tasks/taskRow';
import { canTellTasks } from '../core/work/tasks/tasksBy';
import { tasksOf } from '../core/work/tasks/tasksOf';
import { formatTaskKey } from '../core/work/tasks/taskKey';
import type { PocketHome, PocketTask } from '../core/views/pocketHome';
import { digestTextsOf } from '../language/digestTexts';
import { cardOfRow } from './pocketCard';
import { pocketCharts, pocketWhy } from './pocketFigures';

interface Known extends Pick<KnownParty, 'party' | 'name' | 'manager' | 'waitingSince'> {
  readonly keys: readonly string[];
}

/** Somebody who was looked for: what is needed to call them, and nothing of what they buy. */
interface FoundParty extends Omit<Known, 'waitingSince'> {
  readonly phones: readonly string[];
  readonly isWaiting: boolean;
}

const MOST_FOUND = 10;

export function partiesShown(found: readonly Known[]): readonly FoundParty[] {
  return found.slice(0, MOST_FOUND).map(({ party, name, manager, waitingSince, keys }) => {
    const phones = keys.flatMap((key) => (key.startsWith('phone:') ? key.slice('phone:'.length) : []));
    return { party, keys, name, manager, phones, isWaiting: waitingSince !== null };
  });
}

interface PocketRequest {
  readonly analysis: Analysis;
  readonly texts: Texts;
  readonly saidOfAlerts: readonly SaidOfAlert[];
  readonly name: string;
  /** The lines of the task sheets as they stand, and the tries that the log of tasks knows to be over. */
  readonly rows: readonly TaskRow[];
  readonly logged: ReadonlySet<string>;
}

/** Enough for a day on the road. */
const MOST_TASKS = 40;

/** Whether somebody works here today: the address of whoever has left is dead. */
export function hasRoleToday(staff: readonly StaffRow[], name: string, now: Moment): boolean {
  return rolesOn(staff, name, dayOf(now)).size > 0;
}

/** What is worked out from the whole register: for anybody his day, for an owner what stands behind the numbers, the card of whoever a row is about; else null. */
export function pocketView(ask: 'home' | 'why' | 'charts' | 'card', args: unknown, request: PocketRequest): unknown {
  if (ask === 'home') return pocketHome(request);
  if (ask === 'card') return cardOfRow(String(args), request);
  if (!isOwner(request)) return null;
  const view = { ...request, history: [] };
  return ask === 'why' ? pocketWhy(view, String(args)) : pocketCharts(view);
}

function isOwner({ analysis, name }: PocketRequest): boolean {
  return rolesOn(analysis.reading.rows.staff, name, dayOf(analysis.book.facts.now)).has('owner');
}

function pocketHome(request: PocketRequest): PocketHome {
  const { analysis, texts, name, saidOfAlerts } = request;
  const { facts } = analysis.book;
  const tasks = tasksFor(request);
  const home = {
    name,
    language: texts.language,
    updated: texts.common.updated(facts.now),
    tasks: tasks.slice(0, MOST_TASKS),
    moreTasks: Math.max(tasks.length - MOST_TASKS, 0),
  };
  if (!isOwner(request)) return { ...home, lines: [], alerts: [], sections: [] };
  const span = { kind: 'daily', period: lastWorkingDays(dayOf(facts.now), facts.calendar) } as const;
  const words = digestTextsOf(texts.language);
  const { lines, sections } = letterOf(digestOf({ analysis, texts, saidOfAlerts }, span), { texts, words });
  const { alerts: alertsTitle, own } = words.sections;
  const alerts = sections.find(({ title }) => title === alertsTitle)?.rows ?? [];
  // What the owner has to do is under the tasks, where it can be done.
  const elsewhere = [alertsTitle, own];
  return { ...home, lines, alerts, sections: sections.filter(({ title }) => !elsewhere.includes(title)) };
}

/** The open lines of somebody, most urgent first: what is due by today before what comes later. */
function tasksFor(request: PocketRequest): readonly PocketTask[] {
  const { analysis, texts, name, rows, logged } = request;
  const { now } = analysis.book.facts;
  const own = new Map(
    rows.flatMap((row) =>
      row.mark && isTheirs(row, name) && !logged.has(formatTry(row.mark))
        ? [[formatTaskKey(row.mark.key), row] as const]
        : [],
    ),
  );
  const tasks = canTellTasks(analysis) ? tasksOf(analysis, texts) : [];
  const shown = tasks.flatMap((task): readonly (PocketTask & { readonly isLater: boolean })[] => {
    const row = own.get(formatTaskKey(task.key));
    if (!row?.mark) return [];
    return [
      {
        mark: formatTry(row.mark),
        role: row.role,
        who: task.party || task.phone,
        party: analysis.book.facts.parties[task.partyIndex]?.key ?? '',
        phone: task.phone,
        what: task.what,
        why: isOfCompany(task, row) && !isOwner(request) ? '' : task.facts,
        due: texts.write.moment(task.due),
        tone: task.due < now ? 'bad' : dayOf(task.due) === dayOf(now) ? 'warn' : 'plain',
        outcomes: OUTCOMES[task.kind].map((outcome) => outcomeLabel(outcome, texts.language)),
        isLater: dayOf(task.due) > dayOf(now),
      },
    ];
  });
  const inOrder = [...shown.filter(({ isLater }) => !isLater), ...shown.filter(({ isLater }) => isLater)];
  return inOrder.map(({ isLater: _place, ...task }) => task);
}

/** What an owner is told of the company and of no client stays his, also where he hands the task on. */
function isOfCompany({ partyIndex }: Task, { role }: TaskRow): boolean {
  return role === 'owner' && partyIndex < 0;
}

/** A line that is with somebody, whoever had it before. */
export function isTheirs({ employee }: Pick<TaskRow, 'employee'>, name: string): boolean {
  return foldKey(employee) === foldKey(name);
}

/** A contact as the page sends it: see pocketAsks. */
interface PocketContact {
  readonly key: string;
  readonly direction: Direction;
  readonly channel: ChannelKind;
  readonly result: ResultKind;
  readonly client: string;
  readonly phone: string;
  readonly comment: string;
  readonly nextStepOn: string;
  readonly age?: number | undefined;
}

/** Three more letters of an id. */
function lettersOf(hash: number): string {
  return Array.from({ length: 3 }, (_none, place) => ID_ALPHABET[(hash >>> (place * 5)) & 31]).join('');
}

/** The row of Contacts it becomes, done by whoever sends it. */
export function pocketEntry(
  contact: PocketContact,
  employee: string,
  language: Texts['language'],
  now: Moment,
): TypedEntry {
  const { key, direction, channel, result, client, phone, comment, nextStepOn } = contact;
  const waited = minutesWaited(contact.age);
  const day = parseIsoMoment(nextStepOn);
  const cells: TypedEntry['cells'] = {
    direction: directions.labels[direction][language],
    channel: channelKinds.labels[channel][language],
    result: resultKinds.labels[result][language],
    client: client.trim(),
    phone: phone.trim(),
    comment: comment.trim(),
    employee,
    ...(day !== null && { nextStepOn: { serial: day }, nextStep: comment.trim() }),
  };
  const filled = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
  const stamps = isAnsweredAtOnce(direction, result) ? ['at', 'answeredAt'] : ['at'];
  const entry = {
    table: 'contacts',
    // Sent again it is the same row; with other words, or by somebody else, it is another one.
    key: key + lettersOf(stableHash(JSON.stringify(filled))),
  };
  if (waited === 0) return { ...entry, cells: filled, stamps };
  // When it was entered stands in the row as well: that is now.
  const then = { serial: now - waited / 1440 };
  return { ...entry, cells: { ...filled, ...Object.fromEntries(stamps.map((column) => [column, then])) }, stamps: [] };
}

import { analyse, type Analysis, type Snapshot } from '../core/analysis';
import { changedTables } from '../core/register/changedTables';
import type { CellEdit, RowAppend } from '../core/register/edits';
import { rolesOn } from '../core/register/tables/rolesOn';
import { textOfCell } from '../core/register/schema/columns';
import type { Role } from '../core/register/schema/choice';
import type { Language } from '../core/values/label';
import { cleanText } from '../core/values/text';
import { dayOf, formatDay, parseIsoMoment, type Day } from '../core/values/moment';
import { failure, ok, type Result } from '../core/values/result';
import type { JournalRow } from '../core/work/journal/journalRow';
import { placesOf } from '../core/work/journal/places';
import { holidayEdits, type StaffRefusal } from '../core/work/people/holiday';
import { joiningRow } from '../core/work/people/joining';
import { belongingsOf, leavingEdits } from '../core/work/people/leaving';
import { employedOn, rowsFrom } from '../core/work/people/staffRows';
import { tracesOf } from '../core/work/people/traces';
import { absencesOn } from '../core/work/tasks/assign';
import type { TaskLogRow } from '../core/work/tasks/taskLog';
import { whoOf } from '../core/work/tasks/taskLine';
import { tasksOf } from '../core/work/tasks/tasksOf';
import { LANGUAGES } from '../core/values/label';
import { staffTextsOf } from '../language/staffTexts';
import { textsOf } from '../language/textsOf';
import { workbookLanguage } from './workbookLanguage';

/** What a person asks for on the page of staff; days as the browser writes them, blank where none is chosen. */
export type StaffChange =
  | {
      readonly kind: 'holiday';
      readonly name: string;
      readonly from: string;
      readonly until: string;
      readonly substitute: string;
    }
  | {
      readonly kind: 'leaving';
      readonly name: string;
      readonly until: string;
      readonly clients: readonly string[];
      readonly deals: readonly string[];
      readonly steps: string;
    }
  | {
      readonly kind: 'joining';
      readonly name: string;
      readonly email: string;
      readonly roles: readonly Role[];
      readonly from: string;
    };

/** Lines under a heading, for whoever reads or prints them. */
export interface LinesGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What of a change is written. */
interface StaffChanged {
  readonly written: readonly Pick<CellEdit, 'table' | 'column'>[];
  readonly added: readonly unknown[];
}

/** What a change comes to, before it is written. */
export interface StaffPlan {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly RowAppend[];
  readonly located: Analysis['reading']['located'];
  readonly language: Language;
  /** Said in the end of what is written; blank where Staff does not say it. */
  readonly message: (done: StaffChanged) => string;
  readonly groups: readonly LinesGroup[];
}

function languageIn(analysis: Analysis, locale: string): Language {
  return workbookLanguage(analysis.reading, locale);
}

/** Everybody who works here, and how it stands with them. */
export function staffHere(snapshot: Snapshot): {
  readonly today: string;
  readonly people: readonly {
    readonly name: string;
    readonly roles: readonly Role[];
    readonly state: string;
    readonly isAway: boolean;
  }[];
} {
  const analysis = analyse(snapshot);
  const { staff } = analysis.reading.rows;
  const language = languageIn(analysis, snapshot.locale);
  const today = dayOf(snapshot.now);
  const away = absencesOn(staff, today);
  const people = employedOn(staff, today).map((name) => {
    const absence = away.get(name);
    const until = absence?.until == null ? null : textsOf(language).write.day(absence.until);
    const state = until === null ? '' : staffTextsOf(language).away(until, absence?.substitute ?? '');
    return { name, roles: [...rolesOn(staff, name, today)], state, isAway: until !== null };
  });
  return { today: formatDay(today), people };
}

/** What is with a person, and what they have changed lately. */
export function leavingOf(
  name: string,
  snapshot: Snapshot,
  journal: readonly JournalRow[],
  log: readonly TaskLogRow[],
): {
  readonly belongings: string;
  readonly needs: Readonly<Record<'clients' | 'deals' | 'steps', boolean>>;
  readonly groups: readonly LinesGroup[];
} {
  const analysis = analyse(snapshot);
  const language = languageIn(analysis, snapshot.locale);
  const words = staffTextsOf(language);
  const { clients, deals, steps, papers } = belongingsOf(analysis, name, dayOf(snapshot.now));
  const counts = { clients: clients.length, deals: deals.length, steps: steps.length, papers: papers.length };
  return {
    belongings: words.belongings(counts),
    needs: { clients: counts.clients > 0, deals: counts.deals > 0, steps: counts.steps + counts.papers > 0 },
    groups: [traceLines(name, analysis, journal, log, language)],
  };
}

function traceLines(
  name: string,
  { reading, book }: Analysis,
  journal: readonly JournalRow[],
  log: readonly TaskLogRow[],
  language: Language,
): LinesGroup {
  const { traces: words } = staffTextsOf(language);
  const { write } = textsOf(language);
  const emails = reading.rows.staff.flatMap((row) => (row.name === name && row.email !== '' ? row.email : []));
  const unknown = LANGUAGES.map((one) => textsOf(one).common.unknownPerson);
  const traces = tracesOf(journal, log, { names: [name, ...emails], unknown, now: book.facts.now });
  const told = ({ when, who, table, id, column, before, after }: JournalRow): string =>
    [
      `${write.moment(when)} (${who}): ${placesOf([{ table, id, column }], language).join('')}`,
      column === '' ? '' : `: ${textOfCell(before)} → ${textOfCell(after) || '–'}`,
    ].join('');
  const kinds = (['phones', 'removed', 'doNotContact'] as const).flatMap((kind) =>
    traces[kind].length === 0 ? [] : [`${words[kind]}: ${traces[kind].map(told).join('; ')}`],
  );
  const erased = traces.erased.map(({ when, who }) => `${write.moment(when)}: ${who}`);
  const lines = [...kinds, ...(erased.length > 0 ? [`${words.erased}: ${erased.join('; ')}`] : [])];
  return { title: words.title, lines: [...(lines.length === 0 ? [words.none] : lines), words.byHand] };
}

/** What a change comes to; a refusal is the sentence to show. */
export function staffPlan(change: StaffChange, snapshot: Snapshot): Result<StaffPlan, string> {
  const analysis = analyse(snapshot);
  const language = languageIn(analysis, snapshot.locale);
  const words = staffTextsOf(language);
  const today = dayOf(snapshot.now);
  const plan = planOf(change, analysis, language, today);
  if (!plan.ok) return failure(words.refusals[plan.error]);
  const { edits, rows } = plan.value;
  const { located } = analysis.reading;
  const isOfStaff = ({ table }: Pick<CellEdit, 'table'>): boolean => table === 'staff';
  const message = ({ written, added }: StaffChanged): string => {
    const isTrue = written.filter(isOfStaff).length === edits.filter(isOfStaff).length && added.length === rows.length;
    return isTrue ? doneOf(change, written, language, today) : '';
  };
  const after = (): Analysis => analyse(withChange(snapshot, located, { edits, appends: rows }));
  return ok({ edits, rows, located, language, message, groups: groupsOf(change, analysis, after, language) });
}

function planOf(
  change: StaffChange,
  analysis: Analysis,
  language: Language,
  today: Day,
): Result<Pick<StaffPlan, 'edits' | 'rows'>, StaffRefusal> {
  const edited = (edits: Result<readonly CellEdit[], StaffRefusal>): ReturnType<typeof planOf> =>
    edits.ok ? ok({ edits: edits.value, rows: [] }) : edits;
  if (change.kind === 'holiday') {
    const days = { from: dayIn(change.from), until: dayIn(change.until) };
    return edited(holidayEdits({ ...change, ...days }, analysis.reading, today));
  }
  if (change.kind === 'leaving')
    return edited(leavingEdits({ ...change, until: dayIn(change.until) ?? today }, analysis, today));
  const [name, email] = [cleanText(change.name), cleanText(change.email)];
  const row = joiningRow({ ...change, name, email, from: dayIn(change.from) ?? today }, analysis.reading, language);
  return row.ok ? ok({ edits: [], rows: [row.value] }) : row;
}

/** A day as a browser writes it; null where none is chosen. */
function dayIn(text: string): Day | null {
  const moment = parseIsoMoment(text);
  return moment === null ? null : dayOf(moment);
}

function doneOf(change: StaffChange, edits: StaffChanged['written'], language: Language, today: Day): string {
  const { done } = staffTextsOf(language);
  const { write } = textsOf(language);
  const count = (column: CellEdit['column'], table: CellEdit['table']): number =>
    edits.filter((edit) => edit.column === column && edit.table === table).length;
  const { name } = change;
  if (change.kind === 'joining') return done.joining(cleanText(name));
  const until = write.day(dayIn(change.until) ?? today);
  if (change.kind === 'holiday')
    return change.until === '' ? done.back(name) : done.holiday({ name, until, substitute: change.substitute });
  return done.leaving({ name, until, clients: count('manager', 'clients'), deals: count('seller', 'deals') });
}

/** What to read once it is done: what is left to do by hand, or the day of somebody new with their first list. */
function groupsOf(
  change: StaffChange,
  { reading }: Analysis,
  after: () => Analysis,
  language: Language,
): readonly LinesGroup[] {
  const words = staffTextsOf(language);
  if (change.kind === 'holiday') return [];
  if (change.kind === 'leaving') {
    const [row] = rowsFrom(reading.rows.staff, change.name, 0);
    return [{ title: words.stillToDo, lines: words.shares(row?.email ?? '') }];
  }
  const name = cleanText(change.name);
  const texts = textsOf(language);
  const list = tasksOf(after(), texts)
    .filter(({ employee }) => employee === name)
    .slice(0, FIRST_LIST)
    .map((task) => `${task.what} – ${whoOf(task)}: ${task.facts}`);
  return [
    { title: words.dayOf(name), lines: [...change.roles.flatMap((role) => words.day[role]), ...words.dayOfAll] },
    { title: words.firstList, lines: list.length === 0 ? [words.noList] : list },
  ];
}

/** So many of the first things to do are read in one go. */
const FIRST_LIST = 20;

function withChange(
  snapshot: Snapshot,
  located: Analysis['reading']['located'],
  changes: Parameters<typeof changedTables>[1],
): Snapshot {
  const changed = changedTables(located, changes);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: changed.get(sheet) ?? sheet.values })),
  };
}

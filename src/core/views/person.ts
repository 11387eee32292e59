import type { ComputedFigure } from '../figures/sections/compute';
import { rolesOn } from '../register/tables/rolesOn';
import { isDateCell, type CellValue } from '../register/schema/cell';
import { textOfCell } from '../register/schema/columns';
import type { Role } from '../register/schema/choice';
import type { Problem } from '../register/schema/problem';
import { GENERATED_SHEETS } from '../register/generatedNames';
import { lastDayOf } from '../register/time/period';
import { amountOf } from '../values/money';
import { dayOf } from '../values/moment';
import { foldKey } from '../values/text';
import { standardsInForce } from '../work/tasks/standards';
import { canTellTasks } from '../work/tasks/tasksBy';
import { tasksOf } from '../work/tasks/tasksOf';
import { noDataColour } from './colours';
import { goodOrBad } from './dashboard/change';
import { cellOfValue, dateFormats, numberFormats, PLAIN_TEXT } from './numberFormats';
import { elapsedShare, planProgress } from './pace';
import { addListening } from './personListening';
import { PALETTE } from './palette';
import type { GeneratedSheet, ViewCell } from './sheet';
import { block, draftSheet, SECTION, SUMMARY, TABLE_ROW, type SheetDraft } from './sheetDraft';
import { TASK_SHEETS } from '../work/tasks/taskSheetKeys';
import { periodOf, type ViewRequest } from './viewRequest';

/** Cells that take part in commands, 0-based. */
export const PERSON_CELLS = { name: { row: 1, column: 0 }, refresh: { row: 1, column: 1 } } as const;

const WIDTHS = [250, 110, 100, 100, 70, 100, 80, 360] as const;
const HEADS = ['figure', 'value', 'previous', 'plan', 'done', 'byToday', 'againstPlan'] as const;
const NUMBERS = 6;
const PACE = 6;
const MOST_PROBLEMS = 20;

interface PersonContext {
  readonly draft: SheetDraft;
  readonly request: ViewRequest;
  readonly employee: string;
}

/** Whom the sheet is of: whoever is named in its cell, else the first of Staff who sells. */
export function personIn(cells: readonly (readonly CellValue[])[], request: ViewRequest): string {
  const { row, column } = PERSON_CELLS.name;
  const typed = cells[row]?.[column] ?? '';
  const names = peopleToChoose(request);
  const known = names.find((name) => foldKey(name) === foldKey(isDateCell(typed) ? '' : textOfCell(typed)));
  return known ?? names.find((name) => rolesToday(name, request).size > 0 && !isOwner(name, request)) ?? names[0] ?? '';
}

function isOwner(name: string, request: ViewRequest): boolean {
  return rolesToday(name, request).has('owner');
}

function rolesToday(name: string, { analysis }: ViewRequest): ReadonlySet<Role> {
  return rolesOn(analysis.reading.rows.staff, name, dayOf(analysis.book.facts.now));
}

/** Everybody of Staff; where nobody is named there, everybody whom rows name. */
function peopleToChoose(request: ViewRequest): readonly string[] {
  const { reading, book } = request.analysis;
  const staff = [...new Set(reading.rows.staff.map(({ name }) => name).filter(Boolean))];
  return staff.length > 0 ? staff : book.people(periodOf(request)).filter(Boolean);
}

/** One employee's own page: what he answers for against his plan, the standards that concern him, deals that stand still, rows in doubt. */
export function personSheet(request: ViewRequest, employee: string): GeneratedSheet {
  const { texts } = request;
  const draft = draftSheet('person', texts.language, WIDTHS);
  const context: PersonContext = { draft, request, employee };
  draft.title(GENERATED_SHEETS.person[texts.language]);
  addHead(context);
  addFigures(context);
  addStandards(context);
  addStuckDeals(context);
  addListening(draft, request, employee);
  addDoubts(context);
  draft.typed(block(PERSON_CELLS.name.row, PERSON_CELLS.name.column));
  return draft.finish({ frozenRows: 2 });
}

function addHead({ draft, request, employee }: PersonContext): void {
  const { texts, analysis } = request;
  const { write, common, dashboard } = texts;
  const updated = `${write.period(periodOf(request))} · ${common.updated(analysis.book.facts.now)}`;
  const row = draft.add([employee, false, dashboard.refresh, '', '', updated], SUMMARY);
  const { name, refresh } = PERSON_CELLS;
  draft.height(row, 28);
  draft.style(block(name.row, name.column), { ...PICKER, numberFormat: PLAIN_TEXT });
  draft.validate(block(name.row, name.column), { kind: 'list', values: peopleToChoose(request) });
  draft.validate(block(refresh.row, refresh.column), { kind: 'checkbox' });
  draft.style(block(refresh.row, refresh.column), { align: 'center', color: PALETTE.accent });
  draft.style(block(refresh.row, refresh.column + 1), { color: PALETTE.accent, bold: true });
}

const PICKER = { bold: true, fontSize: 12, color: PALETTE.accent, background: PALETTE.accentLight } as const;

/** Those he has something to show for, or a plan. */
function addFigures({ draft, request, employee }: PersonContext): void {
  const { texts, analysis } = request;
  const { book, reading } = analysis;
  const period = periodOf(request);
  const formats = numberFormats(texts, reading.settings.currency);
  const { columns } = texts.dashboard;
  draft.add([texts.person.figures], SECTION);
  const comparison = book.comparison(period);
  const before = comparison && book.person(comparison.period, employee);
  const previous = comparison?.running ? texts.dashboard.wasBy(lastDayOf(comparison.period)) : columns.previous;
  draft.head(
    HEADS.map((head) => (head === 'previous' ? previous : columns[head])),
    HEADS.map((_head, index) => index).slice(1),
  );
  const valueBefore = ({ figure }: ComputedFigure): number | null => before?.get(figure.key)?.value ?? null;
  const own = [...book.person(period, employee).values()].filter((one) => isHis(one, valueBefore(one)));
  const isPlanned = ({ target }: ComputedFigure): boolean => target !== null;
  // What he has a plan for comes first.
  const figures = [...own.filter(isPlanned), ...own.filter((computed) => !isPlanned(computed))];
  for (const computed of figures) {
    const { figure, value, target } = computed;
    const elapsed = figure.atNow ? 1 : elapsedShare(period, book.facts);
    const plan = planProgress(computed, elapsed);
    const shown = (amount: number | null): ViewCell => cellOfValue(amount, figure.unit, texts);
    const row = draft.add(
      [
        figure.label[texts.language],
        shown(value),
        figure.atNow || comparison === null ? '' : shown(valueBefore(computed)),
        target === null ? '' : shown(target),
        plan?.done ?? '',
        plan === null || elapsed >= 1 ? '' : shown(plan.expected),
        plan?.ahead ?? '',
      ],
      TABLE_ROW,
    );
    draft.note(row, 0, figure.definition[texts.language]);
    draft.style(block(row, 1, 1, NUMBERS), { align: 'right', numberFormat: formats.of(figure.unit) });
    draft.style(block(row, 1), { bold: true });
    draft.style(block(row, 2), { color: PALETTE.quiet });
    draft.style(block(row, 4), { numberFormat: formats.percentWhole });
    draft.style(block(row, PACE), { numberFormat: formats.relativeChange });
    draft.colour(block(row, PACE), ...goodOrBad(computed));
    draft.colour(block(row, 1, 1, 2), noDataColour(texts));
  }
  if (figures.length === 0) draft.add([texts.breakdowns.noRows], SUMMARY);
}

function isHis({ value, target }: ComputedFigure, before: number | null): boolean {
  return target !== null || (value !== null && value !== 0) || (before !== null && before !== 0);
}

/** What is demanded of his roles, with how much of it is open on him. */
function addStandards({ draft, request, employee }: PersonContext): void {
  const { texts, analysis } = request;
  const { person, language } = texts;
  const roles = rolesToday(employee, request);
  draft.add([]);
  draft.add([person.norm], SECTION);
  const head = draft.head([person.standard, '', '', '', '', person.open, person.overdue, ''], [], 1);
  draft.style(block(head, 5, 1, 2), { align: 'center' });
  const { now } = analysis.book.facts;
  const open = canTellTasks(analysis) ? tasksOf(analysis, texts).filter((task) => task.employee === employee) : [];
  const asked = standardsInForce(analysis.reading.rows.standards, language).filter(
    ({ key, role }) => roles.has(role) || open.some(({ standard }) => standard === key),
  );
  for (const words of new Set(asked.map((standard) => standard.words))) {
    const keys = asked.filter((standard) => standard.words === words).map(({ key }) => key);
    const own = open.filter(({ standard }) => keys.includes(standard));
    const [role] = asked.filter(({ key }) => keys.includes(key)).map((standard) => standard.role);
    const sheet = role && GENERATED_SHEETS[TASK_SHEETS[role]][language];
    const link: ViewCell = sheet !== undefined && own.length > 0 ? { text: sheet, sheet } : '';
    const late = own.filter(({ due }) => due < now).length;
    draft.add([sentence(words), '', '', '', '', own.length, late, link], TABLE_ROW);
  }
  if (asked.length === 0) draft.add([person.noStandards], SUMMARY);
  const rows = draft.rowCount() - head - 1;
  const numberFormat = numberFormats(texts, '').of('count');
  draft.style(block(head + 1, 5, rows, 2), { align: 'center', numberFormat });
  draft.colour(block(head + 1, 6, rows), { kind: 'positive', color: PALETTE.bad });
}

/** Words of a standard as a line of their own. */
function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Open deals of his for which nothing is agreed on today or later. */
function addStuckDeals({ draft, request, employee }: PersonContext): void {
  const { texts, analysis } = request;
  const { person, dashboard } = texts;
  const sheet = analysis.reading.located.get('deals')?.sheet.name ?? '';
  draft.add([]);
  draft.add([person.stuck], SECTION);
  const stuck = analysis.book.facts
    .openDeals()
    .filter(({ fact, stuckSince }) => stuckSince !== null && fact.deal.seller === employee);
  if (stuck.length === 0) draft.add([person.noStuck], SUMMARY);
  for (const { fact, stuckSince } of stuck) {
    const { client, amount, nextStep, row } = fact.deal;
    const name = analysis.book.facts.partyOfClientCell(client)?.name ?? client;
    const line = draft.add(
      [
        { text: name || dashboard.why.place(sheet, row), sheet, row },
        amount === null ? '' : amountOf(amount),
        { serial: stuckSince ?? 0 },
        nextStep,
      ],
      TABLE_ROW,
    );
    draft.style(block(line, 1), { numberFormat: numberFormats(texts, analysis.reading.settings.currency).of('money') });
    draft.style(block(line, 2), { numberFormat: dateFormats(texts.language).date, align: 'center' });
  }
}

/** Rows of his that some figure cannot take as they stand. */
function addDoubts({ draft, request, employee }: PersonContext): void {
  const { texts } = request;
  const { person, dashboard, problems: words } = texts;
  const problems = problemsOfPerson(request, employee);
  draft.add([]);
  draft.add([person.doubts], SECTION);
  if (problems.length === 0) draft.add([person.noDoubts], SUMMARY);
  for (const problem of problems.slice(0, MOST_PROBLEMS)) {
    const { sheet, row, heading, found } = problem;
    const what = [heading, found === '' ? texts.check.blank : found].filter(Boolean).join(': ');
    const place = { text: dashboard.why.place(sheet, row), sheet, row };
    const line = draft.add([place, what, '', '', words[problem.code].fix(problem)], TABLE_ROW);
    draft.style(block(line, 1, 1, 4), { fontSize: 9 });
  }
  if (problems.length > MOST_PROBLEMS) draft.add([texts.common.more(problems.length - MOST_PROBLEMS)], SUMMARY);
}

function problemsOfPerson({ analysis }: ViewRequest, employee: string): readonly Problem[] {
  const { rows } = analysis.reading;
  const rowsOf = (own: readonly { readonly row: number }[]): ReadonlySet<number> => new Set(own.map(({ row }) => row));
  const isSellers = ({ seller }: { readonly seller: string }): boolean => seller === employee;
  const his = new Map<string, ReadonlySet<number>>([
    ['contacts', rowsOf(rows.contacts.filter((contact) => contact.employee === employee))],
    ['deals', rowsOf(rows.deals.filter(isSellers))],
    ['sales', rowsOf(rows.sales.filter(isSellers))],
    ['documents', rowsOf(rows.documents.filter(({ responsible }) => responsible === employee))],
  ]);
  return analysis.problems().filter(({ table, row }) => his.get(table)?.has(row) === true);
}

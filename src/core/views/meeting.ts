import { clientsAtRisk } from '../figures/sections/atRisk';
import { rowsADay } from '../figures/facts/entries';
import { figureOf } from '../figures/sections/catalogue';
import type { ComputedFigure } from '../figures/sections/compute';
import type { CellValue } from '../register/schema/cell';
import { lastDayOf, periodAround, previousPeriod, type Period } from '../register/time/period';
import { amountOf } from '../values/money';
import { dayOf, weekdayOf } from '../values/moment';
import { canTellTasks } from '../work/tasks/tasksBy';
import { tasksOf } from '../work/tasks/tasksOf';
import { DECISION_COLUMNS, DECISION_LINES, decisionsToReview, NEW_DECISIONS, typedDecisions } from '../work/decisions';
import { goodOrBad } from './dashboard/change';
import { cellOfValue, dateFormats, numberFormats, type NumberFormats } from './numberFormats';
import { PALETTE } from './palette';
import type { GeneratedSheet, ViewCell } from './sheet';
import { apart, block, draftSheet, SECTION, SUMMARY, TABLE_ROW, type SheetDraft } from './sheetDraft';
import type { ViewRequest } from './viewRequest';
import { weekPlans, type WeekPlan } from './weekPlans';

/** Words of the weekly meeting, in one language. */
export interface MeetingTexts {
  readonly title: (day: string, week: string) => string;
  readonly columns: Readonly<
    Record<'employee' | 'tasks' | 'overdue' | 'rows' | 'figure' | 'week' | 'weekPlan' | 'pace', string>
  >;
  readonly wins: string;
  readonly noWins: string;
  readonly losses: string;
  readonly noLosses: string;
  readonly noReason: string;
  readonly stuck: string;
  readonly noStuck: string;
  readonly atRisk: string;
  readonly noRisk: string;
  readonly daysLate: (days: number) => string;
  readonly decisions: string;
  readonly noDecisions: string;
  readonly who: string;
  readonly by: string;
  readonly state: string;
  readonly done: string;
  readonly late: string;
  readonly open: string;
  /** Beside a line that lacks who, what or by when. */
  readonly incomplete: string;
  readonly written: (taken: number) => string;
}

/** One A4 page upright: a third longer than wide. */
const WIDTHS = [220, 92, 86, 86, 204, 92, 76, 104] as const;
const HALF = 4;
const PEOPLE_LINES = 14;
const LIST_LINES = 5;
const REVIEWED = 7;

interface MeetingContext {
  readonly draft: SheetDraft;
  readonly request: ViewRequest;
  readonly words: MeetingTexts;
  readonly formats: NumberFormats;
  /** The week that is looked back at: the one before, or on its last days this one. */
  readonly week: Period;
}

/** The weekly meeting on one page: the week of each, wins and losses, what stands still, what was decided and is decided now. */
export function meetingSheet(
  request: ViewRequest,
  words: MeetingTexts,
  before: readonly (readonly CellValue[])[],
): GeneratedSheet {
  const { texts, analysis } = request;
  const { now } = analysis.book.facts;
  const thisWeek = periodAround(now, 'week');
  const week = weekdayOf(dayOf(now)) > 4 ? thisWeek : previousPeriod(thisWeek);
  const draft = draftSheet('meeting', texts.language, WIDTHS);
  const formats = numberFormats(texts, analysis.reading.settings.currency);
  const context: MeetingContext = { draft, request, words, formats, week };
  draft.title(
    words.title(texts.write.day(dayOf(now)), `${texts.write.day(week.start)} – ${texts.write.day(lastDayOf(week))}`),
  );
  addPeople(context);
  addHalves(
    context,
    { title: words.wins, none: words.noWins, lines: winsOf(context) },
    { title: words.losses, none: words.noLosses, lines: lossesOf(context) },
  );
  addHalves(
    context,
    { title: words.stuck, none: words.noStuck, lines: stuckOf(context) },
    { title: words.atRisk, none: words.noRisk, lines: riskOf(context) },
  );
  addReview(context);
  addNew(context, before);
  return draft.finish();
}

/** What each answers for: the week against its share of the month's plan, the month's pace, tasks left, rows written. */
function addPeople({ draft, request, words, formats, week }: MeetingContext): void {
  const { texts, analysis } = request;
  const { book } = analysis;
  const { facts } = book;
  const { columns } = words;
  const keys = ['employee', 'tasks', 'overdue', 'rows', 'figure', 'week', 'weekPlan', 'pace'] as const;
  const head = draft.head(
    keys.map((key) => columns[key]),
    [1, 2, 5, 6, 7],
  );
  draft.style(block(head, 3), { align: 'center' });
  const month = periodAround(facts.now, 'month');
  const tasks = canTellTasks(analysis) ? tasksOf(analysis, texts) : [];
  const entries = new Map(rowsADay(facts).map((one) => [one.employee, one]));
  const people = [...new Set([...book.people(month), ...tasks.map(({ employee }) => employee)])].filter(Boolean);
  const lines: ViewCell[][] = [];
  const units: (ComputedFigure | null)[] = [];
  for (const employee of people) {
    const planned = weekPlans(book, employee, { week, month });
    const own = tasks.filter((task) => task.employee === employee);
    const written = entries.get(employee);
    const inWeek = Array.from({ length: 7 }, (_none, index) => written?.on(week.start + index) ?? 0);
    const about: ViewCell[] = [
      employee,
      own.length,
      own.filter(({ due }) => due < facts.now).length,
      written ? inWeek.reduce((sum, rows) => sum + rows, 0) : '',
    ];
    const shown = planned.length > 0 ? planned : [null];
    shown.forEach((plan, index) => {
      lines.push([...(index === 0 ? about : ['', '', '', '']), ...(plan ? figureCells(plan) : [])]);
      units.push(plan?.computed ?? null);
    });
  }
  function figureCells({ computed: { figure }, value, planned, ahead }: WeekPlan): ViewCell[] {
    return [
      figureOf(figure.key).label[texts.language],
      cellOfValue(value, figure.unit, texts),
      cellOfValue(planned, figure.unit, texts),
      ahead ?? '',
    ];
  }
  lines.slice(0, PEOPLE_LINES).forEach((cells, index) => {
    const row = draft.add(cells, TABLE_ROW);
    const computed = units[index] ?? null;
    draft.style(block(row, 1, 1, 3), { align: 'right', numberFormat: formats.of('count') });
    draft.style(block(row, 3), { align: 'center' });
    if (!computed) return;
    const { unit } = computed.figure;
    draft.style(block(row, 5, 1, 2), { align: 'right', numberFormat: formats.of(unit) });
    if (unit === 'count') draft.style(block(row, 6), { numberFormat: '#,##0.0' });
    draft.style(block(row, 7), { align: 'right', numberFormat: formats.relativeChange });
    draft.colour(block(row, 7), ...goodOrBad(computed));
  });
  if (lines.length > PEOPLE_LINES) draft.add([texts.common.more(lines.length - PEOPLE_LINES)], SUMMARY);
  while (draft.rowCount() <= head + PEOPLE_LINES + 1) draft.add([]);
  draft.colour(block(head + 1, 2, PEOPLE_LINES), { kind: 'positive', color: PALETTE.bad });
}

interface Half {
  readonly title: string;
  readonly none: string;
  /** Each a link and what is to be said beside it, at most three cells. */
  readonly lines: readonly (readonly ViewCell[])[];
}

/** Two lists side by side, always of the same height. */
function addHalves({ draft, formats }: MeetingContext, left: Half, right: Half): void {
  draft.add([left.title, '', '', '', right.title], SECTION);
  for (let index = 0; index < LIST_LINES; index++) {
    const cellsOf = ({ lines, none }: Half): readonly ViewCell[] =>
      lines[index] ?? (index === 0 && lines.length === 0 ? [none] : []);
    const padded = [...cellsOf(left), '', '', '', ''].slice(0, HALF);
    const row = draft.add([...padded, ...cellsOf(right)], TABLE_ROW);
    for (const column of [0, HALF]) draft.style(block(row, column), { fontSize: 9 });
    for (const column of [1, HALF + 1])
      draft.style(block(row, column), { align: 'right', numberFormat: formats.of('money') });
  }
}

function linkTo(
  { request }: MeetingContext,
  table: 'deals' | 'sales' | 'clients',
  row: number,
  text: string,
): ViewCell {
  const sheet = request.analysis.reading.located.get(table)?.sheet.name;
  return sheet === undefined ? text : { text: text || request.texts.dashboard.why.place(sheet, row), sheet, row };
}

function clientName({ request }: MeetingContext, cell: string): string {
  return request.analysis.book.facts.partyOfClientCell(cell)?.name ?? cell;
}

/** Deals closed in the week, the largest first. */
function closedDeals(context: MeetingContext, state: 'won' | 'lost'): readonly ViewCell[][] {
  const { request, week, words } = context;
  return request.analysis.book.facts.deals.rows
    .filter(
      (deal) =>
        deal.state === state && deal.closedOn !== null && deal.closedOn >= week.start && deal.closedOn < week.end,
    )
    .sort((left, right) => (right.deal.amount ?? 0) - (left.deal.amount ?? 0))
    .map(({ deal }) => [
      linkTo(context, 'deals', deal.row, clientName(context, deal.client)),
      deal.amount === null ? '' : amountOf(deal.amount),
      apart(state === 'lost' ? deal.lossReason || words.noReason : deal.seller),
    ]);
}

/** Three deals won; where no deals are kept, the largest first purchases. */
function winsOf(context: MeetingContext): readonly (readonly ViewCell[])[] {
  const { request, week } = context;
  const won = closedDeals(context, 'won');
  const { book } = request.analysis;
  const view = book.view(week);
  const first = [...view.newParties]
    .map((party) => ({
      party,
      bought: view.salesByParty.get(party)?.revenue ?? 0,
      row: book.facts.histories.of(party).firstRow,
    }))
    .sort((left, right) => right.bought - left.bought)
    .flatMap(({ party, bought, row }) =>
      row
        ? [
            [
              linkTo(context, 'sales', row.sale.row, book.facts.parties[party]?.name ?? ''),
              amountOf(bought),
              apart(row.sale.seller),
            ],
          ]
        : [],
    );
  return (won.length > 0 ? won : first).slice(0, 3);
}

function lossesOf(context: MeetingContext): readonly (readonly ViewCell[])[] {
  return closedDeals(context, 'lost').slice(0, LIST_LINES);
}

function stuckOf(context: MeetingContext): readonly (readonly ViewCell[])[] {
  return context.request.analysis.book.facts
    .openDeals()
    .filter(({ stuckSince }) => stuckSince !== null)
    .sort((left, right) => (right.fact.deal.amount ?? 0) - (left.fact.deal.amount ?? 0))
    .slice(0, LIST_LINES)
    .map(({ fact: { deal } }) => [
      linkTo(context, 'deals', deal.row, clientName(context, deal.client)),
      deal.amount === null ? '' : amountOf(deal.amount),
      apart(deal.seller),
    ]);
}

function riskOf(context: MeetingContext): readonly (readonly ViewCell[])[] {
  const { facts } = context.request.analysis.book;
  return clientsAtRisk(facts)
    .filter(({ isLost }) => !isLost)
    .sort((left, right) => right.moneyAtStake - left.moneyAtStake)
    .slice(0, LIST_LINES)
    .map(({ party, moneyAtStake, daysLate }) => {
      const { client, name = '' } = facts.parties[party] ?? {};
      const link = client ? linkTo(context, 'clients', client.row, name) : name;
      return [
        link,
        amountOf(moneyAtStake),
        apart([client?.manager ?? '', context.words.daysLate(daysLate)].filter(Boolean).join(', ')),
      ];
    });
}

/** What was decided before: done or not. */
function addReview({ draft, request, words }: MeetingContext): void {
  const { texts, analysis } = request;
  const today = dayOf(analysis.book.facts.now);
  const sheet = analysis.reading.located.get('decisions')?.sheet.name;
  const rows = decisionsToReview(analysis.reading.rows.decisions, today).slice(0, REVIEWED);
  draft.add([words.decisions, '', '', '', words.who, words.by, words.state], SECTION);
  for (let index = 0; index < REVIEWED; index++) {
    const decision = rows[index];
    if (!decision) {
      draft.add([index === 0 ? words.noDecisions : ''], SUMMARY);
      continue;
    }
    const { what, who, dueOn, doneOn, row } = decision;
    const state = doneOn !== null ? words.done : dueOn !== null && dayOf(dueOn) < today ? words.late : words.open;
    const line = draft.add(
      [
        sheet === undefined ? what : { text: what, sheet, row },
        '',
        '',
        '',
        who,
        dueOn === null ? '' : { serial: dayOf(dueOn) },
        state,
      ],
      TABLE_ROW,
    );
    draft.style(block(line, 5), { numberFormat: dateFormats(texts.language).date, align: 'left' });
    const color = state === words.done ? PALETTE.good : state === words.late ? PALETTE.bad : PALETTE.quiet;
    draft.style(block(line, 6), { color });
  }
}

/** Lines to type into: what is not whole yet stays as it was typed. */
function addNew({ draft, request, words }: MeetingContext, before: readonly (readonly CellValue[])[]): void {
  const { texts, analysis } = request;
  const left = typedDecisions(before);
  const head = draft.add([NEW_DECISIONS[texts.language], '', '', '', words.who, words.by], SECTION);
  const rows = Math.max(DECISION_LINES, left.length);
  for (let index = 0; index < rows; index++) {
    const line = left[index];
    draft.add(line ? [line.what, '', '', '', line.who, line.dueOn, words.incomplete] : [], TABLE_ROW);
  }
  const { what, who, dueOn } = DECISION_COLUMNS;
  const staff = [...new Set(analysis.reading.rows.staff.map(({ name }) => name).filter(Boolean))];
  if (staff.length > 0) draft.validate(block(head + 1, who, rows), { kind: 'list', values: staff });
  draft.style(block(head + 1, dueOn, rows), { numberFormat: dateFormats(texts.language).date, align: 'left' });
  draft.style(block(head + 1, dueOn + 1, rows), { color: PALETTE.bad, fontSize: 9 });
  for (const column of [what, who, dueOn]) {
    draft.typed(block(head + 1, column, rows));
    draft.style(block(head + 1, column, rows, column === what ? HALF : 1), { background: PALETTE.accentLight });
  }
}

import { countRowsLeftOut } from './leftOutRows';
import { numberFormats, PLAIN_TEXT } from './numberFormats';
import { elapsedShare } from './pace';
import { PALETTE } from './palette';
import { periodChoices } from './periodChoice';
import { GENERATED_SHEETS } from '../register/generatedNames';
import type { GeneratedSheet, ViewCell } from './sheet';
import { block, draftSheet, SUMMARY } from './sheetDraft';
import { periodOf, type ViewRequest } from './viewRequest';
import type { Texts } from '../texts';
import { lastDayOf, type Period } from '../register/time/period';
import { addAlerts } from './dashboard/alertStrip';
import { addCharts } from './dashboard/charts';
import type { DashboardContext } from './dashboard/dashboardContext';
import { firstStepsOf } from './dashboard/firstSteps';
import { addFigureTable, foldedIn } from './dashboard/figureTable';
import { addPeople } from './dashboard/people';
import { addPlans } from './dashboard/plans';
import { ALERT_COLUMNS } from './dashboard/knownAlerts';
import { addTiles } from './dashboard/tiles';

/** Cells of the Dashboard that take part in commands, 0-based. */
export const DASHBOARD_CELLS = {
  period: { row: 1, column: 0 },
  refresh: { row: 1, column: 1 },
  showsAll: { row: 0, column: 8 },
} as const;

/** Figure, the box for its rows, value, previous, change, plan, % of plan, by today, pace, trend, remark: within 1280 pixels; hidden, the keys of alerts. */
export const DASHBOARD_WIDTHS = [244, 26, 106, 96, 80, 94, 64, 86, 82, 132, 202, 202] as const;
/** Where the head says what was updated and left out: in sight at a width of 820 pixels. */
const HEAD_COLUMNS = { updated: 4, leftOut: 6 } as const;
const HEAD_ROWS = 3;

/** The owner's page: what stands out, six numbers and the year, every figure in the order of the method, charts. */
export function dashboardSheet(request: ViewRequest): GeneratedSheet {
  const context = dashboardContext(request);
  addHead(context);
  const strip = addAlerts(context);
  addTiles(context);
  addFigureTable(context);
  addPeople(context);
  addPlans(context);
  addCharts(context, HEAD_ROWS);
  strip.addKnown();
  return context.draft.finish({ frozenRows: HEAD_ROWS, hiddenColumns: [ALERT_COLUMNS.key] });
}

/** What the page is made from, and whatever says the same elsewhere. */
export function dashboardContext(request: ViewRequest): DashboardContext {
  const { texts, analysis } = request;
  const { currency } = analysis.reading.settings;
  const period = periodOf(request);
  return {
    draft: draftSheet('dashboard', texts.language, DASHBOARD_WIDTHS),
    texts,
    formats: numberFormats(texts, currency),
    book: analysis.book,
    period,
    figures: analysis.book.figures(period),
    comparison: analysis.book.comparison(period),
    elapsed: elapsedShare(period, analysis.book.facts),
    currency,
    request,
  };
}

function addHead(context: DashboardContext): void {
  const { draft, texts, book, period, request } = context;
  const { dashboard, common, write } = texts;
  const { companyName } = request.analysis.reading.settings;
  const { now } = book.facts;
  const title = new Array<ViewCell>(draft.width).fill('');
  const { column } = DASHBOARD_CELLS.showsAll;
  const words = dashboard.showAll(foldedIn(context).length);
  title.splice(column, 2, request.showsAll === true, words);
  title[0] = companyName === '' ? dashboard.title : companyName;
  draft.title(title);
  const left = common.rowsLeftOut(countRowsLeftOut(book.facts, period));
  const line: ViewCell[] = new Array<ViewCell>(draft.width).fill('');
  line[HEAD_COLUMNS.updated] = common.updated(now);
  line[HEAD_COLUMNS.leftOut] = { text: left, sheet: GENERATED_SHEETS.check[texts.language] };
  line.splice(0, 3, write.period(period), false, dashboard.refresh);
  const row = draft.add(line, SUMMARY);
  draft.style(block(row, HEAD_COLUMNS.updated, 1, 3), { fontSize: 9 });
  addCommands(context);
  draft.height(1, 28);
  draft.add([comparisonWords(context)], SUMMARY);
  draft.style(block(HEAD_ROWS - 1, 0, 1, draft.width), { borderBottom: PALETTE.line });
}

/** The drop-down and the box that refresh the sheet, also on a phone. */
function addCommands({ draft, texts, book, period }: DashboardContext): void {
  const { row, column } = DASHBOARD_CELLS.period;
  draft.style(block(row, column), { ...PICKER, numberFormat: PLAIN_TEXT });
  draft.validate(block(row, column), { kind: 'list', values: pickerLines(period, book.facts.now, texts) });
  draft.typed(block(row, column));
  draft.note(row, column, texts.dashboard.period);
  const refresh = DASHBOARD_CELLS.refresh;
  draft.validate(block(refresh.row, refresh.column), { kind: 'checkbox' });
  draft.style(block(refresh.row, refresh.column), { align: 'center', color: PALETTE.accent });
  draft.style(block(refresh.row, refresh.column + 1), { color: PALETTE.accent, bold: true });
  const all = DASHBOARD_CELLS.showsAll;
  draft.validate(block(all.row, all.column), { kind: 'checkbox' });
  draft.style(block(all.row, all.column), { align: 'right', color: PALETTE.accent, bold: false, fontSize: 10 });
  draft.style(block(all.row, all.column + 1), { color: PALETTE.quiet, bold: false, fontSize: 9 });
}

/** What the figures are set against, in words; before there are any, that the first steps are still ahead. */
function comparisonWords({ texts, comparison, request }: DashboardContext): string {
  const { dashboard, write } = texts;
  if (firstStepsOf(request).some(({ isDone }) => !isDone)) return dashboard.stepsAhead;
  if (comparison === null) return dashboard.notBegun;
  const { period, running } = comparison;
  const name = write.period(period.partOf ?? period);
  return running
    ? dashboard.stillRunning({ ...running, period: name, until: lastDayOf(period) })
    : dashboard.comparedWith(name);
}

const PICKER = { bold: true, fontSize: 12, color: PALETTE.accent, background: PALETTE.accentLight } as const;

/** A period typed by hand stays in the list while it is chosen. */
function pickerLines(period: Period, now: number, texts: Texts): readonly string[] {
  const lines = periodChoices(now, texts).map(({ text }) => text);
  const chosen = texts.write.period(period);
  return lines.includes(chosen) ? lines : [chosen, ...lines];
}

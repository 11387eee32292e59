import { countRowsLeftOut } from './leftOutRows';
import { numberFormats, PLAIN_TEXT } from './numberFormats';
import { elapsedShare } from './pace';
import { PALETTE } from './palette';
import { periodChoices } from './periodChoice';
import { GENERATED_SHEETS } from '../register/generatedNames';
import type { GeneratedSheet } from './sheet';
import { block, draftSheet, SUMMARY, TITLE } from './sheetDraft';
import { periodOf, type ViewRequest } from './viewRequest';
import type { Texts } from '../texts';
import { previousPeriod, type Period } from '../register/time/period';
import { addAlerts } from './dashboard/alerts';
import { addCharts } from './dashboard/charts';
import type { DashboardContext } from './dashboard/dashboardContext';
import { addFigureTable } from './dashboard/figureTable';
import { addPeople } from './dashboard/people';
import { addTiles } from './dashboard/tiles';

/** Cells of the Dashboard that take part in commands, 0-based. */
export const DASHBOARD_CELLS = { period: { row: 1, column: 0 }, refresh: { row: 1, column: 7 } } as const;

/** Figure, value, previous, change, plan, % of plan, by today, pace, trend, remark. */
export const DASHBOARD_WIDTHS = [285, 115, 115, 90, 90, 90, 90, 90, 120, 170] as const;

/** The owner's page: what stands out, six numbers, every figure in the order of the method, charts. */
export function dashboardSheet(request: ViewRequest): GeneratedSheet {
  const { texts, analysis } = request;
  const { currency } = analysis.reading.settings;
  const period = periodOf(request);
  const context: DashboardContext = {
    draft: draftSheet('dashboard', texts.language, DASHBOARD_WIDTHS),
    texts,
    formats: numberFormats(texts, currency),
    book: analysis.book,
    period,
    figures: analysis.book.figures(period),
    elapsed: elapsedShare(period, analysis.book.facts),
    currency,
    request,
  };
  addHead(context);
  addAlerts(context);
  addTiles(context);
  addFigureTable(context);
  addPeople(context);
  addCharts(context);
  return context.draft.finish({ frozenRows: 2 });
}

function addHead({ draft, texts, book, period, elapsed, request }: DashboardContext): void {
  const { dashboard, common, write } = texts;
  const { companyName } = request.analysis.reading.settings;
  const { now } = book.facts;
  const left = countRowsLeftOut(book.facts, period);
  draft.add(
    [companyName === '' ? dashboard.title : companyName, '', '', '', '', '', '', '', '', common.updated(now)],
    SUMMARY,
  );
  draft.style(block(0, 0), TITLE);
  draft.height(0, 32);
  const compared = dashboard.comparedWith(write.period(previousPeriod(period)));
  draft.add([
    write.period(period),
    elapsed < 1 ? dashboard.stillRunning(compared, write.value(elapsed, 'percent', '')) : compared,
    ...['', '', '', '', dashboard.refresh],
    false,
    '',
    { text: common.rowsLeftOut(left), sheet: GENERATED_SHEETS.check[texts.language] },
  ]);
  draft.style(block(1, 0, 1, DASHBOARD_WIDTHS.length), { ...SUMMARY, borderBottom: PALETTE.line });
  const { row, column } = DASHBOARD_CELLS.period;
  draft.style(block(row, column), { ...PICKER, numberFormat: PLAIN_TEXT });
  draft.validate(block(row, column), { kind: 'list', values: pickerLines(period, now, texts) });
  draft.note(row, column, dashboard.period);
  const refresh = DASHBOARD_CELLS.refresh;
  draft.validate(block(refresh.row, refresh.column), { kind: 'checkbox' });
  draft.style(block(refresh.row, refresh.column), { align: 'left', color: PALETTE.accent });
  draft.style(block(refresh.row, refresh.column - 1), { align: 'right' });
  draft.style(block(0, DASHBOARD_WIDTHS.length - 1, 2), { align: 'right' });
  draft.height(1, 28);
}

const PICKER = { bold: true, fontSize: 12, color: PALETTE.accent, background: PALETTE.accentLight } as const;

/** A period typed by hand stays in the list while it is chosen. */
function pickerLines(period: Period, now: number, texts: Texts): readonly string[] {
  const lines = periodChoices(now, texts).map(({ text }) => text);
  const chosen = texts.write.period(period);
  return lines.includes(chosen) ? lines : [chosen, ...lines];
}

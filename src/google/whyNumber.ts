import { cellsTelling } from '../core/views/why/cellsTelling';
import type { NumberPlace } from '../core/views/why/figurePlace';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given, Taken } from '../pages/bridge/doors';
import { readCells } from './cells';
import { extras } from './extras';
import { languageHere } from './messages';
import { showPage } from './pages';
import { askedFor } from './runCommand';
import { markedTab, openWorkbook, readBlock, type Workbook, snapshotOf } from './workbook';

/** The sidebar that explains the number in the selected cell. */
export function showWhy(): void {
  const language = languageHere();
  showPage('why', { language, title: everydayTextsOf(language).menu.commands.whyThisNumber.replace('…', '') });
}

/** Asked again and again while the sidebar is open: a look at the cells above the selected one, and never at the register. */
export function cellsHere(): Given<'cellsHere'> {
  const workbook = openWorkbook();
  const cell = workbook.spreadsheet.getCurrentCell();
  const key = cell && workbook.marks.get(cell.getSheet().getSheetId())?.key;
  if (!cell || (key !== 'dashboard' && key !== 'breakdowns')) return null;
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const range = cell.getSheet().getRange(1, 1, row, Math.max(column, 2));
  return { sheet: key, ...cellsTelling(readCells(range, workbook.clock)), column: column - 1 };
}

export function whyNumber(asked: Taken<'whyNumber'>): Given<'whyNumber'> {
  const workbook = openWorkbook();
  const place = extras().placeOfText(asked);
  const { view, texts } = extras().understood({
    ...snapshotOf(workbook),
    dashboard: dashboardOf(workbook),
    history: [],
  });
  return (
    (place && extras().whyAnswer(view, place)) ?? { title: texts.dashboard.why.noFigureHere, lines: [], groups: [] }
  );
}

function dashboardOf(workbook: Workbook): ReturnType<typeof readBlock>['values'] {
  const tab = markedTab(workbook, 'dashboard');
  return tab ? readBlock(tab, workbook.clock).values : [];
}

export function writeRows(asked: Taken<'writeRows'>): null {
  const place = extras().placeOfText(asked);
  if (place) writeRowsOf(place);
  return null;
}

export function showRow({ sheet, row }: Taken<'showRow'>): null {
  const tab = openWorkbook().tabs.find(({ name }) => name === sheet);
  tab?.sheet.getRange(Math.max(row, 1), 1).activate();
  return null;
}

/** Writes "Rows of …" and brings it into view; whether it was written. */
export function writeRowsOf(place: NumberPlace): boolean {
  return askedFor('rows', extras().rowsOfFigure(place));
}

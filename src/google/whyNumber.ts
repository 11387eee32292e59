import {
  placeOfText,
  placeOnBreakdowns,
  placeOnDashboard,
  placeText,
  type NumberPlace,
} from '../core/views/why/figurePlace';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given, Taken } from '../pages/bridge/doors';
import { readCells } from './cells';
import { extras } from './extras';
import { languageHere } from './messages';
import { showPage } from './pages';
import { askedFor } from './runCommand';
import { markedTab, openWorkbook, readBlock, readEntered, type Workbook } from './workbook';

/** The sidebar that explains the number in the selected cell. */
export function showWhy(): void {
  const language = languageHere();
  showPage('why', { language, title: everydayTextsOf(language).menu.commands.whyThisNumber.replace('…', '') });
}

/** Asked again and again while the sidebar is open: a look at the cells above the selected one, and never at the register. */
export function figureHere(): string {
  const workbook = openWorkbook();
  const cell = workbook.spreadsheet.getCurrentCell();
  const sheet = cell?.getSheet();
  const placeOf = sheet && FINDERS[workbook.marks.get(sheet.getSheetId())?.key ?? ''];
  if (!cell || !placeOf) return '';
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const cells = readCells(sheet.getRange(1, 1, row, Math.max(column, 2)), workbook.clock);
  const place = placeOf(cells, row - 1, column - 1, [everydayTextsOf('ru'), everydayTextsOf('en')]);
  return place ? placeText(place) : '';
}

const FINDERS: Readonly<Record<string, typeof placeOnBreakdowns>> = {
  dashboard: placeOnDashboard,
  breakdowns: placeOnBreakdowns,
};

export function whyNumber(asked: Taken<'whyNumber'>): Given<'whyNumber'> {
  const workbook = openWorkbook();
  const place = placeOfText(asked);
  const { view, texts } = extras().understood({
    sheets: readEntered(workbook),
    now: workbook.now,
    locale: workbook.locale,
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
  const place = placeOfText(asked);
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

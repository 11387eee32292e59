import { rowsOfFigure } from '../app/rowsOfFigure';
import type { FigurePlace } from '../core/views/why/figurePlace';
import { runCommand } from './runCommand';
import { markedTab, openWorkbook } from './workbook';

/** Writes "Rows of …" and brings it into view; whether it was written. */
export function writeRowsOf(place: FigurePlace): boolean {
  const workbook = openWorkbook();
  const isDone = runCommand(rowsOfFigure(place), { workbook });
  const tab = isDone ? markedTab(workbook, 'rows') : undefined;
  if (tab) workbook.spreadsheet.setActiveSheet(tab.sheet);
  return isDone;
}

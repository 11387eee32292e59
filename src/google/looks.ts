import type { Block, GeneratedSheet, SheetLayout, Style } from '../core/views/sheet';
import { writeCharts } from './charts';
import { conditionalRule } from './colours';
import { runsOf } from './grid';
import { wrapStrategy } from './structure';
import type { Range, Sheet } from './workbook';

/** Everything but the values: one call for each kind of look, however many cells. Answers the titles of all charts. */
export function writeLooks(
  sheet: Sheet,
  range: Range,
  { key, layout }: GeneratedSheet,
  charts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  range.breakApart();
  writeStyles(range, stylesOf(layout, range.getNumRows(), range.getNumColumns()));
  writeNotesAndChoices(range, layout);
  for (const block of layout.merges) blockOf(range, block).merge();
  sheet.setConditionalFormatRules(
    layout.conditionalFormats.map((block) => conditionalRule(block.rule, [blockOf(range, block)])),
  );
  writeLines(sheet, layout, range.getNumRows());
  sheet.setTabColor(layout.tabColor);
  sheet.setHiddenGridlines(layout.hidesGridlines);
  return writeCharts(sheet, key, layout.charts, charts);
}

function blockOf(range: Range, { row, column, rows, columns }: Block): Range {
  return range.offset(row, column, rows, columns);
}

type StyleGrid = readonly (readonly Style[])[];

/** The style of each cell: later blocks lie over earlier ones. */
function stylesOf(layout: SheetLayout, rows: number, columns: number): StyleGrid {
  const grid: Style[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({})));
  for (const { row, column, rows: height, columns: width, style } of layout.styles) {
    for (const cells of grid.slice(row, row + height))
      for (let at = column; at < Math.min(column + width, columns); at++) cells[at] = { ...cells[at], ...style };
  }
  return grid;
}

function writeStyles(range: Range, grid: StyleGrid): void {
  const each = <Value>(value: (style: Style) => Value): Value[][] => grid.map((row) => row.map(value));
  // Text is kept text by the way it is written, so that no cell turns a link into the words of its formula.
  range.setNumberFormats(each(({ numberFormat = 'General' }) => (numberFormat === '@' ? 'General' : numberFormat)));
  range.setBackgrounds(each(({ background }) => background ?? null));
  range.setFontColors(each(({ color }) => color ?? null));
  range.setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')));
  range.setFontStyles(each(({ italic }) => (italic ? 'italic' : 'normal')));
  range.setFontSizes(each(({ fontSize }) => fontSize ?? 10));
  range.setHorizontalAlignments(each(({ align }) => align ?? null));
  range.setVerticalAlignments(each(({ verticalAlign }) => verticalAlign ?? 'middle'));
  range.setWrapStrategies(each(({ wrap }) => wrapStrategy(wrap ?? 'overflow')));
  writeBorders(range, grid);
}

/** Lines under cells: rows that are ruled alike are ruled in one call. */
function writeBorders(range: Range, grid: StyleGrid): void {
  range.setBorder(false, false, false, false, false, false);
  const solid = SpreadsheetApp.BorderStyle.SOLID;
  const rows = grid.map((row) =>
    runsOf(
      row.map(({ borderBottom }) => borderBottom ?? ''),
      (left, right) => left === right,
    ),
  );
  const isRuledAlike = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
  for (const { start, count, item } of runsOf(rows, isRuledAlike))
    for (const { start: column, count: width, item: color } of item)
      if (color !== '')
        range.offset(start, column, count, width).setBorder(null, null, true, null, null, true, color, solid);
}

function writeNotesAndChoices(range: Range, { notes, validations }: SheetLayout): void {
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  const texts = blankGrid<string | null>(rows, columns);
  for (const { row, column, text } of notes) put(texts, { row, column, rows: 1, columns: 1 }, text);
  range.setNotes(texts);
  const rules = blankGrid<GoogleAppsScript.Spreadsheet.DataValidation | null>(rows, columns);
  for (const block of validations) put(rules, block, validationRule(block.rule));
  range.setDataValidations(rules);
}

function validationRule(rule: SheetLayout['validations'][number]['rule']): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  return (
    rule.kind === 'checkbox' ? builder.requireCheckbox() : builder.requireValueInList([...rule.values], true)
  ).build();
}

function blankGrid<Value>(rows: number, columns: number): (Value | null)[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
}

function put<Value>(grid: (Value | null)[][], { row, column, rows, columns }: Block, value: Value): void {
  for (const cells of grid.slice(row, row + rows)) cells.fill(value, column, column + columns);
}

function writeLines(sheet: Sheet, layout: SheetLayout, rows: number): void {
  const { columnWidths, rowHeights, hiddenColumns, frozenRows, frozenColumns } = layout;
  for (const { start, count, item } of runsOf(columnWidths, (left, right) => left === right))
    sheet.setColumnWidths(start + 1, count, item);
  const heights = Array.from({ length: rows }, () => DEFAULT_HEIGHT);
  for (const { row, height } of rowHeights) heights[row] = height;
  for (const { start, count, item } of runsOf(heights, (left, right) => left === right))
    sheet.setRowHeights(start + 1, count, item);
  sheet.showColumns(1, columnWidths.length);
  for (const column of hiddenColumns) sheet.hideColumns(column + 1);
  sheet.setFrozenRows(frozenRows);
  sheet.setFrozenColumns(frozenColumns);
}

const DEFAULT_HEIGHT = 21;

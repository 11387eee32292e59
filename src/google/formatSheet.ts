import type { Block } from '../core/values/block';
import type { BorderChange } from '../core/views/borders';
import { gridOf } from '../core/views/blockGrid';
import { chartChanges, type ChartTitles } from '../core/views/chartChanges';
import { alikeRules, type LayoutDifference, type LayoutPart } from '../core/views/layoutDifference';
import { styledBlocks, type CellPart } from '../core/views/styledBlocks';
import { fitted } from '../core/register/writtenText';
import { offered } from '../core/views/offered';
import type { GeneratedSheet, SheetLayout, Style } from '../core/views/sheet';
import { DEFAULT_HEIGHT, widthRuns } from '../core/views/sheetFrame';
import { writeCharts } from './charts';
import { conditionalRule } from './colours';
import { cornerOf } from './grid';
import { wrapStrategy } from './structure';
import type { Range, Sheet } from './workbook';

/**
 * Everything of a generated sheet but its values, as far as it differs from last time; answers the titles of the charts.
 * `look`: how a part is written that a table of the host's may refuse.
 */
export function formatSheet(
  sheet: Sheet,
  before: Range,
  { key, layout }: GeneratedSheet,
  difference: LayoutDifference,
  titles: ChartTitles,
  look: (dress: () => void) => void,
): ChartTitles {
  const { size, isNew, isUnknown, parts, borders, heights, charts } = difference;
  const range = cornerOf(sheet, before, size.rows, size.columns);
  for (const part of parts) look(() => WRITERS[part]({ sheet, layout, range, isNew, size }));
  if (isUnknown) range.setBorder(false, false, false, false, false, false);
  writeBorders(sheet, borders);
  if (isUnknown) sheet.setRowHeights(1, layout.rows, DEFAULT_HEIGHT);
  for (const { start, count, item } of heights)
    if (item < DEFAULT_HEIGHT) sheet.setRowHeightsForced(start + 1, count, item);
    else sheet.setRowHeights(start + 1, count, item);
  const changes = chartChanges(key, { wanted: layout.charts, changed: charts }, titles);
  writeCharts(sheet, changes, isNew);
  return changes.titles;
}

function writeBorders(sheet: Sheet, changes: readonly BorderChange[]): void {
  const { SOLID } = SpreadsheetApp.BorderStyle;
  for (const { color, places } of changes)
    sheet
      .getRangeList([...places])
      .setBorder(null, null, null, null, null, color !== '', color === '' ? null : color, SOLID);
}

interface Place {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  /** Everything formatted now and last time. */
  readonly range: Range;
  readonly size: LayoutDifference['size'];
  readonly isNew: boolean;
}

type Writer = (place: Place) => void;

/** A property of cells, as a grid of what the host calls it. */
function cells<Part extends CellPart>(
  part: Part,
  write: (range: Range, each: <Value>(valueOf: (wanted: Style[Part] | undefined) => Value) => Value[][]) => void,
): Writer {
  return ({ range, layout, size }) => {
    const wanted = gridOf<Style[Part] | undefined>(size, undefined, styledBlocks(layout, part));
    write(range, (valueOf) => wanted.map((row) => row.map(valueOf)));
  };
}

const WRITERS: Readonly<Record<LayoutPart, Writer>> = {
  merges: ({ sheet, range, layout, isNew }) => {
    if (!isNew) range.breakApart();
    // The host refuses a merge over the edge of columns that somebody has frozen.
    if (!isNew && layout.merges.length > 0) sheet.setFrozenColumns(layout.frozenColumns);
    for (const block of layout.merges) blockOf(range, block).mergeAcross();
  },
  numberFormat: cells('numberFormat', (range, each) => range.setNumberFormats(each((format = 'General') => format))),
  background: cells('background', (range, each) => range.setBackgrounds(each((color) => color ?? null))),
  color: cells('color', (range, each) => range.setFontColors(each((color) => color ?? null))),
  bold: cells('bold', (range, each) => range.setFontWeights(each((isBold) => (isBold ? 'bold' : 'normal')))),
  italic: cells('italic', (range, each) => range.setFontStyles(each((isItalic) => (isItalic ? 'italic' : 'normal')))),
  fontSize: cells('fontSize', (range, each) => range.setFontSizes(each((size = 10) => size))),
  align: cells('align', (range, each) => range.setHorizontalAlignments(each((align) => align ?? null))),
  verticalAlign: cells('verticalAlign', (range, each) =>
    range.setVerticalAlignments(each((align = 'middle') => align)),
  ),
  wrap: cells('wrap', (range, each) => range.setWrapStrategies(each((wrap = 'overflow') => wrapStrategy(wrap)))),
  notes: ({ range, layout, size }) => {
    const notes = layout.notes.map(
      ({ row, column, text }) => [{ row, column, rows: 1, columns: 1 }, fitted(text)] as const,
    );
    range.setNotes(gridOf<string | null>(size, null, notes));
  },
  validations: ({ range, layout, size }) => {
    const rules = layout.validations.map((block) => [block, validationRule(block.rule)] as const);
    range.setDataValidations(gridOf<GoogleAppsScript.Spreadsheet.DataValidation | null>(size, null, rules));
  },
  colours: ({ sheet, range, layout }) =>
    sheet.setConditionalFormatRules(
      alikeRules(layout.conditionalFormats).flatMap((blocks) => {
        const ranges = blocks.map((block) => blockOf(range, block));
        return blocks[0] ? conditionalRule(blocks[0].rule, ranges) : [];
      }),
    ),
  widths: ({ sheet, layout }) => {
    for (const { start, count, item } of widthRuns(layout.columnWidths)) sheet.setColumnWidths(start + 1, count, item);
  },
  hidden: ({ sheet, layout, isNew }) => {
    if (!isNew) sheet.showColumns(1, layout.columnWidths.length);
    for (const column of layout.hiddenColumns) sheet.hideColumns(column + 1);
  },
  frame: ({ sheet, layout, isNew }) => {
    sheet.setFrozenRows(layout.frozenRows);
    if (!isNew || layout.frozenColumns > 0) sheet.setFrozenColumns(layout.frozenColumns);
    sheet.setTabColor(layout.tabColor);
    sheet.setHiddenGridlines(layout.hidesGridlines);
  },
};

function blockOf(range: Range, { row, column, rows, columns }: Block): Range {
  return range.offset(row, column, rows, columns);
}

function validationRule(rule: SheetLayout['validations'][number]['rule']): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  return (
    rule.kind === 'checkbox' ? builder.requireCheckbox() : builder.requireValueInList([...offered(rule.values)], true)
  ).build();
}

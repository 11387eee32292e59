import type { Block } from '../core/values/block';
import type { GeneratedSheet, SheetLayout, Style } from '../core/views/sheet';
import { bordersOf, writeBorders } from './borders';
import { writeCharts, type Titles } from './charts';
import { conditionalRule } from './colours';
import { fingerprintOf } from './fingerprint';
import { packed, unpacked } from '../core/values/runs';
import { cornerOf } from './grid';
import { heightsOf, writeHeights, writeWidths } from './lines';
import type { RememberedLooks } from './memory';
import { wrapStrategy } from './structure';
import type { Range, Sheet } from './workbook';

/** A sheet to dress. */
export interface Undressed {
  readonly sheet: Sheet;
  /** What its values took before. */
  readonly before: Range;
  /** How it was dressed last time; undefined when nobody knows. */
  readonly known: RememberedLooks | undefined;
  /** Titles of the charts of the workbook. */
  readonly charts: Titles;
}

export interface Dressed {
  readonly looks: Omit<RememberedLooks, 'used'>;
  readonly charts: Titles;
}

/**
 * Everything but the values. Each part of the looks is written in one call, and only when it is not as it was: a list
 * with a few lines more costs its lines and boxes, nothing else.
 */
export function writeLooks(undressed: Undressed, { key, layout }: GeneratedSheet): Dressed {
  const { sheet, before, known } = undressed;
  const isNew = known?.rows === 0;
  const marked = new Set(known?.marks.split(' '));
  const stands = (mark: string): boolean => marked.has(mark);
  const rows = Math.max(layout.rows, known?.rows ?? before.getNumRows());
  const columns = Math.max(layout.columnWidths.length, known ? 0 : before.getNumColumns());
  const range = cornerOf(sheet, before, rows, columns);
  const marks = PARTS.map((part) => {
    const value = part.of(layout);
    const mark = markOf(part.name, value);
    const isBlank = isNew && value.length === 0;
    if (!stands(mark) && !isBlank) part.write({ sheet, layout, isNew, range });
    return mark;
  });
  const [borders, heights] = [bordersOf(layout), heightsOf(layout)];
  if (!known) range.setBorder(false, false, false, false, false, false);
  writeBorders(sheet, unpacked(known?.borders ?? []), borders);
  writeHeights(sheet, known && unpacked(known.heights), heights);
  const drawings = layout.charts.map((chart) => ({ chart, mark: markOf(chart.key, [chart]) }));
  const changed = drawings.filter(({ mark }) => !stands(mark)).map(({ chart }) => chart);
  return {
    looks: {
      rows: layout.rows,
      marks: [...marks, ...drawings.map(({ mark }) => mark)].join(' '),
      borders: packed(borders),
      heights: packed(heights),
    },
    charts: writeCharts({ sheet, key, isNew }, { wanted: layout.charts, changed }, undressed.charts),
  };
}

/** A part that is written as a whole. */
interface Part {
  readonly name: string;
  /** All that it depends on; nothing = as the host makes it. */
  readonly of: (layout: SheetLayout) => readonly unknown[];
  readonly write: (place: Place) => void;
}

interface Place {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  /** Everything dressed now and last time. */
  readonly range: Range;
  readonly isNew: boolean;
}

const MARK_LETTERS = 6;

function markOf(name: string, value: readonly unknown[]): string {
  return fingerprintOf(name + JSON.stringify(value)).slice(0, MARK_LETTERS);
}

/** A property of cells: later blocks lie over earlier ones. */
function cellPart<Key extends keyof Style>(
  key: Key,
  write: (range: Range, each: <Value>(value: (wanted: Style[Key] | undefined) => Value) => Value[][]) => void,
): Part {
  const blocksOf = ({ styles }: SheetLayout): SheetLayout['styles'] =>
    styles.filter(({ style }) => style[key] !== undefined);
  return {
    name: key,
    of: (layout) =>
      blocksOf(layout).map(({ row, column, rows, columns, style }) => [row, column, rows, columns, style[key]]),
    write: ({ range, layout }) => {
      const wanted = blankGrid<Style[Key] | undefined>(range, undefined);
      for (const block of blocksOf(layout)) put(wanted, block, block.style[key]);
      write(range, (value) => wanted.map((row) => row.map(value)));
    },
  };
}

const CELL_PARTS: readonly Part[] = [
  cellPart('numberFormat', (range, each) => range.setNumberFormats(each((format = 'General') => format))),
  cellPart('background', (range, each) => range.setBackgrounds(each((color) => color ?? null))),
  cellPart('color', (range, each) => range.setFontColors(each((color) => color ?? null))),
  cellPart('bold', (range, each) => range.setFontWeights(each((isBold) => (isBold ? 'bold' : 'normal')))),
  cellPart('italic', (range, each) => range.setFontStyles(each((isItalic) => (isItalic ? 'italic' : 'normal')))),
  cellPart('fontSize', (range, each) => range.setFontSizes(each((size) => size ?? 10))),
  cellPart('align', (range, each) => range.setHorizontalAlignments(each((align) => align ?? null))),
  cellPart('verticalAlign', (range, each) => range.setVerticalAlignments(each((align) => align ?? 'middle'))),
  cellPart('wrap', (range, each) => range.setWrapStrategies(each((wrap) => wrapStrategy(wrap ?? 'overflow')))),
];

const PARTS: readonly Part[] = [
  {
    name: 'merges',
    of: ({ merges }) => merges,
    write: ({ range, layout, isNew }) => {
      if (!isNew) range.breakApart();
      for (const block of layout.merges) blockOf(range, block).mergeAcross();
    },
  },
  ...CELL_PARTS,
  {
    name: 'notes',
    of: ({ notes }) => notes,
    write: ({ range, layout }) => {
      const texts = blankGrid<string | null>(range, null);
      for (const { row, column, text } of layout.notes) put(texts, { row, column, rows: 1, columns: 1 }, text);
      range.setNotes(texts);
    },
  },
  {
    name: 'validations',
    of: ({ validations }) => validations,
    write: ({ range, layout }) => {
      const rules = blankGrid<GoogleAppsScript.Spreadsheet.DataValidation | null>(range, null);
      for (const block of layout.validations) put(rules, block, validationRule(block.rule));
      range.setDataValidations(rules);
    },
  },
  {
    name: 'colours',
    of: ({ conditionalFormats }) => conditionalFormats,
    write: ({ sheet, range, layout }) => sheet.setConditionalFormatRules(conditionalRules(range, layout)),
  },
  {
    name: 'widths',
    of: ({ columnWidths }) => columnWidths,
    write: ({ sheet, layout }) => writeWidths(sheet, layout.columnWidths),
  },
  {
    name: 'hidden',
    of: ({ hiddenColumns }) => hiddenColumns,
    write: ({ sheet, layout, isNew }) => {
      if (!isNew) sheet.showColumns(1, layout.columnWidths.length);
      for (const column of layout.hiddenColumns) sheet.hideColumns(column + 1);
    },
  },
  {
    name: 'frame',
    of: ({ frozenRows, frozenColumns, tabColor, hidesGridlines }) => [
      frozenRows,
      frozenColumns,
      tabColor,
      hidesGridlines,
    ],
    write: ({ sheet, layout, isNew }) => {
      sheet.setFrozenRows(layout.frozenRows);
      if (!isNew || layout.frozenColumns > 0) sheet.setFrozenColumns(layout.frozenColumns);
      sheet.setTabColor(layout.tabColor);
      sheet.setHiddenGridlines(layout.hidesGridlines);
    },
  },
];

function blockOf(range: Range, { row, column, rows, columns }: Block): Range {
  return range.offset(row, column, rows, columns);
}

function validationRule(rule: SheetLayout['validations'][number]['rule']): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  return (
    rule.kind === 'checkbox' ? builder.requireCheckbox() : builder.requireValueInList([...rule.values], true)
  ).build();
}

/** Cells that follow the same rule share one, so that a person who looks at the rules of a sheet finds a few. */
function conditionalRules(
  range: Range,
  { conditionalFormats }: SheetLayout,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const alike = new Map<string, SheetLayout['conditionalFormats'][number][]>();
  for (const block of conditionalFormats) {
    const words = JSON.stringify(block.rule);
    alike.set(words, [...(alike.get(words) ?? []), block]);
  }
  return [...alike.values()].flatMap((blocks) => {
    const [first] = blocks;
    const ranges = blocks.map((block) => blockOf(range, block));
    return first ? conditionalRule(first.rule, ranges) : [];
  });
}

function blankGrid<Value>(range: Range, value: Value): Value[][] {
  return Array.from({ length: range.getNumRows() }, () => new Array<Value>(range.getNumColumns()).fill(value));
}

function put<Value>(grid: Value[][], { row, column, rows, columns }: Block, value: Value): void {
  for (const cells of grid.slice(row, row + rows)) cells.fill(value, column, column + columns);
}

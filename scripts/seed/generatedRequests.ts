import type { GeneratedSheet, SheetLayout, Style } from '../../src/core/views/sheet';
import { addChart } from './chart';
import type { SheetIds } from './cells';
import {
  colourRule,
  gridRange,
  listCondition,
  offer,
  setSize,
  writeCells,
  writeNote,
  type SheetsRequest,
} from './commonRequests';

/** A sheet the add-on writes: cells with their looks, then what lies over them. */
export function generatedRequests({ name, cells, layout }: GeneratedSheet, ids: SheetIds): readonly SheetsRequest[] {
  const id = ids.get(name) ?? 0;
  const styles = foldStyles(layout, cells.length);
  const hidden = new Set(layout.hiddenColumns);
  return [
    ...layout.columnWidths.map((width, column) => setSize(id, 'COLUMNS', column, width, hidden.has(column))),
    ...layout.rowHeights.map(({ row, height }) => setSize(id, 'ROWS', row, height)),
    ...writeCells(id, cells, (row, column) => styles[row]?.[column] ?? {}, ids),
    ...layout.merges.map((block) => ({ mergeCells: { range: gridRange(id, block), mergeType: 'MERGE_ROWS' } })),
    ...layout.notes.map(({ row, column, text }) => writeNote(id, row, column, text)),
    ...layout.validations.map(({ rule, ...block }) =>
      offer(gridRange(id, block), rule.kind === 'list' ? listCondition(rule.values) : { type: 'BOOLEAN' }),
    ),
    ...layout.conditionalFormats.map(({ rule, ...block }, index) => colourRule(gridRange(id, block), rule, index)),
    ...layout.charts.map((chart) => addChart(id, chart)),
  ];
}

/** The style of each cell: later blocks lie over earlier ones. */
function foldStyles({ styles, columnWidths }: SheetLayout, rows: number): readonly (readonly Style[])[] {
  const grid: Style[][] = Array.from({ length: rows }, () => columnWidths.map(() => ({})));
  for (const { row, column, rows: height, columns, style } of styles)
    for (const cells of grid.slice(row, row + height))
      for (let at = column; at < Math.min(column + columns, cells.length); at++) cells[at] = { ...cells[at], ...style };
  return grid;
}

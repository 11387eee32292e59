import { columnLetters } from '../../values/columnLetters';
import { stableHash } from '../../values/stableHash';
import { foldHeading } from '../../values/text';
import type { SheetSnapshot } from '../schema/cell';
import type { ReadingContext } from '../schema/readingContext';
import { isFilled } from './cells';
import { withDaysOfMonth } from './daysOfMonth';
import { withDocumentDates } from './documentDates';
import type { ForeignColumn, ForeignTable } from './foreignTable';
import { withGroups, withoutIndent } from './groupRows';
import { numbered } from './joinedHeadings';
import { withoutMonthColumns } from './monthColumns';
import { profileOf } from './profile';
import { sheetsTogether, type ReadTable } from './sheetsTogether';
import { tablesOnSheet } from './tablesOnSheet';

/** A sheet as it is read; lists that its people do not see come after what they look at. */
type ShownSheet = SheetSnapshot & { readonly isHidden?: boolean };

/** Every table on every sheet, the largest first; those without headings and of hidden sheets last. */
export function findForeignTables(grids: readonly ShownSheet[], context: ReadingContext): readonly ForeignTable[] {
  const hidden = new Set(grids.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  const isHidden = ({ sheets }: ForeignTable): number => Number(sheets.every((sheet) => hidden.has(sheet)));
  return sheetsTogether(grids.flatMap(tablesOnSheet))
    .map(withGroups)
    .map(withoutIndent)
    .map(withDaysOfMonth)
    .map(withDocumentDates)
    .map(withoutMonthColumns)
    .map((table) => withColumns(table, context))
    .sort((left, right) => isHidden(left) - isHidden(right) || sizeOf(right) - sizeOf(left));
}

function sizeOf({ headingRows, rows, columns }: ForeignTable): number {
  return headingRows.length === 0 ? rows.length / 1e9 : (rows.length + 1) * columns.length;
}

function withColumns({ headings, left, made, ...table }: ReadTable, context: ReadingContext): ForeignTable {
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  const columns = Array.from({ length: width }, (_none, index): ForeignColumn[] => {
    const letter = made.has(index) ? '' : columnLetters(left + index);
    const cells = table.rows.map((row) => row.cells[index] ?? '');
    const heading = headings[index] || (cells.some(isFilled) ? letter : '');
    if (heading === '') return [];
    return [{ heading, index, letter, made: made.get(index) ?? null, profile: profileOf(cells, context) }];
  }).flat();
  // A column named by its letter or made by us may be called like one of theirs.
  const names = numbered(columns.map(({ heading }) => heading));
  const apart = columns.map((column, index) => ({ ...column, heading: names[index] ?? column.heading }));
  return { ...table, columns: apart, shape: shapeOf(apart) };
}

/** The same for every export of a kind, in whatever order its columns stand. */
function shapeOf(columns: readonly ForeignColumn[]): string {
  const headings = columns.map(({ heading }) => foldHeading(heading)).sort();
  return stableHash(headings.join('\n')).toString(36);
}

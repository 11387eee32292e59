import { columnLetters } from '../../values/columnLetters';
import { stableHash } from '../../values/stableHash';
import { foldHeading } from '../../values/text';
import type { CellValue, SheetSnapshot } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import type { ReadingContext } from '../schema/readingContext';
import type { ForeignColumn, ForeignRow, ForeignTable } from './foreignTable';
import { profileOf } from './profile';

/** Every table on every sheet, the largest first. */
export function findForeignTables(grids: readonly SheetSnapshot[], context: ReadingContext): readonly ForeignTable[] {
  return grids
    .flatMap((grid) => tableOn(grid, context) ?? [])
    .sort((left, right) => right.rows.length * right.columns.length - left.rows.length * left.columns.length);
}

function tableOn({ name, values }: SheetSnapshot, context: ReadingContext): ForeignTable | null {
  const headingRow = values.findIndex((row) => row.some(isFilled));
  if (headingRow < 0) return null;
  const headings = uniqueHeadings((values[headingRow] ?? []).map(textOfCell));
  const rows = values.flatMap((cells, index): ForeignRow[] =>
    index > headingRow && cells.some(isFilled) ? [{ sheet: name, row: index + 1, cells }] : [],
  );
  const columns = headings.flatMap((heading, index): ForeignColumn[] => {
    if (heading === '') return [];
    const profile = profileOf(
      rows.map(({ cells }) => cells[index] ?? ''),
      context,
    );
    return [{ heading, index, letter: columnLetters(index), made: null, profile }];
  });
  return {
    sheets: [name],
    title: '',
    headingRows: [headingRow + 1],
    columns,
    rows,
    aside: [],
    shape: shapeOf(columns),
  };
}

function isFilled(cell: CellValue): boolean {
  return cell !== '' && !(typeof cell === 'string' && cell.trim() === '');
}

/** Repeated headings are kept apart: «Телефон», «Телефон (2)». */
function uniqueHeadings(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const count = (seen.get(foldHeading(heading)) ?? 0) + 1;
    seen.set(foldHeading(heading), count);
    return heading === '' || count === 1 ? heading : `${heading} (${count})`;
  });
}

function shapeOf(columns: readonly ForeignColumn[]): string {
  const headings = columns.map(({ heading }) => foldHeading(heading)).sort();
  return stableHash(headings.join('\n')).toString(36);
}

import type { CellValue } from './cell';
import { textOfCell } from './columns';
import { LANGUAGES, type Label, type Language } from '../../values/label';
import { foldHeading } from '../../values/text';

interface Headed {
  readonly heading: Label;
}

/** Where the columns of a sheet of ours stand: people insert and move them. Without headings they stand as they were made. */
export function positionsByHeading(row: readonly CellValue[], columns: readonly Headed[]): readonly number[] {
  const positions = foundPositions(row, columns);
  return isMost(positions) ? positions : columns.map((_none, position) => position);
}

/** The headings of a sheet of ours that a language has otherwise, each where its column stands; no other cell changes. */
export function headingsSpoken(
  language: Language,
  row: readonly CellValue[],
  columns: readonly Headed[],
): readonly { readonly position: number; readonly heading: string }[] {
  const positions = positionsByHeading(row, columns);
  return columns.flatMap(({ heading }, index) => {
    const position = positions[index] ?? -1;
    return position < 0 || row[position] === heading[language] ? [] : [{ position, heading: heading[language] }];
  });
}

/** Whether a row is the heading row of a sheet of ours: most of its columns are named there, in either language. */
export function hasHeadingsOf(row: readonly CellValue[], columns: readonly Headed[]): boolean {
  return isMost(foundPositions(row, columns));
}

/** -1 for a column that is not there. */
function foundPositions(row: readonly CellValue[], columns: readonly Headed[]): readonly number[] {
  const found = row.map((cell) => foldHeading(textOfCell(cell)));
  return columns.map(({ heading }) =>
    found.findIndex((text) => text !== '' && LANGUAGES.some((language) => foldHeading(heading[language]) === text)),
  );
}

function isMost(positions: readonly number[]): boolean {
  return positions.filter((position) => position >= 0).length > positions.length / 2;
}

/** Rows of a sheet of ours with their cells in the order its columns are declared in. */
export function rowsInOrder(
  values: readonly (readonly CellValue[])[],
  columns: readonly Headed[],
): readonly (readonly CellValue[])[] {
  const positions = positionsByHeading(values[0] ?? [], columns);
  return values.map((row) => positions.map((position) => row[position] ?? ''));
}

import type { CellValue } from './cell';
import { textOfCell } from './columns';
import { LANGUAGES, type Label } from '../../values/label';
import { foldHeading } from '../../values/text';

interface Headed {
  readonly heading: Label;
}

/** Where the columns of a sheet of ours stand: people insert and move them. Without headings they stand as they were made. */
export function positionsByHeading(row: readonly CellValue[], columns: readonly Headed[]): readonly number[] {
  const found = row.map((cell) => foldHeading(textOfCell(cell)));
  const positions = columns.map(({ heading }) =>
    found.findIndex((text) => text !== '' && LANGUAGES.some((language) => foldHeading(heading[language]) === text)),
  );
  const isHeading = positions.filter((position) => position >= 0).length > columns.length / 2;
  return isHeading ? positions : columns.map((_none, position) => position);
}

/** Rows of a sheet of ours with their cells in the order its columns are declared in. */
export function rowsInOrder(
  values: readonly (readonly CellValue[])[],
  columns: readonly Headed[],
): readonly (readonly CellValue[])[] {
  const positions = positionsByHeading(values[0] ?? [], columns);
  return values.map((row) => positions.map((position) => row[position] ?? ''));
}

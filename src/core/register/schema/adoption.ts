import { foldHeading } from '../../values/text';
import type { CellValue } from './cell';
import { textOfCell } from './columns';

/** How a sheet of a team's own serves as a table of ours, where it lies: its headings, order and looks stay. */
export interface Adoption {
  /** Key of the table. */
  readonly table: string;
  /** Name of their sheet. */
  readonly sheet: string;
  /** Column key by their heading, folded. */
  readonly columns: ReadonlyMap<string, string>;
  /** Columns of which it is known whether 03/04 is the third of April; of others the dates themselves tell. */
  readonly dayFirst: ReadonlyMap<string, boolean>;
  /** What every row says in a column that their sheet does not have. */
  readonly constants: ReadonlyMap<string, CellValue>;
}

/** Whether a column of ours bears a heading of the team: what it looks like is theirs. */
export function isTheirs(adoption: Adoption | undefined, column: string): boolean {
  return adoption !== undefined && [...adoption.columns.values()].includes(column);
}

/** Which headings of a row are adopted, by column key; the first of two that are called alike. */
export function adoptedPositions(
  { columns }: Pick<Adoption, 'columns'>,
  row: readonly CellValue[],
): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  headingsApart(row).forEach((heading, position) => {
    const key = columns.get(heading);
    if (key !== undefined && !positions.has(key)) positions.set(key, position);
  });
  return positions;
}

/** Headings folded, and told apart where one stands several times: «Телефон», «Телефон (2)». */
function headingsApart(row: readonly CellValue[]): readonly string[] {
  const times = new Map<string, number>();
  return row.map((cell) => {
    const heading = foldHeading(textOfCell(cell));
    if (heading === '') return '';
    const count = (times.get(heading) ?? 0) + 1;
    times.set(heading, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}

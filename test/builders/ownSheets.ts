import type { CellValue, SheetSnapshot } from '../../src/core/register/schema/cell';
import { textOfCell } from '../../src/core/register/schema/columns';
import type { Table } from '../../src/core/register/schema/table';
import { tables, type TableKey } from '../../src/core/register/tables/tables';
import type { Language } from '../../src/core/values/label';
import { typedSheet } from './sheets';

/** How a team keeps a table of its own: nothing but the rows is as in ours. */
export interface OwnLook {
  readonly sheet: string;
  /** What our heading is called there. */
  readonly headingOf: (heading: string) => string;
  /** Numbers that put the columns in another order: smaller ones first. */
  readonly order: readonly number[];
  /** After so many columns of ours one of the team's own, over and over; 0 for none. */
  readonly foreignEvery: number;
  readonly titleRows: number;
}

/** The same rows on a sheet of the team's own, and the lines of Columns that adopt it. */
export function ownSheet(
  key: TableKey,
  { values: [headings = [], ...rows] }: SheetSnapshot,
  look: OwnLook,
): { readonly sheet: SheetSnapshot; readonly columns: readonly Readonly<Record<string, CellValue>>[] } {
  const places = headings.map((_heading, place) => place);
  places.sort((left, right) => (look.order[left] ?? 0) - (look.order[right] ?? 0) || left - right);
  const arranged = (cells: readonly CellValue[], foreign: CellValue): readonly CellValue[] =>
    places.flatMap((place, index) => [
      cells[place] ?? '',
      ...(look.foreignEvery > 0 && index % look.foreignEvery === 0 ? [foreign] : []),
    ]);
  const theirs = headings.map((heading) => look.headingOf(textOfCell(heading)));
  const title = Array.from({ length: look.titleRows }, (_none, row) => [row === 0 ? 'All that we know' : '']);
  const { columns }: Table = tables[key];
  return {
    sheet: {
      name: look.sheet,
      values: [...title, arranged(theirs, 'Our own'), ...rows.map((row, index) => arranged(row, `note ${index}`))],
    },
    columns: headings.map((heading, place) => ({
      sheet: look.sheet,
      heading: theirs[place] ?? '',
      table: tables[key].sheet.en,
      column: Object.values(columns).find((column) => column.heading.en === heading)?.heading.en ?? '',
    })),
  };
}

/** The set-up table Columns with these lines. */
export function columnsSheet(
  rows: readonly Readonly<Record<string, CellValue>>[],
  language: Language = 'en',
): SheetSnapshot {
  return { ...typedSheet('columns', ...rows), name: tables.columns.sheet[language] };
}

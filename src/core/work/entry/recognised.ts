import type { TypedRows } from '../../register/completions';
import type { CellEdit } from '../../register/edits';
import { Fault } from '../../register/schema/column';
import { textOfCell } from '../../register/schema/columns';
import { problemAt } from '../../register/schema/readTable';
import type { CellProblem } from '../../register/schema/problem';
import type { ReadingContext } from '../../register/schema/readingContext';
import { isColumnOf, type TableKey } from '../../register/tables/tables';
import type { IndexKey, IndexRow } from '../partyIndex';
import { keysOfRow } from '../tasks/tickRows';
import { TELLING_COLUMNS } from './rowsAbout';

/** The one row in which somebody has just typed whom it is about: its 0-based place, and the keys they may be known by. */
export interface TypedParty {
  readonly row: number;
  readonly keys: readonly IndexKey[];
}

/** Whom a single typed row is about; null where that was not what was typed, and for rows pasted together. */
export function typedParty({ located, isEdited }: TypedRows, context: ReadingContext): TypedParty | null {
  const { sheet, headingRow, positions } = located;
  const row = headingRow + 1 + sheet.values.slice(headingRow + 1).findIndex((cells) => Array.isArray(cells));
  const cells = sheet.values[row];
  const isSingle = sheet.values.filter((_cells, at) => at > headingRow).length === 1;
  const isTold = TELLING_COLUMNS.some((column) => isEdited(positions.get(column) ?? -1));
  if (!cells || !isSingle || !isTold) return null;
  const keys = keysOfRow(located, cells, context);
  return keys.length === 0 ? null : { row, keys };
}

/** What of somebody known is blank in a row of contacts: the name, the phone, the e-mail. */
export function completedParty(
  { located }: TypedRows,
  { row }: TypedParty,
  known: readonly IndexRow[],
): readonly CellEdit[] {
  const { table, sheet, positions } = located;
  const key = table.key as TableKey;
  const cells = sheet.values[row] ?? [];
  const wanted = tellingOf(known);
  if (key !== 'contacts' || !wanted) return [];
  const id = textOfCell(cells[positions.get('id') ?? -1] ?? '');
  return TELLING_COLUMNS.flatMap((column): readonly CellEdit[] => {
    const at = positions.get(column);
    if (at === undefined || wanted[column] === '' || textOfCell(cells[at] ?? '') !== '') return [];
    const place = { table: key, id, row: row + 1, column } as const;
    return [{ ...place, before: cells[at] ?? '', after: wanted[column], reason: 'recognise' }];
  });
}

/** What a row of contacts says of somebody known, by their rows of the index; null where these are none. */
export function tellingOf(
  known: readonly IndexRow[],
): Readonly<Record<(typeof TELLING_COLUMNS)[number], string>> | null {
  const [first] = known;
  if (!first) return null;
  const markOf = (kind: string): string => known.find((one) => one.key.startsWith(kind))?.key.slice(kind.length) ?? '';
  // Of a prospect without a name there is nothing to say but the number itself; a shared name is said by the id.
  const name = markOf('name:') === '' && first.party.startsWith('K-') ? first.party : first.name;
  return { client: name === markOf('phone:') ? '' : name, phone: markOf('phone:'), email: markOf('email:') };
}

/** Whether a date was typed that the sheet has left as text: only then the order of its parts matters. */
export function hasTextDate({ located, isEdited }: TypedRows): boolean {
  const { table, sheet, headingRow, positions } = located;
  const dates = [...positions].filter(
    ([column, at]) => isEdited(at) && table.columns[column]?.type.startsWith('date') === true,
  );
  return sheet.values.some(
    (cells, row) => row > headingRow && dates.some(([, at]) => typeof cells[at] === 'string' && cells[at] !== ''),
  );
}

const SEEN_AT_ONCE: ReadonlySet<string> = new Set(['date', 'datetime', 'phone', 'email', 'money']);

/** The first cell just typed that cannot be read: a date, a phone, an e-mail or an amount. */
export function wrongCell({ located, isEdited }: TypedRows, context: ReadingContext): CellProblem | null {
  const { table, sheet, headingRow, positions } = located;
  for (const [column, at] of positions) {
    const declared = table.columns[column];
    if (!declared || !isEdited(at) || !SEEN_AT_ONCE.has(declared.type) || !isColumnOf(table.key as TableKey, column))
      continue;
    const typed = sheet.values.flatMap((cells, index) =>
      index > headingRow ? [{ row: index, cell: cells[at] ?? '' }] : [],
    );
    const wrong = typed.find(({ cell }) => declared.read(cell, context) instanceof Fault);
    const read = wrong && declared.read(wrong.cell, context);
    if (wrong && read instanceof Fault)
      return problemAt(located, wrong.row + 1, column, read.fault, textOfCell(wrong.cell));
  }
  return null;
}

import { tables } from '../../register/tables/tables';
import type { Column } from '../../register/schema/column';
import type { Language } from '../../values/label';
import { notDoneWords, type NotDone } from '../../register/notDone';
import type { Refusal, Refused } from '../../register/outcome';
import type { JournalRow } from './journalRow';

/** Reasons that lie in one cell. */
const OF_A_CELL: ReadonlySet<NotDone['kind']> = new Set(['tooLong', 'always']);

/** What would not be written, once each: the sheet, and where the reason lies in a cell that cell. */
export function refusedPlaces(
  refusals: readonly (Refusal | Refused)[],
  language: Language,
): readonly { readonly place: string; readonly why: string }[] {
  const causes = refusals.filter(({ reason }) => reason.kind !== 'together');
  const places = (causes.length > 0 ? causes : refusals).map((refusal) => ({
    place: placeOf(refusal, language),
    why: notDoneWords(refusal.reason, language),
  }));
  return [...new Map(places.map((one) => [`${one.place} ${one.why}`, one])).values()];
}

function placeOf(refusal: Refusal | Refused, language: Language): string {
  if (!OF_A_CELL.has(refusal.reason.kind) || !('change' in refusal)) return refusal.sheet;
  const { change, column = 'column' in change ? change.column : '' } = refusal;
  const { table, id } = change;
  return placesOf([{ table, id, column: column as JournalRow['column'] }], language)[0] ?? refusal.sheet;
}

/** Cells as people find them: sheet, id of the row, heading of the column. */
export function placesOf(
  cells: readonly Pick<JournalRow, 'table' | 'id' | 'column'>[],
  language: Language,
): readonly string[] {
  const places = cells.map(({ table, id, column }) => {
    const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
    const heading = columns[column]?.heading[language];
    const sheet = tables[table].sheet[language];
    return [sheet, id, heading === undefined ? '' : `«${heading}»`].filter(Boolean).join(' ');
  });
  return [...new Set(places)];
}

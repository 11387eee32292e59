import { tables } from '../../register/tables/tables';
import type { Column } from '../../register/schema/column';
import type { Language } from '../../values/label';
import type { JournalRow } from './journalRow';

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

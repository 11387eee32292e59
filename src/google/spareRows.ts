import type { Refusal } from '../core/register/outcome';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { growTable, isOnGrid, SPARE_ROWS } from './grid';
import { refusalOf, writingTo } from './refusal';
import type { ReadTab } from './workbook';

/**
 * People go on typing below the last row, so that it never is the last of the sheet: rows that are added take over its
 * formats and lists. Answers which sheets would not grow.
 */
export function keepSpareRows(tables: Iterable<LocatedTable>): readonly Refusal[] {
  return [...tables].flatMap(({ table, sheet, headingRow }): readonly Refusal[] => {
    const { range, tab } = sheet as ReadTab;
    const rows = sheet.values.length + SPARE_ROWS;
    if (table.kind !== 'entered' || isOnGrid(range, rows)) return [];
    const refusal = refusalOf(() => writingTo(tab, () => growTable(tab.sheet, rows, headingRow)));
    return refusal ? [refusal] : [];
  });
}

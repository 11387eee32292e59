import type { CellEdit } from '../../register/edits';
import { isSameCell, type CellValue } from '../../register/schema/cell';
import { cellAt } from '../../register/schema/locateTable';
import type { StaffRow } from '../../register/tables/staff';
import type { Reading } from '../../register/tables/readRegister';
import type { ColumnKey } from '../../register/tables/tables';
import { rolesOn } from '../../register/tables/rolesOn';
import { dayOf, type Day } from '../../values/moment';

/** Rows of Staff that a person holds on a day or will hold after it. */
export function rowsFrom(staff: readonly StaffRow[], name: string, day: Day): readonly StaffRow[] {
  return staff.filter((row) => row.name === name && (row.until === null || dayOf(row.until) >= day));
}

/** Whoever holds a role on a day, each once, as Staff writes them. */
export function employedOn(staff: readonly StaffRow[], day: Day): readonly string[] {
  const names = [...new Set(staff.map(({ name }) => name))];
  return names.filter((name) => name !== '' && rolesOn(staff, name, day).size > 0);
}

type Place = Pick<CellEdit, 'table' | 'id' | 'row' | 'column'>;

/** A change of one cell, with what stands there as it is typed; none where it stands so already or has no column. */
export function editsOf(
  place: Place,
  after: CellValue,
  { located }: Pick<Reading, 'located'>,
  reason: CellEdit['reason'],
): readonly CellEdit[] {
  const table = located.get(place.table);
  if (!table?.positions.has(place.column)) return [];
  const before = cellAt(table, place.row - 1, place.column) ?? '';
  return isSameCell(before, after) ? [] : [{ ...place, before, after, reason }];
}

/** The columns a command cannot do without and that are not there. */
export function missingIn({ located }: Pick<Reading, 'located'>, columns: readonly ColumnKey[]): readonly ColumnKey[] {
  return columns.filter((column) => located.get('staff')?.positions.has(column) !== true);
}

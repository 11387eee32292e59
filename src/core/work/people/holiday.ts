import type { CellEdit } from '../../register/edits';
import type { Reading } from '../../register/tables/readRegister';
import { failure, ok, type Result } from '../../values/result';
import type { Day } from '../../values/moment';
import { editsOf, employedOn, missingIn, rowsFrom } from './staffRows';

/** Somebody is away from a day through another, and somebody else has the tasks; `until` null: they are back. */
export interface Holiday {
  readonly name: string;
  readonly from: Day | null;
  readonly until: Day | null;
  /** Blank: the others of the role share the work. */
  readonly substitute: string;
}

/** Why nothing is written: no such person, an end before the beginning or before today, a substitute who is not here, columns that are not there. */
export const STAFF_REFUSALS = ['nobody', 'badDays', 'badSubstitute', 'noColumns', 'noHeir', 'known', 'noRole'] as const;
export type StaffRefusal = (typeof STAFF_REFUSALS)[number];

/** The cells of Staff by which a holiday begins, changes or is over; clearing them, or undo, ends it. */
export function holidayEdits(
  { name, from, until, substitute }: Holiday,
  reading: Reading,
  today: Day,
): Result<readonly CellEdit[], StaffRefusal> {
  const { staff } = reading.rows;
  const rows = rowsFrom(staff, name, today);
  if (rows.length === 0) return failure('nobody');
  if (until !== null && (until < today || (from !== null && from > until))) return failure('badDays');
  const isHere = substitute !== name && employedOn(staff, today).includes(substitute);
  if (until !== null && substitute !== '' && !isHere) return failure('badSubstitute');
  if (missingIn(reading, ['awayUntil', 'awayFrom', 'substitute']).length > 0) return failure('noColumns');
  const wanted = {
    awayFrom: until === null || from === null ? '' : { serial: from },
    awayUntil: until === null ? '' : { serial: until },
    substitute: until === null ? '' : substitute,
  } as const;
  const edits = rows.flatMap(({ row }) =>
    (['awayFrom', 'awayUntil', 'substitute'] as const).flatMap((column) =>
      editsOf({ table: 'staff', id: name, row, column }, wanted[column], reading, 'form'),
    ),
  );
  return ok(edits);
}

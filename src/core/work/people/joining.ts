import { rolesOn } from '../../register/tables/rolesOn';
import type { RowAppend } from '../../register/edits';
import { roles as roleNames, type Role } from '../../register/schema/choice';
import type { Reading } from '../../register/tables/readRegister';
import type { Language } from '../../values/label';
import { foldKey } from '../../values/text';
import { failure, ok, type Result } from '../../values/result';
import type { Day } from '../../values/moment';
import type { StaffRefusal } from './holiday';

/** Somebody new, and what they answer for from which day on. */
export interface Joining {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly from: Day;
}

/** The row of Staff of somebody new; refused where that person holds one of the roles already. */
export function joiningRow(
  { name, email, roles, from }: Joining,
  { rows, located }: Reading,
  language: Language,
): Result<RowAppend, StaffRefusal> {
  if (name === '') return failure('nobody');
  if (roles.length === 0) return failure('noRole');
  if (!located.has('staff')) return failure('noColumns');
  const [known = name] = rows.staff.map((row) => row.name).filter((one) => foldKey(one) === foldKey(name));
  const held = rolesOn(rows.staff, known, from);
  if (roles.some((role) => held.has(role))) return failure('known');
  const said = roles.map((role) => roleNames.labels[role][language]).join(', ');
  return ok({ table: 'staff', cells: { name: known, email, roles: said, from: { serial: from } }, reason: 'form' });
}

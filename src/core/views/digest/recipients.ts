import { rolesOn } from '../../register/tables/rolesOn';
import type { StaffRow } from '../../register/tables/staff';
import { dayOf, type Moment } from '../../values/moment';

/** Somebody of Staff and the ways he can be written to; blank where there is none. */
export interface Reachable {
  readonly name: string;
  readonly email: string;
  /** The number of a Telegram chat: a bot cannot write to a name. */
  readonly telegram: string;
}

/** The owners of today, each once: nobody else gets the letter. */
export function ownersOf(staff: readonly StaffRow[], now: Moment): readonly Reachable[] {
  const names = [...new Set(staff.map(({ name }) => name).filter(Boolean))];
  return names.filter((name) => rolesOn(staff, name, dayOf(now)).has('owner')).map((name) => reachable(staff, name));
}

/** How somebody of Staff can be reached: by whichever of his rows says so first. */
export function reachable(staff: readonly StaffRow[], name: string): Reachable {
  const rows = staff.filter((row) => row.name === name);
  const email = rows.flatMap((row) => row.email).find(Boolean) ?? '';
  const telegram = rows.map((row) => row.telegram.trim()).find((typed) => /^-?\d{4,20}$/.test(typed)) ?? '';
  return { name, email, telegram };
}

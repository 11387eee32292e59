import type { Role } from '../schema/choice';
import { dayOf, type Day } from '../../values/moment';
import type { StaffRow } from './staff';

/** The roles a person holds on a day; both ends of a row's dates belong to it. */
export function rolesOn(staff: readonly StaffRow[], name: string, day: Day): ReadonlySet<Role> {
  const roles = new Set<Role>();
  if (name === '') return roles;
  for (const person of staff) {
    const holds = person.name === name && dayOf(person.from ?? day) <= day && day <= dayOf(person.until ?? day);
    if (holds) for (const role of person.roles) roles.add(role);
  }
  return roles;
}

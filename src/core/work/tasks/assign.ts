import { rolesOn } from '../../figures/sections/structure';
import type { Rows } from '../../register/tables/rows';
import type { Role } from '../../register/schema/choice';
import { dayOf, type Day } from '../../values/moment';
import { foldKey } from '../../values/text';
import { stableHash } from '../../values/stableHash';

/** Gives a task to one of those who hold its role and are at work; blank when there is nobody. */
export type Assign = (task: {
  readonly key: string;
  readonly role: Role;
  /** Whom the row names, then who looks after the client. */
  readonly preferred: readonly string[];
}) => string;

/**
 * Who holds a role today is said by Staff; who is away by the dates of Staff and by rows of Calendar of the kind
 * "absent" whose note names the person. Work that names nobody present is shared by a lot that depends on the task and
 * the person alone: when somebody comes or goes, only their own share moves.
 */
export function assignerOf({ staff, calendar }: Pick<Rows, 'staff' | 'calendar'>, today: Day): Assign {
  const absences = calendar
    .filter(({ kind, date }) => kind === 'absent' && date !== null && dayOf(date) === today)
    .map(({ note }) => foldKey(note));
  const isPresent = (name: string): boolean => !absences.some((note) => note.includes(foldKey(name)));
  const names = [...new Set(staff.map(({ name }) => name))].filter((name) => name !== '' && isPresent(name));
  const held = new Map(names.map((name) => [name, rolesOn(staff, name, today)]));
  const lot = (key: string, name: string): number => stableHash(`${key} ${name}`);
  return ({ key, role, preferred }) => {
    const chosen = preferred.find((name) => held.get(name)?.has(role));
    if (chosen !== undefined) return chosen;
    const present = names.filter((name) => held.get(name)?.has(role));
    return present.reduce((best, name) => (best === '' || lot(key, name) > lot(key, best) ? name : best), '');
  };
}

import { rolesOn } from '../../register/tables/rolesOn';
import type { Rows } from '../../register/tables/rows';
import type { StaffRow } from '../../register/tables/staff';
import type { Role } from '../../register/schema/choice';
import { dayOf, type Day } from '../../values/moment';
import { foldKey } from '../../values/text';
import { stableHash } from '../../values/stableHash';

/** Who does a task. */
export interface Assigned {
  /** Blank when nobody holds the role. */
  readonly employee: string;
  /** Whose it would be; null when it is their own. */
  readonly insteadOf: Absence | null;
}

/** Gives a task to one of those who hold its role and are at work, or to whoever stands in for them. */
export type Assign = (task: {
  readonly key: string;
  readonly role: Role;
  /** Whom the row names, then who looks after the client. */
  readonly preferred: readonly string[];
}) => Assigned;

/** Somebody whose tasks another has: until a day, or for good. */
export interface Absence {
  readonly name: string;
  /** The last day away; null when they have left. */
  readonly until: Day | null;
  /** Blank when nobody is named. */
  readonly substitute: string;
}

/**
 * Who holds a role today is said by Staff; who is away by the dates of Staff and by rows of Calendar of the kind
 * "absent" whose note names the person. Whoever is away, or has left, and has a substitute keeps their share of the work:
 * the substitute does it, whatever roles that one holds. Work that names nobody present is shared by a lot that depends
 * on the task and the person alone: when somebody comes or goes, only their own share moves.
 */
export function assignerOf({ staff, calendar }: Pick<Rows, 'staff' | 'calendar'>, today: Day): Assign {
  const names = [...new Set(staff.map(({ name }) => name))].filter((name) => name !== '');
  const away = absencesOn(staff, today);
  const actsFor = actingOn({ staff, calendar }, today);
  const roles = new Map(
    names.map((name) => [name, rolesOn(staff, name, away.get(name)?.until === null ? lastDayOf(staff, name) : today)]),
  );
  const takers = names.filter((name) => actsFor(name) !== '');
  const lot = (key: string, name: string): number => stableHash(`${key} ${name}`);
  return ({ key, role, preferred }) => {
    const holders = takers.filter((name) => roles.get(name)?.has(role));
    const staying = holders.filter((name) => away.get(name)?.until !== null);
    const chosen = preferred.find((name) => holders.includes(name));
    const owner =
      chosen ?? staying.reduce((best, name) => (best === '' || lot(key, name) > lot(key, best) ? name : best), '');
    const employee = actsFor(owner);
    return { employee, insteadOf: employee === owner ? null : (away.get(owner) ?? null) };
  };
}

/** Who does somebody's work on a day: they themselves, or whoever stands in for them; blank when nobody of Staff is here. */
export function actingOn({ staff, calendar }: Pick<Rows, 'staff' | 'calendar'>, today: Day): (name: string) => string {
  const absences = calendar
    .filter(({ kind, date }) => kind === 'absent' && date !== null && dayOf(date) === today)
    .map(({ note }) => foldKey(note));
  const isHere = (name: string): boolean => !absences.some((note) => note.includes(foldKey(name)));
  const away = absencesOn(staff, today);
  return (name) => standInOf(name, away, (one) => isHere(one) && isEmployed(staff, one, today));
}

/** Who is away on a day or has left by then, by name. */
export function absencesOn(staff: readonly StaffRow[], today: Day): ReadonlyMap<string, Absence> {
  const found = new Map<string, Absence>();
  for (const { name, awayFrom, awayUntil, substitute } of staff) {
    if (awayUntil === null || dayOf(awayFrom ?? today) > today || dayOf(awayUntil) < today) continue;
    found.set(name, { name, until: dayOf(awayUntil), substitute });
  }
  for (const { name, substitute } of staff)
    if (substitute !== '' && hasLeft(staff, name, today)) found.set(name, { name, until: null, substitute });
  return found;
}

/** Whether all roles of a person have ended by a day. */
export function hasLeft(staff: readonly StaffRow[], name: string, today: Day): boolean {
  return staff.every((row) => row.name !== name || (row.until !== null && dayOf(row.until) < today));
}

function isEmployed(staff: readonly StaffRow[], name: string, today: Day): boolean {
  return rolesOn(staff, name, today).size > 0;
}

function lastDayOf(staff: readonly StaffRow[], name: string): Day {
  return Math.max(...staff.map((row) => (row.name === name && row.until !== null ? dayOf(row.until) : 0)));
}

/** Who does somebody's work: they themselves, else their substitute, or that one's in turn; blank when nobody is here. */
function standInOf(name: string, away: ReadonlyMap<string, Absence>, isHere: (name: string) => boolean): string {
  const asked = new Set<string>();
  let one = name;
  for (let absence = away.get(one); absence && !asked.has(one); absence = away.get(one)) {
    asked.add(one);
    one = absence.substitute;
  }
  return one !== '' && !asked.has(one) && isHere(one) ? one : '';
}

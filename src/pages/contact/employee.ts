import type { StaffRow } from '../../core/register/tables/staff';
import { dayOf } from '../../core/values/moment';
import type { PartyHere } from './register';

const NAME = 'sales-register.employee';

/** Who works at this browser, as last chosen; blank where nobody has chosen or the browser keeps nothing. */
function rememberedEmployee(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

export function rememberEmployee(name: string): void {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // It is chosen again next time.
  }
}

/** Those who work here today. */
export function peopleOf(here: PartyHere | null): readonly StaffRow[] {
  if (!here) return [];
  const { facts } = here.analysis.book;
  const today = dayOf(facts.now);
  return facts.rows.staff.filter(({ name, until }) => name !== '' && (until === null || dayOf(until) >= today));
}

/**
 * Who sits here: as chosen before, else by the Google account, else the only one who works here; blank where that is
 * not known. Whoever was chosen and works here no longer, or in another company's register, is nobody here.
 */
export function employeeHere(here: PartyHere | null, user: string): string {
  const remembered = rememberedEmployee();
  // Until Staff is read there is nothing to hold the name against.
  if (!here) return remembered;
  const people = peopleOf(here);
  const own = people.find(({ email }) => email !== '' && email.toLowerCase() === user.toLowerCase());
  const [only = '', ...others] = new Set(people.map(({ name }) => name));
  const isHere = people.some(({ name }) => name === remembered);
  return isHere ? remembered : (own?.name ?? (others.length === 0 ? only : ''));
}

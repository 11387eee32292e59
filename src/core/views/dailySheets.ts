import { GENERATED_SHEETS } from '../register/generatedNames';
import type { OwnSheetKey } from '../register/ownership';
import type { Role } from '../register/schema/choice';
import type { TableKey } from '../register/tables/tables';
import { ROLES_BY_SHEET } from './tasks';

/** What everybody opens every day. */
const OF_ALL: ReadonlySet<TableKey | OwnSheetKey> = new Set(['dashboard', 'contacts', 'waiting', 'clients', 'sales']);

/** Whether people work with a sheet of ours; records have commands of their own, the others the add-on keeps for itself. */
export function isForPeople(sheet: OwnSheetKey): boolean {
  return (sheet in GENERATED_SHEETS && sheet !== 'history') || sheet === 'taskLog';
}

/** Whether a sheet that people work with may be out of sight until somebody asks for it. */
export function mayBeHidden(sheet: OwnSheetKey): boolean {
  return isForPeople(sheet) && !OF_ALL.has(sheet);
}

/**
 * Whether a sheet of a new register stands in sight; the others wait until somebody asks for them. Of the task sheets those
 * of the roles that somebody has; all of them where nobody is named yet.
 */
export function isDaily(sheet: TableKey | OwnSheetKey, held: ReadonlySet<Role>): boolean {
  const [, role] = ROLES_BY_SHEET.find(([tasks]) => tasks === sheet) ?? [];
  return role === undefined ? OF_ALL.has(sheet) : held.size === 0 || held.has(role);
}

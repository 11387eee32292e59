import type { SheetStore } from '../../store/sheetStore';
import type { Area, ProtectionData } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import { contains, overlaps } from './blocks';

/** Who runs the script. The owner may change everything. */
export interface Person {
  readonly email: string;
  readonly isOwner: boolean;
}

/** A protection that only asks, or whose editors nobody has chosen yet, keeps nobody out. */
function keepsOut({ email, isOwner }: Person, protection: ProtectionData): boolean {
  const { warningOnly, editors, restricted = editors.length > 0 } = protection;
  return !isOwner && !warningOnly && restricted && !editors.includes(email);
}

/** Whether a protection holds a block; no block stands for the sheet itself: its name, its place, its look. */
function covers({ area, unprotected = [] }: ProtectionData, block: Area | null): boolean {
  if (block === null) return area === undefined;
  return area ? overlaps(area, block) : !unprotected.some((hole) => contains(hole, block));
}

/** Whether the person may change what a protection protects. */
export function mayEditProtected(person: Person, protection: ProtectionData): boolean {
  return !keepsOut(person, protection);
}

/** Whether the person may change a block of a sheet, or with no block the sheet itself. */
export function mayEdit(
  store: Pick<SheetStore, 'readSheet'>,
  person: Person,
  sheetId: number,
  block: Area | null,
): boolean {
  if (person.isOwner) return true;
  return !store.readSheet(sheetId, 'protections').some((one) => keepsOut(person, one) && covers(one, block));
}

/** Google's refusal to change what is protected. */
export function protectedRefusal(): Error {
  return scriptException(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you ' +
      'need to edit.',
  );
}

/** Refuses to change what somebody else protects. */
export function requireEditable(
  store: Pick<SheetStore, 'readSheet'>,
  person: Person,
  sheetId: number,
  block: Area | null,
): void {
  if (!mayEdit(store, person, sheetId, block)) throw protectedRefusal();
}

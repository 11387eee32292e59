import { GENERATED_KEYS, type GeneratedSheetKey } from '../register/generatedNames';
import type { OwnSheetKey } from '../register/ownership';
import { tables } from '../register/tables/tables';
import { isNamed } from '../values/label';

/** A tab as it stands: its name, and which of our sheets it is; none of the team's own. */
export interface StandingTab {
  readonly name: string;
  readonly kind: OwnSheetKey | undefined;
}

/** Where a generated sheet is inserted: behind those of ours that are used before it, wherever they stand now; who waits comes after Contacts, where calls are written. */
export function placeAmong(tabs: readonly StandingTab[], key: GeneratedSheetKey): number {
  const earlier: readonly OwnSheetKey[] = GENERATED_KEYS.slice(0, GENERATED_KEYS.indexOf(key));
  const place = tabs.reduce((after, { kind }, index) => (kind && earlier.includes(kind) ? index + 1 : after), 0);
  const next = tabs[place];
  return key !== 'dashboard' && next && isNamed(next.name, tables.contacts.sheet) ? place + 1 : place;
}

import type { Analysis } from '../analysis';
import type { CellValue, SheetSnapshot } from '../register/schema/cell';
import type { Party } from '../register/tables/parties';

/** Some rows of a sheet: `at` which 0-based rows the cells stand, of how many. */
export interface SheetPart {
  readonly name: string;
  readonly height: number;
  readonly at: readonly number[];
  readonly cells: readonly (readonly CellValue[])[];
}

/** The sheet with the rows that were read where they stand, and nothing in the others. */
export function sheetOfPart({ name, height, at, cells }: SheetPart): SheetSnapshot {
  const values: SheetSnapshot['values'][number][] = Array.from({ length: height }, () => []);
  at.forEach((row, index) => (values[row] = cells[index] ?? []));
  return { name, values };
}

/** Known by its key, else whoever the newest contact is with. */
export function partyMeant({ book: { facts } }: Analysis, party: string | null): Party | null {
  const named = party === null ? undefined : facts.parties.find(({ key }) => key === party);
  if (named) return named;
  const { rows } = facts.contacts;
  return facts.parties[rows[rows.length - 1]?.party ?? -1] ?? null;
}

import { bytesOf, MOST_KEPT_BYTES } from '../values/bytes';
import type { CellValue, SheetSnapshot } from './schema/cell';
import type { TableKey } from './tables/tables';

/** Tables that say how all others are read and judged: seldom changed, and needed by every tick. */
export const SMALL_TABLES = ['settings', 'lists', 'calendar', 'standards'] as const satisfies readonly TableKey[];
export type SmallTable = (typeof SMALL_TABLES)[number];

export function isSmall(key: TableKey | undefined): key is SmallTable {
  return SMALL_TABLES.some((one) => one === key);
}

/** A small table as a command read it, kept for the edits after it. */
interface KeptTable {
  readonly id: number;
  readonly name: string;
  readonly values: SheetSnapshot['values'];
}

/** A sheet as it stands, as far as that is known without reading it. */
export interface StandingSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** A table as a text to be kept; null for one that is too long for it. */
export function keptText({ id, name, values }: KeptTable): string | null {
  const text = JSON.stringify({ id, name, values });
  return bytesOf(text) > MOST_KEPT_BYTES ? null : text;
}

/** What a kept text says of a sheet; null when the sheet is no longer called so, or no longer as large. */
export function keptValues(text: string, now: StandingSheet): readonly (readonly CellValue[])[] | null {
  const { id, name, values } = JSON.parse(text) as KeptTable;
  const isSame = id === now.id && name === now.name && values.length === now.rows;
  return isSame && values[0]?.length === now.columns ? values : null;
}

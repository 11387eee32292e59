import type { CellValue } from '../register/schema/cell';
import { saysYes, textOfCell } from '../register/schema/columns';
import type { CapturedRow } from './capture/ledger';

/** Where a line of "Not in the register" has its box, and out of sight the row it is for, 0-based. */
export const UNREGISTERED_COLUMNS = { box: 0, row: 9 } as const;

const MARK = 'call:';
/** In place of the mark once the row is written: taken back, the row is not written again by the same tick. */
const WRITTEN = 'written:';

/** The hidden cell of a line: everything the row of Contacts needs, as it stood when the sheet was made. */
export function callCell(row: CapturedRow): string {
  return MARK + JSON.stringify([row.key, row.cells]);
}

/** A ticked line, by its 0-based row. */
export interface TickedCall {
  readonly row: number;
  readonly call: CapturedRow;
}

export function tickedCalls(values: readonly (readonly CellValue[])[]): readonly TickedCall[] {
  return values.flatMap((cells, row) => {
    if (!saysYes(cells[UNREGISTERED_COLUMNS.box] ?? '')) return [];
    const call = readCall(textOfCell(cells[UNREGISTERED_COLUMNS.row] ?? ''));
    return call ? [{ row, call }] : [];
  });
}

export function writtenCell({ key }: CapturedRow): string {
  return WRITTEN + key;
}

/** Null for a cell that is none of ours, or that somebody has changed. */
function readCall(text: string): CapturedRow | null {
  if (!text.startsWith(MARK)) return null;
  try {
    const parts: unknown = JSON.parse(text.slice(MARK.length));
    if (!Array.isArray(parts)) return null;
    const [key, cells] = parts as readonly unknown[];
    if (typeof key !== 'string' || key === '' || typeof cells !== 'object' || cells === null) return null;
    return { key, keys: [key], cells };
  } catch {
    return null;
  }
}

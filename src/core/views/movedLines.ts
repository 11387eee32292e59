import type { GeneratedSheetKey } from '../register/generatedNames';
import type { CellValue } from '../register/schema/cell';
import { marksByRow } from '../work/tasks/taskRow';
import type { GeneratedSheet } from './sheet';
import { ROLES_BY_SHEET } from './tasks';

/** Which line stood in which row of task sheets, by its mark. */
export type MarksByRow = Partial<Readonly<Record<GeneratedSheetKey, readonly string[]>>>;

/** Seconds an edit event may lag behind the edit it tells of; later ones are edits of what stands there now. */
export const EDIT_MAY_LAG = 15;

/** The mark of the line that stood in a row (0-based) before the last writing, by what was remembered; null when not known. */
export function markIn(remembered: string | null | undefined, key: GeneratedSheetKey, row: number): string | null {
  return remembered ? ((JSON.parse(remembered) as MarksByRow)[key]?.[row] ?? null) : null;
}

/** Of the task sheets on which a line will stand elsewhere, or not at all, what stands in their rows now; null = of none. */
export function movedLines(
  standing: readonly { readonly role: string; readonly values: readonly (readonly CellValue[])[] }[],
  sheets: readonly GeneratedSheet[],
): MarksByRow | null {
  const moved = ROLES_BY_SHEET.flatMap(([key, role]) => {
    const before = marksByRow(standing.find((read) => read.role === role)?.values ?? []);
    const after = marksByRow((sheets.find((sheet) => sheet.key === key)?.cells ?? []) as readonly CellValue[][]);
    return before.some((mark, row) => mark !== '' && mark !== after[row]) ? [[key, before] as const] : [];
  });
  return moved.length === 0 ? null : Object.fromEntries(moved);
}

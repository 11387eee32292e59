import { marksByRow } from '../core/work/tasks/taskRow';
import type { CellValue } from '../core/register/schema/cell';
import type { GeneratedSheetKey } from '../core/register/generatedNames';
import type { GeneratedSheet } from '../core/views/sheet';
import { ROLES_BY_SHEET } from '../core/views/tasks';
import type { ReadBlock } from './workbook';

/** How long an edit event may lag behind the edit it tells of; later ones are edits of what stands there now. */
const SECONDS_KEPT = 15;
const KEY = 'tasks.before';

type Marks = Partial<Readonly<Record<GeneratedSheetKey, readonly string[]>>>;

/**
 * Remembers which task stood in which row before the sheets are written over. Somebody may tick a line in the very moment
 * between the last reading and the writing: the event of that tick comes later, and this tells which line it was.
 */
export function rememberMarks(
  blocks: readonly { readonly role: string; readonly block: Pick<ReadBlock, 'values'> }[],
  sheets: readonly GeneratedSheet[],
): void {
  const moved = ROLES_BY_SHEET.flatMap(([key, role]) => {
    const before = marksByRow(blocks.find((read) => read.role === role)?.block.values ?? []);
    const after = marksByRow((sheets.find((sheet) => sheet.key === key)?.cells ?? []) as readonly CellValue[][]);
    return before.some((mark, row) => mark !== '' && mark !== after[row]) ? [[key, before] as const] : [];
  });
  if (moved.length > 0) keep(JSON.stringify(Object.fromEntries(moved)));
}

/** A cache may be full or away for a moment: no refresh fails over it. */
function keep(text: string): void {
  try {
    documentCache()?.put(KEY, text, SECONDS_KEPT);
  } catch {
    // A tick made in this very moment has to be made again.
  }
}

/** The task that stood in a row (0-based) before the last writing; null when that is not known. */
export function markBefore(key: GeneratedSheetKey, row: number): string | null {
  try {
    const text = documentCache()?.get(KEY);
    return text ? ((JSON.parse(text) as Marks)[key]?.[row] ?? null) : null;
  } catch {
    return null;
  }
}

/** A script that stands alone has no document, whatever the types say. */
function documentCache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

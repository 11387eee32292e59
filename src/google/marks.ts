import type { GeneratedSheetKey } from '../core/register/generatedNames';
import { EDIT_MAY_LAG, markIn, type MarksByRow } from '../core/views/movedLines';

const KEY = 'tasks.before';

/**
 * Remembers which task stood in which row before the sheets are written over. Somebody may tick a line in the very moment
 * between the last reading and the writing: the event of that tick comes later, and this tells which line it was.
 */
export function rememberMarks(moved: MarksByRow | null): void {
  if (!moved) return;
  try {
    documentCache()?.put(KEY, JSON.stringify(moved), EDIT_MAY_LAG);
  } catch {
    // A cache may be full or away for a moment: no refresh fails over it, a tick of this moment has to be made again.
  }
}

/** The task that stood in a row (0-based) before the last writing; null when that is not known. */
export function markBefore(key: GeneratedSheetKey, row: number): string | null {
  try {
    return markIn(documentCache()?.get(KEY), key, row);
  } catch {
    return null;
  }
}

/** A script that stands alone has no document, whatever the types say. */
function documentCache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

import { holdsTooLongText } from '../core/register/writtenText';
import type { Refusal } from '../core/register/outcome';
import type { NotDone } from '../core/register/notDone';
import { isRefusal } from './retry';
import type { Range, Sheet, Tab } from './tabs';

/** A sheet that would not be written, though it was tried again. */
export class RefusedError extends Error {
  readonly sheetName: string;
  readonly reason: NotDone;

  constructor(sheetName: string, reason: NotDone, cause: Error) {
    super(cause.message);
    this.sheetName = sheetName;
    this.reason = reason;
  }
}

/** Runs a write of a sheet; a refusal becomes an error that knows the sheet and the reason. */
export function writingTo<Value>({ name, sheet }: Pick<Tab, 'name' | 'sheet'>, write: () => Value): Value {
  try {
    return write();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const reason: NotDone = mayEditAll(sheet) ? inItsWords(error) : { kind: 'protected' };
    throw new RefusedError(name, reason, error);
  }
}

/** Shows a sheet if it is hidden; one that somebody else has protected may be seen where it is in sight, and is named where it is not. */
export function bringBack(tab: Pick<Tab, 'name' | 'sheet'>): Sheet {
  const { sheet } = tab;
  return sheet.isSheetHidden() ? writingTo(tab, () => sheet.showSheet()) : sheet;
}

/** What a write was refused for; null when it was done. */
export function refusalOf(write: () => void): Refusal | null {
  try {
    write();
    return null;
  } catch (error) {
    if (error instanceof RefusedError) return { sheet: error.sheetName, reason: error.reason };
    throw error;
  }
}

/** Whether trying again cannot help: the cells are somebody else's, or a text is more than a cell holds. */
export function isHopeless(range: Range, values: readonly (readonly unknown[])[]): boolean {
  return values.some(holdsTooLongText) || !mayEdit(range);
}

/** Why cells would not be written: by what can be seen, and only else by what Google said. */
export function reasonOf(range: Range, values: readonly (readonly unknown[])[], error: Error): NotDone {
  if (values.some(holdsTooLongText)) return { kind: 'tooLong' };
  return mayEdit(range) ? inItsWords(error) : { kind: 'protected' };
}

function inItsWords({ message }: Error): NotDone {
  return { kind: 'host', words: message };
}

function mayEdit(range: Range): boolean {
  return seen(() => range.canEdit());
}

function mayEditAll(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return seen(() => [SHEET, RANGE].every((type) => sheet.getProtections(type).every((one) => one.canEdit())));
}

/** Who cannot be asked is taken at his word. */
function seen(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return true;
  }
}

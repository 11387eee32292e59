import { MARK_KEY, markText, ownSheets, type OwnSheetKey, type StandingMark } from '../core/register/ownership';
import { retrying } from './retry';
import type { Sheet, Spreadsheet } from './tabs';

/** A sheet of ours and its kind. */
export interface OwnSheet {
  readonly sheet: Sheet;
  readonly key: OwnSheetKey;
}

/**
 * Which sheets are ours, whatever they are called: one call finds all marks, by the id of the sheet. One that names another
 * sheet than it hangs on is put right: a copy somebody keeps loses it, what has become ours (in a copied workbook) gets its own.
 */
export function findOwnSheets(spreadsheet: Spreadsheet): ReadonlyMap<number, OwnSheet> {
  const marks = findMarks(spreadsheet);
  const own = new Map(ownSheets(marks));
  for (const { sheetId, text, entry } of marks) {
    const key = own.get(sheetId);
    if (key === undefined) entry.remove();
    else if (text !== markText(key, sheetId)) entry.setValue(markText(key, sheetId));
  }
  return new Map(
    marks.flatMap(({ sheetId, sheet }) => {
      const key = own.get(sheetId);
      return key === undefined ? [] : [[sheetId, { sheet, key }] as const];
    }),
  );
}

export function markSheet(sheet: Sheet, key: OwnSheetKey): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  retrying(() => sheet.addDeveloperMetadata(MARK_KEY, markText(key, sheet.getSheetId()), DOCUMENT));
}

/** A sheet of ours becomes one of another kind. */
export function markAnew(sheet: Sheet, key: OwnSheetKey): void {
  const entry = sheet.getDeveloperMetadata().find((one) => one.getKey() === MARK_KEY);
  entry?.setValue(markText(key, sheet.getSheetId()));
}

interface FoundMark extends StandingMark {
  readonly sheet: Sheet;
  readonly entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** All marks in the order of the tabs they hang on. */
function findMarks(spreadsheet: Spreadsheet): readonly FoundMark[] {
  const entries = retrying(() => spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find());
  const found = entries.flatMap((entry) => {
    const sheet = entry.getLocation().getSheet();
    return sheet ? [{ sheet, sheetId: sheet.getSheetId(), text: entry.getValue() ?? '', entry }] : [];
  });
  const byId = new Map(found.map((mark) => [mark.sheetId, mark]));
  return [...byId.values()].sort((left, right) => left.sheet.getIndex() - right.sheet.getIndex());
}

import { GENERATED_KEYS } from '../core/register/generatedNames';
import {
  MARK_KEY,
  markText,
  ownSheets,
  readMark,
  type OwnSheetKey,
  type StandingMark,
} from '../core/register/ownership';
import { readMemory } from './memory';
import { retrying } from './retry';
import { tabsOf, type Sheet, type Spreadsheet, type Tab } from './tabs';

/**
 * Which sheets are ours, whatever they are called: one call finds all marks. One that names another sheet than it hangs on
 * is put right: a copy somebody keeps loses it, what has become ours (in a copied workbook) gets its own.
 */
export function findOwnSheets(spreadsheet: Spreadsheet, tabs: readonly Tab[]): Map<number, OwnSheetKey> {
  const marks = findMarks(spreadsheet, tabs);
  const own = new Map(ownSheets(marks));
  for (const { sheetId, text, entry } of marks) {
    const key = own.get(sheetId);
    if (key === undefined) entry.remove();
    else if (text !== markText(key, sheetId)) entry.setValue(markText(key, sheetId));
  }
  return own;
}

/**
 * The kind of a sheet that was edited; undefined for the team's own. Its own mark tells at once; only where that names
 * another sheet are the others asked.
 */
export function kindOfSheet(sheet: Sheet): OwnSheetKey | undefined {
  const entry = sheet.getDeveloperMetadata().find((one) => one.getKey() === MARK_KEY);
  const mark = readMark(entry?.getValue() ?? '');
  if (!mark) return rememberedKind(sheet);
  if (mark.sheetId === sheet.getSheetId()) return mark.key;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return ownSheets(findMarks(spreadsheet, tabsOf(spreadsheet))).get(sheet.getSheetId());
}

/** In a register of an earlier version, until its first command has marked its sheets. */
function rememberedKind(sheet: Sheet): OwnSheetKey | undefined {
  const { isMarked, sheets = {} } = readMemory();
  return isMarked ? undefined : GENERATED_KEYS.find((key) => sheets[key]?.id === sheet.getSheetId());
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
  readonly entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

/** All marks in the order of the tabs they hang on. */
function findMarks(spreadsheet: Spreadsheet, tabs: readonly Tab[]): readonly FoundMark[] {
  const entries = retrying(() => spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find());
  const found = new Map(entries.map((entry) => [entry.getLocation().getSheet()?.getSheetId(), entry]));
  return tabs.flatMap(({ sheet }) => {
    const sheetId = sheet.getSheetId();
    const entry = found.get(sheetId);
    return entry ? [{ sheetId, text: entry.getValue() ?? '', entry }] : [];
  });
}

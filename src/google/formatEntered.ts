import { LANGUAGES } from '../core/values/label';
import {
  columnsThere,
  columnsToProtect,
  isDropDownKept,
  languageOfTable,
  notesWanted,
  type EnteredTable,
  type EnteredTables,
} from '../core/views/enteredDifference';
import type { DropDown } from '../core/views/enteredSheet';
import { textsOf } from '../language/textsOf';
import { conditionalRule } from './colours';
import type { Range, ReadTab, Sheet } from './workbook';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Notes, drop-downs, protection and colours of the sheets people write. What a team made itself stays: ours are known by
 * their words. Answers how many places were changed.
 */
export function formatTables(all: EnteredTables): number {
  let changes = 0;
  for (const table of all.values())
    changes +=
      writeNotes(table) + writeDropDowns(table, all) + protectOwned(table) + colourColumns(table) + colourTab(table);
  return changes;
}

function sheetOf({ located }: EnteredTable): Sheet {
  return (located.sheet as ReadTab).tab.sheet;
}

/** A column below its heading, down to the end of the sheet. */
function columnBelow(table: EnteredTable, position: number): Range {
  const sheet = sheetOf(table);
  const first = table.located.headingRow + 2;
  return sheet.getRange(first, position + 1, Math.max(sheet.getMaxRows() - first + 1, 1), 1);
}

/** Cells side by side in a row (0-based) of a table. */
function rowOf(table: EnteredTable, row: number): Range {
  const { sheet, headingRow } = table.located;
  return sheetOf(table).getRange(row + 1, 1, 1, sheet.values[headingRow]?.length ?? 1);
}

function writeNotes(table: EnteredTable): number {
  const range = rowOf(table, table.located.headingRow);
  const { notes, changes } = notesWanted(table, range.getNotes()[0] ?? []);
  if (changes > 0) range.setNotes([[...notes]]);
  return changes;
}

/** A drop-down carries the note of its column as help: that is how ours are told from a team's own. */
function writeDropDowns(table: EnteredTable, all: EnteredTables): number {
  const lists = columnsThere(table).filter(({ dropDown }) => dropDown !== null);
  const below = table.located.headingRow + 1;
  if (lists.length === 0 || sheetOf(table).getMaxRows() <= below) return 0;
  const standing = rowOf(table, below).getDataValidations()[0] ?? [];
  let changes = 0;
  for (const column of lists) {
    const { dropDown, note, position } = column;
    const before = standing[position] ?? null;
    const rule = dropDown && ruleOf(dropDown, note, all);
    const stands = before && { help: before.getHelpText(), offers: offersOf(before) };
    if (!rule || isDropDownKept(table, column, stands, offersOf(rule))) continue;
    columnBelow(table, position).setDataValidation(rule);
    changes++;
  }
  return changes;
}

function ruleOf(dropDown: DropDown, help: string, all: EnteredTables): DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  if (dropDown.kind === 'list') return builder.requireValueInList([...dropDown.values], true).build();
  const source = all.get(dropDown.table);
  const position = source?.located.positions.get(dropDown.column);
  if (!source || position === undefined) return null;
  return builder.requireValueInRange(columnBelow(source, position), true).build();
}

function offersOf(rule: DataValidation): string {
  const [source] = rule.getCriteriaValues() as readonly unknown[];
  if (Array.isArray(source)) return JSON.stringify(source);
  const range = source as Range | undefined;
  return range ? `${range.getSheet().getSheetId()} ${range.getA1Notation()}` : '';
}

/** A warning, never a lock: whoever insists may change the cell. */
function protectOwned(table: EnteredTable): number {
  if (columnsToProtect(table, []).length === 0) return 0;
  const names = LANGUAGES.map((language) => textsOf(language).common.appName);
  const standing = sheetOf(table)
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => names.some((name) => protection.getDescription().startsWith(name)))
    .map((protection) => protection.getRange().getColumn() - 1);
  const missing = columnsToProtect(table, standing);
  const { appName } = textsOf(languageOfTable(table)).common;
  for (const { heading, position } of missing)
    columnBelow(table, position).protect().setDescription(`${appName} · ${heading}`).setWarningOnly(true);
  return missing.length;
}

/** Rules of ours are those on a column of ours for a word of ours in either language; all others stay. */
function colourColumns(table: EnteredTable): number {
  const coloured = columnsThere(table).filter(({ colours }) => colours.length > 0);
  if (coloured.length === 0) return 0;
  const sheet = sheetOf(table);
  const words = new Set(LANGUAGES.flatMap((language) => Object.values(textsOf(language).threadStates)));
  const standing = sheet.getConditionalFormatRules();
  const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean =>
    rule
      .getBooleanCondition()
      ?.getCriteriaValues()
      .some((value: unknown) => words.has(String(value))) === true;
  const wanted = coloured.flatMap(({ colours, position }) => {
    const range = columnBelow(table, position);
    return colours.map((colour) => conditionalRule(colour, [range]));
  });
  if (standing.filter(isOurs).map(wordOf).join() === wanted.map(wordOf).join()) return 0;
  sheet.setConditionalFormatRules([...standing.filter((rule) => !isOurs(rule)), ...wanted]);
  return 1;
}

function wordOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

function colourTab(table: EnteredTable): number {
  const sheet = sheetOf(table);
  if (sheet.getTabColor() !== null) return 0;
  sheet.setTabColor(table.wanted.tabColor);
  return 1;
}

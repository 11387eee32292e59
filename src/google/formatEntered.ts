import type { TableKey } from '../core/register/tables/tables';
import { tables } from '../core/register/tables/tables';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { LANGUAGES, type Label } from '../core/values/label';
import type { DropDown, EnteredColumn, EnteredSheet } from '../core/views/enteredSheet';
import { textsOf } from '../language/textsOf';
import { conditionalRule } from './colours';
import type { ReadTab, Sheet } from './workbook';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A table of the workbook with what it should look like. */
export interface DressedTable {
  readonly located: LocatedTable;
  readonly wanted: EnteredSheet;
}

/**
 * Notes, drop-downs, protection and colours of the sheets people write. What a team made itself stays: ours are known by
 * their words. Answers how many places were changed.
 */
export function dressTables(dressed: ReadonlyMap<TableKey, DressedTable>): number {
  let changes = 0;
  for (const table of dressed.values())
    changes +=
      writeNotes(table) +
      writeDropDowns(table, dressed) +
      protectOwned(table) +
      colourColumns(table) +
      colourTab(table);
  return changes;
}

function sheetOf({ located }: DressedTable): Sheet {
  return (located.sheet as ReadTab).tab.sheet;
}

/** Our columns that are in the sheet, with their 0-based position. */
function columnsOf({ located, wanted }: DressedTable): readonly (readonly [EnteredColumn, number])[] {
  return wanted.columns.flatMap((column) => {
    const position = located.positions.get(column.key);
    return position === undefined ? [] : [[column, position] as const];
  });
}

function ourNotes(key: TableKey, column: string): readonly string[] {
  const declared = (tables[key].columns as Readonly<Record<string, { readonly note: Label }>>)[column];
  return declared ? LANGUAGES.map((language) => declared.note[language]) : [];
}

function writeNotes(table: DressedTable): number {
  const { located, wanted } = table;
  const range = sheetOf(table).getRange(located.headingRow + 1, 1, 1, widthOf(located));
  const notes = range.getNotes()[0] ?? [];
  let changes = 0;
  for (const [{ key, note }, position] of columnsOf(table)) {
    const stands = notes[position] ?? '';
    if (stands === note || (stands !== '' && !ourNotes(wanted.key, key).includes(stands))) continue;
    notes[position] = note;
    changes++;
  }
  if (changes > 0) range.setNotes([notes]);
  return changes;
}

function widthOf({ sheet, headingRow }: LocatedTable): number {
  return sheet.values[headingRow]?.length ?? 1;
}

/** A drop-down carries the note of its column as help: that is how ours are told from a team's own. */
function writeDropDowns(table: DressedTable, all: ReadonlyMap<TableKey, DressedTable>): number {
  const { located, wanted } = table;
  const sheet = sheetOf(table);
  const firstRow = located.headingRow + 2;
  const rows = sheet.getMaxRows() - firstRow + 1;
  const lists = columnsOf(table).filter(([{ dropDown }]) => dropDown !== null);
  if (lists.length === 0 || rows < 1) return 0;
  const standing = sheet.getRange(firstRow, 1, 1, widthOf(located)).getDataValidations()[0] ?? [];
  let changes = 0;
  for (const [column, position] of lists) {
    const before = standing[position] ?? null;
    const rule = column.dropDown && ruleOf(column.dropDown, column.note, all);
    const isTheirs = before !== null && !ourNotes(wanted.key, column.key).includes(before.getHelpText());
    if (!rule || isTheirs || (before && isSameRule(before, rule))) continue;
    sheet.getRange(firstRow, position + 1, rows, 1).setDataValidation(rule);
    changes++;
  }
  return changes;
}

function ruleOf(dropDown: DropDown, help: string, all: ReadonlyMap<TableKey, DressedTable>): DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  if (dropDown.kind === 'list') return builder.requireValueInList([...dropDown.values], true).build();
  const source = all.get(dropDown.table);
  const position = source?.located.positions.get(dropDown.column);
  if (!source || position === undefined) return null;
  const sheet = sheetOf(source);
  const first = source.located.headingRow + 2;
  const rows = Math.max(sheet.getMaxRows() - first + 1, 1);
  return builder.requireValueInRange(sheet.getRange(first, position + 1, rows, 1), true).build();
}

function isSameRule(left: DataValidation, right: DataValidation): boolean {
  return left.getHelpText() === right.getHelpText() && wordsOf(left) === wordsOf(right);
}

function wordsOf(rule: DataValidation): string {
  const [source] = rule.getCriteriaValues() as readonly unknown[];
  if (Array.isArray(source)) return JSON.stringify(source);
  const range = source as GoogleAppsScript.Spreadsheet.Range | undefined;
  return range ? `${range.getSheet().getSheetId()} ${range.getA1Notation()}` : '';
}

/** A warning, never a lock: whoever insists may change the cell. */
function protectOwned(table: DressedTable): number {
  const owned = columnsOf(table).filter(([{ isOwned }]) => isOwned);
  if (owned.length === 0) return 0;
  const sheet = sheetOf(table);
  const names = LANGUAGES.map((language) => textsOf(language).common.appName);
  const standing = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => names.some((name) => protection.getDescription().startsWith(name)))
    .map((protection) => protection.getRange().getColumn());
  const missing = owned.filter(([, position]) => !standing.includes(position + 1));
  for (const [{ heading }, position] of missing) {
    const first = table.located.headingRow + 2;
    sheet
      .getRange(first, position + 1, Math.max(sheet.getMaxRows() - first + 1, 1), 1)
      .protect()
      .setDescription(`${names[LANGUAGES.indexOf(languageOfHeading(table))] ?? ''} · ${heading}`)
      .setWarningOnly(true);
  }
  return missing.length;
}

function languageOfHeading({ wanted }: DressedTable): (typeof LANGUAGES)[number] {
  return LANGUAGES.find((language) => tables[wanted.key].sheet[language] === wanted.name) ?? LANGUAGES[0];
}

/** Rules of ours are those on a column of ours for a word of ours in either language; all others stay. */
function colourColumns(table: DressedTable): number {
  const coloured = columnsOf(table).filter(([{ colours }]) => colours.length > 0);
  if (coloured.length === 0) return 0;
  const sheet = sheetOf(table);
  const words = new Set(LANGUAGES.flatMap((language) => Object.values(textsOf(language).threadStates)));
  const standing = sheet.getConditionalFormatRules();
  const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean =>
    rule
      .getBooleanCondition()
      ?.getCriteriaValues()
      .some((value: unknown) => words.has(String(value))) === true;
  const ours = standing.filter(isOurs);
  const first = table.located.headingRow + 2;
  const wanted = coloured.flatMap(([{ colours }, position]) => {
    const range = sheet.getRange(first, position + 1, Math.max(sheet.getMaxRows() - first + 1, 1), 1);
    return colours.map((colour) => conditionalRule(colour, [range]));
  });
  if (ours.map(wordOf).join() === wanted.map(wordOf).join()) return 0;
  sheet.setConditionalFormatRules([...standing.filter((rule) => !isOurs(rule)), ...wanted]);
  return 1;
}

function wordOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

function colourTab(table: DressedTable): number {
  const sheet = sheetOf(table);
  if (sheet.getTabColor() !== null) return 0;
  sheet.setTabColor(table.wanted.tabColor);
  return 1;
}

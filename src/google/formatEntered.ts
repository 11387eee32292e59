import { LANGUAGES } from '../core/values/label';
import type { EnteredTable, EnteredTables, WordRule } from '../core/views/enteredDifference';
import type { DropDown } from '../core/views/enteredSheet';
import { offered } from '../core/views/offered';
import { everydayTextsOf } from '../language/everydayTexts';
import type { BestEffort } from './bestEffort';
import { conditionalRule } from './colours';
import { extras } from './extras';
import { showPercents } from './planLook';
import type { Range, ReadTab, Sheet } from './workbook';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Notes, drop-downs, protection and colours of the sheets people write. What a team made itself stays: ours are known by
 * their words. Answers how many places were changed.
 */
export function formatTables(all: EnteredTables, looks: BestEffort): number {
  let changes = 0;
  for (const table of all.values()) {
    const parts = [writeNotes, writeDropDowns, protectOwned, colourColumns, colourTab, dressPlan];
    for (const dress of parts) changes += looks.attempt(table.located.sheet.name, () => dress(table, { all, looks }));
  }
  return changes;
}

interface Dressing {
  readonly all: EnteredTables;
  readonly looks: BestEffort;
}

function placeOf({ located }: EnteredTable, heading: string): string {
  return `${located.sheet.name} · ${heading}`;
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
  const { notes, changes } = extras().notesWanted(table, range.getNotes()[0] ?? []);
  if (changes > 0) range.setNotes([[...notes]]);
  return changes;
}

/** A drop-down carries the note of its column as help: that is how ours are told from a team's own. */
function writeDropDowns(table: EnteredTable, { all, looks }: Dressing): number {
  const lists = extras()
    .columnsThere(table)
    .filter(({ dropDown }) => dropDown !== null);
  const below = table.located.headingRow + 1;
  if (lists.length === 0 || sheetOf(table).getMaxRows() <= below) return 0;
  const standing = rowOf(table, below).getDataValidations()[0] ?? [];
  let changes = 0;
  for (const column of lists) {
    const { dropDown, note, position } = column;
    const before = standing[position] ?? null;
    const rule = dropDown && ruleOf(dropDown, note, all);
    const stands = before && { help: before.getHelpText(), offers: offersOf(before) };
    if (!rule || extras().isDropDownKept(table, column, stands, offersOf(rule))) continue;
    changes += looks.attempt(placeOf(table, column.heading), () => {
      columnBelow(table, position).setDataValidation(rule);
      return 1;
    });
  }
  return changes;
}

function ruleOf(dropDown: DropDown, help: string, all: EnteredTables): DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  if (dropDown.kind === 'list') return builder.requireValueInList([...offered(dropDown.values)], true).build();
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
function protectOwned(table: EnteredTable, { looks }: Dressing): number {
  if (extras().ownedColumns(table).length === 0) return 0;
  const names = LANGUAGES.map((language) => everydayTextsOf(language).common.appName);
  const standing = sheetOf(table)
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .map((one) => ({ description: one.getDescription(), position: one.getRange().getColumn() - 1 }));
  const missing = extras().columnsToProtect(table, standing, names);
  const { appName } = everydayTextsOf(extras().languageOfTable(table)).common;
  return missing.reduce((sum, { heading, position }) => {
    const protect = (): number => {
      columnBelow(table, position)
        .protect()
        .setDescription(extras().protectionWords(appName, heading))
        .setWarningOnly(true);
      return 1;
    };
    return sum + looks.attempt(placeOf(table, heading), protect);
  }, 0);
}

function colourColumns(table: EnteredTable): number {
  const wanted = extras()
    .columnsThere(table)
    .flatMap(({ colours, position }) =>
      colours.map((colour) => conditionalRule(colour, [columnBelow(table, position)])),
    );
  if (wanted.length === 0) return 0;
  const sheet = sheetOf(table);
  const words = new Set(LANGUAGES.flatMap((language) => Object.values(everydayTextsOf(language).threadStates)));
  const standing = sheet.getConditionalFormatRules();
  const kept = extras().rulesKept(
    standing.map(wordRule),
    wanted.map(wordRule).filter((rule) => rule !== null),
    words,
  );
  if (kept === null) return 0;
  sheet.setConditionalFormatRules([...kept.flatMap((index) => standing[index] ?? []), ...wanted]);
  return 1;
}

/** Null for a rule that looks at no word. */
function wordRule(rule: ConditionalFormatRule): WordRule | null {
  const [word] = (rule.getBooleanCondition()?.getCriteriaValues() ?? []) as readonly unknown[];
  const [range] = rule.getRanges();
  return typeof word === 'string' && range ? { word, position: range.getColumn() - 1 } : null;
}

function dressPlan({ located }: EnteredTable): number {
  return showPercents(located);
}

function colourTab(table: EnteredTable): number {
  const sheet = sheetOf(table);
  if (sheet.getTabColor() !== null) return 0;
  sheet.setTabColor(table.wanted.tabColor);
  return 1;
}

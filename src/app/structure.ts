import { findTables } from '../core/register/tables/findTables';
import { tables, type TableKey } from '../core/register/tables/tables';
import { isTheirs } from '../core/register/schema/adoption';
import type { SheetSnapshot } from '../core/register/schema/cell';
import { columnsToAdd, type LocatedTable } from '../core/register/schema/locateTable';
import { textOfCell } from '../core/register/schema/columns';
import { LANGUAGES, type Language } from '../core/values/label';
import type { Moment } from '../core/values/moment';
import { foldHeading } from '../core/values/text';
import { cellsOf, type EnteredColumn, type EnteredSheet } from '../core/views/enteredSheet';
import type { FirstAnswers } from '../core/views/firstAnswers';
import { firstRows, type NewSheet } from '../core/views/firstRows';
import { textsOf } from '../language/textsOf';

/** What is missing or named otherwise in the sheets people write. Carrying it out removes and overwrites nothing. */
export interface StructurePlan {
  /** Sheets that are not there, with what stands in them at the beginning. */
  readonly create: readonly NewSheet[];
  /** Sheets that are there and empty. */
  readonly fill: readonly NewSheet[];
  /** Sheets named in the other language. */
  readonly rename: readonly { readonly from: string; readonly to: string }[];
  /** Headings in the other language; row and column are 0-based. */
  readonly headings: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly stands: string;
    readonly text: string;
  }[];
  /** Columns to add behind the last one, under their headings. */
  readonly append: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly look: EnteredColumn;
  }[];
}

export interface StructureRequest {
  readonly sheets: readonly SheetSnapshot[];
  readonly tabNames: readonly string[];
  /** How the sheets should be, in the language they should have. */
  readonly wanted: readonly EnteredSheet[];
  readonly language: Language;
  readonly now: Moment;
  /** The spreadsheet's: a new Settings sheet begins with the currency and phones of its region. */
  readonly locale: string;
  /** What the company has said of itself, where it was asked. */
  readonly answers?: FirstAnswers;
}

/** Compares the workbook with how it should be. */
export function structurePlan({
  sheets,
  tabNames,
  wanted,
  language,
  now,
  locale,
  answers,
}: StructureRequest): StructurePlan {
  const { located } = findTables(sheets);
  const rows = firstRows(textsOf(language), now, locale, answers);
  const newSheet = (sheet: EnteredSheet): NewSheet => ({ ...sheet, cells: cellsOf(sheet, rows[sheet.key] ?? []) });
  const there = wanted.flatMap((sheet) => {
    const place = located.get(sheet.key);
    return place ? [{ sheet, place }] : [];
  });
  const withHeadings = there.filter(({ place }) => place.positions.size > 0);
  return {
    create: wanted.filter(({ key }) => !located.has(key)).map(newSheet),
    fill: there.filter(({ place }) => isEmpty(place)).map(({ sheet }) => newSheet(sheet)),
    rename: there.flatMap(({ sheet, place }) => renaming(sheet, place, tabNames)),
    headings: withHeadings.flatMap(({ sheet, place }) => translations(sheet, place)),
    append: withHeadings.flatMap(({ sheet, place }) => missingColumns(sheet, place)),
  };
}

function isEmpty({ sheet }: LocatedTable): boolean {
  return sheet.values.every((row) => row.every((cell) => cell === ''));
}

/** Only names of ours are changed: a sheet that a team called its own way keeps its name. */
function renaming(
  { key, name }: EnteredSheet,
  { sheet, adoption }: LocatedTable,
  tabNames: readonly string[],
): StructurePlan['rename'] {
  const isOurs = LANGUAGES.some((language) => foldHeading(tables[key].sheet[language]) === foldHeading(sheet.name));
  if (!isOurs || adoption || sheet.name === name || tabNames.includes(name)) return [];
  return foldHeading(sheet.name) === foldHeading(name) ? [] : [{ from: sheet.name, to: name }];
}

function translations({ key, columns }: EnteredSheet, place: LocatedTable): StructurePlan['headings'] {
  const { sheet, headingRow, positions, adoption } = place;
  return columns.flatMap(({ key: column, heading }) => {
    const position = positions.get(column);
    if (position === undefined || isTheirs(adoption, column)) return [];
    const stands = textOfCell(sheet.values[headingRow]?.[position] ?? '');
    const folded = foldHeading(stands);
    const isOther = otherHeadings(key, column).includes(folded) && folded !== foldHeading(heading);
    return isOther ? [{ sheet: sheet.name, row: headingRow, column: position, stands, text: heading }] : [];
  });
}

function otherHeadings(key: TableKey, column: string): readonly string[] {
  const declared = (tables[key].columns as Readonly<Record<string, { heading: Record<'ru' | 'en', string> }>>)[column];
  return declared ? LANGUAGES.map((language) => foldHeading(declared.heading[language])) : [];
}

function missingColumns({ columns }: EnteredSheet, located: LocatedTable): StructurePlan['append'] {
  const { sheet, headingRow } = located;
  const width = Math.max(...sheet.values.map((row) => row.length));
  const missing = columnsToAdd(located);
  return columns
    .filter(({ key }) => missing.includes(key))
    .map((look, index) => ({ sheet: sheet.name, row: headingRow, column: width + index, look }));
}

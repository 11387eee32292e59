import { isTheirs } from '../register/schema/adoption';
import type { LocatedTable } from '../register/schema/locateTable';
import { tables, type TableKey } from '../register/tables/tables';
import { LANGUAGES, type Label, type Language } from '../values/label';
import { isWrongFormula } from './wrongCells';
import type { EnteredColumn, EnteredSheet } from './enteredSheet';

/** A table of the workbook with the layout it should have. */
export interface EnteredTable {
  readonly located: LocatedTable;
  readonly wanted: EnteredSheet;
}

/** A column of ours that is in the sheet and looks as we like, with its 0-based position. */
export type ColumnThere = EnteredColumn & { readonly position: number };

export function columnsThere({ located, wanted }: EnteredTable): readonly ColumnThere[] {
  return wanted.columns.flatMap((column) => {
    const position = located.positions.get(column.key);
    return position === undefined || isTheirs(located.adoption, column.key) ? [] : [{ ...column, position }];
  });
}

/** Whether a note or a help text is one of ours for this column, in either language: what a team wrote itself stays. */
export function isOurNote({ wanted }: EnteredTable, column: string, text: string): boolean {
  const declared = (tables[wanted.key].columns as Readonly<Record<string, { readonly note: Label }>>)[column];
  return declared !== undefined && LANGUAGES.some((language) => declared.note[language] === text);
}

/** The notes of the headings as they should be, from those that stand there, and how many of them change. */
export function notesWanted(
  table: EnteredTable,
  standing: readonly string[],
): { readonly notes: readonly string[]; readonly changes: number } {
  const notes = [...standing];
  let changes = 0;
  for (const { key, note, position } of columnsThere(table)) {
    const stands = notes[position] ?? '';
    if (stands === note || (stands !== '' && !isOurNote(table, key, stands))) continue;
    notes[position] = note;
    changes++;
  }
  return { notes, changes };
}

/** A drop-down that stands in a column: its help text, and what it offers, in words. */
export interface StandingDropDown {
  readonly help: string;
  readonly offers: string;
}

/** A drop-down is known as ours by its help text; one of a team's own stays, and so does ours while it offers the same. */
export function isDropDownKept(
  table: EnteredTable,
  { key, note }: EnteredColumn,
  standing: StandingDropDown | null,
  offers: string,
): boolean {
  if (standing === null) return false;
  return !isOurNote(table, key, standing.help) || (standing.help === note && standing.offers === offers);
}

/** Columns the add-on writes: a warning stands on them. */
export function ownedColumns(table: EnteredTable): readonly ColumnThere[] {
  return columnsThere(table).filter(({ isOwned }) => isOwned);
}

/** A protection as it stands: its words, and the position where it begins. */
export interface StandingProtection {
  readonly description: string;
  readonly position: number;
}

/** The words of a protection of ours, by the name the add-on bears in a language. */
export function protectionWords(appName: string, heading: string): string {
  return `${appName} · ${heading}`;
}

/** Owned columns without a protection of ours, known by the name of the add-on before the dot; a team's own count for nothing. */
export function columnsToProtect(
  table: EnteredTable,
  standing: readonly StandingProtection[],
  appNames: readonly string[],
): readonly ColumnThere[] {
  const ours = standing.filter(({ description }) =>
    appNames.some((name) => description.startsWith(protectionWords(name, ''))),
  );
  return ownedColumns(table).filter(({ position }) => !ours.some((protection) => protection.position === position));
}

/** A rule that colours cells by a word, as it stands or should: the word, and the position where it begins. */
export interface WordRule {
  readonly word: string;
  readonly position: number;
}

/**
 * Which standing rules stay (by index) when the wanted ones are added behind them; null when they stand already. Ours are
 * those for a word of ours, in any language, on a column that we colour; a team's own are never touched.
 */
export function rulesKept(
  standing: readonly (WordRule | null)[],
  wanted: readonly WordRule[],
  words: ReadonlySet<string>,
): readonly number[] | null {
  const coloured = new Set(wanted.map(({ position }) => position));
  const isOurs = (rule: WordRule | null): boolean =>
    rule !== null && (words.has(rule.word) || isWrongFormula(rule.word)) && coloured.has(rule.position);
  const sameRules = (rules: readonly (WordRule | null)[]): string =>
    JSON.stringify(rules.map((rule) => [rule?.word, rule?.position]));
  if (sameRules(standing.filter(isOurs)) === sameRules(wanted)) return null;
  return standing.flatMap((rule, index) => (isOurs(rule) ? [] : index));
}

/** The language a table should speak, by its name. */
export function languageOfTable({ wanted }: EnteredTable): Language {
  return LANGUAGES.find((language) => tables[wanted.key].sheet[language] === wanted.name) ?? LANGUAGES[0];
}

/** Tables by key with the layouts they should have. */
export type EnteredTables = ReadonlyMap<TableKey, EnteredTable>;

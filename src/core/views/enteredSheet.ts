import { cellIn, TABLE_KEYS, tables, type TableKey, type TypedCells } from '../register/tables/tables';
import type { CellValue } from '../register/schema/cell';
import {
  channelKinds,
  documentKinds,
  listNames,
  resultKinds,
  stageKinds,
  type ListName,
} from '../register/schema/choice';
import type { Column, ColumnType } from '../register/schema/column';
import type { Table } from '../register/schema/table';
import type { ListRow } from '../register/tables/listsTable';
import { FIGURES } from '../figures/sections/catalogue';
import type { EverydayTexts, Texts } from '../texts';
import type { Label, Language } from '../values/label';
import { columnFormat } from './numberFormats';
import { PALETTE, TAB_COLORS } from './palette';
import type { Style } from './sheet';
import { stateColours, type TextColour } from './colours';
import { wrongColours, type WrongColour } from './wrongCells';

/** A sheet that people write, as it is set up: its columns and, in a new register, its first rows. Positions are 0-based. */
export interface EnteredSheet {
  readonly key: TableKey;
  readonly name: string;
  readonly tabColor: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly headingStyle: Style;
  readonly columns: readonly EnteredColumn[];
}

export interface EnteredColumn {
  readonly key: string;
  readonly heading: string;
  /** Shown on the heading. */
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  readonly isHidden: boolean;
  /** Written by the add-on: protected with a warning, never locked. */
  readonly isOwned: boolean;
  /** Of the cells below the heading, down to the end of the sheet. */
  readonly style: Style;
  readonly dropDown: DropDown | null;
  /** Colours that follow the text of the cells below the heading. */
  readonly colours: readonly (TextColour | WrongColour)[];
}

/** Offered, never enforced: whatever else is typed stays and is reported by Check. */
export type DropDown =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly leftOut?: number }
  /** All cells of a column of another entered sheet, so that new rows are offered at once. */
  | { readonly kind: 'column'; readonly table: TableKey; readonly column: string };

/** What the drop-downs depend on besides the language. */
export type ListWords = Pick<ListRow, 'list' | 'value'>;

/** Every entered sheet, in the order of the tabs, and those that somebody has asked for. */
export function enteredSheets(
  texts: EverydayTexts,
  lists: readonly ListWords[],
  asked: readonly TableKey[] = [],
): readonly EnteredSheet[] {
  return [...TABLE_KEYS, ...asked].map((key) => enteredSheet(key, texts, lists));
}

export function enteredSheet(key: TableKey, texts: EverydayTexts, lists: readonly ListWords[]): EnteredSheet {
  const table: Table = tables[key];
  const { language } = texts;
  return {
    key,
    name: table.sheet[language],
    tabColor: TAB_COLORS[table.kind],
    frozenRows: 1,
    frozenColumns: 0,
    headingStyle: HEADING_STYLE,
    columns: Object.entries(table.columns).map(([column, declared]) => ({
      key: column,
      heading: declared.heading[language],
      note: declared.note[language],
      width: declared.width ?? DEFAULT_WIDTH,
      isHidden: declared.hidden === true,
      isOwned: declared.owned === true,
      style: columnStyle(declared, language),
      dropDown: dropDownOf(declared, texts, lists),
      colours: coloursOf(key, column, declared, texts),
    })),
  };
}

/** Clients before the register are known by words, and what the add-on writes itself is right. */
function coloursOf(
  table: TableKey,
  column: string,
  { type, owned }: Column<unknown>,
  texts: Parameters<typeof stateColours>[0],
): EnteredColumn['colours'] {
  if (table === 'contacts' && column === 'status') return stateColours(texts);
  return tables[table].kind === 'entered' ? wrongColours(type, owned === true || column === 'firstPurchaseOn') : [];
}

/** Cells of a new sheet under its headings, from rows by column key; what a row does not name is blank. */
export function cellsOf(sheet: EnteredSheet, rows: readonly TypedCells[]): readonly (readonly CellValue[])[] {
  return [
    sheet.columns.map((column) => column.heading),
    ...rows.map((row) => sheet.columns.map((column) => cellIn(row, column.key))),
  ];
}

/** A sheet that is to be made, with its first rows. */
export function newSheet(
  key: TableKey,
  texts: EverydayTexts,
  lists: readonly ListWords[],
  rows: readonly TypedCells[] = [],
): EnteredSheet & { readonly cells: ReturnType<typeof cellsOf> } {
  const sheet = enteredSheet(key, texts, lists);
  return { ...sheet, cells: cellsOf(sheet, rows) };
}

const DEFAULT_WIDTH = 120;
const HEADING_STYLE: Style = {
  bold: true,
  background: PALETTE.heading,
  color: PALETTE.ink,
  wrap: 'wrap',
  verticalAlign: 'middle',
  borderBottom: PALETTE.line,
};

const RIGHT: ReadonlySet<ColumnType> = new Set(['money', 'number', 'int']);
/** Explanations at the end of a row may run on; elsewhere rows keep one height. */
const OVERFLOWS_FROM = 400;

function columnStyle({ type, width = DEFAULT_WIDTH, owned }: Column<unknown>, language: Language): Style {
  return {
    numberFormat: columnFormat(type, language),
    align: RIGHT.has(type) ? 'right' : 'left',
    verticalAlign: 'top',
    wrap: width >= OVERFLOWS_FROM ? 'overflow' : 'clip',
    ...(owned && { color: PALETTE.quiet }),
  };
}

function dropDownOf(
  { type, choices }: Column<unknown>,
  { language, common }: EverydayTexts,
  lists: readonly ListWords[],
): DropDown | null {
  if (type === 'bool') return listOf([common.yes, common.no]);
  // Several roles in one cell cannot be picked from a list of single ones.
  if (choices === undefined || type === 'roles') return null;
  if (choices === 'staff') return { kind: 'column', table: 'staff', column: 'name' };
  if (choices === 'clients') return { kind: 'column', table: 'clients', column: 'name' };
  if (choices === 'kpis') return listOf(FIGURES.map(({ label }) => label[language]));
  return listOf(
    typeof choices === 'string' ? wordsOf(choices, language, lists) : choices.map((label) => label[language]),
  );
}

/** The host refuses a list of more. */
const MOST_OFFERED = 500;

function listOf(values: readonly string[]): DropDown | null {
  if (values.length === 0) return null;
  const leftOut = values.length - MOST_OFFERED;
  return leftOut > 0 ? { kind: 'list', values: values.slice(0, MOST_OFFERED), leftOut } : { kind: 'list', values };
}

/** Headings of columns whose drop-downs cannot offer every word of the company's list. */
export function columnsOfferingLess(sheets: readonly EnteredSheet[]): readonly string[] {
  const headings = sheets.flatMap(({ columns }) =>
    columns.flatMap(({ heading, dropDown }) => (dropDown?.kind === 'list' && dropDown.leftOut ? [heading] : [])),
  );
  return [...new Set(headings)];
}

const DEFAULT_LABELS: Partial<Readonly<Record<ListName, Readonly<Record<string, Label>>>>> = {
  channels: channelKinds.labels,
  results: resultKinds.labels,
  stages: stageKinds.labels,
  documentTypes: documentKinds.labels,
};

/** The company's own words of a list, or the default ones while it has none. */
export function wordsOf(list: ListName, language: Language, lists: readonly ListWords[]): readonly string[] {
  const own = lists.flatMap((row) => (row.list === list && row.value !== '' ? row.value : []));
  return own.length > 0 ? [...new Set(own)] : Object.values(DEFAULT_LABELS[list] ?? {}).map((label) => label[language]);
}

/** Rows of Lists in a new register: a few first words, then every kind under its default name. */
export function firstListRows({
  language,
  firstLists,
}: Pick<Texts, 'language' | 'firstLists'>): readonly TypedCells<'lists'>[] {
  const listName = (list: ListName): string => listNames.labels[list][language];
  const words = (['activities', 'lossReasons'] as const).flatMap((list) =>
    firstLists[list].map((value) => ({ list: listName(list), value, kind: '' })),
  );
  const kinds = (Object.keys(DEFAULT_LABELS) as ListName[]).flatMap((list) =>
    Object.entries(DEFAULT_LABELS[list] ?? {}).map(([kind, label]) => ({
      list: listName(list),
      value: label[language],
      kind,
    })),
  );
  return [...words, ...kinds];
}

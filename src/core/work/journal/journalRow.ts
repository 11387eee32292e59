import type { AppendedRow, CellEdit, EditReason } from '../../register/edits';
import { rowKeyColumn } from '../../register/tables/rowKey';
import { columnsOf, EVERY_TABLE, tables, type ColumnKey, type TableKey } from '../../register/tables/tables';
import { isDateCell, type CellValue } from '../../register/schema/cell';
import type { Column } from '../../register/schema/column';
import { textOfCell } from '../../register/schema/columns';
import { LANGUAGES, type Label, type Language } from '../../values/label';
import { formatMoment, isWholeDay, formatDay, parseIsoMoment, type Moment } from '../../values/moment';
import { rowsInOrder } from '../../register/schema/headings';
import { foldHeading } from '../../values/text';
import { asMeant, fitted } from '../../register/writtenText';
import { notDoneWords, type NotDone } from '../../register/notDone';
import { changesToldIn, packRows, unpackRows, type RowsTold } from './rowsTold';

/** One line of the Journal: one cell changed by one run, or rows added or removed (a blank column). */
export interface JournalRow extends RowsTold {
  readonly run: string;
  readonly when: Moment;
  /** Who set it off; honestly unknown where the host does not say. */
  readonly who: string;
  readonly why: EditReason;
  readonly table: TableKey;
  readonly id: string;
  /** Blank: the row as a whole, or many; then `before` and `after` hold its id. */
  readonly column: ColumnKey | '';
  readonly before: CellValue;
  readonly after: CellValue;
  /** The formula, in row-and-column form, that stood there before; `before` is then how it was seen. */
  readonly beforeFormula?: string;
  /** The formula that an undo has put back. */
  readonly afterFormula?: string;
  /** The run that this one takes back or puts back. */
  readonly of?: string;
  /** Where the line was written and where it stands, as rows of the sheet, 1-based: people sort their sheets. */
  readonly told?: { readonly at: number; readonly row: number };
  /** Cells that the line tells of together, without what they held. */
  readonly many?: number;
  /** Too long to be told whole, so that it cannot be put back. */
  readonly isBeforeCut?: true;
}

/** One execution that changed something. */
export interface JournalRun {
  readonly run: string;
  readonly when: Moment;
  readonly who: string;
  /** The run that this one takes back or puts back. */
  readonly of?: string;
}

/** What a run wrote, as lines of the Journal. Only what was written: changes that were left alone are no changes. */
export function journalRows(
  run: JournalRun,
  edits: readonly CellEdit[],
  appended: readonly AppendedRow[] = [],
): readonly JournalRow[] {
  const added = appended.flatMap(({ table, id, cells, reason }): JournalRow[] => {
    const line = { ...run, why: reason, table, id, before: '' };
    const filled = columnsOf(table).flatMap((column): JournalRow[] => {
      const after = cells[column] ?? '';
      return after === '' || column === rowKeyColumn(table) ? [] : [{ ...line, column, after }];
    });
    return [{ ...line, column: '', after: id }, ...filled];
  });
  return [...added, ...withRemovals(edits).map((edit) => lineOf(run, edit))];
}

/** An edit as it is told: a blank column is the row as a whole. */
type ToldEdit = Omit<CellEdit, 'column'> & Pick<JournalRow, 'column'>;

/** Undoing an added row empties its id last: in the Journal that is the row as a whole. */
function withRemovals(edits: readonly CellEdit[]): readonly ToldEdit[] {
  return edits.map((edit): ToldEdit =>
    isWayBack(edit.reason) && edit.column === rowKeyColumn(edit.table) && edit.after === ''
      ? { ...edit, column: '' }
      : edit,
  );
}

function isWayBack(reason: EditReason): boolean {
  return reason === 'undo' || reason === 'redo';
}

function lineOf(run: JournalRun, edit: ToldEdit): JournalRow {
  const { table, id, column, before, after, reason, beforeFormula, afterFormula } = edit;
  // A row is found again by the id it has now.
  const known = column === 'id' && after !== '' ? textOfCell(after) : id;
  const formulas = {
    ...(beforeFormula !== undefined && { beforeFormula }),
    ...(afterFormula !== undefined && { afterFormula }),
  };
  return { ...run, why: reason, table, id: known, column, before, after, ...formulas };
}

/** Columns of the Journal sheet, in this order. The last one is hidden: which kinds of cells old and new were. */
export const JOURNAL_COLUMNS: readonly { readonly heading: Label; readonly width: number }[] = [
  { heading: { en: 'Run', ru: 'Запуск' }, width: 90 },
  { heading: { en: 'When', ru: 'Когда' }, width: 125 },
  { heading: { en: 'Who', ru: 'Кто' }, width: 160 },
  { heading: { en: 'Why', ru: 'Почему' }, width: 190 },
  { heading: { en: 'Sheet', ru: 'Лист' }, width: 120 },
  { heading: { en: 'ID', ru: 'ID' }, width: 85 },
  { heading: { en: 'Column', ru: 'Столбец' }, width: 150 },
  { heading: { en: 'Old', ru: 'Было' }, width: 220 },
  { heading: { en: 'New', ru: 'Стало' }, width: 220 },
  { heading: { en: 'Kinds', ru: 'Виды' }, width: 40 },
];

/** Places among them that are written anew when something turned out otherwise. */
export const JOURNAL_COLUMN = { why: 3, id: 5, before: 7, after: 8, kinds: 9 } as const;

const REASONS: Readonly<Record<EditReason, Label>> = {
  newId: { en: 'ID given', ru: 'Присвоен ID' },
  stampTime: { en: 'Time stamped', ru: 'Поставлено время' },
  stampEntry: { en: 'When it was written', ru: 'Отметка о внесении' },
  noticeTime: { en: 'Time stamped when noticed', ru: 'Поставлено время, когда строку заметили' },
  normalisePhone: { en: 'Phone put into one form', ru: 'Телефон приведён к одному виду' },
  capture: { en: 'Arrived by itself', ru: 'Пришло само' },
  recognise: { en: 'Client recognised', ru: 'Узнан клиент' },
  replyStatus: { en: 'Reply status', ru: 'Статус ответа' },
  tick: { en: 'Tick of a task', ru: 'Отметка задачи' },
  form: { en: 'Form', ru: 'Форма' },
  import: { en: 'Import', ru: 'Импорт' },
  merge: { en: 'Clients merged', ru: 'Клиенты объединены' },
  handOver: { en: 'Hand-over', ru: 'Передача дел' },
  forget: { en: 'A person forgotten', ru: 'Человек забыт' },
  demo: { en: 'Demo data', ru: 'Демо-данные' },
  repair: { en: 'Repair', ru: 'Исправление' },
  undo: { en: 'Undone', ru: 'Отмена' },
  redo: { en: 'Put back', ru: 'Возврат' },
};

/** Why a change was made, in words. */
export function reasonLabel(why: EditReason, language: Language): string {
  return REASONS[why][language];
}

/** A line as the Journal sheet holds it: everything but the moment is text, so that nothing is read as something else. */
export function journalCells(row: JournalRow, language: Language): readonly CellValue[] {
  const { run, when, who, why, table, id, column } = row;
  const [before, after] = sidesOf(row, language);
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  return [
    run,
    { serial: when },
    who,
    row.of === undefined ? REASONS[why][language] : `${REASONS[why][language]}: ${row.of}`,
    tables[table].sheet[language],
    id,
    columns[column]?.heading[language] ?? '',
    before.text,
    after.text,
    kindsOf(before, after),
  ];
}

/** A line that was told and could not be done, with the reason: whoever reads the Journal passes over it, and so does undo. */
export function whyNotDone(why: EditReason, reason: NotDone, language: Language): string {
  return `${REASONS[why][language]} – ${NOT_DONE[language]}: ${notDoneWords(reason, language)}`;
}

const NOT_DONE: Label = { en: 'not done', ru: 'не сделано' };

function sidesOf(row: JournalRow, language: Language): readonly [Side, Side] {
  const { added, removed } = row;
  const many: Side = { kind: 'r', text: manyWords(row.many ?? changesToldIn(row), language), rest: packRows(row) };
  const [before, after] = [sideOf(row.before, row.beforeFormula), sideOf(row.after, row.afterFormula)];
  const told = row.many === undefined ? after : { ...after, text: many.text };
  return [removed ? many : before, added ? many : told];
}

/** One line for so many rows. */
function manyWords(rows: number, language: Language): string {
  return `${MANY[language]}: ${rows}`;
}

const MANY: Label = { en: 'rows', ru: 'строк' };

/** One side of a line: the cell before, or after. */
interface Side {
  readonly kind: CellKind;
  readonly text: string;
  /** The formula, or the rows that are told together. */
  readonly rest: string;
}

function sideOf(cell: CellValue, formula?: string): Side {
  if (formula !== undefined) return { kind: 'f', text: fitted(textOfCell(cell)), rest: formula };
  const [text, whole] = [fitted(writtenCell(cell)), writtenCell(cell)];
  return { kind: text === whole ? kindOf(cell) : 'x', text, rest: '' };
}

/**
 * What a formula is in row-and-column form stands behind the kinds: it alone can be put back wherever its row is. Of many
 * rows there stands what they are.
 */
function kindsOf(before: Side, after: Side): string {
  const rest = before.rest + after.rest;
  return `${before.kind}${after.kind}${rest === '' ? '' : ` ${rest}`}`;
}

/** Text, number, tick, moment, a formula, text of which only the beginning could be told, and many rows. */
type CellKind = 's' | 'n' | 'b' | 'd' | 'f' | 'x' | 'r';

function kindOf(cell: CellValue): CellKind {
  if (isDateCell(cell)) return 'd';
  return typeof cell === 'number' ? 'n' : typeof cell === 'boolean' ? 'b' : 's';
}

/** Dates readable, and exact where they are not whole seconds. */
function writtenCell(cell: CellValue): string {
  if (!isDateCell(cell)) return String(cell);
  const { serial } = cell;
  const text = isWholeDay(serial) ? formatDay(serial) : formatMoment(serial).replace('T', ' ');
  return parseIsoMoment(text) === serial ? text : String(serial);
}

function parseCell(text: string, kind: string | undefined): CellValue {
  if (kind === 'n') return Number(text);
  if (kind === 'b') return text === 'true';
  return kind === 'd' ? { serial: parseIsoMoment(text) ?? Number(text) } : text;
}

/** Spaces at the ends are part of what a person had typed. */
function rawText(cell: CellValue): string {
  return typeof cell === 'string' ? cell : textOfCell(cell);
}

const SHEETS = spellingsBy(EVERY_TABLE, (key) => tables[key].sheet);
const WHYS = spellingsBy(Object.keys(REASONS) as EditReason[], (key) => REASONS[key]);

function spellingsBy<Key extends string>(keys: readonly Key[], labelOf: (key: Key) => Label): ReadonlyMap<string, Key> {
  return new Map(
    keys.flatMap((key) => LANGUAGES.map((language) => [foldHeading(labelOf(key)[language]), key] as const)),
  );
}

/** `Undone: R-7F3K2Q`: why, and of which run. */
function whyOf(text: string): { readonly why: EditReason | undefined; readonly of?: string } {
  const whole = WHYS.get(foldHeading(text));
  const [, reason, of] = /^(.*): (\S+)$/.exec(text) ?? [];
  if (whole !== undefined || reason === undefined || of === undefined) return { why: whole };
  return { why: WHYS.get(foldHeading(reason)), of };
}

/** A line with the row it is written into, 1-based: that is how runs stay in their order whatever the clocks say. */
export function numbered(cells: readonly CellValue[], row: number): readonly CellValue[] {
  const { kinds } = JOURNAL_COLUMN;
  const [, both = '', rest = ''] = /^(..)(.*)$/s.exec(textOfCell(cells[kinds] ?? '')) ?? [];
  return cells.map((cell, column) => (column === kinds ? `${both}#${row}${rest}` : cell));
}

/** The Journal as it was read back, in either language; lines that are not ours are passed over. */
export function readJournal(values: readonly (readonly CellValue[])[]): readonly JournalRow[] {
  return rowsInOrder(values, JOURNAL_COLUMNS)
    .map(asMeant)
    .flatMap((cells, index): JournalRow[] => {
      const text = (position: number): string => rawText(cells[position] ?? '');
      const when = cells[1] ?? '';
      const table = SHEETS.get(foldHeading(text(4)));
      const { why, of } = whyOf(text(3));
      if (!isDateCell(when) || table === undefined || why === undefined) return [];
      const column = columnKey(table, text(6));
      if (column === null) return [];
      const [, before, after, at, rest] = /^(.)(.)(?:#(\d+))?(?: (.*))?$/s.exec(text(9)) ?? [];
      return [
        {
          run: text(0),
          when: when.serial,
          who: text(2),
          why,
          table,
          id: text(5),
          column,
          before: parseCell(text(7), before),
          after: parseCell(text(8), after),
          ...(of !== undefined && { of }),
          ...(at !== undefined && { told: { at: Number(at), row: index + 1 } }),
          ...(before === 'x' && { isBeforeCut: true as const }),
          ...(before === 'f' && rest !== undefined && { beforeFormula: rest }),
          ...(after === 'f' && rest !== undefined && { afterFormula: rest }),
          ...(before === 'r' && unpackRows('removed', table, rest ?? '')),
          ...(after === 'r' && unpackRows('added', table, rest ?? '')),
        },
      ];
    });
}

function columnKey(table: TableKey, heading: string): ColumnKey | '' | null {
  if (heading === '') return '';
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const folded = foldHeading(heading);
  const isNamed = (key: ColumnKey): boolean =>
    LANGUAGES.some((language) => foldHeading(columns[key]?.heading[language] ?? '') === folded);
  return columnsOf(table).find(isNamed) ?? null;
}

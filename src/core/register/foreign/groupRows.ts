import type { CellValue } from '../schema/cell';
import { readNumber } from '../schema/readNumber';
import { countFilled, isFilled, textOfRow, type Cells } from './cells';
import { dateWithin } from './documentDate';
import type { AsideRow, ForeignRow, MadeOf } from './foreignTable';
import { headsAreSums, withoutGoods } from './goodsBelow';
import { JOINT } from './joinedHeadings';
import { inWordsOf } from './madeHeadings';
import type { ReadTable } from './sheetsTogether';

/**
 * Reports of accounting put the client into a row of its own above its documents. Such rows become a column, filled down,
 * and are put aside: their sums are the sums of the rows below them.
 */
export function withGroups(whole: ReadTable): ReadTable {
  const headed = whole.headings.findIndex(Boolean);
  const table = withoutGoods(whole, headed);
  const bare = leftmostFilled(table, headed);
  const ofBare = bare < 0 ? null : byBlanks(table.rows, bare);
  const at = ofBare ? bare : headed;
  const isHead = ofBare ?? (at < 0 ? null : headTest(table, at));
  if (!isHead) return table;
  const { rows, aside, isOwnBlank } = filledDown(table.rows, at, isHead);
  const [own = '', ...parts] = (table.headings[at] ?? '').split(JOINT);
  const document = (table === whole ? parts.join(JOINT) : parts[0]) || inWordsOf(table.headings, 'document');
  if (isOwnBlank)
    return {
      ...table,
      headings: ofBare ? calledByTitle(table, at) : table.headings,
      rows: rows.map(({ row, head }) => replaced(row, at, head)),
      aside: inOrder(table.aside, aside),
    };
  const width = rows.reduce((most, { row }) => Math.max(most, row.cells.length), table.headings.length);
  const dates = rows.map(({ row }) => dateWithin(row.cells[at] ?? ''));
  const hasDates = dates.filter(Boolean).length > dates.length * 0.8;
  const made = new Map<number, MadeOf>([
    ...table.made,
    [width, 'group'],
    ...(hasDates ? [[width + 1, 'date'] as const] : []),
  ]);
  const more = hasDates ? [own, inWordsOf(table.headings, 'date')] : [own];
  return {
    ...table,
    headings: [...padded(table.headings, width).map((heading, index) => (index === at ? document : heading)), ...more],
    made,
    rows: rows.map(({ row, head }, index) => ({
      ...row,
      cells: [...padded(row.cells, width), head, ...(hasDates ? [dates[index] ?? ''] : [])],
    })),
    aside: inOrder(table.aside, aside),
  };
}

/** The first column that rows fill although nothing heads it: a report writes there whom the rows below are about. */
function leftmostFilled({ rows }: ReadTable, headed: number): number {
  for (let at = 0; at < headed; at++) if (rows.some(({ cells }) => isFilled(cells[at]))) return at;
  return -1;
}

const BY_CLIENT = /by (customer|client)|по (клиент|контрагент|покупател|заказчик)/i;

/** A report by customer has its customers there. */
function calledByTitle({ headings, title, sheets }: ReadTable, at: number): readonly string[] {
  if (!BY_CLIENT.test([title, ...sheets].join(' '))) return headings;
  return headings.map((heading, index) => (index === at ? inWordsOf(headings, 'client') : heading));
}

/** What has been set in by blanks stands without them: whose part it is has been told. */
export function withoutIndent(table: ReadTable): ReadTable {
  const at = table.headings.findIndex(Boolean);
  return { ...table, rows: table.rows.map((row) => setOut(row, at)) };
}

function setOut(row: ForeignRow, at: number): ForeignRow {
  const cell = row.cells[at];
  return isSetIn(cell) ? replaced(row, at, cell.trimStart()) : row;
}

function isSetIn(cell: CellValue | undefined): cell is string {
  return typeof cell === 'string' && /^\s/.test(cell);
}

type HeadTest = (cells: Cells, index: number) => boolean;

function headTest(table: ReadTable, at: number): HeadTest | null {
  const kinds = [byBlanks(table.rows, at), byDocuments(table.rows, at), bySums(table, at), byIndent(table, at)];
  return kinds.find((kind) => kind !== null) ?? null;
}

/** A lone cell above rows that leave its column blank. */
function byBlanks(rows: readonly ForeignRow[], at: number): HeadTest | null {
  const isHead = (cells: Cells): boolean => isFilled(cells[at]) && countFilled(cells) === 1;
  const details = rows.filter(({ cells }) => !isHead(cells));
  const isGrouped = rows.length > 1 && rows[0] !== undefined && isHead(rows[0].cells) && details.every(({ cells }) => !isFilled(cells[at])); // prettier-ignore
  return isGrouped && details.length > 0 ? isHead : null;
}

/** Names above documents or days that stand in the same column. */
function byDocuments(rows: readonly ForeignRow[], at: number): HeadTest | null {
  const isHead = (cells: Cells): boolean => dateWithin(cells[at] ?? '') === '' || isContract(cells[at]);
  const documents = rows.filter(({ cells }) => !isHead(cells)).length;
  const heads = rows.filter(({ cells }) => isHead(cells) && !isContract(cells[at])).length;
  const isReport = heads <= documents || headsAreSums(rows, at, isHead);
  const isGrouped = heads > 0 && documents > 0 && isReport && rows[0] !== undefined && isHead(rows[0].cells);
  return isGrouped && rows.every(({ cells }) => isFilled(cells[at])) ? isHead : null;
}

function isContract(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && CONTRACT.test(cell);
}

/** Under «Контрагент / Номенклатура» a row is a client where its amount is the sum of the rows below it. */
function bySums(table: ReadTable, at: number): HeadTest | null {
  if (!(table.headings[at] ?? '').includes(JOINT)) return null;
  const heads = headsOf(table, at).pop();
  return heads ? (_cells, index) => heads.has(index) : null;
}

/** Rows set in by blanks below one that is not, whose amount is theirs together. */
function byIndent(table: ReadTable, at: number): HeadTest | null {
  const isHead = (cells: Cells): boolean => !isSetIn(cells[at]);
  const outer = table.rows.flatMap(({ cells }, index) => (isHead(cells) ? [index] : []));
  if (outer.length === 0 || outer.length === table.rows.length) return null;
  const isTold = headsOf(table, at).some(
    (heads) => heads.size === outer.length && outer.every((one) => heads.has(one)),
  );
  return isTold ? isHead : null;
}

/** The rows that are sums of those below them, by each column that says so. */
function headsOf({ headings, rows }: ReadTable, at: number): ReadonlySet<number>[] {
  return headings.flatMap((_heading, column) => {
    const heads = column > at ? headsBySum(rows.map(({ cells }) => numberOf(cells[column] ?? ''))) : null;
    return heads ? [heads] : [];
  });
}

function numberOf(cell: CellValue): number {
  const read = readNumber(cell);
  return typeof read === 'number' ? read : Number.NaN;
}

/** Which amounts are the sums of those that follow them; null unless all amounts are parted so. */
function headsBySum(amounts: readonly number[]): ReadonlySet<number> | null {
  const heads = new Set<number>();
  let index = 0;
  while (index < amounts.length) {
    const whole = amounts[index] ?? Number.NaN;
    let [sum, next] = [0, index + 1];
    while (next < amounts.length && (next === index + 1 || Math.abs(sum - whole) > 0.005))
      sum += amounts[next++] ?? Number.NaN;
    if (!(Math.abs(sum - whole) <= 0.005) || next === index + 1) return null;
    heads.add(index);
    index = next;
  }
  return heads.size > 0 ? heads : null;
}

const CONTRACT = /^\s*((основной )?договор(\s|$)|без договора|дог\.\s|contract (no|#|\d))/i;

interface Filled {
  readonly rows: readonly { readonly row: ForeignRow; readonly head: CellValue }[];
  readonly aside: readonly AsideRow[];
  readonly isOwnBlank: boolean;
}

function filledDown(rows: readonly ForeignRow[], at: number, isHead: HeadTest): Filled {
  const details: { row: ForeignRow; head: CellValue }[] = [];
  const aside: AsideRow[] = [];
  let head: CellValue = '';
  rows.forEach((row, index) => {
    if (!isHead(row.cells, index)) return void details.push({ row, head });
    // A contract between a client and his documents is no client.
    if (!isContract(row.cells[at])) head = row.cells[at] ?? '';
    aside.push({ sheet: row.sheet, row: row.row, why: 'group', text: textOfRow(row.cells) });
  });
  return { rows: details, aside, isOwnBlank: details.every(({ row }) => !isFilled(row.cells[at])) };
}

function replaced(row: ForeignRow, at: number, head: CellValue): ForeignRow {
  return { ...row, cells: padded(row.cells, at + 1).map((cell, index) => (index === at ? head : cell)) };
}

function padded<Item>(items: readonly Item[], width: number): readonly (Item | '')[] {
  return Array.from({ length: Math.max(width, items.length) }, (_none, position) => items[position] ?? '');
}

function inOrder(left: readonly AsideRow[], right: readonly AsideRow[]): readonly AsideRow[] {
  return [...left, ...right].sort((one, other) => one.row - other.row);
}

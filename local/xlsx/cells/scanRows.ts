import { columnLetters } from '../../store/references';
import { lastColumn, lastRow } from '../a1';
import { Refusal } from '../workbookFailure';

/** A cell as it stands in the sheet's XML: still text, its style a number, its strings perhaps elsewhere. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** `s` shared string, `str`, `inlineStr`, `b`, `e`, `d` or, for numbers, `n`. */
  readonly type: string;
  /** Text of `<v>`, still escaped; undefined when there is none. */
  readonly value: string | undefined;
  /** The whole `<f …>…</f>` element; undefined for a plain cell. */
  readonly formula: string | undefined;
  /** Inside of `<is>`. */
  readonly inline: string | undefined;
}

export interface RawRow {
  readonly row: number;
  /** Attributes of `<row …>` as text. */
  readonly attributes: string;
  readonly cells: readonly RawCell[];
}

/** Who gets the rows. */
export interface RowTaker {
  take: (row: RawRow) => void;
  /** Whether the formats of blank cells are of no interest any more. */
  skipsBlank: () => boolean;
}

const space = 32;
const slash = 47;
const tagEnd = 62;
const digitZero = 48;
const digitNine = 57;

/** Answers where a text stands next. Places are asked for in order, so nothing is searched twice, however often it is not there. */
type Finder = (from: number) => number;

function finder(xml: string, text: string): Finder {
  let found = -1;
  return (from) => {
    if (found < from) {
      const at = xml.indexOf(text, from);
      found = at === -1 ? Infinity : at;
    }
    return found;
  };
}

/** Where an element of that name begins next: `<c` is no `<color`. */
function elementFinder(xml: string, name: string): Finder {
  const next = finder(xml, `<${name}`);
  return (from) => {
    let at = next(from);
    while (at !== Infinity && !endsName(xml.charCodeAt(at + name.length + 1))) at = next(at + 1);
    return at;
  };
}

function endsName(code: number): boolean {
  return code <= space || code === slash || code === tagEnd;
}

/**
 * Reads the `<row>` elements of a piece of a sheet. Written by hand because it is where the time of reading goes: it looks
 * at each character once or twice and builds no tree. `before` is the row before the piece: a row may leave its number out.
 * Throws a SyntaxError when a row or a cell is not closed, and refuses one that lies outside of what a file can have.
 */
export function scanRows(xml: string, before: number, rows: RowTaker): number {
  const content = contentFinder(xml);
  const cells = new CellScanner(xml);
  const nextRow = elementFinder(xml, 'row');
  const nextEnd = finder(xml, '</row>');
  let previous = before;
  let at = nextRow(0);
  while (at !== Infinity) {
    const tagStop = xml.indexOf('>', at);
    if (tagStop === -1) throw new SyntaxError('a row without an end');
    const empty = xml[tagStop - 1] === '/';
    const attributes = xml.slice(at + 4, empty ? tagStop - 1 : tagStop);
    const row = rowNumber(attributes, previous);
    const end = empty ? tagStop : nextEnd(tagStop);
    at = nextRow(tagStop);
    if (end > Math.min(at, xml.length)) throw new SyntaxError('a row without an end');
    const skipped = empty || (rows.skipsBlank() && !content(tagStop, end));
    rows.take({ row, attributes, cells: skipped ? [] : cells.scan(tagStop + 1, end, row) });
    previous = row;
  }
  return previous;
}

function rowNumber(attributes: string, previous: number): number {
  const number = /\br="([^"]*)"/.exec(attributes)?.[1];
  const row = number === undefined ? previous + 1 : Number(number) - 1;
  if (!(row >= 0)) throw new SyntaxError('a row without a number');
  if (row >= lastRow) throw new Refusal('workbook.tooManyRows', { most: lastRow });
  return row;
}

/** Answers whether a value or formula stands in a stretch. */
function contentFinder(xml: string): (start: number, end: number) => boolean {
  const finders = ['v', 'f', 'is'].map((name) => elementFinder(xml, name));
  return (start, end) => finders.some((next) => next(start) < end);
}

/** Reads the cells of one row after another. */
class CellScanner {
  private readonly xml: string;
  private readonly next: Readonly<Record<'cell' | 'cellEnd' | 'attribute', Finder>>;
  private readonly value: ElementFinder;
  private readonly inline: ElementFinder;
  private readonly formulaEnd: Finder;

  constructor(xml: string) {
    this.xml = xml;
    this.next = { cell: elementFinder(xml, 'c'), cellEnd: finder(xml, '</c>'), attribute: finder(xml, '="') };
    this.value = { open: elementFinder(xml, 'v'), close: finder(xml, '</v>') };
    this.inline = { open: elementFinder(xml, 'is'), close: finder(xml, '</is>') };
    this.formulaEnd = finder(xml, '</f>');
  }

  scan(start: number, end: number, row: number): RawCell[] {
    const { xml, next } = this;
    const cells: RawCell[] = [];
    let column = -1;
    let at = next.cell(start);
    while (at < end) {
      const tagStop = xml.indexOf('>', at);
      const empty = xml[tagStop - 1] === '/';
      const tag = this.readTag(at + 2, tagStop, column + 1);
      column = tag.column;
      const close = empty ? tagStop : next.cellEnd(tagStop);
      at = next.cell(tagStop);
      if (close > Math.min(at, end)) throw new SyntaxError('a cell without an end');
      cells.push({
        row,
        column,
        style: tag.style,
        type: tag.type,
        value: empty ? undefined : this.inside(this.value, tagStop + 1, close),
        formula: empty || tag.plain ? undefined : this.formulaElement(tagStop + 1, close),
        inline: tag.type === 'inlineStr' && !empty ? this.inside(this.inline, tagStop + 1, close) : undefined,
      });
    }
    return cells;
  }

  private readTag(start: number, end: number, nextColumn: number): CellTag {
    const { xml } = this;
    const tag: CellTag = { column: nextColumn, style: 0, type: 'n', plain: false };
    let at = start;
    while (at < end) {
      while (at < end && xml.charCodeAt(at) <= space) at++;
      const equals = this.next.attribute(at);
      if (equals >= end) break;
      const valueEnd = xml.indexOf('"', equals + 2);
      if (valueEnd === -1 || valueEnd > end) throw new SyntaxError('an attribute without an end');
      const name = equals - at === 1 ? xml[at] : undefined;
      if (name === 'r') tag.column = columnOf(xml, equals + 2, valueEnd);
      else if (name === 's') tag.style = integer(xml, equals + 2, valueEnd);
      else if (name === 't') {
        tag.type = xml.slice(equals + 2, valueEnd);
        tag.plain = tag.type === 's';
      }
      at = valueEnd + 1;
    }
    if (tag.column >= lastColumn) throw new Refusal('workbook.tooManyColumns', { most: columnLetters(lastColumn - 1) });
    return tag;
  }

  /** What stands between an opening tag (perhaps with attributes) and its closing one, inside the given stretch. */
  private inside({ open, close }: ElementFinder, start: number, end: number): string | undefined {
    const at = open(start);
    if (at >= end) return undefined;
    const tagStop = this.xml.indexOf('>', at);
    if (this.xml[tagStop - 1] === '/') return undefined;
    return this.xml.slice(tagStop + 1, within(close(tagStop), end));
  }

  private formulaElement(from: number, end: number): string | undefined {
    const { xml } = this;
    let start = from;
    while (xml.charCodeAt(start) <= space) start++;
    if (xml[start + 1] !== 'f') return undefined;
    const tagStop = xml.indexOf('>', start);
    if (tagStop >= end) return undefined;
    return xml.slice(start, xml[tagStop - 1] === '/' ? tagStop + 1 : within(this.formulaEnd(tagStop), end) + 4);
  }
}

interface ElementFinder {
  readonly open: Finder;
  readonly close: Finder;
}

interface CellTag {
  column: number;
  style: number;
  type: string;
  /** A shared string never carries a formula, so none is looked for. */
  plain: boolean;
}

function within(at: number, end: number): number {
  if (at >= end) throw new SyntaxError('an element without an end');
  return at;
}

function columnOf(xml: string, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end && xml.charCodeAt(at) > digitNine; at++) column = column * 26 + (xml.charCodeAt(at) & 31);
  if (column === 0) throw new SyntaxError('a cell without a column');
  return column - 1;
}

function integer(xml: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code < digitZero || code > digitNine) return value;
    value = value * 10 + code - digitZero;
  }
  return value;
}

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
const quote = 34;
const digitZero = 48;
const digitNine = 57;

/**
 * Reads the `<row>` elements of a piece of a sheet. Written by hand because it is where the time of reading goes: it looks
 * at each character once and builds no tree. `lastRow` is the row before the piece: a row may leave its number out.
 */
export function scanRows(xml: string, lastRow: number, rows: RowTaker): number {
  const content = contentFinder(xml);
  let previous = lastRow;
  let at = xml.indexOf('<row');
  while (at !== -1) {
    const tagEnd = xml.indexOf('>', at);
    if (tagEnd === -1) break;
    const empty = xml[tagEnd - 1] === '/';
    const attributes = xml.slice(at + 4, empty ? tagEnd - 1 : tagEnd);
    const number = /\br="(\d+)"/.exec(attributes)?.[1];
    const row = number === undefined ? previous + 1 : Number(number) - 1;
    const end = empty ? tagEnd : endOf(xml, '</row>', tagEnd);
    const skipped = empty || (rows.skipsBlank() && !content(tagEnd, end));
    rows.take({ row, attributes, cells: skipped ? [] : scanCells(xml, tagEnd + 1, end, row) });
    previous = row;
    at = xml.indexOf('<row', end);
  }
  return previous;
}

/** Answers whether a value or formula stands in a stretch; stretches are asked for in order, so nothing is searched twice. */
function contentFinder(xml: string): (start: number, end: number) => boolean {
  const next = new Map(['<v', '<f', '<is'].map((tag) => [tag, -1]));
  return (start, end) => {
    let found = false;
    for (const [tag, at] of next) {
      const position = at >= start ? at : xml.indexOf(tag, start);
      next.set(tag, position === -1 ? Infinity : position);
      found ||= position !== -1 && position < end;
    }
    return found;
  };
}

function scanCells(xml: string, start: number, end: number, row: number): RawCell[] {
  const cells: RawCell[] = [];
  let column = -1;
  let at = xml.indexOf('<c', start);
  while (at !== -1 && at < end) {
    const tagEnd = xml.indexOf('>', at);
    const empty = xml[tagEnd - 1] === '/';
    const tag = readTag(xml, at + 2, tagEnd, column + 1);
    column = tag.column;
    const close = empty ? tagEnd : endOf(xml, '</c>', tagEnd);
    cells.push({
      row,
      column,
      style: tag.style,
      type: tag.type,
      value: empty ? undefined : inside(xml, '<v', '</v>', tagEnd + 1, close),
      formula: empty || tag.plain ? undefined : formulaElement(xml, tagEnd + 1, close),
      inline: tag.type === 'inlineStr' && !empty ? inside(xml, '<is', '</is>', tagEnd + 1, close) : undefined,
    });
    at = xml.indexOf('<c', close);
  }
  return cells;
}

interface CellTag {
  column: number;
  style: number;
  type: string;
  /** A shared string never carries a formula, so none is looked for. */
  plain: boolean;
}

function readTag(xml: string, start: number, end: number, nextColumn: number): CellTag {
  const tag: CellTag = { column: nextColumn, style: 0, type: 'n', plain: false };
  let at = start;
  while (at < end) {
    while (at < end && xml.charCodeAt(at) <= space) at++;
    const equals = xml.indexOf('="', at);
    if (equals === -1 || equals >= end) break;
    const valueEnd = xml.indexOf('"', equals + 2);
    const name = equals - at === 1 ? xml[at] : undefined;
    if (name === 'r') tag.column = columnOf(xml, equals + 2);
    else if (name === 's') tag.style = integer(xml, equals + 2);
    else if (name === 't') {
      tag.type = xml.slice(equals + 2, valueEnd);
      tag.plain = tag.type === 's';
    }
    at = valueEnd + 1;
  }
  return tag;
}

function columnOf(xml: string, start: number): number {
  let column = 0;
  for (let at = start; ; at++) {
    const code = xml.charCodeAt(at);
    if (code <= digitNine) return column - 1;
    column = column * 26 + (code & 31);
  }
}

function integer(xml: string, start: number): number {
  let value = 0;
  for (let at = start; ; at++) {
    const code = xml.charCodeAt(at);
    if (code === quote || code < digitZero || code > digitNine) return value;
    value = value * 10 + code - digitZero;
  }
}

/** What stands between an opening tag (perhaps with attributes) and its closing one, inside the given stretch. */
function inside(xml: string, open: string, close: string, start: number, end: number): string | undefined {
  const at = xml.indexOf(open, start);
  if (at === -1 || at >= end) return undefined;
  const tagEnd = xml.indexOf('>', at);
  if (xml[tagEnd - 1] === '/') return undefined;
  return xml.slice(tagEnd + 1, endOf(xml, close, tagEnd));
}

function formulaElement(xml: string, start: number, end: number): string | undefined {
  if (xml[start + 1] !== 'f') return undefined;
  const tagEnd = xml.indexOf('>', start);
  if (tagEnd >= end) return undefined;
  return xml[tagEnd - 1] === '/' ? xml.slice(start, tagEnd + 1) : xml.slice(start, endOf(xml, '</f>', tagEnd) + 4);
}

function endOf(xml: string, close: string, from: number): number {
  const at = xml.indexOf(close, from);
  return at === -1 ? xml.length : at;
}

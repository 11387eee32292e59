import type { RowTaker } from './scanRows';
import { scanRows } from './scanRows';
import { limits } from '../limits';
import { Refusal } from '../workbookFailure';

/** What stands before and after a sheet's cells. */
interface SheetFrame {
  readonly head: string;
  readonly tail: string;
}

/**
 * Reads a sheet's XML as it is unpacked: cells go to `rows` and are forgotten, everything else is returned. A sheet of a
 * million rows therefore takes little more memory than what is kept of it.
 */
export async function streamSheet(pieces: AsyncIterable<Uint8Array>, rows: RowTaker): Promise<SheetFrame> {
  const decoder = new TextDecoder();
  const reader = new SheetReader(rows);
  for await (const piece of pieces) reader.take(decoder.decode(piece, { stream: true }));
  reader.take(decoder.decode());
  return reader.finish();
}

/** No tag that is looked for is longer, with a program's own prefix. */
const longestTag = 512;

class SheetReader {
  private pending = '';
  /** The end of what is pending, in which no tag has been found yet: a row of many pieces is not gone through at each. */
  private unsearched = '';
  private head: string | null = null;
  private tail: string | null = null;
  private prefix = '';
  private lastRow = -1;
  private readonly rows: RowTaker;

  constructor(rows: RowTaker) {
    this.rows = rows;
  }

  take(text: string): void {
    this.pending += text;
    this.unsearched += text;
    if (this.tail === null && (this.head !== null || this.readHead())) this.readRows();
    if (this.pending.length > limits.pendingCharacters) throw new Refusal('workbook.sheetTooLarge');
    this.unsearched = this.unsearched.slice(-longestTag);
  }

  finish(): SheetFrame {
    if (this.head === null) return { head: this.plain(this.pending), tail: '' };
    if (this.tail === null) throw new SyntaxError('the sheet ends in the middle of its cells');
    return { head: this.plain(this.head), tail: this.plain(this.pending) };
  }

  private readHead(): boolean {
    const match = /<(?:(\w{1,99}):)?sheetData\s{0,99}(\/?)>/.exec(this.unsearched);
    if (!match) return false;
    this.prefix = match[1] === undefined ? '' : `${match[1]}:`;
    this.head = this.cut(match.index);
    this.cut(match[0].length);
    if (match[2] === '/') this.tail = '';
    return this.tail === null;
  }

  private readRows(): void {
    const end = this.unsearched.indexOf(`</${this.prefix}sheetData>`);
    const at = end === -1 ? this.unsearched.lastIndexOf(`<${this.prefix}row`) : end;
    if (at !== -1) this.lastRow = scanRows(this.plain(this.cut(at)), this.lastRow, this.rows);
    if (end === -1) return;
    this.tail = '';
    this.cut(this.unsearched.indexOf('>') + 1);
  }

  /** Takes away what is pending up to a place in what is not searched yet. */
  private cut(at: number): string {
    const place = this.pending.length - this.unsearched.length + at;
    const before = this.pending.slice(0, place);
    this.pending = this.pending.slice(place);
    this.unsearched = this.pending;
    return before;
  }

  /** Some programs write every name with a prefix (`x:row`). */
  private plain(xml: string): string {
    return this.prefix === '' ? xml : xml.replaceAll(`<${this.prefix}`, '<').replaceAll(`</${this.prefix}`, '</');
  }
}

import type { RowTaker } from './scanRows';
import { scanRows } from './scanRows';

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

class SheetReader {
  private pending = '';
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
    if (this.tail !== null) return;
    if (this.head === null && !this.readHead()) return;
    this.readRows();
  }

  finish(): SheetFrame {
    if (this.head === null) return { head: this.plain(this.pending), tail: '' };
    if (this.tail === null) throw new SyntaxError('the sheet ends in the middle of its cells');
    return { head: this.plain(this.head), tail: this.plain(this.tail + this.pending) };
  }

  private readHead(): boolean {
    const match = /<(?:(\w+):)?sheetData\s*(\/?)>/.exec(this.pending);
    if (!match) return false;
    this.prefix = match[1] === undefined ? '' : `${match[1]}:`;
    this.head = this.pending.slice(0, match.index);
    this.pending = this.pending.slice(match.index + match[0].length);
    if (match[2] === '/') this.tail = '';
    return this.tail === null;
  }

  private readRows(): void {
    const end = this.pending.indexOf(`</${this.prefix}sheetData>`);
    const cut = end === -1 ? this.pending.lastIndexOf(`<${this.prefix}row`) : end;
    if (cut > 0) this.lastRow = scanRows(this.plain(this.pending.slice(0, cut)), this.lastRow, this.rows);
    if (cut > 0) this.pending = this.pending.slice(cut);
    if (end === -1) return;
    this.tail = '';
    this.pending = this.pending.slice(this.pending.indexOf('>') + 1);
  }

  /** Some programs write every name with a prefix (`x:row`). */
  private plain(xml: string): string {
    return this.prefix === '' ? xml : xml.replaceAll(`<${this.prefix}`, '<').replaceAll(`</${this.prefix}`, '</');
  }
}

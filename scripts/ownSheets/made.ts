import { utils, write, type BookType, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Label } from '../../src/core/values/label';

/** A sheet as somebody keeps it, made up, of a kind that was met in the wild. */
export interface OwnSheet {
  readonly kind: Label;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** The language of the register that takes it. */
  readonly register: 'ru' | 'en';
  /** Rows of the file that are to come in. */
  readonly rows: number;
  /** What they come to together, where they are sales. */
  readonly money?: number;
}

/** How made-up sheets become the bytes of files. */

/** A cell, or a day `2026-10-05` that is a real date. */
type MadeCell = string | number | null | { readonly day: string };

export interface MadeSheet {
  readonly rows: readonly (readonly MadeCell[])[];
  readonly merged?: readonly string[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
}

export function text(content: string, encoding?: 'utf-16le' | 'ibm866' | 'windows-1251'): () => Uint8Array {
  return () => {
    if (encoding === undefined) return new TextEncoder().encode(content);
    if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${content}`, 'utf16le'));
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
    );
    return Uint8Array.from(content, (letter) => bytes.get(letter) ?? 0x3f);
  };
}

export function book(
  sheets: Readonly<Record<string, MadeSheet['rows']>>,
  bookType: BookType = 'xlsx',
  merged: readonly string[] = [],
): () => Uint8Array {
  return () =>
    bookBytes(
      Object.entries(sheets).map(([name, rows]) => [name, { rows, merged }]),
      bookType,
    );
}

/** A workbook whose sheets have more to them than their rows. */
export function uglyBook(sheets: Readonly<Record<string, MadeSheet>>, bookType: BookType = 'xlsx'): () => Uint8Array {
  return () => bookBytes(Object.entries(sheets), bookType);
}

function bookBytes(sheets: readonly (readonly [string, MadeSheet])[], bookType: BookType): Uint8Array {
  const made = utils.book_new();
  for (const [name, sheet] of sheets) utils.book_append_sheet(made, worksheet(sheet), name);
  made.Workbook = { Sheets: sheets.map(([, { isHidden = false }]) => ({ Hidden: isHidden ? 1 : 0 })) };
  return new Uint8Array(write(made, { type: 'buffer', bookType }) as Buffer);
}

function worksheet({ rows, merged = [], hiddenColumns = [] }: MadeSheet): WorkSheet {
  const sheet: WorkSheet = {};
  const width = Math.max(1, ...rows.map((row) => row.length));
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const made = cellOf(cell);
      if (made) sheet[utils.encode_cell({ r, c })] = made;
    });
  });
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width - 1 } });
  sheet['!merges'] = merged.map((block) => utils.decode_range(block));
  if (hiddenColumns.length > 0) sheet['!cols'] = Array.from({ length: width }, (_, c) => ({ hidden: hiddenColumns.includes(c) })); // prettier-ignore
  return sheet;
}

function cellOf(cell: MadeCell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'object') return { t: 'n', v: Date.parse(cell.day) / 86_400_000 + 25_569, z: 'yyyy-mm-dd' };
  return typeof cell === 'number' ? { t: 'n', v: cell } : { t: 's', v: cell };
}

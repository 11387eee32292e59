import type { CellValue } from './schema/cell';
import { textOfCell } from './schema/columns';
import { parsePart, parseSubject, type ImportSubject, type StagedPart, type UncheckedPart } from './stagedImport';

/** What has been put down of an import on its way, by name. */
export type StagedTexts = ReadonlyMap<string, string>;

/** What a cell of a workbook file takes, less an apostrophe. */
const PIECE = 30_000;

/** A text in pieces that cells take. No letter of two halves is cut in two. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length || start === 0;) {
    const isHalf = /[\ud800-\udbff]/.test(text.charAt(start + PIECE - 1));
    const end = start + PIECE - (isHalf ? 1 : 0);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** The texts of lines of name, number of the piece, piece; a name that comes again (an answer was lost) stands for the later text. */
export function textsOfPieces(lines: readonly (readonly CellValue[])[]): StagedTexts {
  const pieces = new Map<string, string[]>();
  for (const [name = '', index = 0, piece = ''] of lines) {
    const key = textOfCell(name);
    if (index === 0) pieces.set(key, []);
    pieces.get(key)?.push(typeof piece === 'string' ? piece : '');
  }
  return new Map([...pieces].map(([name, parts]) => [name, parts.join('')]));
}

/** The name of a block, 0-based. */
export function partName(part: number): string {
  return `part ${part}`;
}

/** The first of so many blocks that has not arrived; undefined where all have. */
export function missingPart(texts: StagedTexts, parts: number): number | undefined {
  return Array.from({ length: parts }, (_none, part) => part).find((part) => !texts.has(partName(part)));
}

/** What the import is about; null where that is not there, or not whole. */
export function subjectIn(texts: StagedTexts): ImportSubject | null {
  const subject = valueIn(texts, 'subject') as { readonly table: string; readonly key: readonly string[] } | null;
  const parsed = subject && parseSubject(subject.table, subject.key);
  return parsed?.ok ? parsed.value : null;
}

/** All of an import; null where anything that is there of it is not whole. */
export function stagedIn(
  texts: StagedTexts,
): { readonly subject: ImportSubject; readonly parts: readonly StagedPart[] } | null {
  const subject = subjectIn(texts);
  if (!subject) return null;
  const parts: StagedPart[] = [];
  for (let part = 0; texts.has(partName(part)); part++) {
    const unchecked = valueIn(texts, partName(part)) as UncheckedPart | null;
    const parsed = unchecked && parsePart(subject.table, unchecked);
    if (!parsed?.ok) return null;
    parts.push(parsed.value);
  }
  return { subject, parts };
}

/** What was put down under a name; null where it is not there, or not whole: the writing of it was cut short. */
export function valueIn(texts: StagedTexts, name: string): unknown {
  try {
    return JSON.parse(texts.get(name) ?? 'null');
  } catch {
    return null;
  }
}

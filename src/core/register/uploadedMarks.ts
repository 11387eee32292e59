import { MARK_KEY, readMark, type OwnSheetKey } from './ownership';
import type { CellValue } from './schema/cell';
import { GENERATED_KEYS } from './generatedNames';

/** An .xlsx file keeps what it has no place for, marks among it, on a hidden sheet of this name. */
export const FILE_NOTES_SHEET = '_register';

/** A sheet of ours as a file told of it. */
export interface UploadedMark {
  readonly name: string;
  readonly key: OwnSheetKey;
}

/**
 * Which sheets of an uploaded file are ours: the host has given them new ids and no marks. `values` and `formulas` are the
 * first columns of the hidden sheet: what a line is about, a formula that points at the sheet meant, and its text in pieces.
 */
export function uploadedMarks(
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly string[])[],
): readonly UploadedMark[] {
  const notes = notesIn(values, formulas);
  const remembered = rememberedIds(notes.find(({ name }) => name === null)?.content);
  return notes.flatMap(({ name, content }) => {
    const key = name === null ? undefined : (markedAs(content) ?? remembered.get(Number(content['id'])));
    return name === null || key === undefined ? [] : [{ name, key }];
  });
}

type Content = Readonly<Record<string, unknown>>;

interface Note {
  /** Null: what is told of the workbook. */
  readonly name: string | null;
  readonly content: Content;
}

function notesIn(values: readonly (readonly CellValue[])[], formulas: readonly (readonly string[])[]): readonly Note[] {
  const texts: { name: string | null; text: string }[] = [];
  values.forEach(([key = '', , text = ''], row) => {
    const piece = typeof text === 'string' ? text : '';
    const last = texts[texts.length - 1];
    if (key !== '') texts.push({ name: sheetPointedAt(formulas[row]?.[1] ?? ''), text: piece });
    else if (last) last.text += piece;
  });
  return texts.flatMap(({ name, text }) => {
    const content = contentOf(text);
    return content ? [{ name, content }] : [];
  });
}

function contentOf(text: string): Content | null {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null ? (content as Content) : null;
  } catch {
    // Not a note of ours, or one that somebody has changed: it says nothing.
    return null;
  }
}

function sheetPointedAt(formula: string): string | null {
  const name = /^=ROW\(('(?:[^']|'')+'|[^'!]+)!\$?A\$?1\)$/i.exec(formula)?.[1];
  return name?.replace(/^'(.*)'$/, '$1').replaceAll("''", "'") ?? null;
}

function markedAs({ metadata }: Content): OwnSheetKey | undefined {
  const entries = Array.isArray(metadata) ? (metadata as readonly { key?: unknown; value?: unknown }[]) : [];
  const text = entries.find(({ key }) => key === MARK_KEY)?.value;
  return typeof text === 'string' ? readMark(text)?.key : undefined;
}

/** Files of earlier versions have no marks: there the add-on's memory tells which sheets it had written. */
function rememberedIds(workbook: Content = {}): ReadonlyMap<number, OwnSheetKey> {
  const properties = (workbook['properties'] ?? {}) as Content;
  const memory = contentOf(typeof properties['register'] === 'string' ? properties['register'] : '') ?? {};
  const sheets = (memory['sheets'] ?? {}) as Readonly<Record<string, { readonly id?: unknown } | undefined>>;
  return new Map(
    GENERATED_KEYS.flatMap((key) => (sheets[key] === undefined ? [] : [[Number(sheets[key].id), key] as const])),
  );
}

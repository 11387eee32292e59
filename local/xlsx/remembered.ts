import { crc32 } from 'node:zlib';
import { quoteSheetName } from '../store/references';
import type { CellData, SheetData, WorkbookData } from '../store/workbookData';

/**
 * What a register knows and an .xlsx file has no place for (zone, sheet ids, protections, metadata …) is kept on a sheet that
 * spreadsheet programs do not show. Its columns: key, a formula that points at the sheet meant (so a renamed sheet is still
 * found), and the JSON in cells of at most `longestText` characters.
 */
export const rememberedSheetName = '_register';
const rememberedKeyPrefix = 'register.';

const marker = `${rememberedKeyPrefix}1`;
const workbookKey = `${rememberedKeyPrefix}workbook`;
const sheetKey = `${rememberedKeyPrefix}sheet`;
/** Excel's longest cell is 32767 characters. */
const longestText = 30_000;
/** Where the lists of long drop-downs begin: 0-based column D. */
export const firstListColumn = 3;

export interface RememberedWorkbook {
  readonly locale: string;
  readonly timeZone: string;
  readonly properties: Record<string, string>;
  readonly metadata?: NonNullable<WorkbookData['metadata']>;
  /** True names of sheets by the names they have in the file, where a file does not allow the true one. */
  readonly trueNames?: Readonly<Record<string, string>>;
}

type RememberedParts =
  'id' | 'rowCount' | 'columnCount' | 'protections' | 'bandings' | 'metadata' | 'charts' | 'groups';
export type RememberedSheet = Pick<SheetData, RememberedParts>;

/** What was found on the hidden sheet. */
export interface Remembered {
  readonly workbook: RememberedWorkbook;
  readonly sheets: ReadonlyMap<string, RememberedSheet>;
}

/** The hidden sheet's cells. Lists of drop-downs stand in the columns after the JSON, one list a column. */
export function rememberedRows(
  data: WorkbookData,
  lists: readonly (readonly string[])[],
  trueNames: Readonly<Record<string, string>>,
): (CellData[] | undefined)[] {
  const { locale, timeZone, properties, metadata } = data;
  const workbook: RememberedWorkbook = {
    locale,
    timeZone,
    properties,
    ...(metadata && { metadata }),
    ...(Object.keys(trueNames).length > 0 && { trueNames }),
  };
  const rows: (CellData | undefined)[][] = [[{ value: marker }], ...chunkRows(workbookKey, null, workbook)];
  for (const sheet of data.sheets) rows.push(...chunkRows(sheetKey, sheet.name, rememberedSheet(sheet)));
  lists.forEach((list, index) => {
    list.forEach((value, row) => {
      const cells = (rows[row] ??= []);
      cells[firstListColumn + index] = { value };
    });
  });
  return rows as (CellData[] | undefined)[];
}

/** Reads the hidden sheet's cells back; null when they are not ours. */
export function readRemembered(rows: SheetData['rows']): Remembered | 'spoiled' | null {
  if (rows[0]?.[0]?.value !== marker) return null;
  const sheets = new Map<string, RememberedSheet>();
  let workbook: RememberedWorkbook | null = null;
  try {
    for (const chunk of joinChunks(rows)) {
      const [key, checksum] = chunk.key.split('#');
      if (checksum !== undefined && checksum !== checksumOf(chunk.json)) return 'spoiled';
      if (key === workbookKey) workbook = JSON.parse(chunk.json) as RememberedWorkbook;
      else if (chunk.sheet !== null) sheets.set(chunk.sheet, JSON.parse(chunk.json) as RememberedSheet);
    }
  } catch {
    return 'spoiled';
  }
  return workbook ? { workbook, sheets } : 'spoiled';
}

function rememberedSheet(sheet: SheetData): RememberedSheet {
  const { id, rowCount, columnCount, protections, bandings, metadata, charts, groups } = sheet;
  return { id, rowCount, columnCount, protections, bandings, metadata, charts, ...(groups?.length ? { groups } : {}) };
}

/** Somebody who edits the text by hand cannot know what must agree with what: then nothing is remembered rather than half. */
function checksumOf(json: string): string {
  return crc32(json).toString(16);
}

function chunkRows(key: string, sheet: string | null, content: unknown): (CellData | undefined)[][] {
  const json = JSON.stringify(content);
  const rows: (CellData | undefined)[][] = [];
  for (let at = 0; at < json.length; at += longestText) {
    const pointer = at > 0 || sheet === null ? undefined : { formula: `=ROW(${quoteSheetName(sheet)}!$A$1)`, value: 1 };
    rows.push([
      at === 0 ? { value: `${key}#${checksumOf(json)}` } : undefined,
      pointer,
      { value: json.slice(at, at + longestText) },
    ]);
  }
  return rows;
}

interface Chunk {
  readonly key: string;
  readonly sheet: string | null;
  json: string;
}

const pointer = /^=ROW\(('(?:[^']|'')+'|[^'!]+)!\$?A\$?1\)$/;

function joinChunks(rows: SheetData['rows']): Chunk[] {
  const chunks: Chunk[] = [];
  for (const row of rows.slice(1)) {
    const key = row?.[0]?.value;
    const text = row?.[2]?.value;
    const last = chunks[chunks.length - 1];
    if (typeof key === 'string')
      chunks.push({ key, sheet: pointedSheet(row?.[1]?.formula), json: typeof text === 'string' ? text : '' });
    else if (last && typeof text === 'string') last.json += text;
  }
  return chunks;
}

function pointedSheet(formula: string | undefined): string | null {
  const name = formula === undefined ? undefined : pointer.exec(formula)?.[1];
  if (name === undefined) return null;
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

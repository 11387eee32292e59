import type { Result } from '../../src/core/values/result';
import { failure, ok } from '../../src/core/values/result';
import type { SheetData, WorkbookData } from '../store/workbookData';
import { readSharedStrings } from './cells/sharedStrings';
import { readCharts } from './charts/readCharts';
import { findForeignParts } from './foreignParts';
import { renameSheets } from './legalNames';
import type { SheetIndex } from './links';
import { otherNamesKey, readNames } from './names';
import type { NotUnderstood } from './notUnderstood';
import type { WorkbookPackage } from './package/openPackage';
import { openPackage } from './package/openPackage';
import type { Remembered, RememberedWorkbook } from './remembered';
import { readRemembered, rememberedSheetName } from './remembered';
import type { SheetContext } from './sheet/readSheet';
import type { SheetEntry } from './sheet/sheetEntry';
import { readSheet } from './sheet/readSheet';
import { colorReader } from './styles/colors';
import { googleFont } from './styles/font';
import { noStyles, readStyles } from './styles/readStyles';
import type { WorkbookFailure } from './workbookFailure';
import { workbookFailure } from './workbookFailure';
import { decodeCellText } from './xml/escapeXml';
import type { XmlElement } from './xml/parseXml';
import { childrenNamed, descendant, isTrue, parseXml } from './xml/parseXml';

/** A workbook file as data, and what of it would be lost if the data were written over the file. */
export interface ReadWorkbook {
  readonly data: WorkbookData;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Where a file does not say: the language its sheets are named in, and the zone of this machine. */
function usual(sheetNames: readonly string[]): RememberedWorkbook {
  const isRussian = sheetNames.some((name) => /[а-яё]/i.test(name));
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { locale: isRussian ? 'ru_RU' : 'en_US', timeZone, properties: {} };
}

const daysTo1904 = 1462;

/** Reads an .xlsx file. `fileName` names the workbook and stands in the failures. */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<ReadWorkbook, WorkbookFailure>> {
  try {
    const opened = openPackage(bytes, fileName);
    return opened.ok ? await readParts(opened.value, fileName) : opened;
  } catch (error) {
    const reason = damage(error);
    if (reason === null) throw error;
    return failure(workbookFailure('workbook.damaged', { file: fileName, reason }));
  }
}

async function readParts(parts: WorkbookPackage, fileName: string): Promise<Result<ReadWorkbook, WorkbookFailure>> {
  const main = parts.related('', 'officeDocument') ?? '';
  const workbook = parseXml(parts.text(main) ?? '');
  const listed = listSheets(workbook, parts, main);
  const color = colorReader(textOf(parts, main, 'theme'));
  const strings = readSharedStrings(textOf(parts, main, 'sharedStrings') ?? '', color);
  const dayShift = isTrue(descendant(workbook, 'workbookPr')?.attributes['date1904']) ? daysTo1904 : 0;
  const bare = {
    parts,
    strings,
    color,
    dayShift,
    formats: [],
    styles: noStyles,
    defaultFont: googleFont,
    hiddenRows: null,
  };
  const hiddenRows = await readHiddenRows(listed, { ...bare, sheets: noSheets });
  const remembered = hiddenRows && readRemembered(hiddenRows);
  const known = remembered?.workbook ?? usual(listed.map(({ name }) => name));
  const entries = listed
    .filter(({ name }) => !(remembered && name === rememberedSheetName))
    .map((entry) => ({ ...entry, id: remembered?.sheets.get(entry.name)?.id ?? entry.id }));
  if (entries.length === 0) return failure(workbookFailure('workbook.noSheets', { file: fileName }));
  const sheets = sheetIndex(entries);
  const styles = readStyles(textOf(parts, main, 'styles'), color, known.locale);
  const context: SheetContext = {
    ...bare,
    sheets,
    styles,
    formats: styles.cells,
    defaultFont: styles.defaultFont,
    hiddenRows,
  };
  const read = await readSheets(entries, remembered, context);
  const names = readNames(
    workbook,
    listed.map(({ name }) => name),
    sheets,
  );
  const { [otherNamesKey]: _old, ...others } = known.properties;
  const properties = names.others.length > 0 ? { ...others, [otherNamesKey]: JSON.stringify(names.others) } : others;
  const data: WorkbookData = {
    name: withoutExtension(fileName),
    locale: known.locale,
    timeZone: known.timeZone,
    sheets: read.sheets,
    namedRanges: names.namedRanges,
    properties,
    ...(known.metadata && { metadata: known.metadata }),
  };
  const trueNames = new Map(Object.entries(known.trueNames ?? {}));
  return ok({
    data: renameSheets(data, trueNames),
    notUnderstood: [...read.notUnderstood, ...findForeignParts(parts, main, entries)],
  });
}

async function readSheets(
  entries: readonly SheetEntry[],
  remembered: Remembered | null,
  context: SheetContext,
): Promise<{ sheets: SheetData[]; notUnderstood: NotUnderstood[] }> {
  const sheets: SheetData[] = [];
  const notUnderstood: NotUnderstood[] = [];
  for (const entry of entries) {
    const memory = remembered?.sheets.get(entry.name);
    const read = await readSheet(entry, memory, context);
    const charts = readCharts(read.sheet, entry.part, memory?.charts ?? [], context.parts);
    sheets.push({ ...read.sheet, charts: charts.charts });
    notUnderstood.push(...read.notUnderstood, ...charts.notUnderstood);
  }
  return { sheets, notUnderstood };
}

function listSheets(workbook: XmlElement | null, parts: WorkbookPackage, main: string): SheetEntry[] {
  const relations = parts.relations(main);
  return childrenNamed(descendant(workbook, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const relation = relations.find(({ id }) => id === attributes['id']);
    if (relation?.type !== 'worksheet') return [];
    const hidden = (attributes['state'] ?? 'visible') !== 'visible';
    return [
      {
        name: decodeCellText(attributes['name'] ?? ''),
        id: Number(attributes['sheetId'] ?? 0),
        hidden,
        part: relation.target,
      },
    ];
  });
}

async function readHiddenRows(listed: readonly SheetEntry[], context: SheetContext): Promise<SheetData['rows'] | null> {
  const entry = listed.find(({ name }) => name === rememberedSheetName);
  return entry ? (await readSheet(entry, undefined, context)).sheet.rows : null;
}

/** Sheets by id and name; names are the same in any case, as in spreadsheets. */
export function sheetIndex(sheets: readonly { readonly id: number; readonly name: string }[]): SheetIndex {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const ids = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  return { nameOf: (id) => names.get(id), idOf: (name) => ids.get(name.toLowerCase()) };
}

const noSheets = sheetIndex([]);

function textOf(parts: WorkbookPackage, main: string, type: string): string | undefined {
  const part = parts.related(main, type);
  return part === undefined ? undefined : parts.text(part);
}

function withoutExtension(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '').replace(/\.xls[xm]$/i, '');
}

/** What is wrong with the file: errors of unpacking and of text that is no XML. Null = an error of our own. */
function damage(error: unknown): string | null {
  if (error instanceof SyntaxError || error instanceof RangeError) return error.message;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(code) ? code : null;
}

import type { Result } from '../../src/core/values/result';
import { failure, ok } from '../../src/core/values/result';
import type { SheetData, WorkbookData } from '../store/workbookData';
import type { CellText } from './cells/sharedStrings';
import { readSharedStrings } from './cells/sharedStrings';
import { TextCount } from './cells/textCount';
import { readCharts } from './charts/readCharts';
import { findForeignParts, rowBreaks } from './foreignParts';
import { renameSheets, trueNames } from './legalNames';
import type { SheetIndex } from './links';
import { otherNamesKey, readNames } from './names';
import type { NotUnderstood } from './notUnderstood';
import type { WorkbookPackage } from './package/openPackage';
import { inPart, openPackage } from './package/openPackage';
import type { Remembered, RememberedSheet, RememberedWorkbook } from './remembered';
import { readRemembered, rememberedSheetName } from './remembered';
import { CellCount } from './sheet/cellCount';
import { listSheets, numberSheets } from './sheet/listSheets';
import type { SheetContext } from './sheet/readSheet';
import type { SheetEntry } from './sheet/sheetEntry';
import { pageBreaks } from './sheet/pageBreaks';
import { readSheet } from './sheet/readSheet';
import type { ColorReader } from './styles/colors';
import { colorReader, readTheme } from './styles/colors';
import { googleFont } from './styles/font';
import { noStyles, readStyles } from './styles/readStyles';
import type { WorkbookFailure } from './workbookFailure';
import { Refusal, workbookFailure } from './workbookFailure';
import { descendant, isTrue } from './xml/parseXml';

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

/**
 * Reads an .xlsx file. `fileName` names the workbook and stands in the failures. A file is anybody's work, so whatever goes
 * wrong with it is said as its damage.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<ReadWorkbook, WorkbookFailure>> {
  try {
    const opened = openPackage(bytes, fileName);
    return opened.ok ? await readParts(opened.value, fileName) : opened;
  } catch (error) {
    const { failure: why } = error instanceof Refusal ? error : new Refusal('workbook.damaged');
    return failure(workbookFailure(why.code, { file: fileName, ...why.parameters }));
  }
}

async function readParts(parts: WorkbookPackage, fileName: string): Promise<Result<ReadWorkbook, WorkbookFailure>> {
  const main = parts.related('', 'officeDocument') ?? '';
  const workbook = parts.linkedTree(main);
  const listed = listSheets(workbook, parts, main);
  const color = colorReader(readColors(parts, main));
  const textCount = new TextCount();
  const strings = readTexts(parts, main, color, textCount);
  const dayShift = isTrue(descendant(workbook, 'workbookPr')?.attributes['date1904']) ? daysTo1904 : 0;
  const bare = {
    parts,
    strings,
    color,
    dayShift,
    formats: null,
    styles: noStyles,
    defaultFont: googleFont,
    hiddenRows: null,
    cellCount: new CellCount(),
    textCount,
  };
  const hiddenRows = await readHiddenRows(listed, { ...bare, sheets: noSheets });
  const found = hiddenRows && readRemembered(hiddenRows);
  if (found === 'spoiled') parts.dropped.set(rememberedSheetName, undefined);
  const remembered = found === 'spoiled' ? null : found;
  const known = remembered?.workbook ?? usual(listed.map(({ name }) => name));
  const entries = numberSheets(
    listed.filter(({ name }) => !(found && name === rememberedSheetName)),
    (name) => remembered?.sheets.get(name)?.id,
  );
  if (entries.length === 0) return failure(workbookFailure('workbook.noSheets', { file: fileName }));
  const sheets = sheetIndex(entries);
  const styles = readStyles(parts.tree(parts.related(main, 'styles') ?? ''), color, known.locale);
  const context: SheetContext = {
    ...bare,
    sheets,
    styles,
    formats: styles.cells,
    defaultFont: styles.defaultFont,
    hiddenRows,
    cellCount: new CellCount(),
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
  const foreign = findForeignParts(parts, main, entries);
  return ok({
    data: renameSheets(data, trueNames(data, known.trueNames ?? {})),
    notUnderstood: [...read.notUnderstood, ...foreign, ...damagedParts(parts)],
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
    const read = await readWithCharts(entry, remembered?.sheets.get(entry.name), context);
    sheets.push(read.sheet);
    notUnderstood.push(...read.notUnderstood);
  }
  return { sheets, notUnderstood };
}

/** What a sheet has too much of is said with its name. */
async function readWithCharts(
  entry: SheetEntry,
  memory: RememberedSheet | undefined,
  context: SheetContext,
): ReturnType<typeof readSheet> {
  try {
    const read = await readSheet(entry, memory, context);
    const charts = readCharts(read.sheet, entry.part, memory?.charts ?? [], context.parts);
    const sheet = { ...read.sheet, charts: charts.charts };
    // Pages that begin as ours do are not lost: they begin so again.
    const ours = rowBreaks(pageBreaks(sheet));
    const lost = read.notUnderstood.filter(({ detail }) => detail !== ours);
    return { sheet, notUnderstood: [...lost, ...charts.notUnderstood] };
  } catch (error) {
    throw error instanceof Refusal ? error.at({ sheet: entry.name }) : error;
  }
}

/** The theme's colours; a damaged theme is as good as none. */
function readColors(parts: WorkbookPackage, main: string): readonly string[] | undefined {
  const part = parts.related(main, 'theme');
  return part === undefined ? undefined : parts.optional(part, undefined, () => readTheme(parts.linkedTree(part)));
}

function readTexts(parts: WorkbookPackage, main: string, color: ColorReader, count: TextCount): readonly CellText[] {
  const part = parts.related(main, 'sharedStrings');
  return part === undefined ? [] : inPart(part, () => readSharedStrings(parts.text(part) ?? '', color, count));
}

function damagedParts(parts: WorkbookPackage): NotUnderstood[] {
  return [...parts.dropped].map(([detail, sheet]) => ({
    kind: 'damagedPart',
    ...(sheet !== undefined && { sheet }),
    detail,
  }));
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

function withoutExtension(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '').replace(/\.xls[xm]$/i, '');
}

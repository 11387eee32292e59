import { defaultGrid, defaultSizes } from '../../store/newWorkbook';
import type { Area, CellData, RowCells, SheetData } from '../../store/workbookData';
import { isInside, parseArea } from '../a1';
import { CellFormulas } from '../cells/cellFormula';
import type { CellContext } from '../cells/readCells';
import { readCells } from '../cells/readCells';
import type { RawRow } from '../cells/scanRows';
import { streamSheet } from '../cells/streamSheet';
import { limits, refuseMore } from '../limits';
import { findForeignElements } from '../foreignParts';
import type { NotUnderstood } from '../notUnderstood';
import type { WorkbookPackage } from '../package/openPackage';
import type { RememberedSheet } from '../remembered';
import { readConditionalFormats } from '../rules/readConditionalFormats';
import { RuleAreas } from '../rules/ruleAreas';
import { readFilter } from '../rules/readFilter';
import { readValidations } from '../rules/readValidations';
import { withoutLinkLook } from '../styles/linkLook';
import type { FileStyles } from '../styles/readStyles';
import type { XmlElement } from '../xml/parseXml';
import { childrenNamed, descendant, isTrue, parseAttributes, parseXml } from '../xml/parseXml';
import { Refusal } from '../workbookFailure';
import { BlankRows } from './blankRows';
import type { CellCount } from './cellCount';
import { readLayout } from './layout';
import type { SheetEntry } from './sheetEntry';
import { readNotes } from './notes';
import { readLinks } from './sheetLinks';

/** What reading any sheet of the file needs. */
export interface SheetContext extends CellContext {
  readonly parts: WorkbookPackage;
  readonly styles: FileStyles;
  /** Rows of our own hidden sheet, where long lists stand. */
  readonly hiddenRows: SheetData['rows'] | null;
  readonly cellCount: CellCount;
}

interface ReadSheet {
  readonly sheet: SheetData;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Reads one sheet with everything on it but charts. */
export async function readSheet(
  entry: SheetEntry,
  remembered: RememberedSheet | undefined,
  context: SheetContext,
): Promise<ReadSheet> {
  const grid = await readGrid(entry, context);
  const tree = grid.tree;
  const relations = context.parts.optionalRelations(entry.part, entry.name);
  applyNotes(grid.rows, context, entry.name, relations.find((relation) => relation.type === 'comments')?.target);
  for (const link of readLinks(tree, relations, context.sheets)) applyLink(grid.rows, link, link.link);
  const merged = childrenNamed(descendant(tree, 'mergeCells'), 'mergeCell');
  refuseMore('merges', merged.length, limits.merges);
  const merges = merged.flatMap((merge) => parseArea(merge.attributes['ref'] ?? '') ?? []);
  const areas = new RuleAreas();
  const rules = readValidations(tree, context.hiddenRows, areas);
  tickBoxes(grid.rows, rules.validations);
  const formats = readConditionalFormats(tree, context.styles.rules, areas);
  const width = grid.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const rowCount = Math.max(remembered?.rowCount ?? defaultGrid.rowCount, grid.rows.length);
  const columnCount = Math.max(remembered?.columnCount ?? defaultGrid.columnCount, width);
  const filter = readFilter(tree, grid.rows);
  const filtersRows = filter !== null && Object.keys(filter.filter.criteria).length > 0;
  const hiddenRows = Object.fromEntries(
    grid.hidden
      .filter((row) => !filtersRows || !isInFilter(filter.filter.area, row))
      .map((row) => [row, true as const]),
  );
  const sheet: SheetData = {
    id: entry.id,
    name: entry.name,
    rowCount,
    columnCount,
    hidden: entry.hidden,
    ...readLayout(tree, columnCount, context.color),
    rows: grid.rows,
    rowHeights: grid.heights,
    hiddenRows,
    merges,
    validations: rules.validations,
    conditionalFormats: formats.conditionalFormats,
    protections: remembered?.protections ?? [],
    filter: filter?.filter ?? null,
    charts: [],
    bandings: remembered?.bandings ?? [],
    metadata: remembered?.metadata ?? [],
    ...(remembered?.groups && { groups: remembered.groups }),
  };
  const told = (kind: NotUnderstood['kind'], details: readonly string[]): NotUnderstood[] =>
    details.slice(0, limits.lossesNamed).map((detail) => ({ kind, sheet: entry.name, detail }));
  return {
    sheet,
    notUnderstood: [
      ...findForeignElements(tree, entry.name),
      ...told('dataTable', grid.dataTables),
      ...told('formula', grid.lostFormulas),
      ...told('validation', rules.notUnderstood),
      ...told('conditionalFormat', formats.notUnderstood),
      ...told('filter', filter?.notUnderstood ?? []),
      ...told('formatting', grid.dropped === 0 ? [] : [`${String(grid.dropped)} blank rows`]),
    ],
  };
}

interface Grid {
  readonly rows: (RowCells | undefined)[];
  readonly heights: Record<number, number>;
  readonly hidden: number[];
  readonly tree: XmlElement | null;
  readonly dataTables: readonly string[];
  readonly lostFormulas: readonly string[];
  readonly dropped: number;
}

const pixelsPerPoint = 4 / 3;
/** In pixels; programs allow 409 points. */
const tallestRow = 2_000;

function pixelHeight(points: string | undefined): number {
  const pixels = Math.round(Number(points) * pixelsPerPoint);
  return pixels >= 0 && pixels <= tallestRow ? pixels : defaultSizes.rows;
}

/** Whatever is wrong with the sheet is said with its name and the last row that was read. */
async function readGrid(entry: SheetEntry, context: SheetContext): Promise<Grid> {
  const rows: (RowCells | undefined)[] = [];
  try {
    return await readRows(rows, entry.part, context);
  } catch (error) {
    const isLarge = error instanceof Refusal && error.failure.code === 'workbook.partTooLarge';
    if (isLarge) throw new Refusal('workbook.sheetTooLarge', { sheet: entry.name });
    if (error instanceof Refusal) throw error.at({ sheet: entry.name, row: rows.length, part: entry.part });
    throw new Refusal('workbook.damagedSheet', { sheet: entry.name, row: rows.length });
  }
}

async function readRows(rows: (RowCells | undefined)[], part: string, context: SheetContext): Promise<Grid> {
  const heights: Record<number, number> = {};
  const hidden: number[] = [];
  const formulas = new CellFormulas(context.parts.packedBytes(part));
  const blank = new BlankRows();
  context.cellCount.nextSheet();
  const take = (row: RawRow): void => {
    const read = readCells(row.cells, formulas, context);
    const { cells } = read;
    if (!blank.keeps(read)) return;
    if (rows[row.row] !== undefined) throw new SyntaxError('a row that is there twice');
    if (cells.length > 0) rows[row.row] = cells;
    context.cellCount.add(row.row, read);
    if (row.attributes.includes('customHeight') || row.attributes.includes('hidden')) {
      const attributes = parseAttributes(row.attributes);
      const height = isTrue(attributes['customHeight']) ? pixelHeight(attributes['ht']) : defaultSizes.rows;
      if (height !== defaultSizes.rows) heights[row.row] = height;
      if (isTrue(attributes['hidden'])) hidden.push(row.row);
    }
  };
  const frame = await streamSheet(context.parts.pieces(part), { take, skipsBlank: () => blank.isFull });
  const tree = parseXml(`${frame.head}<sheetData/>${frame.tail}`);
  return {
    rows,
    heights,
    hidden,
    tree,
    dataTables: formulas.dataTables,
    lostFormulas: formulas.lost,
    dropped: blank.dropped,
  };
}

function cellAt(rows: (RowCells | undefined)[], row: number, column: number): CellData {
  const cells = (rows[row] ??= []);
  return (cells[column] ??= {});
}

function applyNotes(
  rows: (RowCells | undefined)[],
  { parts }: SheetContext,
  sheet: string,
  part: string | undefined,
): void {
  if (part === undefined) return;
  const notes = parts.optional(part, sheet, () => readNotes(parts.linkedTree(part))) ?? [];
  for (const note of notes) cellAt(rows, note.row, note.column).note = note.text;
}

function applyLink(rows: (RowCells | undefined)[], area: Area, link: string): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = rows[row]?.[column];
      if (typeof cell?.value !== 'string') continue;
      const whole = { start: 0, end: cell.value.length, link };
      cell.runs = cell.runs ? cell.runs.map((run) => ({ ...run, link })) : [whole];
      if (cell.format) setFormat(cell, withoutLinkLook(cell.format));
    }
  }
}

function setFormat(cell: CellData, format: NonNullable<CellData['format']>): void {
  if (Object.keys(format).length > 0) cell.format = format;
  else delete cell.format;
}

const yes = new Set(['TRUE', 'ИСТИНА']);
const no = new Set(['FALSE', 'ЛОЖЬ']);
/** With blanks around. */
const longestAnswer = 20;

/** Picking TRUE from a list leaves a text in some programs; under a tick box it is a yes or no. */
function tickBoxes(rows: (RowCells | undefined)[], validations: SheetData['validations']): void {
  const areas = validations
    .filter(({ criteria, values }) => criteria === 'CHECKBOX' && values.length === 0)
    .flatMap((rule) => rule.areas);
  if (areas.length === 0) return;
  let looks = 0;
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || cell.value.length > longestAnswer) return;
      const text = cell.value.trim().toUpperCase();
      if (!yes.has(text) && !no.has(text)) return;
      looks += areas.length;
      if (looks > limits.tickLooks) refuseMore('areas', looks, limits.areas);
      if (areas.some((area) => isInside(area, row, column))) cell.value = yes.has(text);
    });
  });
}

function isInFilter(area: Area, row: number): boolean {
  return row > area.row && row < area.row + area.rows;
}

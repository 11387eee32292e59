import type { AxisChange } from './axisChange';
import { shiftArea } from './axisChange';
import { formatPatcher, hasContent, sharedPatchers, withContent, withFormat, withNote } from './cellWrites';
import { copyPlain, copySheetData, copyWorkbook } from './copyWorkbook';
import { newSheetData } from './newWorkbook';
import { mapReferences, offsetFormula } from './references';
import { rewriteFormulas } from './rewriteFormulas';
import { moveLines } from './gridLines';
import type {
  Axis,
  CellContent,
  FormatPatch,
  NewSheet,
  Selection,
  SheetParts,
  SheetProperties,
  SheetPropertiesPatch,
  SheetStore,
  WorkbookParts,
} from './sheetStore';
import { shiftWorkbook } from './shiftWorkbook';
import type { Area, CellData, RowCells, SheetData, WorkbookData } from './workbookData';

/** A SheetStore over plain data, with no spreadsheet engine: formulas keep their text and their last known result. */
export function createMemoryStore(data: WorkbookData): SheetStore {
  return new MemoryStore(copyWorkbook(data));
}

const emptyRow: readonly undefined[] = [];

class MemoryStore implements SheetStore {
  private readonly workbook: WorkbookData;
  private selected: Selection;

  constructor(workbook: WorkbookData) {
    this.workbook = workbook;
    const first = workbook.sheets.find((sheet) => !sheet.hidden) ?? workbook.sheets[0];
    this.selected = topLeft(first?.id ?? 0);
  }

  sheets(): readonly SheetProperties[] {
    return this.workbook.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      hidden: sheet.hidden,
      tabColor: sheet.tabColor,
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      rightToLeft: sheet.rightToLeft,
      hiddenGridlines: sheet.hiddenGridlines,
    }));
  }

  addSheet(sheet: NewSheet, index: number): number {
    const id = this.freeSheetId(sheet.id);
    this.workbook.sheets.splice(index, 0, newSheetData(id, sheet));
    return id;
  }

  copySheet(sheetId: number, name: string, index: number): number {
    const source = this.sheet(sheetId);
    const id = this.freeSheetId();
    this.workbook.sheets.splice(index, 0, { ...copySheetData(source), id, name });
    return id;
  }

  removeSheet(sheetId: number): void {
    const index = this.workbook.sheets.indexOf(this.sheet(sheetId));
    const [removed] = this.workbook.sheets.splice(index, 1);
    this.workbook.namedRanges = this.workbook.namedRanges.filter((named) => named.sheetId !== sheetId);
    this.renameInFormulas(removed?.name ?? '', null);
    if (this.selected.sheetId !== sheetId) return;
    const next = this.workbook.sheets[index] ?? this.workbook.sheets[index - 1];
    this.selected = topLeft(next?.id ?? 0);
  }

  moveSheet(sheetId: number, index: number): void {
    const sheet = this.sheet(sheetId);
    this.workbook.sheets.splice(this.workbook.sheets.indexOf(sheet), 1);
    this.workbook.sheets.splice(index, 0, sheet);
  }

  changeSheet(sheetId: number, patch: SheetPropertiesPatch): void {
    const sheet = this.sheet(sheetId);
    const oldName = sheet.name;
    Object.assign(sheet, patch);
    if (patch.name !== undefined && patch.name !== oldName) this.renameInFormulas(oldName, patch.name);
  }

  private renameInFormulas(oldName: string, newName: string | null): void {
    const wanted = oldName.toLowerCase();
    rewriteFormulas(this.workbook, (formula) =>
      mapReferences(formula, (sheetName, reference) => {
        if (sheetName?.toLowerCase() !== wanted) return { sheetName, reference };
        return newName === null ? { sheetName: null, reference: '#REF!' } : { sheetName: newName, reference };
      }),
    );
  }

  readWorkbook<Name extends keyof WorkbookParts>(part: Name): WorkbookParts[Name] {
    const parts: WorkbookParts = { ...this.workbook, metadata: this.workbook.metadata ?? [] };
    return copyPlain(parts[part]);
  }

  writeWorkbook<Name extends keyof WorkbookParts>(part: Name, value: WorkbookParts[Name]): void {
    Object.assign(this.workbook, { [part]: copyPlain(value) });
  }

  readCells(sheetId: number, area: Area): readonly (readonly (Readonly<CellData> | undefined)[])[] {
    const { rows } = this.sheet(sheetId);
    const result = new Array<(Readonly<CellData> | undefined)[]>(area.rows);
    for (let i = 0; i < area.rows; i++) {
      const source = rows[area.row + i] ?? emptyRow;
      const cells = new Array<Readonly<CellData> | undefined>(area.columns);
      for (let j = 0; j < area.columns; j++) cells[j] = source[area.column + j];
      result[i] = cells;
    }
    return result;
  }

  writeCells(sheetId: number, row: number, column: number, contents: readonly (readonly CellContent[])[]): void {
    const sheet = this.sheet(sheetId);
    contents.forEach((line, i) => {
      const cells = ownRow(sheet, row + i);
      for (let j = 0; j < line.length; j++) cells[column + j] = withContent(cells[column + j], line[j] ?? null);
    });
  }

  writeFormats(
    sheetId: number,
    area: Area,
    patch: FormatPatch | null | readonly (readonly (FormatPatch | null)[])[],
  ): void {
    if (!isGrid(patch)) {
      const apply = formatPatcher(patch);
      this.changeCells(sheetId, area, (cell) => withFormat(cell, apply(cell?.format)));
      return;
    }
    const patcherOf = sharedPatchers();
    this.changeCells(sheetId, area, (cell, i, j) => {
      const apply = patcherOf(patch[i]?.[j] ?? null);
      const format = apply(cell?.format);
      return format === cell?.format ? cell : withFormat(cell, format);
    });
  }

  writeNotes(sheetId: number, row: number, column: number, notes: readonly (readonly (string | null)[])[]): void {
    const area = { row, column, rows: notes.length, columns: notes[0]?.length ?? 0 };
    this.changeCells(sheetId, area, (cell, i, j) => withNote(cell, notes[i]?.[j] ?? null));
  }

  private changeCells(
    sheetId: number,
    area: Area,
    change: (cell: CellData | undefined, i: number, j: number) => CellData | undefined,
  ): void {
    const sheet = this.sheet(sheetId);
    for (let i = 0; i < area.rows; i++) {
      const cells = ownRow(sheet, area.row + i);
      for (let j = 0; j < area.columns; j++) cells[area.column + j] = change(cells[area.column + j], i, j);
    }
  }

  extent(sheetId: number): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.sheet(sheetId).rows.forEach((cells, row) => {
      const last = cells?.findLastIndex(hasContent) ?? -1;
      if (last < 0) return;
      rows = row + 1;
      columns = Math.max(columns, last + 1);
    });
    return { rows, columns };
  }

  reorderRows(sheetId: number, area: Area, order: readonly number[]): void {
    const before = this.readCells(sheetId, area);
    this.changeCells(sheetId, area, (_cell, i, j) => {
      const from = order[i] ?? i;
      return movedCell(before[from]?.[j], i - from);
    });
  }

  insert(sheetId: number, axis: Axis, at: number, count: number, inherit?: 'before' | 'after'): void {
    const sheet = this.restructure(sheetId, { kind: 'insert', axis, at, count });
    if (inherit) inheritFormats(sheet, axis, at, count, inherit === 'before' ? at - 1 : at + count);
  }

  remove(sheetId: number, axis: Axis, at: number, count: number): void {
    this.restructure(sheetId, { kind: 'remove', axis, at, count });
  }

  move(sheetId: number, axis: Axis, start: number, count: number, before: number): void {
    this.restructure(sheetId, { kind: 'move', axis, at: start, count, before });
  }

  private restructure(sheetId: number, change: AxisChange): SheetData {
    const sheet = this.sheet(sheetId);
    moveLines(sheet, change);
    shiftWorkbook(this.workbook, sheet, change);
    if (this.selected.sheetId === sheetId) this.keepSelectionInside(sheet, change);
    return sheet;
  }

  private keepSelectionInside(sheet: SheetData, change: AxisChange): void {
    if (change.kind !== 'remove') return;
    const { row, column } = this.selected.current;
    const inside = row < sheet.rowCount && column < sheet.columnCount;
    const fits = this.selected.areas.every(
      (area) => area.row + area.rows <= sheet.rowCount && area.column + area.columns <= sheet.columnCount,
    );
    if (inside && fits) return;
    const areas = this.selected.areas.flatMap((area) => shiftArea(change, area) ?? []);
    const first = areas[0];
    this.selected = first
      ? { sheetId: sheet.id, areas, current: { row: first.row, column: first.column } }
      : topLeft(sheet.id);
  }

  sizes(sheetId: number, axis: Axis): Readonly<Record<number, number>> {
    const sheet = this.sheet(sheetId);
    return { ...(axis === 'rows' ? sheet.rowHeights : sheet.columnWidths) };
  }

  setSize(sheetId: number, axis: Axis, start: number, count: number, pixels: number | null): void {
    const sheet = this.sheet(sheetId);
    setKeys(axis === 'rows' ? sheet.rowHeights : sheet.columnWidths, start, count, pixels);
  }

  hidden(sheetId: number, axis: Axis): Readonly<Record<number, true>> {
    const sheet = this.sheet(sheetId);
    return { ...(axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns) };
  }

  setHidden(sheetId: number, axis: Axis, start: number, count: number, hidden: boolean): void {
    const sheet = this.sheet(sheetId);
    setKeys(axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns, start, count, hidden ? true : null);
  }

  readSheet<Name extends keyof SheetParts>(sheetId: number, part: Name): SheetParts[Name] {
    const sheet = this.sheet(sheetId);
    const kept: SheetParts = sheet[part] !== undefined ? (sheet as SheetParts) : { ...sheet, groups: [], print: null };
    return copyPlain(kept[part]);
  }

  writeSheet<Name extends keyof SheetParts>(sheetId: number, part: Name, value: SheetParts[Name]): void {
    const sheet = this.sheet(sheetId);
    Object.assign(sheet, { [part]: copyPlain(value) });
    if (part === 'print' && value === null) delete sheet.print;
  }

  selection(): Selection {
    return copyPlain(this.selected);
  }

  select(selection: Selection): void {
    this.selected = copyPlain(selection);
  }

  toData(): WorkbookData {
    return copyWorkbook(this.workbook);
  }

  private sheet(sheetId: number): SheetData {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new Error(`There is no sheet with id ${sheetId}.`);
    return sheet;
  }

  private freeSheetId(wanted?: number): number {
    const taken = new Set(this.workbook.sheets.map(({ id }) => id));
    if (wanted !== undefined && !taken.has(wanted)) return wanted;
    return Math.max(-1, ...taken) + 1;
  }
}

function topLeft(sheetId: number): Selection {
  return { sheetId, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], current: { row: 0, column: 0 } };
}

function isGrid(
  patch: FormatPatch | null | readonly (readonly (FormatPatch | null)[])[],
): patch is readonly (readonly (FormatPatch | null)[])[] {
  return Array.isArray(patch);
}

function ownRow(sheet: SheetData, row: number): RowCells {
  return (sheet.rows[row] ??= []);
}

/** A cell some rows further down: its formula reads the same cells around it. */
function movedCell(cell: CellData | undefined, rows: number): CellData | undefined {
  return cell?.formula === undefined ? cell : { ...cell, formula: offsetFormula(cell.formula, rows, 0) };
}

function setKeys<Value>(record: Record<number, Value>, start: number, count: number, value: Value | null): void {
  for (let index = start; index < start + count; index++) {
    if (value === null) Reflect.deleteProperty(record, index);
    else record[index] = value;
  }
}

function inheritFormats(sheet: SheetData, axis: Axis, at: number, count: number, from: number): void {
  if (axis === 'rows') {
    const model = sheet.rows[from];
    if (!model) return;
    for (let row = at; row < at + count; row++)
      sheet.rows[row] = model.map((cell) => withFormat(undefined, cell?.format));
    return;
  }
  for (const row of sheet.rows) {
    const format = row?.[from]?.format;
    if (row && format) for (let column = at; column < at + count; column++) row[column] = { format };
  }
}

import type { AxisChange } from '../store/axisChange';
import { createMemoryStore } from '../store/memoryStore';
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
} from '../store/sheetStore';
import type { Area, CellData, SheetData, WorkbookData } from '../store/workbookData';
import { localeFormats } from '../services/values/localeFormats';
import { mutations } from './mutations';
import { plainFormula } from './plainFormula';
import { pullNames, pullSheet } from './pullSheet';
import { pushChangedFormulas, pushNotes } from './pushCells';
import { isUniverPart, pushNames, pushParts } from './pushParts';
import {
  pushAxisChange,
  pushLines,
  pushNewSheet,
  pushProperties,
  pushRemovedSheet,
  pushSheetOrder,
} from './pushSheets';
import type { UniverRules } from './rules';
import { readSelection, writeSelection } from './selections';
import type { UniverBook } from './univerBook';
import { WaitingWrites } from './waitingWrites';

/** What may have become different: a sheet's contents, one of its lists, or something of the workbook. */
export interface StoreChange {
  sheetId?: number;
  part?: keyof SheetParts | keyof WorkbookParts;
}

/** A SheetStore over Univer, with what the page needs beyond the interface. */
export interface UniverStore extends SheetStore {
  /** The plain workbook behind the store; a change a person made in Univer is written into it without going back there. */
  readonly model: SheetStore;
  /** Univer's state of these sheets is read anew before the next access; all sheets when none is named. */
  forget(sheetIds?: Iterable<number>): void;
  onChange(listener: (change: StoreChange) => void): void;
  touched(change: StoreChange): void;
}

/**
 * Univer holds the workbook that a person sees and edits. Reading it cell by cell is slow and some things it cannot hold,
 * so a plain model stands beside it: script writes go into both, a person's edits are followed cell by cell, and any
 * other change a person makes has the sheet read anew from Univer at the next access.
 */
export function createUniverStore(book: UniverBook, rules: UniverRules, data: WorkbookData): UniverStore {
  return new MirroredStore(book, rules, data);
}

class MirroredStore implements UniverStore {
  private readonly book: UniverBook;
  private readonly rules: UniverRules;
  private current: SheetStore;
  private readonly stale = new Set<number>();
  private readonly waiting = new WaitingWrites(() => this.pushWaiting());
  private readonly listeners: ((change: StoreChange) => void)[] = [];

  constructor(book: UniverBook, rules: UniverRules, data: WorkbookData) {
    this.book = book;
    this.rules = rules;
    this.current = createMemoryStore(data);
  }

  get model(): SheetStore {
    this.refresh();
    return this.current;
  }

  forget(sheetIds: Iterable<number> = this.current.sheets().map(({ id }) => id)): void {
    this.pushWaiting();
    for (const id of sheetIds) this.stale.add(id);
  }

  onChange(listener: (change: StoreChange) => void): void {
    this.listeners.push(listener);
  }

  touched(change: StoreChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private refresh(): void {
    if (this.stale.size === 0) return;
    const data = this.current.toData();
    const sheets = data.sheets.map((sheet) => (this.stale.has(sheet.id) ? this.pull(sheet) : sheet));
    this.stale.clear();
    this.current = createMemoryStore({ ...data, sheets, namedRanges: pullNames(this.book) });
  }

  private pull(sheet: SheetData): SheetData {
    return { ...sheet, ...pullSheet(this.book, this.rules, sheet.id) };
  }

  sheets(): readonly SheetProperties[] {
    return this.model.sheets();
  }

  addSheet(sheet: NewSheet, index: number): number {
    const id = this.model.addSheet(sheet, index);
    pushNewSheet(this.book, this.sheetData(id), index, false);
    this.touched({ sheetId: id });
    return id;
  }

  copySheet(sheetId: number, name: string, index: number): number {
    const id = this.model.copySheet(sheetId, name, index);
    pushNewSheet(this.book, this.sheetData(id), index, true);
    pushNotes(this.book, this.current, id, this.whole(id));
    pushParts(this.book, this.rules, this.current, id);
    this.touched({ sheetId: id });
    return id;
  }

  private sheetData(sheetId: number): SheetData {
    const sheet = this.current.toData().sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new Error(`There is no sheet with id ${sheetId}.`);
    return sheet;
  }

  removeSheet(sheetId: number): void {
    const name = this.model.sheets().find(({ id }) => id === sheetId)?.name ?? '';
    this.current.removeSheet(sheetId);
    pushRemovedSheet(this.book, sheetId, name);
    this.followEverywhere();
  }

  moveSheet(sheetId: number, index: number): void {
    this.model.moveSheet(sheetId, index);
    pushSheetOrder(this.book, sheetId, index);
    this.touched({});
  }

  changeSheet(sheetId: number, patch: SheetPropertiesPatch): void {
    this.model.changeSheet(sheetId, patch);
    pushProperties(this.book, this.current, sheetId, patch);
    if (patch.name !== undefined) this.followEverywhere();
    this.touched({ sheetId });
  }

  /** Formulas, rules and names of all sheets after something they mention has moved or changed its name. */
  private followEverywhere(): void {
    this.pushWaiting();
    pushChangedFormulas(this.book, this.current);
    for (const { id } of this.current.sheets()) {
      pushParts(this.book, this.rules, this.current, id);
      this.touched({ sheetId: id, part: 'charts' });
    }
    pushNames(this.book, this.current);
    this.book.forgetUndo();
    this.touched({});
  }

  readWorkbook<Name extends keyof WorkbookParts>(part: Name): WorkbookParts[Name] {
    return this.model.readWorkbook(part);
  }

  writeWorkbook<Name extends keyof WorkbookParts>(part: Name, value: WorkbookParts[Name]): void {
    this.model.writeWorkbook(part, value);
    if (part === 'namedRanges') pushNames(this.book, this.current);
    if (part === 'name') this.book.mutate(mutations.workbookName, { unitId: this.book.unitId, name: value });
    this.touched({ part });
  }

  readCells(sheetId: number, area: Area): readonly (readonly (Readonly<CellData> | undefined)[])[] {
    return this.model.readCells(sheetId, area);
  }

  writeCells(sheetId: number, row: number, column: number, contents: readonly (readonly CellContent[])[]): void {
    this.model.writeCells(sheetId, row, column, this.readByEngine(contents));
    this.waiting.contents(sheetId, blockOf(row, column, contents));
    this.touched({ sheetId });
  }

  /** The engine knows formulas in English alone, whatever the locale they are written in. */
  private readByEngine(contents: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] {
    const formats = localeFormats(this.model.readWorkbook('locale'));
    return contents.map((row) =>
      row.map((content) =>
        typeof content === 'object' && content !== null && 'formula' in content
          ? { ...content, formula: plainFormula(content.formula, formats) }
          : content,
      ),
    );
  }

  writeFormats(
    sheetId: number,
    area: Area,
    patch: FormatPatch | null | readonly (readonly (FormatPatch | null)[])[],
  ): void {
    this.model.writeFormats(sheetId, area, patch);
    this.waiting.formats(sheetId, area);
    this.touched({ sheetId });
  }

  writeNotes(sheetId: number, row: number, column: number, notes: readonly (readonly (string | null)[])[]): void {
    this.model.writeNotes(sheetId, row, column, notes);
    pushNotes(this.book, this.current, sheetId, blockOf(row, column, notes));
    this.touched({ sheetId });
  }

  extent(sheetId: number): { rows: number; columns: number } {
    return this.model.extent(sheetId);
  }

  reorderRows(sheetId: number, area: Area, order: readonly number[]): void {
    this.model.reorderRows(sheetId, area, order);
    this.waiting.contents(sheetId, area);
    this.waiting.formats(sheetId, area);
    pushNotes(this.book, this.current, sheetId, area);
    this.touched({ sheetId });
  }

  insert(sheetId: number, axis: Axis, at: number, count: number, inherit?: 'before' | 'after'): void {
    this.pushWaiting();
    this.model.insert(sheetId, axis, at, count, inherit);
    this.follow(sheetId, { kind: 'insert', axis, at, count });
    if (inherit) this.waiting.formats(sheetId, linesOf(this.whole(sheetId), axis, at, count));
  }

  remove(sheetId: number, axis: Axis, at: number, count: number): void {
    this.pushWaiting();
    this.model.remove(sheetId, axis, at, count);
    this.follow(sheetId, { kind: 'remove', axis, at, count });
  }

  move(sheetId: number, axis: Axis, start: number, count: number, before: number): void {
    this.pushWaiting();
    this.model.move(sheetId, axis, start, count, before);
    this.follow(sheetId, { kind: 'move', axis, at: start, count, before });
  }

  private follow(sheetId: number, change: AxisChange): void {
    pushAxisChange(this.book, sheetId, change);
    pushNotes(this.book, this.current, sheetId, this.whole(sheetId));
    this.pushFrozen(sheetId);
    this.followEverywhere();
    this.touched({ sheetId });
  }

  private pushFrozen(sheetId: number): void {
    const now = this.current.sheets().find(({ id }) => id === sheetId);
    if (now) pushProperties(this.book, this.current, sheetId, { frozenRows: now.frozenRows });
  }

  private whole(sheetId: number): Area {
    const sheet = this.current.sheets().find(({ id }) => id === sheetId);
    return { row: 0, column: 0, rows: sheet?.rowCount ?? 0, columns: sheet?.columnCount ?? 0 };
  }

  sizes(sheetId: number, axis: Axis): Readonly<Record<number, number>> {
    return this.model.sizes(sheetId, axis);
  }

  setSize(sheetId: number, axis: Axis, start: number, count: number, pixels: number | null): void {
    this.model.setSize(sheetId, axis, start, count, pixels);
    pushLines(this.book, this.current, sheetId, axis, start, count);
    this.touched({ sheetId, part: 'charts' });
  }

  hidden(sheetId: number, axis: Axis): Readonly<Record<number, true>> {
    return this.model.hidden(sheetId, axis);
  }

  setHidden(sheetId: number, axis: Axis, start: number, count: number, hidden: boolean): void {
    this.model.setHidden(sheetId, axis, start, count, hidden);
    pushLines(this.book, this.current, sheetId, axis, start, count);
    this.touched({ sheetId, part: 'charts' });
  }

  readSheet<Name extends keyof SheetParts>(sheetId: number, part: Name): SheetParts[Name] {
    return this.model.readSheet(sheetId, part);
  }

  writeSheet<Name extends keyof SheetParts>(sheetId: number, part: Name, value: SheetParts[Name]): void {
    this.model.writeSheet(sheetId, part, value);
    if (isUniverPart(part)) this.waiting.part(sheetId, part);
    this.touched({ sheetId, part });
  }

  private pushWaiting(): void {
    this.waiting.push(this.book, this.rules, this.current);
  }

  selection(): Selection {
    return readSelection(this.book, this.model);
  }

  select(selection: Selection): void {
    this.model.select(selection);
    writeSelection(this.book, selection);
  }

  toData(): WorkbookData {
    return this.model.toData();
  }
}

function blockOf(row: number, column: number, lines: readonly (readonly unknown[])[]): Area {
  return { row, column, rows: lines.length, columns: lines[0]?.length ?? 0 };
}

function linesOf(whole: Area, axis: Axis, at: number, count: number): Area {
  return axis === 'rows' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
}

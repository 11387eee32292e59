import type { Area, CellData } from '../../store/workbookData';
import { enumerationValue } from '../core/enumeration';
import type { AuthMode } from '../script/authorization';
import type { TriggerData } from '../script/triggers';
import type { Book } from '../spreadsheet/book';
import { rangeByNotation } from '../spreadsheet/findRange';
import { createRange } from '../spreadsheet/objects';
import { firstCell } from '../spreadsheet/readValues';
import { createSpreadsheet } from '../spreadsheet/spreadsheetObject';
import { createUser } from '../spreadsheet/user';
import { checkShape, writeValues } from '../spreadsheet/writeValues';

/** Runs a handler of the project if there is one. */
export type CallHandler = (name: string, mode: AuthMode, event: Readonly<Record<string, unknown>>) => void;

/** What a person does to the sheet, and the triggers that it pulls. Scripts' own writes pull none. */
export interface UserEvents {
  /**
   * Types one value into a cell (a string is read as typed, null clears it), or pastes a block of them. The place is in A1,
   * with a sheet's name for another sheet than the active one.
   */
  userEdit(notation: string, value: unknown): void;
  /** Pulls the triggers of an edit that stands in the workbook already: a page tells so what a person did in it. */
  edited(edit: MadeEdit): void;
  /** A structural change that Google reports by its kind: INSERT_ROW, REMOVE_ROW, FORMAT, OTHER … */
  userChange(changeType: string): void;
  /** The spreadsheet is opened. */
  open(mode: AuthMode): void;
}

/** A block that a person changed; when it was a single cell, also what the cell held before. */
export interface MadeEdit {
  readonly sheetId: number;
  readonly area: Area;
  readonly single: boolean;
  readonly before: Readonly<CellData> | undefined;
}

function eventText(cell: Readonly<CellData> | undefined): string | undefined {
  const value = cell?.value;
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

export function createUserEvents(book: Book, triggers: () => readonly TriggerData[], call: CallHandler): UserEvents {
  function common(mode: AuthMode): Record<string, unknown> {
    return {
      authMode: enumerationValue('AuthMode', mode),
      source: createSpreadsheet(book),
      user: createUser(book.calls, book.host.person().email),
    };
  }

  function fireInstalled(eventType: string, event: Readonly<Record<string, unknown>>): void {
    for (const { handler, id } of triggers().filter((one) => one.eventType === eventType)) {
      call(handler, 'FULL', { ...common('FULL'), ...event, triggerUid: id });
    }
  }

  function userChange(changeType: string): void {
    fireInstalled('ON_CHANGE', { changeType });
  }

  function edited({ sheetId, area, single, before }: MadeEdit): void {
    const [[now] = []] = book.store.readCells(sheetId, { ...area, rows: 1, columns: 1 });
    const [value, oldValue] = single ? [eventText(now), eventText(before)] : [];
    const event: Record<string, unknown> = {
      range: createRange(book, sheetId, area),
      ...(value !== undefined && { value }),
      ...(oldValue !== undefined && { oldValue }),
    };
    call('onEdit', 'LIMITED', { ...common('LIMITED'), ...event });
    fireInstalled('ON_EDIT', event);
    userChange('EDIT');
  }

  return {
    userEdit(notation, value) {
      const range = rangeByNotation(book, book.store.selection().sheetId, notation);
      const block = Array.isArray(value) ? (value as unknown[][]) : [[value]];
      checkShape(range, block);
      const before = firstCell(range);
      writeValues(range, block);
      edited({ sheetId: range.sheetId, area: range.area, single: !Array.isArray(value), before });
    },
    edited,
    userChange,
    open(mode) {
      call('onOpen', mode, common(mode));
      fireInstalled('ON_OPEN', {});
    },
  };
}

import type { Area, CellData } from '../../store/workbookData';
import { enumerationValue } from '../core/enumeration';
import type { ServiceObject } from '../core/serviceClass';
import type { AuthMode } from '../script/authorization';
import { clockEvent } from '../script/clockEvent';
import type { TriggerData } from '../script/triggers';
import type { Book } from '../spreadsheet/book';
import { rangeByNotation } from '../spreadsheet/findRange';
import { createRange } from '../spreadsheet/objects';
import { firstCell } from '../spreadsheet/readValues';
import { createSpreadsheet } from '../spreadsheet/spreadsheetObject';
import { createUser } from '../spreadsheet/user';
import { checkShape, writeValues } from '../spreadsheet/writeValues';
import type { Start } from './executions';
import { budgets } from './executions';

type Event = Readonly<Record<string, unknown>>;

/** What events need of the running program. */
export interface EventHost {
  triggers(): readonly TriggerData[];
  now(): number;
  /** The zone of a clock trigger that names none. */
  readonly scriptZone: string;
  /** Runs a handler of the project if there is one. */
  call(name: string, start: Start, event: Event): void;
  /** A handler has failed; the others run all the same. */
  failed(handler: string, error: unknown): void;
}

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
  /** Runs `onInstall`. */
  install(): void;
  /** Runs an installed trigger by its id or its handler's name, a clock's with the time as it is. */
  fireTrigger(idOrHandler: string): void;
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

/** The edited range says by itself where it is, as Google's does in an event. */
function eventRange(book: Book, sheetId: number, area: Area): ServiceObject {
  return Object.assign(createRange(book, sheetId, area), {
    rowStart: area.row + 1,
    columnStart: area.column + 1,
    rowEnd: area.row + area.rows,
    columnEnd: area.column + area.columns,
  });
}

/** One handler to run. */
interface Pulled {
  readonly handler: string;
  readonly run: () => void;
}

export function createUserEvents(book: Book, host: EventHost): UserEvents {
  function common(mode: AuthMode): Record<string, unknown> {
    return {
      authMode: enumerationValue('AuthMode', mode),
      source: createSpreadsheet(book),
      user: createUser(book.calls, book.host.person().email),
    };
  }

  function simple(handler: string, mode: AuthMode, event: Event): Pulled {
    const budget = mode === 'FULL' ? budgets.full : budgets.simple;
    return { handler, run: () => host.call(handler, { mode, budget }, { ...common(mode), ...event }) };
  }

  /** Triggers run under the account of those who installed them. */
  function installedOne({ handler, id, creator }: TriggerData, event: Event, hasUi = true): Pulled {
    const start: Start = { mode: 'FULL', budget: budgets.full, user: creator, hasUi };
    return { handler, run: () => host.call(handler, start, { ...event, triggerUid: id }) };
  }

  function installed(eventType: string, event: Event): Pulled[] {
    const pulled = host.triggers().filter((one) => one.eventType === eventType);
    return pulled.map((one) => installedOne(one, { ...common('FULL'), ...event }));
  }

  /** Each trigger runs by itself: all of them have run when the first failure is passed on. */
  function pull(pulled: readonly Pulled[]): void {
    const failures: unknown[] = [];
    for (const { handler, run } of pulled) {
      try {
        run();
      } catch (error) {
        host.failed(handler, error);
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  function edited({ sheetId, area, single, before }: MadeEdit): void {
    const [[now] = []] = book.store.readCells(sheetId, { ...area, rows: 1, columns: 1 });
    const [value, oldValue] = single ? [eventText(now), eventText(before)] : [];
    const event: Event = {
      range: eventRange(book, sheetId, area),
      ...(value !== undefined && { value }),
      ...(oldValue !== undefined && { oldValue }),
    };
    const current = { row: area.row, column: area.column };
    const pulled = [
      simple('onEdit', 'LIMITED', event),
      ...installed('ON_EDIT', event),
      ...installed('ON_CHANGE', { changeType: 'EDIT' }),
    ];
    try {
      pull(
        pulled.map(({ handler, run }) => ({
          handler,
          run() {
            book.focus.selection = { sheetId, areas: [area], current };
            run();
          },
        })),
      );
    } finally {
      book.focus.selection = null;
    }
  }

  function clockTime({ schedule }: TriggerData): Event {
    const zone = schedule['inTimezone'];
    return clockEvent(host.now(), typeof zone === 'string' ? zone : host.scriptZone);
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
    userChange: (changeType) => pull(installed('ON_CHANGE', { changeType })),
    open: (mode) => pull([simple('onOpen', mode, {}), ...installed('ON_OPEN', {})]),
    install() {
      const authMode = enumerationValue('AuthMode', 'FULL');
      pull([
        {
          handler: 'onInstall',
          run: () => host.call('onInstall', { mode: 'FULL', budget: budgets.full }, { authMode }),
        },
      ]);
    },
    fireTrigger(idOrHandler) {
      const found = host.triggers().find(({ id, handler }) => id === idOrHandler || handler === idOrHandler);
      if (!found) throw new Error(`There is no trigger ${idOrHandler}.`);
      const isClock = found.eventType === 'CLOCK';
      const authMode = enumerationValue('AuthMode', 'FULL');
      pull([installedOne(found, isClock ? { authMode, ...clockTime(found) } : common('FULL'), !isClock)]);
    },
  };
}

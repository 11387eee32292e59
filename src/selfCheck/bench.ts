import type { Label } from '../core/values/label';
import type { WallClock } from '../core/values/wallClock';

export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A place to try things: a sheet that is taken away afterwards. */
export interface Bench {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly locale: string;
  readonly clock: WallClock;
  /** The lock of this build, held while things are tried. */
  readonly lock: GoogleAppsScript.Lock.Lock;
  /** The short text by which the add-on tells one text from another. */
  readonly fingerprintOf: (text: string) => string;
  /** Cells nobody has tried anything in yet. */
  readonly cells: (rows?: number, columns?: number) => Range;
}

/** A behaviour of the host that the product leans on: what it is, what should come out, and how it is tried. */
export interface Probe {
  readonly what: Label;
  readonly expected: unknown;
  readonly find: (bench: Bench) => unknown;
}

/** Rows of a sheet are handed out from the top, each once. */
export function benchOn({ sheet, spreadsheet, ...given }: Omit<Bench, 'locale' | 'cells'>): Bench {
  let row = 1;
  return {
    ...given,
    spreadsheet,
    sheet,
    locale: spreadsheet.getSpreadsheetLocale(),
    cells(rows = 1, columns = 1) {
      const range = sheet.getRange(row, 1, rows, columns);
      row += rows;
      return range;
    },
  };
}

/** Whether the host takes something or refuses it; its words are in the language of the account and tell nothing. */
export function outcomeOf(work: () => unknown): 'taken' | 'refused' {
  try {
    work();
    SpreadsheetApp.flush();
    return 'taken';
  } catch {
    return 'refused';
  }
}

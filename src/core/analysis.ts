import { missingColumns } from './work/check/missingColumns';
import { checkRows } from './work/check/rowChecks';
import { factsOf, type Facts } from './figures/facts/facts';
import { figureBookOf, type FigureBook } from './figures/sections/compute';
import { readRegister, type Reading } from './register/tables/readRegister';
import type { SheetSnapshot } from './register/schema/cell';
import type { Problem } from './register/schema/problem';
import type { Moment } from './values/moment';

/** A workbook as it was read, with the clock and the habits it is read by. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Workbook wall-clock time. */
  readonly now: Moment;
  /** Spreadsheet locale, `ru_RU`. */
  readonly locale: string;
}

/** Rows understood, and what follows from them: enough to take a tick, of a part of the register as of all of it. */
export interface Understanding {
  readonly reading: Reading;
  readonly facts: Facts;
}

/** A whole register understood: its rows, its figures for any period, and on demand every problem in it. */
export interface Analysis extends Understanding {
  readonly book: FigureBook;
  /** Everything to put right, by table and row; worked out when asked for. */
  readonly problems: () => readonly Problem[];
}

export function understand({ sheets, now, locale }: Snapshot): Understanding {
  const reading = readRegister(sheets, locale);
  return { reading, facts: factsOf(reading.rows, reading.settings, now, reading.unreadable) };
}

export function analyse(snapshot: Snapshot): Analysis {
  const { reading, facts } = understand(snapshot);
  const { located, unreadable } = reading;
  const problems = (): readonly Problem[] =>
    inOrder([...reading.problems, ...missingColumns(located, unreadable), ...checkRows(facts, located)], reading);
  return { reading, facts, book: figureBookOf(facts), problems };
}

/** By table as the tabs stand, then by row. */
function inOrder(problems: readonly Problem[], { located }: Reading): readonly Problem[] {
  const order = [...located.keys()] as readonly string[];
  return [...problems].sort(
    (left, right) => order.indexOf(left.table) - order.indexOf(right.table) || left.row - right.row,
  );
}

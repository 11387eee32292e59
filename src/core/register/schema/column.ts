import type { Label } from '../../values/label';
import type { CellValue } from './cell';
import type { ListName } from './choice';
import type { CellFault, CellProblemCode } from './problem';
import type { ReadingContext } from './readingContext';

/** How a column looks and behaves in a sheet: its number format, alignment, drop-down and check. */
export type ColumnType =
  | 'id'
  | 'text'
  | 'date'
  | 'datetime'
  | 'month'
  | 'time'
  | 'money'
  | 'number'
  | 'int'
  | 'choice'
  | 'url'
  | 'phone'
  | 'email'
  | 'bool'
  | 'roles';

/** Either the value or, as an object with a code, why there is none. */
export type CellReader<Value> = (cell: CellValue, context: ReadingContext) => Value | Fault;

/** Wrapped so that a fault can never be mistaken for a value. */
export class Fault {
  readonly fault: CellFault<CellProblemCode>;
  /** What the row keeps of the cell all the same; a blank when nothing is given. */
  readonly kept: string | undefined;
  constructor(code: CellProblemCode, details: Readonly<Record<string, string>> = {}, kept?: string) {
    this.fault = { code, details };
    this.kept = kept;
  }
}

/** One column of the register, declared once: headings, notes, drop-downs, parsing, docs and demo data come from here. */
export interface Column<Value> {
  readonly type: ColumnType;
  readonly heading: Label;
  /** What to type here, shown as a note on the heading and in the docs. */
  readonly note: Label;
  readonly aliases?: readonly string[];
  /** Required of every figure that needs it; a missing heading is an error. */
  readonly required?: true;
  /** The heading must be there, but a blank cell under it says something too and is no mistake. */
  readonly mayBeBlank?: true;
  /** A date that may lie ahead: next step, due, planned. */
  readonly mayBeAhead?: true;
  /** Came with a later version: a sheet made before that has it once it is set up anew, and is known without it. */
  readonly addedLater?: true;
  /** Written by the add-on alone. */
  readonly owned?: true;
  readonly hidden?: true;
  /** Told by another program: what it says at the next import replaces what stands there. */
  readonly fed?: true;
  /** Labels for the drop-down come from this list of Lists, or from the staff or the clients. */
  readonly choices?: ListName | 'staff' | 'clients' | 'kpis' | readonly Label[];
  /** The same names stand in many of its cells though there is no list of them: each is kept once. */
  readonly repeats?: true;
  /** Pixels. */
  readonly width?: number;
  readonly blank: Value;
  readonly read: CellReader<Value>;
}

/** What the declaring file says about a column; type, blank and reader come from its kind. */
export type ColumnWords = Omit<Column<unknown>, 'type' | 'blank' | 'read' | 'heading' | 'note'>;

import type { AppendedRow } from '../../register/edits';
import type { CellValue } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';
import type { SourceRow } from '../../register/tables/sources';
import type { Language } from '../../values/label';
import { NOT_UNDERSTOOD, type InboxHead, type InboxLine } from '../inbox';
import { groupOf, type CaptureEvent } from './event';
import type { CapturedRow, Ledger } from './ledger';
import type { Delivery } from './received';
import type { StandingRow } from './settle';
import type { SpamKnown } from './spam';
import type { TypedReader } from './typedCall';
import { eventsOf, isUnderstood, type Habits } from './understand';

/**
 * What a delivery tells, and the lines it is kept in: one for every call or conversation it is about, and one by itself
 * where nobody knows what it is about.
 */
export function linesOfDelivery(
  source: SourceRow,
  body: string,
  arrivedAt: number,
  habits: Habits,
): { readonly events: readonly CaptureEvent[]; readonly lines: readonly InboxLine[]; readonly isUnderstood: boolean } {
  const delivery = deliveryOf(body);
  const events = delivery ? eventsOf(source, delivery, arrivedAt, habits) : [];
  const understood = delivery !== null && isUnderstood(source, delivery, events);
  const groups = understood ? [...new Set(events.map(groupOf))] : [NOT_UNDERSTOOD];
  const lines = groups.map((group) => ({ group, source: source.name, arrivedAt, body }));
  return { events, lines, isUnderstood: understood };
}

/** A line tells of its own call, whatever else its delivery was about. */
export function eventsOfLine(
  { group, arrivedAt }: InboxHead,
  body: string,
  [source]: readonly SourceRow[],
  habits: Habits,
): readonly CaptureEvent[] {
  const delivery = deliveryOf(body);
  if (!source || !delivery) return [];
  return eventsOf(source, delivery, arrivedAt, habits).filter((event) => groupOf(event) === group);
}

/** Null for what somebody has emptied or written into. */
function deliveryOf(body: string): Delivery | null {
  try {
    return JSON.parse(body) as Delivery;
  } catch {
    return null;
  }
}

type Positions = ReadonlyMap<string, number>;

function cellIn(positions: Positions, cells: readonly CellValue[], column: string): CellValue {
  return cells[positions.get(column) ?? -1] ?? '';
}

/** Whether a row bears the key of one that has come. `column`: where the keys of its table stand. */
export function bearsKeyOf(
  rows: readonly CapturedRow[],
  column: string,
): (table: { readonly positions: Positions }, cells: readonly CellValue[]) => boolean {
  const wanted = new Set(rows.flatMap(({ keys }) => keys));
  return ({ positions }, cells) => wanted.has(textOfCell(cellIn(positions, cells, column)));
}

/** A row of the register as it stands, 0-based. */
export function standingRow(
  row: number,
  cells: readonly CellValue[],
  positions: Positions,
  column: string,
): StandingRow {
  const cellOf = (one: string): CellValue => cellIn(positions, cells, one);
  const id = textOfCell(cellOf('id') || cellOf('key'));
  return { id, row: row + 1, sourceKey: textOfCell(cellOf(column)), cellOf };
}

/** Columns that tell what somebody has made of a number. */
export const SAID_COLUMNS = ['phone', 'result'] as const;

/** Listens to what is said of the numbers that wait; the row that stands last has the last word. */
export class SaidOfNumbers {
  private readonly wanted: ReadonlySet<string>;
  private readonly said = new Map<string, unknown>();
  private readonly reader: TypedReader;

  constructor(rows: readonly AppendedRow[], reader: TypedReader) {
    const isOpen = ({ cells }: AppendedRow): boolean => (cells.result ?? '') === '';
    this.wanted = new Set(rows.filter(isOpen).flatMap(({ cells }) => textOfCell(cells.phone ?? '') || []));
    this.reader = reader;
  }

  /** Whether anybody waits whose number may have been marked. */
  get isAsked(): boolean {
    return this.wanted.size > 0;
  }

  hear({ positions }: { readonly positions: Positions }, cells: readonly CellValue[]): void {
    const phone = this.reader.phoneOf(cellIn(positions, cells, 'phone'));
    const result = this.reader.read('result', cellIn(positions, cells, 'result'));
    if (this.wanted.has(phone) && result !== null) this.said.set(phone, result);
  }

  /** With the rows of those that came in a flood. */
  known(flooded: readonly Ledger[], language: Language): SpamKnown {
    return {
      phones: new Set([...this.said].flatMap(([phone, result]) => (result === 'spam' ? phone : []))),
      flooded: new Set(flooded.flatMap(({ contacts }) => contacts.flatMap(({ keys }) => keys))),
      language,
    };
  }
}

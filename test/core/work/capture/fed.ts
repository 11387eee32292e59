import type { SourceKind } from '../../../../src/core/register/schema/choice';
import { normalisePhone } from '../../../../src/core/register/schema/readPhone';
import { readingContextOf } from '../../../../src/core/register/tables/readingContext';
import { DEFAULT_SETTINGS } from '../../../../src/core/register/tables/settings';
import type { SourceRow } from '../../../../src/core/register/tables/sources';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import type { CaptureEvent } from '../../../../src/core/work/capture/event';
import { groupOf } from '../../../../src/core/work/capture/event';
import { ledgerOf, type CapturedRow, type CaptureContext } from '../../../../src/core/work/capture/ledger';
import { phoneSent } from '../../../../src/core/work/capture/phoneSent';
import { settled, SOURCE_KEY, type CapturedChange, type StandingRow } from '../../../../src/core/work/capture/settle';
import { eventsOf } from '../../../../src/core/work/capture/understand';
import { textOfCell } from '../../../../src/core/register/schema/columns';
import { cellIn } from '../../../../src/core/register/tables/tables';
import { wallClockIn } from '../../../../src/core/values/wallClock';
import { aStaffMember } from '../../../builders/rows';
import { beginOf, type Recorded, type Scenario } from './recorded';

const ZONE = 'Asia/Novosibirsk';
/** Of the workbook of that company. */
export const HABITS = { zone: ZONE, locale: 'ru_RU' } as const;
const CLOCK = wallClockIn(ZONE);

export function aSource(kind: SourceKind, more: Partial<SourceRow> = {}): SourceRow {
  return {
    row: 2, name: `our ${kind}`, kind, on: true, number: '', line: '', activity: '', employee: '', zone: kind === 'zadarma' || kind === 'uis' ? '+03:00' : '', mapping: kind === 'calls' ? 'phone=caller.number; number=did; at=began' : '', secret: 's', quietAfter: null, lastEvent: null, state: '', ...more,
  }; // prettier-ignore
}

const reading = readingContextOf('ru_RU', DEFAULT_SETTINGS, []);

/** A company in Novosibirsk: Anna has extension 101, one number is for an advertisement. */
export function contextOf(kind: SourceKind): CaptureContext {
  return {
    language: 'ru',
    source: [aSource(kind), aSource(kind, { row: 3, number: '+7 (495) 111-00-00', line: 'Окна', activity: 'Радио' })],
    staff: [aStaffMember({ name: 'Анна', extension: '101, anna', email: 'anna@shop.example', telegram: '@anna_shop' })],
    activities: ['яндекс директ', 'Радио'],
    momentOf: (instant) => CLOCK.momentOf(new Date(instant)),
    phoneOf: (sent) => phoneSent(sent, (text) => normalisePhone(text, reading)),
  };
}

/** What a delivery of the n-th call of a scenario tells. */
export function toldBy({ kind }: Pick<Scenario, 'kind'>, n: number, delivery: Recorded): readonly CaptureEvent[] {
  return eventsOf(aSource(kind), delivery, (beginOf(n) + delivery.after) * 1000, HABITS);
}

type Row = Record<string, CellValue>;

/** Contacts and Calls, as deliveries write them one after the other; people may type in between. */
export class Fed {
  /** By the key of their source. */
  readonly contacts = new Map<string, Row>();
  readonly calls = new Map<string, Row>();
  private readonly done = new Map<string, CaptureEvent[]>();
  private readonly kind: SourceKind;

  constructor(kind: SourceKind) {
    this.kind = kind;
  }

  take(events: readonly CaptureEvent[]): void {
    const context = contextOf(this.kind);
    for (const group of new Set(events.map(groupOf))) {
      const before = this.done.get(group) ?? [];
      const after = [...before, ...events.filter((event) => groupOf(event) === group)];
      const [was, is] = [ledgerOf(before, context), ledgerOf(after, context)];
      for (const table of ['contacts', 'calls'] as const)
        this.write(table, settled(table, was[table], is[table], this.standing(table, is[table])));
      this.done.set(group, after);
    }
  }

  private standing(table: Table, rows: readonly CapturedRow[]): readonly StandingRow[] {
    return rows.flatMap(({ keys }) =>
      keys.flatMap((id): readonly StandingRow[] => {
        const cells = this[table].get(id);
        return cells ? [{ id, row: 0, sourceKey: id, cellOf: (column) => cells[column] ?? '' }] : [];
      }),
    );
  }

  private write(table: Table, { edits, appends }: CapturedChange): void {
    const rows = this[table];
    for (const { id, column, before, after } of edits) {
      const cells = rows.get(id);
      if (!cells) throw new Error('An edit of a row that is not there');
      expect(cells[column] ?? '').toEqual(before);
      cells[column] = after;
    }
    for (const { cells } of appends) rows.set(textOfCell(cellIn(cells, SOURCE_KEY[table])), { ...(cells as Row) });
    for (const [key, cells] of rows) {
      const own = textOfCell(cells[SOURCE_KEY[table]] ?? '');
      if (own === key) continue;
      rows.delete(key);
      rows.set(own, cells);
    }
  }

  /** What stands there, whatever the order of the rows; a cell that is blank is not there. */
  shown(): Record<Table, unknown> {
    return { contacts: plain(this.contacts), calls: plain(this.calls) };
  }
}

type Table = 'contacts' | 'calls';

function plain(rows: ReadonlyMap<string, Row>): readonly Row[] {
  const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => (one < other ? -1 : 1); // prettier-ignore
  return [...rows]
    .sort(byName)
    .map(([, row]) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '').sort(byName))); // prettier-ignore
}

import { cellAt } from '../register/schema/locateTable';
import { provenDayFirst } from '../register/schema/readDate';
import type { Reading } from '../register/tables/readRegister';
import { sales } from '../register/tables/sales';
import type { Day, Moment } from '../values/moment';

/** Sales that come out of accounting and have not come for longer than they ever pause. */
export interface StaleSales {
  /** The last day that accounting has told of. */
  readonly upTo: Day;
  /** Whole days since then. */
  readonly days: number;
  /** 1-based row of the newest sale. */
  readonly row: number;
}

/** Fewer days are a weekend with a holiday. */
const LEAST_DAYS = 6;
/** Pauses are looked for among so many days. */
const LOOKED_BACK = 90;

/**
 * How old the sales are that accounting tells of, by its newest document; null while they are fresh, where none come from
 * there, and where a company ships so rarely that such a pause is usual.
 */
export function staleSales({ located, context }: Pick<Reading, 'located' | 'context'>, now: Moment): StaleSales | null {
  const rows = documentDays({ located, context }, now);
  const [newest] = rows;
  if (!newest) return null;
  const days = Math.floor(now) - newest.day;
  const recent = rows.filter(({ day }) => day >= newest.day - LOOKED_BACK);
  const pauses = recent.slice(1).map(({ day }, index) => (recent[index]?.day ?? day) - day);
  if (days < LEAST_DAYS || days <= Math.max(0, ...pauses)) return null;
  return { upTo: newest.day, days, row: newest.row };
}

/** The days of documents up to now with a row of each, the newest first. */
function documentDays(
  { located, context }: Pick<Reading, 'located' | 'context'>,
  now: Moment,
): readonly { readonly day: Day; readonly row: number }[] {
  const table = located.get('sales');
  if (!table?.positions.has('sourceKey')) return [];
  const { values } = table.sheet;
  const keyed = values.flatMap((_cells, row) =>
    row > table.headingRow && (cellAt(table, row, 'sourceKey') ?? '') !== '' ? row : [],
  );
  const cells = keyed.map((row) => cellAt(table, row, 'date') ?? '');
  const habits = { ...context, dayFirst: provenDayFirst(cells) ?? context.dayFirst };
  const rowOf = new Map<Day, number>();
  keyed.forEach((row, index) => {
    const moment = sales.columns.date.read(cells[index] ?? '', habits);
    if (typeof moment === 'number' && moment <= now) rowOf.set(Math.floor(moment), row + 1);
  });
  return [...rowOf].map(([day, row]) => ({ day, row })).sort((left, right) => right.day - left.day);
}

import type { FigureRow, KeptRow, PlacedRow } from './keptRow';

/** What happened to a row of a figure since the month was closed. */
export type ChangeKind = 'added' | 'nowCounts' | 'changed' | 'noLongerCounts' | 'deleted';

/** One row on which a figure rests otherwise than when it was closed. */
export interface RowChange {
  readonly kind: ChangeKind;
  /** As it was at closing; null for a row nobody had looked at. */
  readonly before: (KeptRow & Partial<FigureRow>) | null;
  /** As it stands; null when it is gone. */
  readonly after: (PlacedRow & Partial<FigureRow>) | null;
}

/** Where rows are looked up that a figure counts at one of the two moments only. */
export interface RowSearch {
  /** Among the rows any figure counted when months were closed. */
  readonly atClosing: (row: KeptRow) => KeptRow | null;
  /** Among the rows of the register now. */
  readonly now: (row: KeptRow) => PlacedRow | null;
}

/** Rows a figure counted at closing against those it counts now; what stayed as it was is not named. */
export function rowChanges(
  before: readonly FigureRow[],
  now: readonly (FigureRow & PlacedRow)[],
  search: RowSearch,
): readonly RowChange[] {
  const same = pairOff(before, now, (row) => `${placeless(row)} ${row.print} ${row.counts}`);
  const changed = pairOff(same.left, same.right, (row) => (row.id === '' ? null : placeless(row)));
  // A row that got its id after the month was closed is still the same row.
  const renamed = pairOff(changed.left, changed.right, (row) => `${row.table} ${row.print} ${row.counts}`);
  return [
    ...changed.pairs.map(([was, is]): RowChange => ({ kind: kindOfChange(was, is), before: was, after: is })),
    ...renamed.right.map((row) => arrival(row, search)),
    ...renamed.left.map((row) => departure(row, search)),
  ];
}

function kindOfChange(was: FigureRow, is: FigureRow): ChangeKind {
  if (was.counts === is.counts) return 'changed';
  return is.counts ? 'nowCounts' : 'noLongerCounts';
}

/** Sums of money change by this much with the row: the changes of a figure that adds rows up come to its difference. */
export function amountChange({ before, after }: RowChange): number {
  return (after?.counts ? (after.amount ?? 0) : 0) - (before?.counts ? (before.amount ?? 0) : 0);
}

/** The row itself is as it was; something else makes it count or not. */
export function isCountedOtherwise({ before, after }: RowChange): boolean {
  return before !== null && before.print === after?.print;
}

function placeless({ table, id }: KeptRow): string {
  return `${table} ${id}`;
}

function arrival(after: FigureRow & PlacedRow, { atClosing }: RowSearch): RowChange {
  const before = atClosing(after);
  return { kind: before ? 'nowCounts' : 'added', before, after };
}

function departure(before: FigureRow, { now }: RowSearch): RowChange {
  const after = now(before);
  return { kind: after ? 'noLongerCounts' : 'deleted', before, after };
}

interface Paired<Right> {
  readonly pairs: readonly (readonly [FigureRow, Right])[];
  readonly left: readonly FigureRow[];
  readonly right: readonly Right[];
}

/** Each row with one of the same key on the other side, and those that found none; rows without a key stay alone. */
function pairOff<Right extends FigureRow>(
  left: readonly FigureRow[],
  right: readonly Right[],
  keyOf: (row: FigureRow) => string | null,
): Paired<Right> {
  const waiting = groupBy(left, keyOf);
  const pairs: (readonly [FigureRow, Right])[] = [];
  const paired = new Set<FigureRow>();
  const alone = right.filter((row) => {
    const partner = waiting.get(keyOf(row))?.pop();
    if (!partner) return true;
    pairs.push([partner, row]);
    paired.add(partner);
    return false;
  });
  return { pairs, left: left.filter((row) => !paired.has(row)), right: alone };
}

/** Rows without a key are in no group. */
function groupBy<Row extends FigureRow>(
  rows: readonly Row[],
  keyOf: (row: FigureRow) => string | null,
): ReadonlyMap<string | null, Row[]> {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else if (key !== null) groups.set(key, [row]);
  }
  return groups;
}

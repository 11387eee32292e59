import type { Area } from './workbookData';
import type { Axis } from './sheetStore';

/** A structural change along one axis of one sheet. */
export type AxisChange =
  | { kind: 'insert'; axis: Axis; at: number; count: number }
  | { kind: 'remove'; axis: Axis; at: number; count: number }
  | { kind: 'move'; axis: Axis; at: number; count: number; before: number };

/** A run of rows or columns. An endless one (`A:A`, `3:3` seen across) has count Infinity and start 0. */
export interface Span {
  start: number;
  count: number;
}

/** Where a single row or column stands after the change; null when it was deleted. */
export function shiftIndex(change: AxisChange, index: number): number | null {
  switch (change.kind) {
    case 'insert':
      return index >= change.at ? index + change.count : index;
    case 'remove':
      if (index < change.at) return index;
      return index < change.at + change.count ? null : index - change.count;
    case 'move':
      return moveIndex(change.at, change.count, change.before, index);
  }
}

function moveIndex(at: number, count: number, before: number, index: number): number {
  const end = at + count;
  if (index >= at && index < end) return before > at ? index + before - end : index - at + before;
  if (index >= end && index < before) return index - count;
  if (index >= before && index < at) return index + count;
  return index;
}

/** What had to stand where, so that it stands at the index after the change. */
export function unshiftIndex(change: AxisChange, index: number): number {
  const { at, count } = change;
  switch (change.kind) {
    case 'insert':
      return index >= at + count ? index - count : index;
    case 'remove':
      return index >= at ? index + count : index;
    case 'move': {
      const now = change.before > at ? change.before - count : change.before;
      return moveIndex(now, count, at > now ? at + count : at, index);
    }
  }
}

/** Where a run ends up: it grows by what is inserted inside it, shrinks by what is deleted, and is null when nothing is left. */
export function shiftSpan(change: AxisChange, span: Span): Span | null {
  if (span.count === Infinity) return span;
  const last = span.start + span.count - 1;
  switch (change.kind) {
    case 'insert': {
      const start = span.start >= change.at ? span.start + change.count : span.start;
      return { start, count: (last >= change.at ? last + change.count : last) - start + 1 };
    }
    case 'remove': {
      const end = change.at + change.count;
      const lost = Math.max(0, Math.min(last + 1, end) - Math.max(span.start, change.at));
      if (lost === span.count) return null;
      const lostBefore = Math.max(0, Math.min(span.start, end) - change.at);
      return { start: span.start - lostBefore, count: span.count - lost };
    }
    case 'move': {
      const first = moveIndex(change.at, change.count, change.before, span.start);
      const final = moveIndex(change.at, change.count, change.before, last);
      return final - first + 1 === span.count ? { start: first, count: span.count } : span;
    }
  }
}

/** The same for a block of cells. */
export function shiftArea(change: AxisChange, area: Area): Area | null {
  const along =
    change.axis === 'rows' ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns };
  const moved = shiftSpan(change, along);
  if (!moved) return null;
  return change.axis === 'rows'
    ? { ...area, row: moved.start, rows: moved.count }
    : { ...area, column: moved.start, columns: moved.count };
}

/** Several blocks, without those that vanished. */
export function shiftAreas(change: AxisChange, areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => shiftArea(change, area) ?? []);
}

/** Values kept by row or column index, moved along. */
export function shiftKeys<Value>(change: AxisChange, record: Readonly<Record<number, Value>>): Record<number, Value> {
  const result: Record<number, Value> = {};
  for (const [key, value] of Object.entries(record)) {
    const index = shiftIndex(change, Number(key));
    if (index !== null) result[index] = value;
  }
  return result;
}

import type { Axis } from '../../store/sheetStore';
import type { GroupData } from '../../store/workbookData';
import type { SheetState } from './book';

/** Some rows or columns in a line. */
export interface Lines {
  readonly start: number;
  readonly count: number;
}

export function groupsOf({ book, id }: SheetState, axis: Axis): GroupData[] {
  return book.store.readSheet(id, 'groups').filter((group) => group.axis === axis);
}

/** How many groups a row or column lies in. */
export function depthAt(groups: readonly GroupData[], line: number): number {
  return groups.filter((group) => covers(group, line)).length;
}

export function covers({ start, count }: Lines, line: number): boolean {
  return line >= start && line < start + count;
}

function touches(one: Lines, other: Lines): boolean {
  return one.start < other.start + other.count && other.start < one.start + one.count;
}

/** Groups that lie side by side at the same depth become one; a group that was folded stays so. */
export function shiftDepth(state: SheetState, axis: Axis, lines: Lines, delta: number): void {
  const old = groupsOf(state, axis);
  const end = Math.max(lines.start + lines.count, ...old.map(({ start, count }) => start + count));
  const depths = Array.from({ length: end }, (_none, line) => {
    const depth = depthAt(old, line);
    return covers(lines, line) ? Math.max(0, depth + delta) : depth;
  });
  const deepest = Math.max(0, ...depths);
  const next: GroupData[] = [];
  for (let depth = 1; depth <= deepest; depth++) {
    for (const run of runsOf(depths.map((each) => each >= depth))) {
      const collapsed = old.some((group) => group.collapsed && group.depth === depth && touches(group, run));
      next.push({ axis, ...run, depth, collapsed });
    }
  }
  writeGroups(state, axis, next);
}

function runsOf(marks: readonly boolean[]): Lines[] {
  const runs: { start: number; count: number }[] = [];
  marks.forEach((marked, line) => {
    const last = runs.at(-1);
    if (!marked) return;
    if (last && last.start + last.count === line) last.count++;
    else runs.push({ start: line, count: 1 });
  });
  return runs;
}

/** Folds or unfolds the groups that are meant, and hides or shows their lines. */
export function fold(
  state: SheetState,
  axis: Axis,
  collapsed: boolean,
  isMeant: (group: GroupData, all: readonly GroupData[]) => boolean,
): void {
  const all = groupsOf(state, axis);
  const next = all.map((group) => (isMeant(group, all) ? { ...group, collapsed } : group));
  writeGroups(state, axis, next);
}

/** What folding a range folds: the outermost groups wholly inside, or else the deepest open one that it touches. */
export function foldedWith(lines: Lines): (group: GroupData, all: readonly GroupData[]) => boolean {
  return (group, all) => {
    const inside = all.filter((one) => contains(lines, one));
    if (inside.length > 0) {
      const enclosed = inside.some((other) => other.depth < group.depth && touches(other, group));
      return inside.includes(group) && !enclosed;
    }
    const open = all.filter((one) => !one.collapsed && touches(one, lines));
    return open.includes(group) && group.depth === Math.max(...open.map(({ depth }) => depth));
  };
}

function contains(outer: Lines, inner: Lines): boolean {
  return inner.start >= outer.start && inner.start + inner.count <= outer.start + outer.count;
}

export function within(lines: Lines): (group: GroupData) => boolean {
  return (group) => touches(group, lines);
}

function writeGroups(state: SheetState, axis: Axis, next: readonly GroupData[]): void {
  const { store } = state.book;
  const before = groupsOf(state, axis);
  const others = store.readSheet(state.id, 'groups').filter((group) => group.axis !== axis);
  store.writeSheet(state.id, 'groups', [...others, ...next]);
  for (const { start, count, collapsed } of before) if (collapsed) store.setHidden(state.id, axis, start, count, false);
  for (const { start, count, collapsed } of next) if (collapsed) store.setHidden(state.id, axis, start, count, true);
}

import type { Axis } from '../../store/sheetStore';
import type { GroupData } from '../../store/workbookData';
import { enumerationValue } from '../core/enumeration';
import { scriptException } from '../core/exception';
import type { MethodTable, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { RangeState, SheetState } from './book';
import { sheetProperties } from './book';
import type { Lines } from './lineGroups';
import { covers, depthAt, fold, groupsOf, foldedWith, shiftDepth, within } from './lineGroups';
import { createRange } from './objects';

interface GroupState extends ServiceState {
  readonly sheet: SheetState;
  readonly axis: Axis;
  readonly line: number;
  readonly depth: number;
}

function find({ sheet, axis, line, depth }: GroupState): GroupData {
  const found = groupsOf(sheet, axis).find((group) => group.depth === depth && covers(group, line));
  if (!found) throw scriptException('The group was removed.');
  return found;
}

function foldOne(state: GroupState, collapsed: boolean): typeof self {
  const { start, depth } = find(state);
  fold(state.sheet, state.axis, collapsed, (group) => group.start === start && group.depth === depth);
  return self;
}

const group = defineService<GroupState>(
  { name: 'SpreadsheetApp.Group', counted: true },
  {
    collapse: (state) => foldOne(state, true),
    expand: (state) => foldOne(state, false),
    isCollapsed: (state) => find(state).collapsed,
    getDepth: ({ depth }) => depth,
    getControlIndex(state) {
      const { start, count } = find(state);
      return start + count + 1;
    },
    getRange(state) {
      const { start, count } = find(state);
      const { book, id } = state.sheet;
      const { rowCount, columnCount } = sheetProperties(book, id);
      return state.axis === 'rows'
        ? createRange(book, id, { row: start, rows: count, column: 0, columns: columnCount }, 'rows')
        : createRange(book, id, { row: 0, rows: rowCount, column: start, columns: count }, 'columns');
    },
    remove(state) {
      shiftDepth(state.sheet, state.axis, find(state), -1);
    },
  },
);

function getGroup(sheet: SheetState, axis: Axis, position: number, depth: number): ServiceObject | null {
  if (depthAt(groupsOf(sheet, axis), position - 1) < depth) {
    throw scriptException(`A group at index ${position} and group depth ${depth} does not exist.`);
  }
  return group.create({ calls: sheet.calls, sheet, axis, line: position - 1, depth });
}

function axisMethods(axis: Axis, word: 'Row' | 'Column'): MethodTable<SheetState> {
  return {
    [`get${word}Group`]: (state, position: number, depth: number) => getGroup(state, axis, position, depth),
    [`get${word}GroupDepth`]: (state, position: number) => depthAt(groupsOf(state, axis), position - 1),
    [`get${word}GroupControlPosition`]: () => enumerationValue('GroupControlTogglePosition', 'AFTER'),
    [`collapseAll${word}Groups`](state) {
      fold(state, axis, true, () => true);
      return self;
    },
    [`expandAll${word}Groups`](state) {
      fold(state, axis, false, () => true);
      return self;
    },
    [`expand${word}GroupsUpToDepth`](state, depth: number) {
      fold(state, axis, false, (one) => one.depth <= depth);
      fold(state, axis, true, (one) => one.depth > depth);
      return self;
    },
  };
}

/** Groups of rows and columns, asked of the sheet. */
export const sheetGroups: MethodTable<SheetState> = {
  ...axisMethods('rows', 'Row'),
  ...axisMethods('columns', 'Column'),
};

function linesOf({ area }: RangeState, axis: Axis): Lines {
  return axis === 'rows' ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns };
}

/** Google nests no more groups than these. */
const deepestGroup = 8;

function shift(axis: Axis) {
  return (range: RangeState, delta: number): typeof self => {
    const step = Math.max(-deepestGroup, Math.min(deepestGroup, Math.trunc(delta)));
    shiftDepth(sheetOfRange(range), axis, linesOf(range, axis), step);
    return self;
  };
}

function foldBoth(collapsed: boolean) {
  return (range: RangeState): typeof self => {
    for (const axis of ['rows', 'columns'] as const) {
      const lines = linesOf(range, axis);
      fold(sheetOfRange(range), axis, collapsed, collapsed ? foldedWith(lines) : within(lines));
    }
    return self;
  };
}

function sheetOfRange({ book, calls, sheetId }: RangeState): SheetState {
  return { book, calls, id: sheetId };
}

/** Groups of the rows and columns that a range reaches over. */
export const rangeGroups: MethodTable<RangeState> = {
  shiftRowGroupDepth: shift('rows'),
  shiftColumnGroupDepth: shift('columns'),
  collapseGroups: foldBoth(true),
  expandGroups: foldBoth(false),
};

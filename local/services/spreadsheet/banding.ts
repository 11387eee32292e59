import type { BandingData } from '../../store/workbookData';
import type { EnumerationValue } from '../core/enumeration';
import { scriptException } from '../core/exception';
import type { MethodTable, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { Book, RangeState } from './book';
import { overlaps } from './blocks';
import { bandingThemes } from './bandingThemes';
import { colorOf, createColor } from './color';
import { normalizeColor, shownColor } from './colors';
import { createRange, rangeOf } from './objects';

type Part = 'header' | 'first' | 'second' | 'footer';

interface BandingState extends ServiceState {
  readonly book: Book;
  sheetId: number;
  readonly id: number;
}

function bandingsOf(book: Book, sheetId: number): readonly BandingData[] {
  return book.store.readSheet(sheetId, 'bandings');
}

function dataOf({ book, sheetId, id }: BandingState): BandingData {
  const data = bandingsOf(book, sheetId).find((one) => one.id === id);
  if (!data) throw scriptException('The banding was removed.');
  return data;
}

function change(state: BandingState, patch: Partial<BandingData>): typeof self {
  const next = bandingsOf(state.book, state.sheetId).map((one) => (one.id === state.id ? { ...one, ...patch } : one));
  state.book.store.writeSheet(state.sheetId, 'bandings', next);
  return self;
}

/** Getters and setters of one colour of rows or columns, as text and as Color. */
function colorMethods(along: 'Row' | 'Column', part: Part): MethodTable<BandingState> {
  const title = `${part[0]?.toUpperCase()}${part.slice(1)}${along}Color`;
  const stored = (state: BandingState): string | null => {
    const data = dataOf(state);
    return (data.byColumn ?? false) === (along === 'Column') ? data[part] : null;
  };
  const set = (state: BandingState, color: string | null): typeof self => {
    if (color === null && (part === 'first' || part === 'second')) {
      throw scriptException(
        `${part === 'first' ? 'First' : 'Second'} ${along.toLowerCase()} color should not be null.`,
      );
    }
    return change(state, { [part]: color, byColumn: along === 'Column' });
  };
  return {
    [`get${title}`]: (state) => {
      const color = stored(state);
      return color === null ? null : shownColor(color);
    },
    [`get${title}Object`]: (state) => {
      const color = stored(state);
      return color === null ? null : createColor(state.calls, color);
    },
    [`set${title}`]: (state, color: string | null) => set(state, color === null ? null : normalizeColor(color)),
    [`set${title}Object`]: (state, color: unknown) => set(state, colorOf(color)),
  };
}

const parts: readonly Part[] = ['header', 'first', 'second', 'footer'];

function allColorMethods(): MethodTable<BandingState> {
  const tables = parts.flatMap((part) => [colorMethods('Row', part), colorMethods('Column', part)]);
  return Object.fromEntries(tables.flatMap((table) => Object.entries(table)));
}

const banding = defineService<BandingState>(
  { name: 'SpreadsheetApp.Banding', counted: true },
  {
    ...allColorMethods(),
    getRange: (state) => createRange(state.book, state.sheetId, dataOf(state).area),
    setRange: (state, target: unknown) => change(state, { area: rangeOf(target).area }),
    copyTo(state, target: unknown) {
      const { book, sheetId, area } = rangeOf(target);
      return addBanding(book, sheetId, { ...dataOf(state), area });
    },
    remove({ book, sheetId, id }) {
      const kept = bandingsOf(book, sheetId).filter((one) => one.id !== id);
      book.store.writeSheet(sheetId, 'bandings', kept);
    },
  },
);

function addBanding(book: Book, sheetId: number, data: BandingData): ServiceObject {
  const all = bandingsOf(book, sheetId);
  if (all.some(({ area }) => overlaps(area, data.area))) {
    throw scriptException(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const id = book.host.nextId();
  book.store.writeSheet(sheetId, 'bandings', [...all, { ...data, id }]);
  return banding.create({ book, calls: book.calls, sheetId, id });
}

function apply(byColumn: boolean) {
  return (range: RangeState, theme?: EnumerationValue, showHeader = true, showFooter = false): ServiceObject => {
    const colors = bandingThemes[theme?.name() ?? 'LIGHT_GREY'];
    const header = showHeader ? (colors?.header ?? null) : null;
    const footer = showFooter ? (colors?.footer ?? null) : null;
    const data = { area: range.area, header, first: '#ffffff', second: colors?.second ?? '#f3f3f3', footer, byColumn };
    return addBanding(range.book, range.sheetId, data);
  };
}

/** The bandings of a sheet, as objects. */
export function listBandings(book: Book, sheetId: number): ServiceObject[] {
  const all = bandingsOf(book, sheetId).map((one) => ({ ...one, id: one.id ?? book.host.nextId() }));
  book.store.writeSheet(sheetId, 'bandings', all);
  return all.map(({ id }) => banding.create({ book, calls: book.calls, sheetId, id }));
}

/** Alternating colours of a range. */
export const rangeBandings: MethodTable<RangeState> = {
  applyRowBanding: apply(false),
  applyColumnBanding: apply(true),
  getBandings: ({ book, sheetId, area }) =>
    listBandings(book, sheetId).filter((one) => {
      const state = banding.stateOf(one);
      return state !== undefined && overlaps(dataOf(state).area, area);
    }),
};

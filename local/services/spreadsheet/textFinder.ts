import type { Area, CellData } from '../../store/workbookData';
import type { MethodTable, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { displayText } from '../values/display';
import { readTyped } from '../values/typedText';
import type { Book, RangeState } from './book';
import { bookFormats, bookYear } from './book';
import { createRange } from './objects';
import { withResult } from '../values/formulaResult';

/** One block to search: a spreadsheet searches its sheets one after the other. */
export interface SearchedBlock {
  readonly sheetId: number;
  readonly area: Area;
}

interface FinderState extends ServiceState {
  readonly book: Book;
  readonly blocks: readonly SearchedBlock[];
  readonly text: string;
  matchCase: boolean;
  entireCell: boolean;
  formulas: boolean;
  regularExpression: boolean;
  ignoreDiacritics: boolean;
  /** Index of the match found last; null before the first search. */
  at: number | null;
}

interface Match {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Readonly<CellData>;
}

function fold(state: FinderState, text: string): string {
  const bare = state.ignoreDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return state.matchCase ? bare : bare.toLowerCase();
}

function pattern(state: FinderState): RegExp {
  const source = state.regularExpression ? state.text : state.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(state.entireCell ? `^(?:${source})$` : source, state.matchCase ? 'gu' : 'giu');
}

function searched(state: FinderState, cell: Readonly<CellData>): string {
  return state.formulas && cell.formula !== undefined ? cell.formula : displayText(cell, bookFormats(state.book));
}

function isMatch(state: FinderState, cell: Readonly<CellData>): boolean {
  const text = searched(state, cell);
  if (state.regularExpression) return pattern(state).test(text);
  const wanted = fold(state, state.text);
  return state.entireCell ? fold(state, text) === wanted : fold(state, text).includes(wanted);
}

function findAll(state: FinderState): Match[] {
  return state.blocks.flatMap(({ sheetId, area }) =>
    state.book.store
      .readCells(sheetId, area)
      .flatMap((row, i) =>
        row.flatMap((cell, j) =>
          cell && isMatch(state, cell) ? { sheetId, row: area.row + i, column: area.column + j, cell } : [],
        ),
      ),
  );
}

function rangeOfMatch(state: FinderState, match: Match | undefined): ServiceObject | null {
  if (!match) return null;
  return createRange(state.book, match.sheetId, { row: match.row, column: match.column, rows: 1, columns: 1 });
}

function step(state: FinderState, by: 1 | -1): ServiceObject | null {
  const all = findAll(state);
  const next = state.at === null ? (by === 1 ? 0 : all.length - 1) : state.at + by;
  state.at = next >= 0 && next < all.length ? next : null;
  return rangeOfMatch(state, all[next]);
}

/** Replaces within one cell and answers how often. A formula is only touched when formulas are searched. */
function replaceIn(state: FinderState, match: Match, replacement: string): number {
  const { cell } = match;
  if (cell.formula !== undefined && !state.formulas) return 0;
  const text = searched(state, cell);
  const hits = text.match(pattern(state))?.length ?? 1;
  const next = text.replace(pattern(state), () => replacement);
  const { content } = readTyped(next, bookFormats(state.book), cell.format?.numberFormat === '@', bookYear(state.book));
  state.book.store.writeCells(match.sheetId, match.row, match.column, [[withResult(content)]]);
  return hits;
}

function option(name: 'matchCase' | 'entireCell' | 'formulas' | 'regularExpression' | 'ignoreDiacritics') {
  return (state: FinderState, value: boolean): typeof self => {
    state[name] = value;
    return self;
  };
}

const textFinder = defineService<FinderState>(
  { name: 'SpreadsheetApp.TextFinder', counted: (method) => /^(?:find|replace)/.test(method) },
  {
    matchCase: option('matchCase'),
    matchEntireCell: option('entireCell'),
    matchFormulaText: option('formulas'),
    useRegularExpression: option('regularExpression'),
    ignoreDiacritics: option('ignoreDiacritics'),
    findAll: (state) => findAll(state).map((match) => rangeOfMatch(state, match)),
    findNext: (state) => step(state, 1),
    findPrevious: (state) => step(state, -1),
    getCurrentMatch: (state) => (state.at === null ? null : rangeOfMatch(state, findAll(state)[state.at])),
    startFrom(state, range: ServiceObject) {
      const all = findAll(state);
      const row = Number(range['getRow']?.()) - 1;
      const column = Number(range['getColumn']?.()) - 1;
      const next = all.findIndex((match) => match.row > row || (match.row === row && match.column > column));
      state.at = next <= 0 ? null : next - 1;
      return self;
    },
    replaceWith(state, replacement: string) {
      const match = state.at === null ? undefined : findAll(state)[state.at];
      return match ? replaceIn(state, match, replacement) : 0;
    },
    replaceAllWith: (state, replacement: string) =>
      findAll(state).reduce((count, match) => count + replaceIn(state, match, replacement), 0),
  },
);

export function createTextFinder(book: Book, blocks: readonly SearchedBlock[], text: string): ServiceObject {
  return textFinder.create({
    book,
    calls: book.calls,
    blocks,
    text,
    matchCase: false,
    entireCell: false,
    formulas: false,
    regularExpression: false,
    ignoreDiacritics: false,
    at: null,
  });
}

/** Searching a range. */
export const rangeTextFinder: MethodTable<RangeState> = {
  createTextFinder: ({ book, sheetId, area }, text: string) => createTextFinder(book, [{ sheetId, area }], text),
};

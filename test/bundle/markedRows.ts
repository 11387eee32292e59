import { isDeepStrictEqual } from 'node:util';
import type { HeadlessAddOn } from '../../local/runBundle';
import type { CellData, SheetData, WorkbookData } from '../../local/store/workbookData';
import { sheetNamed, textOf, valuesOf } from './addOn';

/** A column of the team's own, by which each of its rows is known whatever becomes of all others. */
const MARK = 'Метка';

type Store = HeadlessAddOn['runtime']['store'];
type Cells = ReadonlyMap<string, unknown>;

/** Follows from all other cells. */
const COMPUTED = 'Статус ответа';

/** A sheet by the marks of its rows and by its headings. */
export interface Seen {
  readonly headings: readonly string[];
  readonly marks: readonly string[];
  /** What stands in marked rows, by mark and heading. */
  readonly cells: Cells;
  /** Rows that nobody has marked, each by heading. */
  readonly fresh: readonly Cells[];
}

/** Puts the column of marks into a sheet, before the column at a place. */
export function mark({ runtime }: HeadlessAddOn, sheet: SheetData, at: number): void {
  const rows = valuesOf(sheet).length;
  const marks = Array.from({ length: rows - 1 }, (_none, row) => [`м${row + 1}`]);
  runtime.store.insert(sheet.id, 'columns', at, 1);
  runtime.store.writeCells(sheet.id, 0, at, [[MARK], ...marks]);
}

/** The sheet as it is at this moment. */
export function seenOf(store: Store, sheet: number, ids: ReadonlySet<string>): Seen {
  const rows = store.readCells(sheet, { row: 0, column: 0, ...store.extent(sheet) });
  const top = rows.findIndex((row) => row.some((cell) => cell?.value === MARK));
  const headings = (rows[top] ?? []).map((cell) => textOf(cell?.value));
  const place = headings.indexOf(MARK);
  const marks: string[] = [];
  const cells = new Map<string, unknown>();
  const fresh: Cells[] = [];
  rows.forEach((row, index) => {
    if (index === top) return;
    const found = [...row.entries()].flatMap(([column, cell]) => {
      const value = held(cell, ids);
      const heading = headings[column] ?? '';
      return value === undefined || heading === COMPUTED ? [] : [[heading, value] as const];
    });
    const name = textOf(row[place]?.value);
    if (name === '') fresh.push(...(found.length === 0 ? [] : [new Map(found)]));
    else {
      marks.push(name);
      for (const [heading, value] of found) cells.set(`${name} · ${heading}`, value);
    }
  });
  return { headings: headings.filter(Boolean), marks, cells, fresh };
}

/** New ids and secrets are drawn by lot, and moments written and read again differ in the last digit. */
function held(cell: CellData | undefined, ids: ReadonlySet<string>): unknown {
  const value = cell?.value;
  if (value === undefined || value === false || value === '') return undefined;
  if (typeof value === 'number') return Math.round(value * 86_400) / 86_400;
  const text = textOf(value);
  const isNew = /^[A-Z]-[2-9A-HJ-NP-Z]{6}$/.test(text) && !ids.has(text);
  if (/^[\da-f]{32}$/.test(text)) return 'a new secret';
  return isNew ? 'a new id' : text.replace(/(Стёрто[- ])[2-9A-HJ-NP-Z]{6}/g, '$1');
}

/** Every id of a workbook. */
export function idsIn({ sheets }: WorkbookData): ReadonlySet<string> {
  return new Set(sheets.flatMap((sheet) => valuesOf(sheet).map(([cell]) => textOf(cell))));
}

/** How a door is tried while a sheet moves. */
export interface Moves {
  /** The sheet before anybody touched it, and as the door leaves it where nobody disturbs. */
  readonly initial: Seen;
  readonly whole: Seen;
  /** As the door leaves it where the lines have been moved before. */
  readonly after: Seen;
  /** Just before somebody moved lines, and just after. */
  readonly before: Seen;
  readonly moved: Seen;
  readonly now: Seen;
  /** Whether the door has told that all of it is done. */
  readonly isToldDone: boolean;
}

/** What is wrong on a sheet in the end. */
export function wrongIn({ initial, whole, after, before, moved, now, isToldDone }: Moves): readonly string[] {
  if (isDeepStrictEqual(now, after)) return [];
  const lost = moved.marks.filter((name) => now.marks.filter((one) => one === name).length !== 1);
  const strange = [...new Set([...moved.cells.keys(), ...now.cells.keys()])].filter((place) => {
    const rights = [moved, initial, whole].map(({ cells }) => cells.get(place));
    return hasPlace(place, now) && !rights.includes(now.cells.get(place));
  });
  const added = [...whole.headings, ...moved.headings];
  const headings = [
    ...moved.headings.filter((heading) => !now.headings.includes(heading)),
    ...now.headings.filter((heading) => !added.includes(heading)),
  ];
  const isRight = (row: Cells): boolean =>
    [...whole.fresh, ...after.fresh, ...moved.fresh].some((right) =>
      [...row].every(([heading, cell]) => right.get(heading) === cell),
    );
  const rows = now.fresh.filter((row) => !isRight(row)).map((row) => `row ${JSON.stringify([...row])}`);
  const surplus = now.fresh.length > Math.max(whole.fresh.length, moved.fresh.length) ? ['a row too many'] : [];
  const untrue = isToldDone ? undone({ initial, whole, before, now }) : [];
  return [...lost, ...strange.map((place) => `${place}: ${String(now.cells.get(place))}`), ...headings, ...rows, ...surplus, ...untrue]; // prettier-ignore
}

/** Whether the column of a cell is still there. */
function hasPlace(place: string, { headings }: Seen): boolean {
  return headings.includes(place.split(' · ')[1] ?? '') || place.endsWith(' · ');
}

/** What was told to be done and never was. */
function undone({ initial, whole, before, now }: Pick<Moves, 'initial' | 'whole' | 'before' | 'now'>): string[] {
  const cells = [...whole.cells].filter(
    ([place, cell]) =>
      initial.cells.get(place) !== cell && before.cells.get(place) !== cell && now.cells.get(place) !== cell,
  );
  const isMissing = before.fresh.length < whole.fresh.length && now.fresh.length < whole.fresh.length;
  return [...cells.map(([place]) => `told done: ${place}`), ...(isMissing ? ['told done: a new row'] : [])];
}

export function sheetIn(addOn: HeadlessAddOn, name: string): SheetData {
  return sheetNamed(addOn.data(), name);
}

import { isDateCell, type CellValue } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';
import { formatMoment, secondsOf, type Moment } from '../../values/moment';
import { stableHash } from '../../values/stableHash';
import { MOST_LETTERS, type InboxLine } from '../inbox';

/** What the headings of a form ask for, each the first that fits. */
const ASKED: readonly (readonly [string, RegExp])[] = [
  ['at', /^(отметка времени|timestamp|дата|date|время|time|submitted)/i],
  ['phone', /тел(ефон|\.|$)|phone|mobile|whats/i],
  ['email', /e-?mail|почт/i],
  ['name', /имя|зовут|фио|name/i],
];

/** What was written so long before the sheet became a source is history, and no inquiry that waits. */
const DAYS_BACK = 2;

/** So many of the last rows are known again, whatever people take out of the sheet or how they sort it. */
const ROWS_KNOWN = 500;

interface Reading {
  readonly source: string;
  /** What the reading before has left; null where there was none. */
  readonly known: string | null;
  readonly now: Moment;
  readonly arrivedAt: number;
}

/** The rows of a sheet that have come since it was read, as they are kept in the Inbox; `known`: what the next reading needs. */
export function linesOfSheet(
  values: readonly (readonly CellValue[])[],
  { source, known, now, arrivedAt }: Reading,
): { readonly lines: readonly InboxLine[]; readonly known: string } {
  const [headings = [], ...rows] = values;
  const names = namesOf(headings.map(textOfCell));
  const filled = rows.slice(0, rows.map((cells) => cells.some((cell) => cell !== '')).lastIndexOf(true) + 1);
  const momentIn = (cells: readonly CellValue[]): CellValue => cells[names.indexOf('at')] ?? '';
  const marks = filled.map((cells) => markOf(cells, momentIn(cells)));
  const before = known === null ? { count: 0, at: now, marks: [] } : rememberedIn(known);
  const last = before.marks[before.marks.length - 1];
  const isInOrder = known !== null && (last === undefined || marks[before.count - 1] === last);
  const seen = new Set(before.marks);
  const from = isInOrder || last === undefined ? before.count : marks.lastIndexOf(last) + 1 || before.count;
  const isNew = (cells: readonly CellValue[], index: number): boolean => {
    const at = momentIn(cells);
    if (isInOrder || !isDateCell(at)) return known !== null && index >= from;
    return at.serial >= before.at - DAYS_BACK && !seen.has(marks[index] ?? '');
  };
  const lines = filled.flatMap((cells, index): readonly InboxLine[] => {
    if (!isNew(cells, index)) return [];
    const said = saidOf(cells, headings.map(textOfCell), names);
    const body = JSON.stringify({ fields: {}, body: JSON.stringify(said) });
    return said['id'] === undefined || body.length > MOST_LETTERS
      ? []
      : [{ group: said['id'], source, arrivedAt, body }];
  });
  return { lines, known: remembered(marks, now) };
}

/** How many rows there were, when that was, and the last of them: `12 46354 1kx3 9ab2 …`. */
function remembered(marks: readonly string[], now: Moment): string {
  return [marks.length, Math.floor(now), ...marks.slice(-ROWS_KNOWN)].join(' ');
}

interface Remembered {
  readonly count: number;
  readonly at: Moment;
  readonly marks: readonly string[];
}

function rememberedIn(known: string): Remembered {
  const [count = '', at = '', ...marks] = known.split(' ');
  return { count: Number(count), at: Number(at), marks };
}

/** What a row is known by when it is read again: its moment, whatever people write beside it; without one, all it says. */
function markOf(cells: readonly CellValue[], at: CellValue): string {
  return (isDateCell(at) ? secondsOf(at.serial) : hashOf(cells)).toString(36);
}

function hashOf(cells: readonly CellValue[]): number {
  return stableHash(textsOf(cells).join('\n'));
}

function textsOf(cells: readonly CellValue[]): readonly string[] {
  return cells.map((cell) => (isDateCell(cell) ? formatMoment(cell.serial) : textOfCell(cell)));
}

function namesOf(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const [name = ''] = ASKED.find(([one, test]) => !taken.has(one) && test.test(heading.trim())) ?? [];
    taken.add(name);
    return name;
  });
}

function saidOf(
  cells: readonly CellValue[],
  headings: readonly string[],
  names: readonly string[],
): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  const words: string[] = [];
  textsOf(cells).forEach((text, column) => {
    const name = names[column] ?? '';
    if (text === '') return;
    if (name !== '') said[name] = text;
    else words.push(`${headings[column] ?? ''}: ${text}`);
  });
  if (Object.keys(said).length + words.length === 0) return said;
  return { ...said, text: words.join('\n'), id: hashOf(cells).toString(36) };
}

import { isDateCell, type CellValue } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';
import { formatMoment, type Moment } from '../../values/moment';
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

/**
 * The rows of a sheet that have come since it was read, as they are kept in the Inbox; `read`: how far it has been read by
 * now. Where rows above have been deleted or moved, the row that was read last tells how far that was; where it is gone,
 * what was written lately is kept once more, which makes no second row of it.
 */
export function linesOfSheet(
  values: readonly (readonly CellValue[])[],
  { source, known, now, arrivedAt }: { readonly source: string; readonly known: string | null; readonly now: Moment; readonly arrivedAt: number }, // prettier-ignore
): { readonly lines: readonly InboxLine[]; readonly read: string } {
  const [headings = [], ...rows] = values;
  const titles = headings.map(textOfCell);
  const names = namesOf(titles);
  const filled = rows.map((cells) => cells.some((cell) => cell !== ''));
  const count = filled.lastIndexOf(true) + 1;
  const idOf = (row: number): string => saidOf(rows[row] ?? [], titles, names)['id'] ?? '';
  const from = known === null ? null : firstUnread(known, count, idOf);
  const lines = rows.slice(from ?? 0, count).flatMap((cells): readonly InboxLine[] => {
    const said = saidOf(cells, titles, names);
    const at = cells[names.indexOf('at')] ?? '';
    const isHistory = from === null && !(isDateCell(at) && at.serial >= now - DAYS_BACK);
    const body = JSON.stringify({ fields: {}, body: JSON.stringify(said) });
    return isHistory || said['id'] === undefined || body.length > MOST_LETTERS
      ? []
      : [{ group: said['id'], source, arrivedAt, body }];
  });
  return { lines, read: `${count} ${count === 0 ? '' : idOf(count - 1)}`.trim() };
}

/** The first row that has not been read, 0-based, by what was kept of the last reading; null where nobody knows. */
function firstUnread(known: string, count: number, idOf: (row: number) => string): number | null {
  const [rows = '', last = ''] = known.split(' ');
  const read = Number(rows);
  if (read === 0) return 0;
  // Kept by an earlier version, which counted alone.
  if (last === '') return read <= count ? read : null;
  for (let row = Math.min(read, count) - 1; row >= 0; row--) if (idOf(row) === last) return row + 1;
  for (let row = read; row < count; row++) if (idOf(row) === last) return row + 1;
  return null;
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
  const texts = cells.map((cell) => (isDateCell(cell) ? formatMoment(cell.serial) : textOfCell(cell)));
  texts.forEach((text, column) => {
    const name = names[column] ?? '';
    if (text === '') return;
    if (name !== '') said[name] = text;
    else words.push(`${headings[column] ?? ''}: ${text}`);
  });
  if (Object.keys(said).length + words.length === 0) return said;
  return { ...said, text: words.join('\n'), id: stableHash(texts.join('\n')).toString(36) };
}

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

/** The rows of a sheet from one on, as they are kept in the Inbox; `read`: how many rows have been read by now. */
export function linesOfSheet(
  values: readonly (readonly CellValue[])[],
  { source, known, now, arrivedAt }: { readonly source: string; readonly known: number | null; readonly now: Moment; readonly arrivedAt: number }, // prettier-ignore
): { readonly lines: readonly InboxLine[]; readonly read: number } {
  const [headings = [], ...rows] = values;
  const names = namesOf(headings.map(textOfCell));
  const filled = rows.map((cells) => cells.some((cell) => cell !== ''));
  const read = filled.lastIndexOf(true) + 1;
  const lines = rows.slice(Math.min(known ?? 0, read), read).flatMap((cells): readonly InboxLine[] => {
    const said = saidOf(cells, headings.map(textOfCell), names);
    const at = cells[names.indexOf('at')] ?? '';
    const isHistory = known === null && !(isDateCell(at) && at.serial >= now - DAYS_BACK);
    const body = JSON.stringify({ fields: {}, body: JSON.stringify(said) });
    return isHistory || said['id'] === undefined || body.length > MOST_LETTERS
      ? []
      : [{ group: said['id'], source, arrivedAt, body }];
  });
  return { lines, read };
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

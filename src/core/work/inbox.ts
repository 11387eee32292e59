import type { CellValue } from '../register/schema/cell';
import { textOfCell } from '../register/schema/columns';
import type { Label } from '../values/label';

/** The hidden sheet in which every delivery is kept as it came, before anything is made of it. */
export const INBOX_SHEET: Label = { en: 'Inbox', ru: 'Входящие данные' };

/** For whoever unhides it. */
export const INBOX_NOTE: Label = {
  en: 'What sources have sent, as it came. The add-on makes rows of it; please do not change.',
  ru: 'Что прислали источники, как оно пришло. Надстройка делает из этого строки; пожалуйста, не меняйте.',
};

/** Longer than any delivery about one call; a cell takes 50,000 letters. */
export const MOST_LETTERS = 45_000;

/** Lines are about one call or conversation each: a delivery about several is several lines. */
export interface InboxLine {
  /** What its events are about: `groupOf`. */
  readonly group: string;
  /** Name in Sources. */
  readonly source: string;
  /** Milliseconds since 1970. */
  readonly arrivedAt: number;
  /** The delivery: JSON of its fields and its body. */
  readonly body: string;
}

/** A line without its body, and whether the register says already what it tells; `row`: 0-based. */
export interface InboxHead extends Omit<InboxLine, 'body'> {
  readonly row: number;
  readonly isDone: boolean;
}

/** In this order; the long one last, so that the others are read without it. */
export const INBOX_COLUMNS = ['done', 'group', 'source', 'arrived', 'body'] as const;
export const INBOX_DONE = 'x';
/** What a delivery is about that nobody has understood: it is kept for whoever looks into it, and nothing is made of it. */
export const NOT_UNDERSTOOD = '?';

export function inboxCells({ group, source, arrivedAt, body }: InboxLine): readonly string[] {
  return [group === NOT_UNDERSTOOD ? INBOX_DONE : '', group, source, String(arrivedAt), body];
}

/** The first row is the note. */
export function inboxHeads(values: readonly (readonly CellValue[])[]): readonly InboxHead[] {
  return values.flatMap((cells, row): readonly InboxHead[] => {
    const [done = '', group = '', source = '', arrived = ''] = cells.map(textOfCell);
    if (row === 0 || group === '') return [];
    return [{ row, isDone: done === INBOX_DONE, group, source, arrivedAt: Number(arrived) }];
  });
}

/** What is to be worked in, call by call, each with all that was heard of it before; the newest, so many at a time. */
export function groupsToWorkIn(heads: readonly InboxHead[], most: number): readonly (readonly InboxHead[])[] {
  const nameOf = ({ source, group }: InboxHead): string => `${source}\n${group}`;
  const open = new Set(heads.filter(({ isDone }) => !isDone).map(nameOf));
  const groups = new Map([...open].slice(-most).map((name) => [name, [] as InboxHead[]]));
  for (const head of heads) groups.get(nameOf(head))?.push(head);
  return [...groups.values()];
}

const DAYS_KEPT = 30;
const MOST_LINES = 5000;
const MILLISECONDS_A_DAY = 86_400_000;

/** How many lines at the top have had their time: all of them worked in, and old or too many. */
export function linesToForget(heads: readonly InboxHead[], now: number): number {
  const firstOpen = heads.findIndex(({ isDone }) => !isDone);
  const done = firstOpen < 0 ? heads.length : firstOpen;
  const firstYoung = heads.findIndex(({ arrivedAt }) => arrivedAt > now - DAYS_KEPT * MILLISECONDS_A_DAY);
  const old = firstYoung < 0 ? heads.length : firstYoung;
  return Math.min(done, Math.max(old, heads.length - MOST_LINES));
}

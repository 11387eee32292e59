import type { Analysis } from '../../analysis';
import type { Facts } from '../../figures/facts/facts';
import type { TableKey } from '../../register/tables/tables';
import { dayOf, type Day, type Moment } from '../../values/moment';
import type { Label } from '../../values/label';
import type { JournalRow } from '../journal/journalRow';
import type { TaskLogRow } from '../tasks/taskLog';
import type { AskingTexts } from './askingTexts';

export type SignKey =
  | 'closed'
  | 'wroteAgain'
  | 'fromMemory'
  | 'backdated'
  | 'claimed'
  | 'ticks'
  | 'talked'
  | 'moved'
  | 'notNeeded'
  | 'deals'
  | 'knownAlready'
  | 'untyped';

/** Something worth asking about: when it shows, in which words, and how much of it is too little to mention. */
export interface Sign {
  readonly key: SignKey;
  /** What it shows, in words. */
  readonly words: Label;
  /** What the sheet offers to change; null where every case is shown. */
  readonly threshold: number | null;
  /** What the sheet asks. */
  readonly question: Label;
  readonly find: (context: AskingContext, threshold: number) => readonly Found[];
}

/** A place in the register that shows it. */
export interface ShownRow {
  readonly table: TableKey | 'taskLog';
  /** 1-based row of its sheet. */
  readonly row: number;
}

/** What a sign has found: facts with the rows they stand in, and whom to ask. */
export interface Found {
  /** Tells it from others of its sign, and stays the same from one look to the next. */
  readonly id: string;
  readonly at: Moment;
  /** Blank where the rows name nobody. */
  readonly employee: string;
  readonly party: string;
  readonly facts: string;
  /** The clearest first; at least one. */
  readonly rows: readonly ShownRow[];
  /** More of it became known since: it comes first. */
  readonly isUrgent?: boolean;
}

/** What signs look at. */
export interface AskingContext {
  readonly analysis: Analysis;
  readonly facts: Facts;
  readonly texts: AskingTexts;
  /** Nothing older is shown. */
  readonly since: Day;
  readonly log: readonly LoggedTask[];
  readonly journal: readonly JournalRow[];
}

/** A line of the task log with its row. */
export interface LoggedTask extends TaskLogRow {
  readonly row: number;
}

/** How many days back a sign looks: four weeks, so that nothing is missed by somebody who looks once in a while. */
const DAYS = 28;

export function sinceDay(now: Moment): Day {
  return dayOf(now) - DAYS + 1;
}

/** How a party is called; blank where only a phone or an address is known. */
export function nameOf({ parties }: Facts, index: number): string {
  const party = parties[index];
  return party === undefined ? '' : party.name;
}

/** Items by a key, in the order in which the keys come up; a blank key is nobody's. */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

import type { PocketTaken } from '../bridge/pocketAsks';

/** A contact as it is typed; how long ago that was is known when it is sent. */
export type TypedContact = Omit<PocketTaken<'save'>, 'age'>;

/** The outcome of a task, likewise. */
export type ChosenOutcome = Omit<PocketTaken<'settle'>, 'age'>;

/** Something that was typed and is to reach the script once; `at`: when, for what was typed first goes first. */
export type Outgoing = {
  readonly id: string;
  readonly title: string;
  readonly at: number;
  /** Why the script would not take it: it stays, and goes out again only when its person says so. */
  readonly refused?: string;
} & (
  { readonly name: 'settle'; readonly args: ChosenOutcome } | { readonly name: 'save'; readonly args: TypedContact }
);

/** What was kept, by this or an earlier version of the page: what is no entry is passed over, and what does not say when it was typed was typed first. */
export function keptItems(kept: unknown): readonly Outgoing[] {
  const items: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return items.filter(isItem).map((item) => ({ ...item, at: typeof item.at === 'number' ? item.at : 0 }));
}

function isItem(item: unknown): item is Outgoing {
  const { id, name, title } = Object(item) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof title === 'string' && (name === 'settle' || name === 'save');
}

export const isWaiting = ({ refused }: Outgoing): boolean => refused === undefined;

/** What was typed, as one line: of an entry of another version whatever words are in it. */
export function wordsIn(item: Outgoing): string {
  const { outcome, client, phone, comment, nextStepOn } = Object(item.args) as Readonly<Record<string, unknown>>;
  return [outcome, client, phone, comment, nextStepOn]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ');
}

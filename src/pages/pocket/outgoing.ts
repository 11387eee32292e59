import type { PocketTaken } from '../bridge/pocketAsks';

/** Something that was typed and is to reach the script once; `at`: when, for what was typed first goes first. */
export type Outgoing = {
  readonly id: string;
  readonly title: string;
  readonly at: number;
  /** Why the script would not take it: it stays, and goes out again only when its person says so. */
  readonly refused?: string;
} & (
  | { readonly name: 'settle'; readonly args: PocketTaken<'settle'> }
  | { readonly name: 'save'; readonly args: PocketTaken<'save'> }
);

export const isWaiting = ({ refused }: Outgoing): boolean => refused === undefined;

/** What was typed, as one line: of an entry of another version whatever words are in it. */
export function wordsIn(item: Outgoing): string {
  const { outcome, client, phone, comment, nextStepOn } = Object(item.args) as Readonly<Record<string, unknown>>;
  return [outcome, client, phone, comment, nextStepOn]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ');
}

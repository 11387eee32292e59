import type { PocketTaken } from '../bridge/pocketAsks';

/** Something that was typed and is to reach the script once; `at`: when, for what was typed first goes first. */
export type Outgoing = { readonly id: string; readonly title: string; readonly at: number } & (
  | { readonly name: 'settle'; readonly args: PocketTaken<'settle'> }
  | { readonly name: 'save'; readonly args: PocketTaken<'save'> }
);

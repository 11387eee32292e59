import { channelKinds, directions, resultKinds, roles } from '../../core/register/schema/choice';
import { list, nothing, number, object, oneOf, optional, text, type Shape, type ValueOf } from './shape';

/** A day as a browser writes it; blank where none is chosen. */
const day = text;

/** Minutes since it was written down: without a network it waits. By the phone's own clock, which may be wrong, and in another zone. */
const minutes = optional(number);

/** What the page of a phone may ask for, and with what. Everything goes through one function of the script. */
export const pocketAsks = {
  /** The tasks of whoever asks; of an owner the numbers too. */
  home: nothing,
  /** How one try of a task ended. Sent again it is the same try. */
  settle: object({
    mark: text,
    role: oneOf(...roles.kinds),
    outcome: text,
    comment: text,
    nextStepOn: day,
    age: minutes,
  }),
  /** A contact that was just had. Sent again with the same key it is the same row. */
  save: object({
    key: text,
    direction: oneOf(...directions.kinds),
    channel: oneOf(...channelKinds.kinds),
    result: oneOf(...resultKinds.kinds),
    client: text,
    phone: text,
    comment: text,
    nextStepOn: day,
    age: minutes,
  }),
  find: text,
  /** The card of one party, by its key and all it is known by. */
  card: object({ party: text, keys: list(text) }),
  /** Of an owner: why a figure is what it is, and the charts of the last months. */
  why: text,
  charts: nothing,
} as const satisfies Readonly<Record<string, Shape<unknown>>>;

export type PocketAsk = keyof typeof pocketAsks;
export type PocketTaken<Ask extends PocketAsk> = ValueOf<(typeof pocketAsks)[Ask]>;

export function isPocketAsk(name: unknown): name is PocketAsk {
  return typeof name === 'string' && Object.keys(pocketAsks).includes(name);
}

/** Somebody who was looked for. */
export interface PocketParty {
  readonly party: string;
  readonly keys: readonly string[];
  readonly name: string;
  readonly manager: string;
  readonly phones: readonly string[];
  readonly isWaiting: boolean;
}

/** What is of an earlier version: the page that asks, or the web app that answers. */
export type Stale = 'page' | 'webApp';

/** What comes back: what was asked for, or one sentence; `isShut`: this address opens nothing; `isLater`: asked too often. */
export type PocketAnswer = (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly isShut: boolean; readonly isLater?: true }
) & { readonly stale?: Stale };

import type { DuplicateTexts } from '../../language/duplicateTexts';
import { call } from '../bridge/call';
import type { Given, Taken } from '../bridge/doors';
import { sentenceOf } from '../shared/sentenceOf';

export type Pair = Given<'suspectDuplicates'>['pairs'][number];
export type Client = Pair['first'];

/** How it stands with a pair: to be settled, looked at before a merge, or settled in one way or another. */
export type Standing =
  | { readonly kind: 'open'; readonly trouble: string }
  | { readonly kind: 'busy' }
  | { readonly kind: 'preview'; readonly survivor: Client; readonly shown: Given<'previewMerge'> }
  | { readonly kind: 'merged'; readonly survivor: Client; readonly run: string; readonly trouble: string }
  | { readonly kind: 'settled'; readonly sentence: string };

export const OPEN: Standing = { kind: 'open', trouble: '' };

/** What a person does with a pair; each answers how it stands then. */
export interface Settling {
  readonly preview: (survivor: Client) => Promise<Standing>;
  readonly merge: (survivor: Client) => Promise<Standing>;
  readonly undo: (survivor: Client, run: string) => Promise<Standing>;
  readonly keepApart: () => Promise<Standing>;
}

export function settlingOf({ first, second }: Pair, words: DuplicateTexts): Settling {
  const mergeInto = ({ id: survivor }: Client): Taken<'mergeClients'> => ({
    survivor,
    other: survivor === first.id ? second.id : first.id,
  });
  const asked = (survivor: Client): Promise<Given<'mergeClients'>> => call('mergeClients', mergeInto(survivor));
  const open = (trouble: string): Standing => ({ kind: 'open', trouble });
  const failed = (error: unknown): Standing => open(words.failed(sentenceOf(error)));
  return {
    preview: (survivor) =>
      call('previewMerge', mergeInto(survivor)).then(
        (shown) => (shown.refusal ? open(words.refusals[shown.refusal]) : { kind: 'preview', survivor, shown }),
        failed,
      ),
    // An answer that is lost may have been good news: what is done already is answered once more, and not done twice.
    merge: (survivor) =>
      asked(survivor)
        .catch(() => asked(survivor))
        .then(({ run, refusal, message }) => {
          if (refusal) return open(words.refusals[refusal]);
          return message === '' ? { kind: 'merged', survivor, run, trouble: '' } : open(message);
        }, failed),
    undo: (survivor, run) => {
      const stays = (trouble: string): Standing => ({ kind: 'merged', survivor, run, trouble });
      return call('undoRun', run).then(
        ({ ok, message }) => (ok ? open(message) : stays(message)),
        (error: unknown) => stays(words.failed(sentenceOf(error))),
      );
    },
    keepApart: () =>
      call('keepApart', { first: first.id, second: second.id }).then(
        ({ ok, message }) => (ok ? { kind: 'settled', sentence: words.keptApart } : open(message)),
        failed,
      ),
  };
}

/** Who is proposed to stay: the one with more purchases, else the first. */
export function likelySurvivor({ first, second }: Pair): Client {
  return second.purchases > first.purchases ? second : first;
}

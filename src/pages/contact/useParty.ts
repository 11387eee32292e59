import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../core/texts';
import type { KnownParty } from '../../core/work/entry/knownParty';
import { call } from '../bridge/call';
import { partyHere, type PartyHere } from './register';

/** What the register says of somebody: not yet, nothing because it could not be read, or all of it. */
export type Read = 'reading' | 'failed' | PartyHere;

/** Reads the rows of whoever is meant; `again` changes when they are to be read anew. */
export function useParty(known: KnownParty | null, keys: readonly string[], again: number, texts: Texts): Read {
  const [read, setRead] = useState<Read>('reading');
  const name = keys.join('\n');
  useEffect(() => {
    let isGone = false;
    call('readParty', keys)
      .then((rows) => {
        if (!isGone) setRead(partyHere(rows, known, texts));
      })
      .catch(() => {
        if (!isGone) setRead((before) => (typeof before === 'string' ? 'failed' : before));
      });
    return () => {
      isGone = true;
    };
  }, [name, again]);
  return read;
}

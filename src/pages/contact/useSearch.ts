import { useEffect, useMemo, useState } from 'preact/hooks';
import { joinedParties, type KnownParty } from '../../core/work/entry/knownParty';
import { search, searchIndexOf } from '../../core/work/entry/search';
import type { IndexKey } from '../../core/work/partyIndex';
import { call } from '../bridge/call';
import type { Given } from '../bridge/doors';

type Answered = Given<'findParties'>;

/** What the server sends of parties, as the core knows them: its keys are checked where they are made. */
function partiesIn(given: Answered): readonly KnownParty[] {
  return given.map((one) => ({ ...one, keys: one.keys as readonly IndexKey[] }));
}

/** Everybody the register knows, block by block and anew with `again`; null until all are here. What is learnt since comes on top. */
export function useParties(again: number): {
  readonly parties: readonly KnownParty[] | null;
  readonly learn: (known: KnownParty) => void;
} {
  const [parties, setParties] = useState<readonly KnownParty[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const blocks: KnownParty[] = [];
    const read = async (from: number): Promise<void> => {
      const { parties: block, next } = await call('readIndex', from);
      for (const one of partiesIn(block)) blocks.push(one);
      if (isGone) return;
      if (next === null) setParties(joinedParties(blocks));
      else await read(next);
    };
    // Without it the server goes on answering.
    read(0).catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [again]);
  const learn = (known: KnownParty): void =>
    setParties((before) => before && [known, ...before.filter(({ party }) => party !== known.party)]);
  return { parties, learn };
}

/** Who is meant by what is typed, and whether that is known by now. */
export interface Search {
  readonly found: readonly KnownParty[];
  readonly isSettled: boolean;
  /** Whether no answer came: nobody is found, and that says nothing. */
  readonly isLost: boolean;
}

interface Found {
  readonly typed: string;
  readonly found: readonly KnownParty[];
  readonly isLost: boolean;
}

/** Found here once everybody is known here, until then by the server: an answer to what was typed before comes too late. */
export function useSearch(typed: string, parties: readonly KnownParty[] | null, again: number): Search {
  const index = useMemo(() => parties && searchIndexOf(parties), [parties]);
  const [answered, setAnswered] = useState<Found>(NOTHING);
  const isShort = typed.trim().length < LEAST_LETTERS;
  useEffect(() => {
    if (index || isShort) return;
    let isGone = false;
    const show = (found: readonly KnownParty[], isLost: boolean): void => {
      if (!isGone) setAnswered({ typed, found, isLost });
    };
    // Each question keeps the register from sending everybody: what is typed in one go is asked once.
    const pause = setTimeout(() => {
      // Somebody new can be written down all the same.
      call('findParties', typed).then(
        (given) => show(partiesIn(given), false),
        () => show([], true),
      );
    }, BETWEEN_KEYS);
    return () => {
      isGone = true;
      clearTimeout(pause);
    };
  }, [typed, index, again]);
  return useMemo(() => {
    if (isShort) return { found: [], isSettled: true, isLost: false };
    if (index) return { found: search(index, typed), isSettled: true, isLost: false };
    return { found: answered.found, isSettled: answered.typed === typed, isLost: answered.isLost };
  }, [typed, index, answered]);
}

const NOTHING: Found = { typed: '', found: [], isLost: false };

/** Whoever types on does so sooner than this, in milliseconds. */
const BETWEEN_KEYS = 150;

/** Fewer letters are in nearly every name. */
const LEAST_LETTERS = 2;

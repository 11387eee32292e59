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

/** Everybody the register knows, block by block; null until all of them are here. What is learnt since comes on top. */
export function useParties(): {
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
  }, []);
  const learn = (known: KnownParty): void =>
    setParties((before) => before && [known, ...before.filter(({ party }) => party !== known.party)]);
  return { parties, learn };
}

/** Who is meant by what is typed, and whether that is known by now. */
export interface Search {
  readonly found: readonly KnownParty[];
  readonly isSettled: boolean;
}

/** Found here once everybody is known here, until then by the server: an answer to what was typed before comes too late. */
export function useSearch(typed: string, parties: readonly KnownParty[] | null): Search {
  const index = useMemo(() => parties && searchIndexOf(parties), [parties]);
  const [answered, setAnswered] = useState<{ readonly typed: string; readonly found: readonly KnownParty[] }>(NOTHING);
  const isShort = typed.trim().length < LEAST_LETTERS;
  useEffect(() => {
    if (index || isShort) return;
    let isGone = false;
    const show = (found: readonly KnownParty[]): void => {
      if (!isGone) setAnswered({ typed, found });
    };
    // Somebody new can be written down all the same.
    call('findParties', typed).then(
      (given) => show(partiesIn(given)),
      () => show([]),
    );
    return () => {
      isGone = true;
    };
  }, [typed, index]);
  return useMemo(() => {
    if (isShort) return { found: [], isSettled: true };
    if (index) return { found: search(index, typed), isSettled: true };
    return { found: answered.found, isSettled: answered.typed === typed };
  }, [typed, index, answered]);
}

const NOTHING = { typed: '', found: [] };

/** Fewer letters are in nearly every name. */
const LEAST_LETTERS = 2;

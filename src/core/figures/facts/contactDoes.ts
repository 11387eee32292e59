import { TALKING_CHANNELS, type Contact } from '../../register/tables/contacts';
import type { ChannelKind, ResultKind } from '../../register/schema/choice';

/** What a contact does to waiting and selling, a bit each: there may be a million contacts. */
export const DOES = {
  ...{ isInbound: 1, reaches: 2, isTalk: 4, isLead: 8, isNoise: 16, statesActivity: 32 },
  ...{ isAnswerTimed: 64, isAnswerFromMemory: 128, isClaim: 256, statesOutcome: 512 },
  ...{ isTest: 1024 },
} as const;

const TALKS: ReadonlySet<ResultKind | null> = new Set<ResultKind>(['reached', 'lead', 'refused', 'deal', 'claim']);
const NOISE: ReadonlySet<ResultKind | null> = new Set<ResultKind>(['spam', 'notClient', 'test']);

/** The sum of what a contact does; one that does not say who contacted whom does nothing. `isWorded`: see `doesReach`. */
export function doesOf(
  direction: Contact['direction'],
  channel: ChannelKind | null,
  result: ResultKind | null,
  isWorded: boolean,
): number {
  if (direction === null) return 0;
  const ends = result === 'claim' ? DOES.isClaim : TALKS.has(result) ? DOES.statesOutcome : 0;
  const planted = result === 'test' ? DOES.isTest : 0;
  if (direction === 'in') return ends + DOES.isInbound + (NOISE.has(result) ? DOES.isNoise : 0) + planted;
  return (
    ends +
    (doesReach(channel, result, isWorded) ? DOES.reaches : 0) +
    (TALKS.has(result) ? DOES.isTalk : 0) +
    (result === 'lead' ? DOES.isLead : 0)
  );
}

/**
 * A call, a meeting or nobody knows what reaches when they talked; a letter or message unless it is marked as not answered
 * or its row, written since rows say when they were written, has no word of what was said.
 */
function doesReach(channel: ChannelKind | null, result: ResultKind | null, isWorded: boolean): boolean {
  const mustTalk = channel === null || TALKING_CHANNELS.has(channel);
  return mustTalk ? TALKS.has(result) : result !== 'noAnswer' && isWorded;
}

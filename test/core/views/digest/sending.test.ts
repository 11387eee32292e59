import {
  afterTry,
  isAskedToWait,
  isUnderWay,
  MOST_TRIES,
  NOTHING_SENT,
  type Outcome,
  type SendingState,
} from '../../../../src/core/views/digest/sending';

const NOW = 1_000_000_000;
const LETTER = { channel: 'mail', keys: ['day 1', 'week 1'], now: NOW } as const;
const failed = (more: Partial<Extract<Outcome, { ok: false }>> = {}): Outcome => ({
  ok: false,
  why: 'no answer',
  isFinal: false,
  ...more,
});

/** The letter tried so often in vain; what was told after each try. */
function triedInVain(times: number): { readonly state: SendingState; readonly told: readonly boolean[] } {
  let state = NOTHING_SENT;
  const told = Array.from({ length: times }, () => {
    const after = afterTry(state, LETTER, failed());
    state = after.state;
    return after.isTold;
  });
  return { state, told };
}

describe('after a try', () => {
  test('what went out is remembered by all it told of, and its tries are forgotten', () => {
    const { state } = triedInVain(2);
    expect(afterTry(state, LETTER, { ok: true })).toEqual({
      state: { ...state, sent: ['day 1', 'week 1'], tries: {}, lastSent: NOW },
      isTold: true,
    });
  });

  test('a failure is told the first time and the last, and then the message is given up', () => {
    const { state, told } = triedInVain(MOST_TRIES);
    expect(told).toEqual([true, ...new Array<boolean>(MOST_TRIES - 2).fill(false), true]);
    expect(state).toMatchObject({ sent: ['day 1', 'week 1'], tries: {}, lastSent: 0 });
  });

  test('one that would end the same is given up and told at once', () => {
    const { state, isTold } = afterTry(NOTHING_SENT, LETTER, failed({ isFinal: true }));
    expect([state.sent, state.tries, isTold]).toEqual([['day 1', 'week 1'], {}, true]);
  });

  test('tries of other messages stay as they were counted', () => {
    const { state } = afterTry({ ...NOTHING_SENT, tries: { other: 3 } }, LETTER, failed());
    expect(state.tries).toEqual({ other: 3, 'day 1': 1 });
  });

  test('a service that asks to wait is left alone until then, and others are not', () => {
    const { state } = afterTry(NOTHING_SENT, LETTER, failed({ waitSeconds: 30 }));
    expect(isAskedToWait(state, 'mail', NOW + 29_999)).toBe(true);
    expect(isAskedToWait(state, 'mail', NOW + 30_000)).toBe(false);
    expect(isAskedToWait(state, 'telegram', NOW)).toBe(false);
    expect(afterTry(state, LETTER, failed()).state.notBefore).toEqual({ mail: NOW + 30_000 });
  });
});

test('a run that Google has ended hinders nobody after seven minutes', () => {
  const state = { ...NOTHING_SENT, runningSince: NOW };
  expect([isUnderWay(state, NOW + 7 * 60_000), isUnderWay(state, NOW + 7 * 60_000 + 1)]).toEqual([true, false]);
});

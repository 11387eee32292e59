import {
  afterTry,
  beforeTry,
  isAskedToWait,
  isUnderWay,
  isVain,
  MOST_TRIES,
  NOTHING_SENT,
  stillTried,
  type Outcome,
  type SendingState,
} from '../../../../src/core/views/digest/sending';

const NOW = 1_000_000_000;
const LETTER = { channel: 'mail', address: 'a@b.example', name: 'Igor', keys: ['day 1', 'week 1'], now: NOW } as const;
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
    const after = afterTry(beforeTry(state, LETTER), LETTER, failed());
    state = after.state;
    return after.isTold;
  });
  return { state, told };
}

describe('after a try', () => {
  test('of what went out nothing is left to try, and nobody it was for is out of reach', () => {
    const { state } = triedInVain(MOST_TRIES);
    expect(afterTry(beforeTry(state, LETTER), LETTER, { ok: true })).toEqual({
      state: { ...state, tries: {}, failing: {}, lastSent: NOW },
      isOver: true,
      isTold: true,
    });
  });

  test('one over which every run was ended is given up before it goes once more', () => {
    let state = NOTHING_SENT;
    const isVainAt = Array.from({ length: MOST_TRIES + 1 }, () => isVain((state = beforeTry(state, LETTER)), LETTER));
    expect(isVainAt).toEqual([...new Array<boolean>(MOST_TRIES).fill(false), true]);
    expect(stillTried({ ...state, sent: ['of earlier'] }, new Set()).tries).toEqual({});
    expect(stillTried(state, new Set(['day 1'])).tries).toEqual({ 'day 1': MOST_TRIES + 1 });
  });

  test('a failure is told the first time and the last, and then the message is given up', () => {
    const { state, told } = triedInVain(MOST_TRIES);
    expect(told).toEqual([true, ...new Array<boolean>(MOST_TRIES - 2).fill(false), true]);
    const failing = { 'mail:a@b.example': { channel: 'mail', name: 'Igor', why: 'no answer', since: NOW, last: NOW } };
    expect(state).toMatchObject({ tries: {}, lastSent: 0, failing });
  });

  test('one that would end the same is given up and told at once', () => {
    const { state, isOver, isTold } = afterTry(beforeTry(NOTHING_SENT, LETTER), LETTER, failed({ isFinal: true }));
    expect([isOver, state.tries, isTold]).toEqual([true, {}, true]);
  });

  test('tries of other messages stay as they were counted', () => {
    const { state } = afterTry(beforeTry({ ...NOTHING_SENT, tries: { other: 3 } }, LETTER), LETTER, failed());
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

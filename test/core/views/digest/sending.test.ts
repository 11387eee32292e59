import {
  afterTry,
  beforeTry,
  isAskedToWait,
  isUnderWay,
  isVain,
  MOST_TRIES,
  MOST_UNANSWERED,
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

interface InVain {
  readonly state: SendingState;
  readonly told: readonly boolean[];
  readonly isOver: boolean;
}

/** The letter tried so often in vain; what was told after each try. */
function triedInVain(times: number, outcome = failed()): InVain {
  let [state, isOver] = [NOTHING_SENT, false];
  const told = Array.from({ length: times }, () => {
    const after = afterTry(beforeTry(state, LETTER), LETTER, outcome);
    ({ state, isOver } = after);
    return after.isTold;
  });
  return { state, told, isOver };
}

describe('after a try', () => {
  test('of what went out nothing is left to try, and nobody it was for is out of reach', () => {
    const { state } = triedInVain(MOST_TRIES);
    expect(afterTry(beforeTry(state, LETTER), LETTER, { ok: true })).toEqual({
      state: { ...state, tries: {}, unanswered: {}, failing: {}, lastSent: NOW },
      isOver: true,
      isTold: true,
    });
  });

  test('one over which every run was ended is given up before it goes once more', () => {
    let state = NOTHING_SENT;
    const isVainAt = Array.from({ length: 3 }, () => isVain((state = beforeTry(state, LETTER)), LETTER));
    expect(isVainAt).toEqual([false, false, true]);
    expect(stillTried({ ...state, sent: ['of earlier'] }, new Set())).toMatchObject({ tries: {}, unanswered: {} });
    const counted = { 'day 1': 3 };
    expect(stillTried(state, new Set(['day 1']))).toMatchObject({ tries: counted, unanswered: counted });
  });

  test('what may have arrived is sent twice at most, and nobody is said to be out of reach for certain', () => {
    const noAnswer = failed({ isUnknown: true });
    expect(triedInVain(1, noAnswer)).toMatchObject({ isOver: false, told: [true] });
    const { state, told, isOver } = triedInVain(MOST_UNANSWERED, noAnswer);
    expect([MOST_UNANSWERED, isOver, told]).toEqual([2, true, [true, true]]);
    expect(state).toMatchObject({ tries: {}, unanswered: {}, failing: { 'mail:a@b.example': { isUnknown: true } } });
  });

  test('an answer, though it refuses, says that the letter has not arrived: it is sent as often as ever', () => {
    const { state } = triedInVain(MOST_TRIES - 2);
    expect(state.unanswered).toEqual({});
    const after = afterTry(beforeTry(state, LETTER), LETTER, failed({ isUnknown: true }));
    expect([after.isOver, after.state.unanswered]).toEqual([false, { 'day 1': 1 }]);
    const refused = afterTry(beforeTry(after.state, LETTER), LETTER, failed());
    expect([refused.isOver, refused.state.tries]).toEqual([true, {}]);
  });

  test('a failure is told the first time and the last, and then the message is given up', () => {
    const { state, told } = triedInVain(MOST_TRIES);
    expect(told).toEqual([true, ...new Array<boolean>(MOST_TRIES - 2).fill(false), true]);
    const failed = { channel: 'mail', name: 'Igor', why: 'no answer', isUnknown: false, since: NOW, last: NOW };
    const failing = { 'mail:a@b.example': failed };
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

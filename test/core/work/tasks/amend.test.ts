import { SECONDS_A_DAY } from '../../../../src/core/values/moment';
import { amendments } from '../../../../src/core/work/tasks/amend';
import { analysed, at, type TypedCells } from './smallCompany';

const TICKED = at('2026-03-02T11:00').serial;
const SAID = { outcome: '', comment: '', nextStepOn: '' } as const;

/** The inquiry that a tick has answered, so many seconds before or after the moment it is said to have been taken. */
function inquiry(seconds: number, cells: TypedCells = {}): TypedCells {
  return {
    id: 'C-1',
    at: at('2026-03-02T10:00'),
    direction: 'In',
    channel: 'Call',
    client: 'Alfa',
    result: 'Reached',
    answeredAt: { serial: TICKED + seconds / SECONDS_A_DAY },
    ...cells,
  };
}

/** Columns that follow when the outcome is chosen after the tick, with what they hold then. */
function amended(contact: TypedCells, outcome: string, before = 'Reached'): readonly unknown[] {
  const request = {
    key: { rule: 'reply', row: 'C-1' },
    turn: 0,
    takenAt: TICKED,
    before: { ...SAID, outcome: before },
    now: { ...SAID, outcome },
  };
  return amendments(request, analysed({ contacts: [contact] }), 'en').map(({ column, after }) => [column, after]);
}

describe('«no answer» chosen after the tick of an inquiry', () => {
  test.each([
    ['in the second of the tick', 0],
    ['a hair beside it, as a sheet gives it back', 0.3],
    ['a second before, for the tick writes the last whole one', -1],
  ])('makes it wait again when it was answered %s', (_when, seconds) => {
    expect(amended(inquiry(seconds), 'No answer')).toEqual([
      ['result', 'No answer'],
      ['answeredAt', ''],
    ]);
  });

  test.each([
    ['2 s after it', 2],
    ['2 s before it', -2],
    ['200 s after it', 200],
  ])('leaves an answer alone that somebody typed: it is %s', (_when, seconds) => {
    expect(amended(inquiry(seconds), 'No answer')).toEqual([['result', 'No answer']]);
  });
});

test('another outcome follows and the answer stays; one that is not another changes nothing', () => {
  expect(amended(inquiry(0), 'Spam')).toEqual([['result', 'Spam']]);
  expect(amended(inquiry(0), 'Reached')).toEqual([]);
  expect(amended(inquiry(0), 'whatever')).toEqual([]);
});

test('a result that somebody has corrected since stays', () => {
  expect(amended(inquiry(0, { result: 'Spam' }), 'No answer')).toEqual([['answeredAt', '']]);
});

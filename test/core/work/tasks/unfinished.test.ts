import type { CellValue } from '../../../../src/core/register/schema/cell';
import { parseTry, type TaskTry } from '../../../../src/core/work/tasks/task';
import { unfinishedEffects } from '../../../../src/core/work/tasks/unfinished';
import { analysed, at, type TypedCells, type TypedTables } from './smallCompany';

const KEY = 'step:D-1:2026-03-02';

function tryOf(text: string): TaskTry {
  const attempt = parseTry(text);
  if (attempt === null) throw new Error(`${text} is no task`);
  return attempt;
}

/** The call of a tick, as the register has it; the rest of the tick was never written. */
const call: TypedCells = {
  id: 'C-9',
  at: at('2026-03-02T11:00'),
  direction: 'Out',
  channel: 'Call',
  client: 'Alfa',
  result: 'Reached',
  nextStep: 'send samples',
  nextStepOn: at('2026-03-06'),
  sourceKey: `task:${KEY}`,
};
const deal: TypedCells = {
  id: 'D-1',
  openedOn: at('2026-02-10'),
  client: 'Alfa',
  seller: 'Dmitri',
  stage: 'Offer',
  nextStepOn: at('2026-03-02'),
};
const client: TypedCells = { id: 'K-1', name: 'Alfa', touchEveryDays: 30, nextTouchOn: at('2026-03-01') };

function left(typed: TypedTables, key = KEY, role: 'care' | 'active' = 'active'): readonly CellValue[][] {
  const { edits } = unfinishedEffects(tryOf(key), role, analysed({ contacts: [call], deals: [deal], ...typed }));
  return edits.map(({ id, column, after }) => [id, column, after]);
}

describe('a tick whose call was written before a crash', () => {
  test('still moves the step of the deal', () => {
    expect(left({})).toEqual([
      ['D-1', 'nextStep', 'send samples'],
      ['D-1', 'nextStepOn', at('2026-03-06')],
    ]);
  });

  test('moves it too where the team numbers its deals in its own way', () => {
    const contacts = [{ ...call, sourceKey: 'task:step:2026/7:2026-03-02' }];
    const deals = [{ ...deal, id: '2026/7' }];
    expect(left({ contacts, deals }, 'step:2026/7:2026-03-02').map(([id]) => id)).toEqual(['2026/7', '2026/7']);
  });

  test('leaves a step alone that somebody has moved since', () => {
    expect(left({ deals: [{ ...deal, nextStepOn: at('2026-03-09') }] })).toEqual([]);
  });

  test('still moves the next contact of the client, by the client’s rhythm from the day of the call', () => {
    const contacts = [{ ...call, sourceKey: 'task:touch:K-1:2026-03-01' }];
    expect(left({ contacts, clients: [client] }, 'touch:K-1:2026-03-01', 'care')).toEqual([
      ['K-1', 'nextTouchOn', at('2026-04-01')],
    ]);
  });

  test('leaves a later day alone, and a day somebody has deleted', () => {
    const contacts = [{ ...call, sourceKey: 'task:touch:K-1:2026-03-01' }];
    for (const nextTouchOn of [at('2026-03-20'), ''])
      expect(left({ contacts, clients: [{ ...client, nextTouchOn }] }, 'touch:K-1:2026-03-01', 'care')).toEqual([]);
  });

  test.each([
    { title: 'on the very day of the call has been kept and moves on', day: '2026-03-02', edits: 1 },
    { title: 'a day after the call was set for later and stays', day: '2026-03-03', edits: 0 },
  ])('a next contact $title', ({ day, edits }) => {
    const contacts = [{ ...call, sourceKey: 'task:touch:K-1:2026-03-01' }];
    const clients = [{ ...client, nextTouchOn: at(day) }];
    expect(left({ contacts, clients }, 'touch:K-1:2026-03-01', 'care')).toHaveLength(edits);
  });

  test('moves the rhythm of care only, and the step of the deal only where the task was that step', () => {
    const contacts = [{ ...call, sourceKey: 'task:touch:K-1:2026-03-01' }];
    expect(left({ contacts, clients: [client] }, 'touch:K-1:2026-03-01', 'active')).toEqual([]);
    const leads = [{ ...call, sourceKey: 'task:lead:D-1:2026-03-02' }];
    expect(left({ contacts: leads }, 'lead:D-1:2026-03-02')).toEqual([]);
  });

  test('moves the day of a step and keeps its words where nobody said others', () => {
    expect(left({ contacts: [{ ...call, nextStep: '' }], deals: [{ ...deal, nextStep: 'send offer' }] })).toEqual([
      ['D-1', 'nextStepOn', at('2026-03-06')],
    ]);
  });

  test('knows the step by its day, whatever the hour, and takes no other day for it', () => {
    const step = (nextStepOn: CellValue): number => left({ deals: [{ ...deal, nextStepOn }] }).length;
    expect([step(at('2026-03-02T16:00')), step(at('2026-03-01')), step(at('2026-03-03')), step('')]).toEqual([
      2, 0, 0, 0,
    ]);
  });

  test('does nothing for a call in vain, nor for one that was never written', () => {
    expect(left({ contacts: [{ ...call, result: 'No answer' }] })).toEqual([]);
    expect(left({ contacts: [] })).toEqual([]);
  });
});

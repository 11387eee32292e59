import type { CellValue } from '../../../../src/core/register/schema/cell';
import { effectsOf, type Effects, type Tick } from '../../../../src/core/work/tasks/effects';
import type { Task } from '../../../../src/core/work/tasks/task';
import { tasksOf } from '../../../../src/core/work/tasks/tasksOf';
import { analysed, at, ENGLISH, NOW, onlyTask, type TypedCells, type TypedTables } from './smallCompany';

const TICK: Tick = { turn: 0, outcome: 'reached', comment: '', nextStepOn: null, employee: 'Olga' };
const NOW_CELL = { serial: NOW };

function ticked(typed: TypedTables, standard: Task['standard'], tick: Partial<Tick> = {}): Effects {
  const analysis = analysed({ contacts: [], documents: [], ...typed });
  return effectsOf(onlyTask(tasksOf(analysis, ENGLISH), standard), { ...TICK, ...tick }, analysis, 'en');
}

/** `C-1 result: No answer → Reached` */
function written({ edits }: Effects): readonly string[] {
  const shown = (cell: CellValue): string => (typeof cell === 'object' ? 'date' : String(cell));
  return edits.map(({ id, column, before, after }) => `${id} ${column}: ${shown(before)} → ${shown(after)}`);
}

const missed: TypedCells = {
  id: 'C-1',
  at: at('2026-03-02T11:50'),
  direction: 'In',
  channel: 'Call',
  client: 'Alfa',
  phone: '+73842000001',
  result: 'No answer',
};

describe('a tick at an inquiry', () => {
  test('answers it now, with the result and who did it', () => {
    const effects = ticked({ contacts: [missed] }, 'inbound.reply', { outcome: 'lead' });
    expect(written(effects)).toEqual([
      'C-1 result: No answer → Lead',
      'C-1 employee:  → Olga',
      'C-1 answeredAt:  → date',
    ]);
    expect(effects.edits.at(-1)?.after).toEqual(NOW_CELL);
  });

  test('that waited on a phone answers it when it was chosen, and never before it was asked', () => {
    const answeredAt = (waited: number): CellValue | undefined =>
      ticked({ contacts: [missed] }, 'inbound.reply', { outcome: 'lead', waited }).edits.at(-1)?.after;
    const { serial } = answeredAt(5) as { serial: number };
    expect(Math.round((NOW - serial) * 1440)).toBe(5);
    expect(answeredAt(1440)).toEqual({ serial: at('2026-03-02T11:50').serial });
  });

  test('overwrites a result that somebody has typed', () => {
    const contacts = [{ ...missed, result: 'Lead' }];
    expect(written(ticked({ contacts }, 'inbound.reply', { outcome: 'refused' }))[0]).toBe(
      'C-1 result: Lead → Refused',
    );
  });

  test('at a claim answers it, and it stays a claim unless it was none', () => {
    const contacts = [{ ...missed, result: 'Claim' }];
    expect(written(ticked({ contacts }, 'inbound.reply', { outcome: 'reached' }))).toEqual([
      'C-1 employee:  → Olga',
      'C-1 answeredAt:  → date',
    ]);
    expect(written(ticked({ contacts }, 'inbound.reply', { outcome: 'refused' }))[0]).toBe(
      'C-1 result: Claim → Refused',
    );
  });

  test('puts down what was agreed', () => {
    const tick = { comment: 'send a list', nextStepOn: NOW + 7 };
    expect(written(ticked({ contacts: [missed] }, 'inbound.reply', tick))).toEqual([
      'C-1 result: No answer → Reached',
      'C-1 nextStep:  → send a list',
      'C-1 nextStepOn:  → date',
      'C-1 comment:  → send a list',
      'C-1 employee:  → Olga',
      'C-1 answeredAt:  → date',
    ]);
  });

  test('keeps what stood in the comment', () => {
    const contacts = [{ ...missed, comment: 'wants paper' }];
    const edits = written(ticked({ contacts }, 'inbound.reply', { comment: 'calls on Friday' }));
    expect(edits).toContain('C-1 comment: wants paper → wants paper; calls on Friday');
  });

  test('keeps the company’s own word for the same result', () => {
    const lists = [{ list: 'Results', value: 'Asked to call back', kind: 'reached' }];
    const contacts = [{ ...missed, result: 'Asked to call back' }];
    expect(written(ticked({ contacts, lists }, 'inbound.reply')).some((edit) => edit.includes('result'))).toBe(false);
  });

  test('that was in vain is an outbound contact, and the inquiry stays open', () => {
    const effects = ticked({ contacts: [missed] }, 'inbound.reply', { outcome: 'noAnswer' });
    expect(effects).toEqual({
      edits: [],
      appends: [
        {
          table: 'contacts',
          reason: 'tick',
          once: 'sourceKey',
          cells: expect.objectContaining({
            at: NOW_CELL,
            direction: 'Out',
            channel: 'Call',
            client: 'Alfa',
            phone: '+73842000001',
            employee: 'Olga',
            result: 'No answer',
            sourceKey: 'task:reply:C-1',
          }),
        },
      ],
    });
  });

  test('that is spam closes every row of it, the first row last', () => {
    const again = { ...missed, id: 'C-2', at: at('2026-03-02T11:55') };
    expect(written(ticked({ contacts: [missed, again] }, 'inbound.reply', { outcome: 'spam' }))).toEqual([
      'C-2 result: No answer → Spam',
      'C-1 result: No answer → Spam',
    ]);
  });
});

describe('a tick at a call', () => {
  const clients = [{ id: 'K-1', name: 'Alfa', manager: 'Marina', touchEveryDays: 30, nextTouchOn: at('2026-03-02') }];

  test('logs the contact and moves the next one by the client’s rhythm', () => {
    const effects = ticked({ clients }, 'care.touch', { employee: 'Marina' });
    expect(effects.appends[0]?.cells).toMatchObject({ client: 'Alfa', result: 'Reached', employee: 'Marina' });
    expect(effects.edits).toEqual([
      expect.objectContaining({ id: 'K-1', column: 'nextTouchOn', after: { serial: Math.floor(NOW) + 30 } }),
    ]);
  });

  test.each([
    { title: 'today has come and moves on', day: '2026-03-02', moved: 1 },
    { title: 'tomorrow was set by somebody and stays', day: '2026-03-03', moved: 0 },
  ])('about something else: a next contact set for $title', ({ day, moved }) => {
    const rhythm = clients.map((card) => ({ ...card, nextTouchOn: at(day) }));
    const sales = [{ id: 'S-1', date: at('2026-02-20'), client: 'Alfa', revenue: 100 }];
    const agreed = { id: 'C-1', at: at('2026-02-26T11:00'), direction: 'Out', channel: 'Call', client: 'Alfa' };
    const contacts = [{ ...agreed, result: 'Reached', nextStepOn: at('2026-03-02') }];
    const { edits } = ticked({ clients: rhythm, sales, contacts }, 'care.nextStep');
    expect(edits.filter(({ column }) => column === 'nextTouchOn')).toHaveLength(moved);
  });

  test('in vain leaves the day of the next contact alone', () => {
    expect(written(ticked({ clients }, 'care.touch', { outcome: 'noAnswer' }))).toEqual([]);
  });

  test('that is not needed logs no contact', () => {
    const effects = ticked({ clients }, 'care.touch', { outcome: 'notNeeded' });
    expect([effects.appends, written(effects)]).toEqual([[], ['K-1 nextTouchOn: date → date']]);
  });

  test('is not logged a second time', () => {
    const logged = { id: 'C-9', at: at('2026-03-02T11:59'), direction: 'Out', channel: 'Call', client: 'Alfa' };
    const contacts = [{ ...logged, result: 'No answer', sourceKey: 'task:touch:K-1:2026-03-02' }];
    expect(ticked({ clients, contacts }, 'care.touch').appends).toEqual([]);
    expect(ticked({ clients, contacts }, 'care.touch', { turn: 1 }).appends).toHaveLength(1);
  });

  test('of two clients with one name is logged by the id', () => {
    const twins = [...clients, { id: 'K-2', name: 'ALFA' }];
    expect(ticked({ clients: twins }, 'care.touch').appends[0]?.cells).toMatchObject({ client: 'K-1' });
  });

  test('of a deal moves the step of the deal', () => {
    const deals = [
      {
        id: 'D-1',
        openedOn: at('2026-02-20'),
        client: 'Beta',
        seller: 'Dmitri',
        stage: 'Offer',
        nextStepOn: at('2026-03-02'),
      },
    ];
    const effects = ticked({ deals }, 'active.nextStep', { comment: 'sign', nextStepOn: NOW + 3 });
    expect(written(effects)).toEqual(['D-1 nextStep:  → sign', 'D-1 nextStepOn: date → date']);
    expect(effects.appends[0]?.cells).toMatchObject({ client: 'Beta' });
  });
});

describe('a tick at a paper or a recording', () => {
  const document = { id: 'P-1', requestedAt: at('2026-03-02T10:00'), client: 'Alfa', type: 'Invoice' };

  test('completes the document', () => {
    expect(
      written(ticked({ documents: [document] }, 'documents.due', { outcome: 'done', employee: 'Svetlana' })),
    ).toEqual(['P-1 responsible:  → Svetlana', 'P-1 doneAt:  → date']);
  });

  test('writes the papers of a deal that had none', () => {
    const deals = [
      {
        id: 'D-1',
        openedOn: at('2026-02-20'),
        client: 'Beta',
        seller: 'Dmitri',
        stage: 'Won',
        closedOn: at('2026-02-27'),
      },
    ];
    const { appends } = ticked({ deals }, 'documents.papers', { outcome: 'contract', employee: 'Svetlana' });
    expect(appends).toEqual([
      expect.objectContaining({
        table: 'documents',
        once: 'deal',
        cells: expect.objectContaining({ deal: 'D-1', type: 'Contract', doneAt: NOW_CELL, responsible: 'Svetlana' }),
      }),
    ]);
  });

  test('marks the call as listened to, with its score', () => {
    const call = { ...missed, at: at('2026-02-27T11:00'), result: 'Refused', answeredAt: at('2026-02-27T11:00') };
    const contacts = [{ ...call, recording: 'https://calls.example/1' }];
    const effects = ticked({ contacts }, 'owner.listen', { outcome: '4', employee: 'Igor' });
    expect(written(effects)).toEqual(['C-1 score:  → 4', 'C-1 listenedBy:  → Igor', 'C-1 listenedOn:  → date']);
  });
});

describe('a tick as the register reads it afterwards', () => {
  test('an answer given at any second of now is not after now', () => {
    const now = NOW + 0.7 / 86_400;
    const analysis = analysed({ contacts: [missed] }, now);
    const { edits } = effectsOf(onlyTask(tasksOf(analysis, ENGLISH), 'inbound.reply'), TICK, analysis, 'en');
    const answeredAt = edits.at(-1)?.after ?? '';
    expect(tasksOf(analysed({ contacts: [{ ...missed, answeredAt }] }, now), ENGLISH)).toEqual([]);
  });
});

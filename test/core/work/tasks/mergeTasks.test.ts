import type { CellValue, SheetSnapshot } from '../../../../src/core/register/schema/cell';
import { mergeTasks, type TaskMerge } from '../../../../src/core/work/tasks/mergeTasks';
import { formatMark } from '../../../../src/core/work/tasks/task';
import type { TaskLogRow } from '../../../../src/core/work/tasks/taskLog';
import { TASK_COLUMN_KEYS, type TaskColumn } from '../../../../src/core/work/tasks/taskColumns';
import { readTaskRow, readTaskRows, type TaskRow } from '../../../../src/core/work/tasks/taskRow';
import { canTellTasks } from '../../../../src/core/work/tasks/tasksBy';
import { tasksOf } from '../../../../src/core/work/tasks/tasksOf';
import { analyse, type Analysis } from '../../../../src/core/analysis';
import { textsOf } from '../../../../src/language/textsOf';
import { analysed, at, ENGLISH, NOW, sheetsOf, type TypedTables } from './smallCompany';

const WAITING: TypedTables = {
  contacts: [{ id: 'C-1', at: at('2026-03-02T11:50'), direction: 'In', channel: 'Call', client: 'Alfa' }],
};
/** The same inquiry after one call back in vain. */
const TRIED: TypedTables = {
  contacts: [
    ...(WAITING.contacts ?? []).map((cells) => ({ ...cells, employee: 'Olga' })),
    { id: 'C-2', at: at('2026-03-02T11:55'), direction: 'Out', channel: 'Call', client: 'Alfa', result: 'No answer' },
  ],
};
const ANSWERED: TypedTables = {
  contacts: WAITING.contacts?.map((cells) => ({ ...cells, answeredAt: at('2026-03-02T11:55') })) ?? [],
};
const HEADINGS = ['Done', 'What to do', 'Employee', 'Outcome', 'Next step on', 'Comment', 'Task key'];

function aLine(
  cells: Partial<Record<'done' | 'what' | 'employee' | 'outcome' | 'next' | 'comment' | 'key', CellValue>>,
): TaskRow {
  const { done = false, what = 'Call back', employee = 'Olga', outcome = '', next = '', comment = '' } = cells;
  const { key = 'reply:C-1 @ Olga' } = cells;
  const [row] = readTaskRows([HEADINGS, [done, what, employee, outcome, next, comment, key]], 'inbound');
  if (!row) throw new Error('Not a line');
  return row;
}

function merged(typed: TypedTables, rows: readonly TaskRow[], log: readonly TaskLogRow[] = []): TaskMerge {
  const analysis = analysed(typed);
  return mergeTasks({ analysis, texts: ENGLISH, tasks: tasksOf(analysis, ENGLISH), rows, log });
}

/** An outcome taken, the log of that run, and then the outcome that somebody chose instead. */
function chosenAfterTick(id: string, outcome: string): TaskMerge {
  const waiting = (WAITING.contacts ?? []).map((cells) => ({ ...cells, id }));
  const key = formatMark({ key: { rule: 'reply', row: id }, turn: 0, assigned: 'Olga' });
  const ticked = merged({ contacts: waiting }, [aLine({ key, outcome: 'Reached' })]);
  const answered = waiting.map((cells) => ({ ...cells, answeredAt: { serial: NOW }, result: 'Reached' }));
  return merged({ contacts: answered }, [aLine({ key, outcome })], ticked.log);
}

test.each(['C-7F3K2Q', '1001', 'IN-17', 'row 5', 'A:B', '№ 7 @ юг'])(
  'an outcome chosen after another follows into the register, whatever the team calls its rows: %s',
  (id) => {
    const { edits } = chosenAfterTick(id, 'Refused');
    expect(edits.map(({ id: row, column, after }) => [row, column, after])).toEqual([[id, 'result', 'Refused']]);
  },
);

describe('a rebuilt task sheet', () => {
  test('keeps next step and comment of an open task, and words that are no outcome', () => {
    const { lines } = merged(WAITING, [
      aLine({ outcome: 'will think', next: at('2026-03-09'), comment: 'asks for Anna' }),
    ]);
    expect(lines).toEqual([
      expect.objectContaining({
        outcome: 'will think',
        nextStepOn: at('2026-03-09'),
        comment: 'asks for Anna',
        isTicked: false,
      }),
    ]);
  });

  test('keeps the person somebody gave the task to', () => {
    const { lines } = merged(WAITING, [aLine({ employee: 'Marina' })]);
    expect(lines[0]?.employee).toBe('Marina');
  });

  test('follows the register where nobody changed the person', () => {
    const contacts = WAITING.contacts?.map((cells) => ({ ...cells, employee: 'Pavel' })) ?? [];
    expect(merged({ contacts }, [aLine({})]).lines[0]?.employee).toBe('Pavel');
  });

  test('takes a tick with its outcome into the register and the log', () => {
    const { lines, log, edits } = merged(WAITING, [aLine({ done: true, outcome: 'Lead', comment: 'wants paper' })]);
    expect(lines).toEqual([]);
    expect(edits.map(({ column }) => column)).toEqual(['result', 'comment', 'employee', 'answeredAt']);
    expect(log).toEqual([
      expect.objectContaining({ code: 'done', outcome: 'Lead', comment: 'wants paper', mark: 'reply:C-1', when: NOW }),
    ]);
  });

  test('a date that is none is kept as words', () => {
    const { edits } = merged(WAITING, [aLine({ outcome: 'Lead', comment: 'will think', next: 'after Easter' })]);
    expect(edits.find(({ column }) => column === 'comment')?.after).toBe('will think; after Easter');
  });

  test('a box without an outcome, or with words that are none, closes nothing and is free again', () => {
    for (const outcome of ['', 'will think']) {
      const { lines, log, edits, appends, emptyTicks } = merged(WAITING, [aLine({ done: true, outcome })]);
      expect([log, edits, appends, emptyTicks]).toEqual([[], [], [], 1]);
      expect(lines).toEqual([expect.objectContaining({ isTicked: false, outcome })]);
    }
  });

  test('an outcome of another kind of task closes nothing', () => {
    const { log, lacking } = merged(WAITING, [aLine({ outcome: 'Invoice' })]);
    expect([log, lacking]).toEqual([[], ['outcome']]);
  });

  test('an answer in writing needs a word of what it said; what is no answer needs none', () => {
    const contacts = WAITING.contacts?.map((cells) => ({ ...cells, channel: 'E-mail' })) ?? [];
    const { log, lacking, lines } = merged({ contacts }, [aLine({ outcome: 'Reached' })]);
    expect([log, lacking]).toEqual([[], ['word']]);
    expect(lines).toEqual([expect.objectContaining({ outcome: 'Reached', isTicked: false })]);
    const codes = (said: Parameters<typeof aLine>[0]): unknown =>
      merged({ contacts }, [aLine(said)]).log.map(({ code }) => code);
    expect([
      codes({ outcome: 'Reached', comment: 'sent the list' }),
      codes({ outcome: 'Spam' }),
      codes({ outcome: 'No answer' }),
    ]).toEqual([['done'], ['done'], ['attempt']]);
  });

  test('a call in vain keeps the task for another try', () => {
    const { lines, appends } = merged(WAITING, [aLine({ done: true, outcome: 'No answer' })]);
    expect(lines).toEqual([expect.objectContaining({ isTicked: false, outcome: '' })]);
    expect(lines[0]?.key).toMatch(/^reply:C-1#1/);
    expect(appends).toHaveLength(1);
  });

  test('a comment stays beside its own try, and the outcome counts for it', () => {
    const { lines } = merged(TRIED, [aLine({ key: 'reply:C-1#1 @ Olga', comment: 'asks for a list' })]);
    expect(lines).toEqual([expect.objectContaining({ key: 'reply:C-1#1 @ Olga', comment: 'asks for a list' })]);
    const { log } = merged(TRIED, [aLine({ key: 'reply:C-1#1 @ Olga', done: true, outcome: 'Lead' })]);
    expect(log.map(({ mark, code }) => [mark, code])).toEqual([['reply:C-1#1', 'done']]);
  });

  test('a line that knows of more tries than the register keeps its number, so that no try is counted twice', () => {
    const { lines } = merged(WAITING, [aLine({ key: 'reply:C-1#2 @ Olga', comment: 'tried twice' })]);
    expect(lines).toEqual([expect.objectContaining({ key: 'reply:C-1#2 @ Olga', comment: 'tried twice' })]);
  });

  test('what stands on a line nobody has closed is not taken with the tick of another try', () => {
    const rows = [
      aLine({ done: true, outcome: 'No answer' }),
      aLine({ key: 'reply:C-1#1 @ Olga', comment: 'calls back at five' }),
    ];
    const { lines, log, appends } = merged(WAITING, rows);
    expect(log.map(({ mark, outcome }) => [mark, outcome])).toEqual([['reply:C-1', 'No answer']]);
    expect(appends).toHaveLength(1);
    expect(lines).toEqual([expect.objectContaining({ key: 'reply:C-1#1 @ Olga', comment: 'calls back at five' })]);
  });

  test('a line without its key is of the try that the register stands at', () => {
    const [line] = merged(TRIED, []).lines;
    const keyless: TaskRow = { ...aLine({ done: true, outcome: 'No answer' }), mark: null, who: line?.who ?? '' };
    const { log, lines } = merged(TRIED, [keyless]);
    expect(log.map(({ mark }) => mark)).toEqual(['reply:C-1#1']);
    expect(lines.map(({ key }) => key)).toEqual(['reply:C-1#2 @ Olga']);
  });

  test('a task whose cause is gone leaves with the reason and what was typed', () => {
    const { lines, log } = merged(ANSWERED, [aLine({ comment: 'left a message' })]);
    expect(lines).toEqual([]);
    expect(log).toEqual([
      expect.objectContaining({ code: 'gone', reason: 'Answered or closed', comment: 'left a message' }),
    ]);
  });

  test('a tick that comes too late is told so, and changes nothing', () => {
    const { log, edits, appends } = merged(ANSWERED, [aLine({ outcome: 'Reached', comment: 'called' })]);
    expect([edits, appends]).toEqual([[], []]);
    expect(log).toEqual([expect.objectContaining({ code: 'late', comment: 'called' })]);
  });

  test('a rule that was switched off says so', () => {
    const standards = [{ key: 'inbound.reply', role: 'Inbound', on: 'no' }];
    expect(merged({ ...WAITING, standards }, [aLine({})]).log[0]?.reason).toBe('The standard is switched off');
  });

  test('two lines of one task are one tick and both comments', () => {
    const rows = [aLine({ outcome: 'Reached', comment: 'first' }), aLine({ outcome: 'Reached', comment: 'second' })];
    const { log, edits } = merged(WAITING, rows);
    expect(log.map(({ comment }) => comment)).toEqual(['first; second']);
    expect(edits.filter(({ column }) => column === 'answeredAt')).toHaveLength(1);
  });

  test('of two people who chose an outcome the last word counts', () => {
    const rows = [aLine({ outcome: 'Lead' }), aLine({ outcome: 'Refused', employee: 'Pavel' }), aLine({})];
    expect(merged(WAITING, rows).log).toEqual([expect.objectContaining({ outcome: 'Refused', employee: 'Pavel' })]);
  });

  test('a tick that is taken once more after a crash stands in the log once', () => {
    const rows = [aLine({ done: true, outcome: 'Lead' })];
    const { log } = merged(WAITING, rows);
    expect(merged(WAITING, rows, log).log).toEqual([]);
  });

  test('a note to the owner that is ticked does not come again while its cause lasts', () => {
    const contacts = WAITING.contacts?.map((cells) => ({ ...cells, at: at('2026-03-02T10:00') })) ?? [];
    const first = merged({ contacts }, [aLine({ key: 'wait:C-1 @ Igor', outcome: 'Done' })]);
    expect(first.log.map(({ code }) => code)).toEqual(['closed']);
    const keysOf = ({ lines }: TaskMerge): readonly string[] => lines.map(({ task }) => task?.key.rule ?? '');
    expect([keysOf(merged({ contacts }, [])), keysOf(merged({ contacts }, [], first.log))]).toEqual([
      ['reply', 'wait'],
      ['reply'],
    ]);
  });

  test('a step said after the tick follows, and one that somebody has set since stays', () => {
    const key = 'reply:C-1 @ Olga';
    const { log } = merged(WAITING, [aLine({ key, outcome: 'Reached' })]);
    const later = (nextStepOn: CellValue): readonly string[] => {
      const contacts = (WAITING.contacts ?? []).map((cells) => ({
        ...cells,
        ...{ answeredAt: { serial: NOW }, result: 'Reached', nextStepOn },
      }));
      const { edits } = merged({ contacts }, [aLine({ key, outcome: 'Reached', next: at('2026-03-09') })], log);
      return edits.map(({ column }) => column);
    };
    expect([later(''), later(at('2026-03-05'))]).toEqual([['nextStepOn'], []]);
  });

  test('what is not needed does not come again', () => {
    const documents = [{ id: 'P-1', requestedAt: at('2026-03-02T10:00'), client: 'Alfa', type: 'Act' }];
    const first = merged({ documents }, [aLine({ key: 'document:P-1', done: true, outcome: 'Not needed' })]);
    expect([first.lines, first.edits, first.log[0]?.code]).toEqual([[], [], 'closed']);
    expect(merged({ documents }, [], first.log).lines).toEqual([]);
  });

  test('a line of somebody’s own stays until it is ticked', () => {
    const own = aLine({ key: '', what: 'Buy flowers', employee: '', comment: 'for Anna' });
    expect(merged(WAITING, [own]).lines.at(-1)).toMatchObject({ task: null, what: 'Buy flowers', comment: 'for Anna' });
    const ticked = merged(WAITING, [{ ...own, isTicked: true }]);
    expect(ticked.lines.map(({ what }) => what)).toEqual(['Call back']);
    expect(ticked.log).toEqual([expect.objectContaining({ code: 'own', what: 'Buy flowers' })]);
  });

  test('a line whose key was lost is known by what it says', () => {
    const [line] = merged(WAITING, []).lines;
    const keyless: TaskRow = { ...aLine({ comment: 'kept' }), mark: null, who: line?.who ?? '' };
    expect(merged(WAITING, [keyless]).lines).toEqual([expect.objectContaining({ comment: 'kept' })]);
    const [task, own] = merged(WAITING, [{ ...keyless, role: 'care' }]).lines;
    expect([task?.comment, own]).toEqual(['', expect.objectContaining({ task: null, role: 'care', comment: 'kept' })]);
  });
});

describe('a call that was logged before a crash', () => {
  const vain = aLine({ done: true, outcome: 'No answer' });
  const withoutKeys = (typed: TypedTables): Analysis =>
    analyse({ sheets: sheetsOf(typed).map(withoutSourceKeys), now: NOW, locale: 'en_GB' });

  /** The table of contacts of a team that has no use for the column "Source key". */
  function withoutSourceKeys(sheet: SheetSnapshot): SheetSnapshot {
    const position = sheet.values[0]?.indexOf('Source key') ?? -1;
    if (sheet.name !== 'Contacts') return sheet;
    return { ...sheet, values: sheet.values.map((cells) => cells.filter((_cell, column) => column !== position)) };
  }

  function again(log: readonly TaskLogRow[]): number {
    const analysis = withoutKeys(WAITING);
    return mergeTasks({ analysis, texts: ENGLISH, tasks: tasksOf(analysis, ENGLISH), rows: [vain], log }).appends
      .length;
  }

  test('is logged once, where the log of tasks is all there is to know it by', () => {
    const { log } = merged(WAITING, [vain]);
    expect([again([]), again(log)]).toEqual([1, 0]);
  });

  test('is logged where the log only says that the line had gone', () => {
    const log = merged(WAITING, [vain]).log.map((row) => ({ ...row, code: 'gone' as const }));
    expect(again(log)).toBe(1);
  });

  test('is logged by what the register says and not by the log, where rows have source keys', () => {
    const { log } = merged(WAITING, [vain]);
    expect(merged(WAITING, [vain], log).appends).toHaveLength(1);
  });
});

describe('a line that is known by its place alone', () => {
  const inbound = { at: at('2026-03-02T11:50'), direction: 'In', channel: 'Call' };
  const typed: TypedTables = {
    contacts: [
      { ...inbound, client: 'Alfa' },
      { ...inbound, client: 'Beta' },
    ],
  };

  function ticked(who: string): TaskMerge {
    const headings = ['Outcome', 'What to do', 'Who, phone', 'Comment', 'Task key'];
    return merged(typed, readTaskRows([headings, ['Reached', 'Call back', who, '', 'reply:row 2']], 'inbound'));
  }

  test('belongs to whom it names, wherever that row stands by now', () => {
    expect([...new Set(ticked('Beta').edits.map(({ row }) => row))]).toEqual([3]);
  });

  test('is never taken for somebody else who stands in its place', () => {
    const { edits, log } = ticked('Gamma');
    expect([edits, log.map(({ code }) => code)]).toEqual([[], ['lost']]);
  });
});

describe('reading a task sheet back', () => {
  test('columns are found by heading in either language and any order; words in a column of their own join the comment', () => {
    const rows = readTaskRows(
      [
        ['Задачи'],
        ['моё', 'Ключ задачи', 'КОММЕНТАРИЙ', 'Готово', 'Итог'],
        ['x', 'reply:C-1#2', 'перезвонит', true, 'Отказ'],
      ],
      'inbound',
    );
    expect(rows).toEqual([
      expect.objectContaining({
        mark: { key: { rule: 'reply', row: 'C-1' }, turn: 2, assigned: '' },
        isTicked: true,
        outcome: 'Отказ',
        comment: 'перезвонит; моё: x',
      }),
    ]);
  });

  test('lines are known by their keys when somebody deleted the headings', () => {
    const said: Partial<Record<TaskColumn, CellValue>> = { done: true, comment: 'typed', key: 'reply:C-1' };
    const cells = TASK_COLUMN_KEYS.map((key) => said[key] ?? '');
    expect(readTaskRows([['Tasks'], cells], 'inbound')).toEqual([expect.objectContaining({ comment: 'typed' })]);
  });

  test('the line of an edit is read alone; a heading is no line', () => {
    const values = [HEADINGS, [true, '', '', 'Reached', '', '', 'reply:C-1']];
    expect(readTaskRow(values, 'inbound', 1)?.isTicked).toBe(true);
    expect(readTaskRow(values, 'inbound', 0)).toBeNull();
  });

  test('outcomes are understood after the language was switched', () => {
    const analysis = analysed(WAITING);
    const texts = textsOf('ru');
    const rows = [aLine({ done: true, outcome: 'No answer' })];
    expect(mergeTasks({ analysis, texts, tasks: tasksOf(analysis, texts), rows, log: [] }).appends).toHaveLength(1);
  });
});

test('with broken headings no task sheet may be rebuilt', () => {
  const sheets = sheetsOf(WAITING).map((sheet) =>
    sheet.name === 'Contacts'
      ? {
          ...sheet,
          values: [
            ['Date & time', 'Channel'],
            [at('2026-03-02T11:50'), 'Call'],
          ],
        }
      : sheet,
  );
  expect(canTellTasks(analyse({ sheets, now: NOW, locale: 'en_GB' }))).toBe(false);
  expect(canTellTasks(analysed(WAITING))).toBe(true);
});

describe('a tick without the column it writes into', () => {
  const missing = (table: string, heading: string, typed: TypedTables): Analysis => {
    const sheets = sheetsOf(typed).map((sheet): SheetSnapshot => {
      const position = sheet.name === table ? (sheet.values[0] ?? []).indexOf(heading) : -1;
      return { ...sheet, values: sheet.values.map((cells) => cells.filter((_none, column) => column !== position)) };
    });
    return analyse({ sheets, now: NOW, locale: 'en_GB' });
  };
  const tick = (analysis: Analysis, row: TaskRow): TaskMerge =>
    mergeTasks({ analysis, texts: ENGLISH, tasks: tasksOf(analysis, ENGLISH), rows: [row], log: [] });

  test('stays open, with all that was said beside it', () => {
    const analysis = missing('Contacts', 'Answered at', WAITING);
    const { lines, log, edits, lacking } = tick(analysis, aLine({ outcome: 'Reached', comment: 'asks for Anna' }));
    expect(lines).toEqual([expect.objectContaining({ isTicked: true, comment: 'asks for Anna' })]);
    expect([log, edits]).toEqual([[], []]);
    expect(lacking).toEqual([{ table: 'contacts', column: 'answeredAt' }]);
  });

  test('is taken once the column is back', () => {
    const { log, lacking } = tick(analysed(WAITING), aLine({ outcome: 'Reached' }));
    expect([log.map(({ code }) => code), lacking]).toEqual([['done'], []]);
  });

  test('is taken where it needs the column for nothing', () => {
    const analysis = missing('Contacts', 'Answered at', WAITING);
    expect(tick(analysis, aLine({ done: true, outcome: 'No answer' })).lacking).toEqual([]);
    expect(tick(missing('Contacts', 'Comment', WAITING), aLine({ outcome: 'Reached', comment: 'x' })).lacking).toEqual(
      [],
    );
  });

  test.each([
    ['Result', { outcome: 'Refused' }],
    ['Next step on', { next: at('2026-03-09') }],
  ])('%s is needed by what was said', (heading, said) => {
    const { lacking, log } = tick(missing('Contacts', heading, WAITING), aLine({ outcome: 'Reached', ...said }));
    expect([lacking.length, log]).toEqual([1, []]);
  });
});

test('a tick of a row that is found no more says so, and not that the matter is closed', () => {
  const other = WAITING.contacts?.map((cells) => ({ ...cells, id: 'C-9' })) ?? [];
  const codes = merged({ contacts: other }, [aLine({ outcome: 'Reached' })]).log.map(({ code }) => code);
  expect(codes[0]).toBe('lost');
  expect(merged(ANSWERED, [aLine({ outcome: 'Reached' })]).log.map(({ code }) => code)).toEqual(['late']);
});

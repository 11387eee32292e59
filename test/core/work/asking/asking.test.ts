import fc from 'fast-check';
import { askingLines, type AskingLine, SIGNS } from '../../../../src/core/work/asking/asking';
import { readKept, type Kept } from '../../../../src/core/work/asking/kept';
import { sinceDay, type LoggedTask, type SignKey } from '../../../../src/core/work/asking/sign';
import { textOfCell } from '../../../../src/core/register/schema/columns';
import type { JournalRow } from '../../../../src/core/work/journal/journalRow';
import { askingSheet } from '../../../../src/core/views/asking';
import { askingTextsOf } from '../../../../src/language/askingTexts';
import { LANGUAGES } from '../../../../src/core/values/label';
import { runs } from '../../../builders/runs';
import { analysed, at, NOW, type TypedCells, type TypedTables } from '../tasks/smallCompany';

const NOTHING: Kept = { lines: new Map(), signs: new Map() };
const TEXTS = askingTextsOf('en', 'EUR');

interface Records {
  readonly log?: readonly LoggedTask[];
  readonly journal?: readonly JournalRow[];
}

function asked(typed: TypedTables, { log = [], journal = [] }: Records = {}, kept = NOTHING): readonly AskingLine[] {
  const analysis = analysed(typed);
  const { facts } = analysis.book;
  return askingLines({ analysis, facts, texts: TEXTS, since: sinceDay(NOW), log, journal }, kept, 'en');
}

/** What one sign says, with whom it names and the rows that show it. */
function said(sign: SignKey, typed: TypedTables, records?: Records): readonly unknown[] {
  return asked(typed, records)
    .filter((line) => line.sign === sign)
    .map(({ employee, facts, rows }) => [employee, facts, rows.map(({ table, row }) => `${table} ${row}`).join(', ')]);
}

function call(id: string, on: string, cells: TypedCells = {}): TypedCells {
  return { id, at: at(on), direction: 'In', channel: 'Call', client: 'Alfa', employee: 'Olga', ...cells };
}

function logged(minute: number, cells: Partial<LoggedTask> = {}): LoggedTask {
  return {
    row: 2 + minute,
    when: NOW - 3 + minute / 1440,
    role: 'active',
    what: 'Call again',
    who: `Firm ${minute}`,
    employee: 'Dmitri',
    outcome: 'Reached',
    nextStepOn: '',
    comment: '',
    reason: 'Done',
    mark: `retry:C-${minute}`,
    code: 'done',
    ...cells,
  };
}

const ALFA = { id: 'K-1', name: 'Alfa', phone: '+73842000001' };
const SALE = { id: 'S-1', date: at('2026-02-25'), client: 'Alfa', seller: 'Dmitri', revenue: 900, cost: 500 };

describe('an inquiry closed as spam', () => {
  const spam = call('C-1', '2026-02-20T10:00', { result: 'Spam' });

  test('is a question to whoever took it', () => {
    expect(said('closed', { contacts: [spam] })).toEqual([
      ['Olga', 'Call on 2026-02-20 10:00, result "Spam".', 'contacts 2'],
    ]);
  });

  test('comes first when its party writes or buys later, with those rows', () => {
    const later = call('C-3', '2026-02-22T11:00', { channel: 'E-mail' });
    const other = call('C-2', '2026-02-24T10:00', { client: 'Beta', result: 'Not a client' });
    const lines = said('closed', { contacts: [spam, other, later], sales: [SALE], clients: [ALFA] });
    expect(lines).toEqual([
      [
        'Olga',
        'Call on 2026-02-20 10:00, result "Spam". They got in touch again on 2026-02-22 11:00. They bought on 2026-02-25 for 900 €.',
        'contacts 2, contacts 4, sales 2',
      ],
      ['Olga', 'Call on 2026-02-24 10:00, result "Not a client".', 'contacts 3'],
    ]);
  });

  test('of more than four weeks ago is none any more', () => {
    expect(said('closed', { contacts: [call('C-1', '2026-02-02T10:00', { result: 'Spam' })] })).toEqual([]);
  });
});

describe('an answer in writing', () => {
  const mail = call('C-1', '2026-02-20T10:00', { channel: 'E-mail', answeredAt: at('2026-02-20T10:10') });

  test('is a question when the client wrote again on the same day', () => {
    const again = call('C-2', '2026-02-20T15:00', { channel: 'E-mail' });
    expect(said('wroteAgain', { contacts: [mail, again] })).toEqual([
      [
        'Olga',
        'Answered by e-mail on 2026-02-20 10:10; the client wrote again on 2026-02-20 15:00.',
        'contacts 2, contacts 3',
      ],
    ]);
  });

  test('is none when they wrote on another day, before it, or were somebody else', () => {
    const others = [
      call('C-2', '2026-02-21T15:00', { channel: 'E-mail' }),
      call('C-3', '2026-02-20T09:00', { channel: 'E-mail' }),
      call('C-4', '2026-02-20T15:00', { client: 'Beta' }),
    ];
    expect(said('wroteAgain', { contacts: [mail, ...others] })).toEqual([]);
  });
});

test('answers written down from memory are a question from five on', () => {
  const late = (index: number): TypedCells =>
    call(`C-${index}`, `2026-02-1${index}T10:00`, {
      answeredAt: at(`2026-02-1${index}T10:05`),
      answerEnteredAt: at(`2026-02-1${index}T17:00`),
    });
  const contacts = [1, 2, 3, 4, 5].map(late);
  expect(said('fromMemory', { contacts })).toEqual([
    [
      'Olga',
      'Answers written down more than an hour later: 5 of 5.',
      'contacts 6, contacts 5, contacts 4, contacts 3, contacts 2',
    ],
  ]);
  expect(said('fromMemory', { contacts: contacts.slice(1) })).toEqual([]);
});

describe('a contact of ours dated before the first inquiry', () => {
  const inquiry = call('C-1', '2026-02-20T10:00', { enteredAt: at('2026-02-20T10:01') });
  const ours = { id: 'C-2', direction: 'Out', channel: 'Call', client: 'Alfa', employee: 'Dmitri', result: 'Reached' };

  test('is a question when it was written down after it', () => {
    const late = { ...ours, at: at('2026-02-12T10:00'), enteredAt: at('2026-02-21T09:00') };
    expect(said('backdated', { contacts: [inquiry, late] })).toEqual([
      [
        'Dmitri',
        'Our contact is dated 2026-02-12 10:00 and was written down on 2026-02-21 09:00; the first inquiry was on 2026-02-20 10:00.',
        'contacts 3, contacts 2',
      ],
    ]);
  });

  test('is none when it was written down at the time, or nobody knows when', () => {
    for (const enteredAt of [at('2026-02-12T10:05'), ''])
      expect(said('backdated', { contacts: [inquiry, { ...ours, at: at('2026-02-12T10:00'), enteredAt }] })).toEqual(
        [],
      );
  });
});

describe('tasks closed within two minutes', () => {
  test('are a question from five on, by one person', () => {
    const log = [0, 0.5, 1, 1.5, 2].map((minute) => logged(minute));
    expect(said('ticks', {}, { log })).toEqual([
      [
        'Dmitri',
        'Closed one after another: 5 tasks, from 2026-02-27 12:00 to 2026-02-27 12:02.',
        'taskLog 2, taskLog 2.5, taskLog 3, taskLog 3.5, taskLog 4',
      ],
    ]);
    expect(said('ticks', {}, { log: log.slice(1) })).toEqual([]);
    expect(said('ticks', {}, { log: log.map((line, index) => ({ ...line, employee: `P${index}` })) })).toEqual([]);
    expect(said('ticks', {}, { log: [0, 1, 2, 3, 4].map((minute) => logged(minute)) })).toEqual([]);
  });

  test('count no lines that left by themselves', () => {
    expect(
      said('ticks', {}, { log: [0, 0.2, 0.4, 0.6, 0.8].map((minute) => logged(minute, { code: 'gone' })) }),
    ).toEqual([]);
  });
});

describe('talks without a word or a step', () => {
  const talk = (employee: string, index: number, comment: string): TypedCells =>
    call(`C-${employee}${index}`, `2026-02-1${index}T10:00`, {
      direction: 'Out',
      client: `${employee} ${index}`,
      employee,
      result: 'Reached',
      comment,
    });
  const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const others = numbers.map((index) => talk('Pavel', index, 'wants a list'));

  test('are a question where they are far more than those of the others', () => {
    const own = numbers.map((index) => talk('Dmitri', index, index < 5 ? '' : 'wants a list'));
    expect(said('talked', { contacts: [...own, ...others] }).map((line) => (line as string[]).slice(0, 2))).toEqual([
      ['Dmitri', '"Reached" without a comment or a step: 5 of 10; of the others 0 of 10.'],
    ]);
  });

  test('are none where the others do the same, or there are few', () => {
    const own = numbers.map((index) => talk('Dmitri', index, ''));
    const same = numbers.map((index) => talk('Pavel', index, ''));
    expect(said('talked', { contacts: [...own, ...same] })).toEqual([]);
    expect(said('talked', { contacts: [...own.slice(1), ...others] })).toEqual([]);
  });
});

describe('a step', () => {
  const deals = [{ id: 'D-1', openedOn: at('2026-02-10'), client: 'Alfa', seller: 'Dmitri', amount: 900 }];
  const move = (from: string, to: string): JournalRow => ({
    run: 'R-1',
    when: NOW - 2,
    who: 'somebody',
    why: 'tick',
    table: 'deals',
    id: 'D-1',
    column: 'nextStepOn',
    before: at(from),
    after: at(to),
  });

  test('moved three times is a question, and one moved twice is none', () => {
    const journal = [
      move('2026-02-12', '2026-02-16'),
      move('2026-02-16', '2026-02-20'),
      move('2026-02-20', '2026-03-05'),
    ];
    expect(said('moved', { deals }, { journal })).toEqual([
      ['Dmitri', 'The day of the step was moved 3 times: from 2026-02-12 to 2026-03-05.', 'deals 2'],
    ]);
    expect(said('moved', { deals }, { journal: journal.slice(1) })).toEqual([]);
    expect(said('moved', {}, { journal })).toEqual([]);
  });
});

test('"Not needed" is a question from three in a week on', () => {
  const log = [0, 60, 120].map((minute) => logged(minute, { outcome: 'Not needed', code: 'closed' }));
  expect(said('notNeeded', {}, { log })).toEqual([
    ['Dmitri', '"Not needed" in a week: 3. Firm 0, Firm 60, Firm 120.', 'taskLog 2, taskLog 62, taskLog 122'],
  ]);
  expect(said('notNeeded', {}, { log: log.slice(1) })).toEqual([]);
});

test('three deals of one party in a week are a question, and of two parties none', () => {
  const deal = (id: string, client: string, on: string): TypedCells => ({
    id,
    openedOn: at(on),
    client,
    seller: 'Dmitri',
    amount: 100,
  });
  const deals = [
    deal('D-1', 'Alfa', '2026-02-16'),
    deal('D-2', 'Alfa', '2026-02-17'),
    deal('D-3', 'Alfa', '2026-02-20'),
  ];
  expect(said('deals', { deals, clients: [ALFA] })).toEqual([
    ['Dmitri', 'In the week of 2026-02-16: 3 deals for 300 € in all.', 'deals 2, deals 3, deals 4'],
  ]);
  const apart = [...deals.slice(1), deal('D-4', 'Beta', '2026-02-20'), deal('D-5', 'Alfa', '2026-02-23')];
  expect(said('deals', { deals: apart, clients: [ALFA] })).toEqual([]);
});

describe('a new client', () => {
  const clients = [
    { ...ALFA, taxId: '7707083893' },
    { id: 'K-2', name: 'Beta', taxId: '7707083893' },
  ];
  const old = { ...SALE, id: 'S-0', date: at('2025-03-04'), client: 'Beta' };

  test('with the tax number of another one is a question', () => {
    expect(said('knownAlready', { clients, sales: [old, SALE] })).toEqual([
      [
        'Dmitri',
        'The tax number 7707083893 is also that of "Beta", who has bought since 2025-03-04.',
        'sales 3, clients 2, clients 3',
      ],
    ]);
    expect(said('knownAlready', { clients: [ALFA], sales: [old, SALE] })).toEqual([]);
  });

  test('whom nobody has written a contact of is a question to the seller', () => {
    expect(said('untyped', { clients: [ALFA], sales: [SALE] })).toEqual([
      ['Dmitri', 'First purchase on 2026-02-25 for 900 €; the register has no contact before it.', 'sales 2'],
    ]);
    const contacts = [call('C-1', '2026-02-25T18:00')];
    expect(said('untyped', { clients: [ALFA], sales: [SALE], contacts })).toEqual([]);
  });
});

describe('the sheet', () => {
  const typed: TypedTables = {
    contacts: [
      call('C-1', '2026-02-20T10:00', { result: 'Spam' }),
      call('C-2', '2026-02-21T10:00', { result: 'Spam' }),
    ],
  };

  /** The sheet read back with cells changed by people, by key and heading. */
  function readBack(changes: Readonly<Record<string, TypedCells>>): Kept {
    const { reading } = analysed(typed);
    const view = { lines: asked(typed), kept: NOTHING, reading, texts: TEXTS, language: 'en', logSheet: '' } as const;
    const values = askingSheet(view).cells.map((cells) =>
      cells.map((cell) => (typeof cell === 'object' && 'sheet' in cell ? cell.text : cell)),
    );
    const headings = values[2] ?? [];
    for (const cells of values)
      for (const [heading, value] of Object.entries(changes[textOfCell(cells[headings.indexOf('Key')] ?? '')] ?? {}))
        cells[headings.indexOf(heading)] = value;
    return readKept(values, [TEXTS, askingTextsOf('ru', '')]);
  }

  test('keeps what was ticked and typed, what is asked last', () => {
    const kept = readBack({ 'closed:C-2': { Asked: true, 'What they said': 'a supplier' } });
    expect(asked(typed, {}, kept).map(({ key, isAsked, note }) => [key, isAsked, note])).toEqual([
      ['closed:C-1', false, ''],
      ['closed:C-2', true, 'a supplier'],
    ]);
  });

  test('keeps which signs are off, and their thresholds', () => {
    expect(asked(typed, {}, readBack({ 'sign:closed': { Asked: false } }))).toEqual([]);
    const kept = readBack({ 'sign:ticks': { 'What they said': 2 } });
    expect(kept.signs.get('ticks')).toEqual({ isOn: true, threshold: 2 });
    expect(asked({}, { log: [logged(0), logged(1)] }, kept).map(({ sign }) => sign)).toEqual(['ticks']);
  });
});

test.each(LANGUAGES)('no question and no sentence judges anybody: %s', (language) => {
  const words = SIGNS.flatMap((sign) => [sign.words[language], sign.question[language]]).join(' ');
  expect(words).not.toMatch(/обман|врёт|накру|подозр|наруш|вин[аы]|fraud|cheat|suspic|lie[sd]?\b|fake|guilt|violat/i);
  for (const { question } of SIGNS) expect(question[language]).toMatch(/\?$/);
});

describe('removing any row of a register', () => {
  const rows = {
    contacts: [
      call('C-1', '2026-02-20T10:00', { result: 'Spam' }),
      call('C-2', '2026-02-20T11:00', {
        channel: 'E-mail',
        answeredAt: at('2026-02-20T11:10'),
        enteredAt: at('2026-02-20T11:01'),
      }),
      call('C-3', '2026-02-20T15:00', { channel: 'E-mail', enteredAt: at('2026-02-20T15:01') }),
      call('C-4', '2026-02-10T15:00', { direction: 'Out', employee: 'Dmitri', enteredAt: at('2026-02-22T15:01') }),
      ...Array.from({ length: 24 }, (_none, index) =>
        call(`C-T${index}`, '2026-02-19T10:00', {
          direction: 'Out',
          client: `Firm ${index}`,
          employee: index % 2 === 0 ? 'Dmitri' : 'Pavel',
          result: 'Reached',
          comment: index % 2 === 0 ? '' : 'x',
        }),
      ),
    ],
    clients: [
      { ...ALFA, taxId: '7707083893' },
      { id: 'K-2', name: 'Beta', taxId: '7707083893' },
    ],
    sales: [SALE, { ...SALE, id: 'S-0', date: at('2025-03-04'), client: 'Beta', seller: 'Pavel' }],
    deals: [1, 2, 3, 4].map((day) => ({
      id: `D-${day}`,
      openedOn: at(`2026-02-1${day + 5}`),
      client: 'Alfa',
      seller: 'Marina',
    })),
  } satisfies TypedTables;
  const NAMED: Readonly<Record<string, string>> = { contacts: 'employee', sales: 'seller', deals: 'seller' };

  test('asks nobody about what does not stand there', () => {
    const tables = Object.keys(rows) as (keyof typeof rows)[];
    fc.assert(
      fc.property(fc.constantFrom(...tables), fc.nat(), (table, place) => {
        const own: readonly TypedCells[] = rows[table];
        const left = { ...rows, [table]: own.filter((_cells, index) => index !== place % own.length) };
        for (const { employee, sign, rows: shown } of asked(left)) {
          const cells = shown.map((row) => (left as TypedTables)[row.table as keyof typeof rows]?.[row.row - 2]);
          expect([sign, cells.includes(undefined)]).toEqual([sign, false]);
          const named = shown.map((row, index) => cells[index]?.[NAMED[row.table] ?? '']);
          expect([sign, named]).toEqual([sign, expect.arrayContaining([employee])]);
        }
      }),
      runs(60),
    );
  });

  test('takes the questions away that rest on it, and brings none but of a client nobody wrote a contact of', () => {
    const before = new Set(asked(rows).map(({ key }) => key));
    for (const table of ['contacts', 'sales', 'deals'] as const)
      rows[table].forEach((_cells, place) => {
        const own: readonly TypedCells[] = rows[table];
        const left = asked({ ...rows, [table]: own.filter((_one, index) => index !== place) });
        expect(left.map(({ key }) => key).filter((key) => !before.has(key) && !key.startsWith('untyped:'))).toEqual([]);
      });
  });
});

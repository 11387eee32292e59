import { analyse } from '../../../../src/core/analysis';
import type { TypedCells } from '../../../../src/core/register/tables/tables';
import { sourceEdits } from '../../../../src/core/work/capture/sourceState';
import { typedSheet } from '../../../builders/sheets';
import { factsOf } from '../../../../src/core/figures/facts/facts';
import { figureBookOf } from '../../../../src/core/figures/sections/compute';
import { explainFigure } from '../../../../src/core/figures/why/explain';
import type { FigureKey } from '../../../../src/core/figures/sections/catalogue';
import type { Call } from '../../../../src/core/register/tables/calls';
import type { Contact } from '../../../../src/core/register/tables/contacts';
import { formatLogSource, parseLogSource } from '../../../../src/core/register/tables/logRange';
import type { Rows } from '../../../../src/core/register/tables/rows';
import { DEFAULT_SETTINGS } from '../../../../src/core/register/tables/settings';
import { periodAround } from '../../../../src/core/register/time/period';
import { aCall, aClient, aContact, anAdvertisingRow, aRegister, aSource, when } from '../../../builders/rows';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const ALFA = '+79130000001';
const BETA = '+79130000002';
const MARCH = periodAround(when(MONDAY), 'month');

function bookOf(rows: Partial<Rows>, now = `${TUESDAY}T18:00`): ReturnType<typeof figureBookOf> {
  return figureBookOf(factsOf(aRegister(rows), DEFAULT_SETTINGS, when(now)));
}

function march(key: FigureKey, rows: Partial<Rows>, now?: string): number | null | undefined {
  return bookOf(rows, now).figures(MARCH).get(key)?.value;
}

const rang = (time: string, more: Partial<Call> = {}): Call => aCall({ at: when(time), phone: ALFA, ...more });
const missed = (time: string, more: Partial<Call> = {}): Call => rang(time, { talked: 0, result: 'missed', ...more });
const wrote = (time: string, more: Partial<Contact> = {}): Contact =>
  aContact({ at: when(time), phone: ALFA, ...more });

describe('calls that never became a row', () => {
  it.each([
    { title: 'a row ten minutes later is its row', contacts: [wrote(`${MONDAY}T10:10`)], value: 0 },
    { title: 'eleven minutes later it is another matter', contacts: [wrote(`${MONDAY}T10:11`)], value: 1 },
    {
      title: 'a call of ours is not one of theirs',
      contacts: [wrote(`${MONDAY}T10:00`, { direction: 'out' })],
      value: 1,
    },
    { title: 'of another number', contacts: [wrote(`${MONDAY}T10:00`, { phone: BETA })], value: 1 },
    { title: 'a row that says the day alone is looked for all day', contacts: [wrote(MONDAY)], value: 0 },
    {
      title: 'the row the call itself became is its row wherever somebody has moved it',
      contacts: [wrote(`${MONDAY}T15:00`, { sourceKey: 'mango:7' })],
      value: 0,
    },
  ])('$title', ({ contacts, value }) => {
    expect(march('entry.unregistered', { contacts, calls: [rang(`${MONDAY}T10:00`, { key: 'mango:7' })] })).toBe(value);
  });

  it('a call back is told by the answer typed into the inquiry', () => {
    const contacts = [wrote(`${MONDAY}T10:00`, { answeredAt: when(`${MONDAY}T11:00`) })];
    const calls = [missed(`${MONDAY}T10:00`), rang(`${MONDAY}T11:05`, { direction: 'out' })];
    expect(march('entry.unregistered', { contacts, calls })).toBe(0);
  });

  it('another number of the same client is the same side', () => {
    const clients = [aClient({ id: 'K-1', name: 'Alfa', phone: [ALFA, BETA] })];
    const contacts = [wrote(`${MONDAY}T10:03`, { phone: '', client: 'Alfa' })];
    expect(march('entry.unregistered', { clients, contacts, calls: [rang(`${MONDAY}T10:00`, { phone: BETA })] })).toBe(
      0,
    );
  });

  it('without a log is no data, and not none', () => {
    expect(march('entry.unregistered', { contacts: [wrote(`${MONDAY}T10:00`)] })).toBeNull();
  });

  it('of days that a file covers without a call there are none', () => {
    const source = formatLogSource('Mango', { from: when('2026-02-27'), to: when('2026-03-05') });
    const calls = [rang('2026-02-27T10:00', { source })];
    expect(march('entry.unregistered', { calls })).toBe(0);
  });

  it('why: the call counts, the one with a row does not', () => {
    const calls = [rang(`${MONDAY}T10:00`), rang(`${MONDAY}T12:00`)];
    const book = bookOf({ contacts: [wrote(`${MONDAY}T12:00`)], calls });
    const { used } = explainFigure(book, MARCH, 'entry.unregistered');
    expect(used.map(({ table, counted, why }) => [table, counted, why])).toEqual([
      ['calls', true, undefined],
      ['calls', false, 'registered'],
    ]);
  });
});

describe('lost calls', () => {
  const target = DEFAULT_SETTINGS.replyTargets.call;
  it.each([
    { title: 'nobody called back', calls: [missed(`${MONDAY}T10:00`)], value: 1 },
    {
      title: 'called back within the target',
      calls: [missed(`${MONDAY}T10:00`), rang(`${MONDAY}T10:05`, { direction: 'out' })],
      value: 0,
    },
    {
      title: 'called back, and nobody talked',
      calls: [missed(`${MONDAY}T10:00`), rang(`${MONDAY}T10:05`, { direction: 'out', result: 'noAnswer', talked: 0 })],
      value: 1,
    },
    {
      title: 'they rang again and were answered',
      calls: [missed(`${MONDAY}T10:00`), rang(`${MONDAY}T10:03`)],
      value: 0,
    },
    {
      title: 'called back on the next day',
      calls: [missed(`${MONDAY}T10:00`), rang(`${TUESDAY}T10:05`, { direction: 'out' })],
      value: 1,
    },
    {
      title: 'who hides the number cannot be called back',
      calls: [missed(`${MONDAY}T10:00`, { phone: 'hidden' }), rang(`${MONDAY}T10:05`, { phone: 'hidden' })],
      value: 1,
    },
  ])('$title', ({ calls, value }) => {
    expect(target).toBeLessThan(60);
    expect(march('entry.lost', { calls })).toBe(value);
  });

  it.each([
    { title: 'known by the key of the call', more: { sourceKey: 'mango:7', at: when(`${MONDAY}T15:00`) } },
    { title: 'written down within ten minutes', more: { at: when(`${MONDAY}T10:06`) } },
  ])('a test inquiry that nobody took is none: $title', ({ more }) => {
    const calls = [missed(`${MONDAY}T10:00`, { key: 'mango:7' }), missed(`${MONDAY}T12:00`, { phone: BETA })];
    const contacts = [wrote(`${MONDAY}T10:00`, { result: 'test', ...more })];
    expect(march('entry.lost', { calls })).toBe(2);
    expect(march('entry.lost', { calls, contacts })).toBe(1);
    const { used } = explainFigure(bookOf({ calls, contacts }), MARCH, 'entry.lost');
    expect(used.map(({ id }) => id)).toEqual([calls[1]?.key]);
  });

  it('is not lost while there is still time', () => {
    expect(march('entry.lost', { calls: [missed(`${MONDAY}T10:00`)] }, `${MONDAY}T10:01`)).toBe(0);
  });
});

describe('calls claimed, not in the phone log', () => {
  const source = formatLogSource('Mango', { from: when(MONDAY), to: when(MONDAY) });
  const claim = (more: Partial<Contact> = {}): Contact =>
    wrote(`${MONDAY}T10:00`, { direction: 'out', channel: 'call', result: 'reached', ...more });
  const logged = (...calls: readonly Call[]): Partial<Rows> => ({
    calls: [...calls, rang(`${MONDAY}T17:00`, { phone: BETA })].map((call) => ({ ...call, source })),
  });
  it.each([
    { title: 'no call of theirs within half an hour', contact: claim(), calls: [rang(`${MONDAY}T10:31`)], value: 1 },
    { title: 'half an hour is near enough', contact: claim(), calls: [rang(`${MONDAY}T10:30`)], value: 0 },
    {
      title: 'a conversation of five seconds is none',
      contact: claim(),
      calls: [rang(`${MONDAY}T10:00`, { talked: 5 })],
      value: 1,
    },
    {
      title: 'an attempt of five seconds is one',
      contact: claim({ result: 'noAnswer' }),
      calls: [rang(`${MONDAY}T10:00`, { talked: 0, result: 'noAnswer', direction: 'out' })],
      value: 0,
    },
    { title: 'a letter is no call', contact: claim({ channel: 'email' }), calls: [], value: 0 },
    {
      title: 'on a day without a log nobody knows',
      contact: claim({ at: when(`${TUESDAY}T10:00`) }),
      calls: [],
      value: 0,
    },
    {
      title: 'after the last call of the file nobody knows',
      contact: claim({ at: when(`${MONDAY}T17:30`) }),
      calls: [],
      value: 0,
    },
  ])('$title', ({ contact, calls, value }) => {
    expect(march('active.unconfirmed', { contacts: [contact], ...logged(...calls) })).toBe(value);
  });

  it('a call claimed is of whoever wrote it', () => {
    const book = bookOf({ contacts: [claim({ employee: 'Ann' })], ...logged() });
    expect(book.person(MARCH, 'Ann').get('active.unconfirmed')?.value).toBe(1);
  });
});

describe('silent lines', () => {
  const calls = [rang(`${MONDAY}T10:00`)];
  it.each([
    { title: 'seven working hours on four allowed', quietAfter: 4, on: true, now: `${MONDAY}T17:00`, value: 1 },
    { title: 'three of four', quietAfter: 4, on: true, now: `${MONDAY}T13:00`, value: 0 },
    { title: 'a night is no silence', quietAfter: 9, on: true, now: `${TUESDAY}T09:30`, value: 0 },
    { title: 'switched off', quietAfter: 4, on: false, now: `${MONDAY}T17:00`, value: null },
    { title: 'nobody has said how long is too long', quietAfter: null, on: true, now: `${MONDAY}T17:00`, value: null },
  ])('$title', ({ quietAfter, on, now, value }) => {
    expect(march('entry.deadSources', { calls, sources: [aSource({ quietAfter, on })] }, now)).toBe(value);
  });
});

describe('a door that sends nothing is judged by what is typed', () => {
  const door = aSource({ name: 'Market', kind: 'other', activity: 'Market', quietAfter: 4 });
  const came = (at: string, more: Partial<Contact> = {}): Contact => aContact({ at: when(at), direction: 'in', activity: 'market', ...more }); // prettier-ignore
  it.each([
    { title: 'seven hours without anybody', contacts: [came(`${MONDAY}T10:00`)], door, value: 1 },
    {
      title: 'somebody came an hour ago',
      contacts: [came(`${MONDAY}T10:00`), came(`${MONDAY}T16:00`)],
      door,
      value: 0,
    },
    { title: 'who came by another door does not count', contacts: [came(`${MONDAY}T10:00`), came(`${MONDAY}T16:00`, { activity: 'Radio' })], door, value: 1 }, // prettier-ignore
    { title: 'nor do we when we write', contacts: [came(`${MONDAY}T10:00`), came(`${MONDAY}T16:00`, { direction: 'out' })], door, value: 1 }, // prettier-ignore
    { title: 'a door that says nothing of itself cannot be told', contacts: [came(`${MONDAY}T10:00`)], door: { ...door, activity: '' }, value: null }, // prettier-ignore
  ])('$title', ({ contacts, door: source, value }) => {
    expect(march('entry.deadSources', { contacts, sources: [source] }, `${MONDAY}T17:00`)).toBe(value);
  });
});

describe('what Sources says of itself after a refresh', () => {
  const at = { serial: when(`${MONDAY}T10:00`) };
  const call = { at, direction: 'Вх', phone: ALFA, talked: 60, result: 'Поговорили', key: 'mango:1', source: 'Офис' };
  const said = (source: TypedCells<'sources'>, now: string): readonly unknown[] => {
    const sheets = [
      typedSheet('sources', {
        name: 'Офис',
        on: 'да',
        secret: 'x',
        lastEvent: '',
        state: '',
        quietAfter: '',
        ...source,
      }),
      typedSheet('calls', call),
    ];
    const analysis = analyse({ sheets, now: when(now), locale: 'ru_RU' });
    return sourceEdits(analysis, 'ru').map(({ column, after }) => [column, after]);
  };

  it.each([
    { title: 'heard of lately', source: {}, now: `${MONDAY}T11:00`, state: 'Работает' },
    {
      title: 'silent too long',
      source: { quietAfter: 2 },
      now: `${TUESDAY}T11:00`,
      state: 'Молчит дольше, чем должен',
    },
    { title: 'switched off', source: { on: 'нет' }, now: `${MONDAY}T11:00`, state: 'Выключен' },
  ])('$title', ({ source, now, state }) => {
    expect(said(source, now)).toEqual([
      ['lastEvent', at],
      ['state', state],
    ]);
  });

  it('nothing is written where it says so already', () => {
    expect(said({ lastEvent: at, state: 'Работает' }, `${MONDAY}T11:00`)).toEqual([]);
  });
});

describe('what a call costs', () => {
  it('by the number that stands in the advertising', () => {
    const number = '+7 384 000-00-01';
    const rows = {
      advertising: [anAdvertisingRow({ month: when('2026-03-01'), activity: 'Fair', amount: 100_00 })],
      sources: [aSource({ number, activity: 'Fair' })],
      calls: [
        rang(`${MONDAY}T10:00`, { number: '83840000001' }),
        rang(`${MONDAY}T11:00`, { number: '+73840000001' }),
        rang(`${MONDAY}T12:00`, { number, talked: 9 }),
        missed(`${MONDAY}T13:00`, { number }),
      ],
    };
    const [fair] = bookOf(rows).breakdown(MARCH, 'activity');
    expect(fair).toMatchObject({ key: 'Fair', advertising: { costPerCall: 50_00, costPerNewcomer: null } });
  });
});

test('the days of a file are read back from the source they stand in', () => {
  const range = { from: when('2026-10-01'), to: when('2026-10-31') };
  expect(parseLogSource(formatLogSource('MANGO OFFICE', range))).toEqual(range);
  expect(parseLogSource('Mango, 2nd line')).toBeNull();
});

import { rowsADay } from '../../../../src/core/figures/facts/entries';
import { analysed, at, tasksIn, type TypedCells, type TypedTables } from './smallCompany';
import { when } from '../../../builders/rows';

/** Wednesday morning. */
const NOW = when('2026-03-04T09:30');
/** The working days of the four weeks up to Friday. */
const FEBRUARY = '02 03 04 05 06 09 10 11 12 13 16 17 18 19 20 23 24 25 26 27'.split(' ');

/** So many calls a day, written down as they were made. */
const written = (days: readonly string[], each: number): readonly TypedCells[] =>
  days.flatMap((day) =>
    Array.from({ length: each }, (_none, index) => ({
      ...{
        id: `C-${day}-${index}`,
        direction: 'Out',
        channel: 'Call',
        client: `New ${day} ${index}`,
        employee: 'Pavel',
      },
      ...{ at: at(`${day}T1${index}:00`), enteredAt: at(`${day}T1${index}:05`), result: 'Refused' },
    })),
  );
/** An inquiry that came in of itself and was answered by a tick. */
const answered = (moment: string): TypedCells => ({
  ...{ id: 'C-ticked', direction: 'In', channel: 'Call', client: 'Somebody', employee: 'Pavel' },
  ...{ at: at('2026-03-02T10:00'), answeredAt: at(moment), answerEnteredAt: at(moment) },
});
const days = (list: readonly string[]): readonly string[] => list.map((day) => `2026-02-${day}`);
const silent = (tables: TypedTables): readonly string[] =>
  tasksIn(tables, NOW).flatMap(({ key, party, facts }) => (key.rule === 'silent' ? `${party}: ${facts}` : []));

describe('somebody who writes every day and has stopped', () => {
  test('is told to the owner after two working days, with what is usual', () => {
    expect(silent({ contacts: written(days(FEBRUARY), 6) })).toEqual([
      'Pavel: Nothing written for 2 working days, usually 6 rows a day. The last one on 2026-02-27.',
    ]);
  });

  test.each<[string, TypedTables]>([
    ['one day without a row', { contacts: written([...days(FEBRUARY), '2026-03-02'], 6) }],
    ['who usually writes less than three rows', { contacts: written(days(FEBRUARY), 2) }],
    [
      'who is away',
      {
        contacts: written(days(FEBRUARY), 6),
        calendar: ['2026-03-02', '2026-03-03'].map((day) => ({ date: at(day), kind: 'Absent', note: 'Pavel' })),
      },
    ],
    [
      'who has left',
      { contacts: written(days(FEBRUARY), 6), staff: [{ name: 'Pavel', roles: 'inbound', until: at('2026-02-28') }] },
    ],
  ])('is no matter of the owner: %s', (_name, tables) => {
    expect(silent(tables)).toEqual([]);
  });

  test.each<[string, TypedTables]>([
    ['answers by ticks', { contacts: [answered('2026-03-03T12:00')] }],
    ['makes papers', { documents: [{ id: 'D-1', requestedAt: at('2026-03-02T10:00'), responsible: 'Pavel', doneAt: at('2026-03-03T12:00') }] }], // prettier-ignore
  ])('has not stopped who %s', (_name, ticked) => {
    const contacts = [...written(days(FEBRUARY), 6), ...(ticked.contacts ?? [])];
    expect(silent({ ...ticked, contacts })).toEqual([]);
  });

  test('is counted by when rows were written, not by the day they tell of', () => {
    const late = written(days(FEBRUARY), 6).map((row) => ({ ...row, enteredAt: at('2026-03-03T18:00') }));
    const [pavel] = rowsADay(analysed({ contacts: late }, NOW).book.facts);
    expect(pavel).toMatchObject({ employee: 'Pavel', silentDays: 0 });
  });
});

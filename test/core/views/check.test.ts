import { CHECK_CELLS, checkSheet, problemsShown } from '../../../src/core/views/check';
import type { GeneratedSheet } from '../../../src/core/views/sheet';
import { textsOf } from '../../../src/language/textsOf';
import { analysisOf, at, type TypedRows } from '../../builders/typedRegister';
import { shownSheet } from './shownSheet';

const BROKEN: TypedRows = {
  contacts: [
    { id: 'C-1', at: at('2026-11-20T10:00'), direction: 'in', channel: 'pigeon', client: 'Mine' },
    { id: 'C-1', at: at('2026-11-20'), direction: 'in', channel: 'call', client: 'Mine' },
  ],
  sales: [{ id: 'S-1', date: '31.02.2026', client: 'Mine', revenue: '=danger' }],
};

function check(rows: TypedRows): GeneratedSheet {
  return checkSheet({ analysis: analysisOf(rows, 'en'), texts: textsOf('en') });
}

describe('Check', () => {
  it('names every problem with its place, what stands there, what should, what it affects and what to do', () => {
    expect(shownSheet(check(BROKEN), 'en').split('\n').slice(3)).toEqual([
      'Error | Contacts | D2 · Channel → Contacts!2 | pigeon | a value of the list "Channels" | every figure of the sheet "Contacts" | Choose a value from the drop-down, or add it to the sheet Lists together with its kind.',
      'Error | Contacts | A3 · ID → Contacts!3 | C-1 | an id of its own (row 2 has the same) | no figure | If the row was copied, tick Fix: it gets a new id. If it is a duplicate, delete it. | [ ]',
      'Error | Sales | B2 · Date → Sales!2 | 31.02.2026 | a date such as 2026-11-05 or 2026-11-05 14:30 | every figure of the sheet "Sales" | Type the date again.',
      'Error | Sales | G2 · Revenue → Sales!2 | =danger | a number such as 1,234.50 | every figure of the sheet "Sales" | Type the number alone: no words and no stray signs.',
      'Warning | Contacts | B3 · Date & time → Contacts!3 | 2026-11-20 | date and time | every figure of the sheet "Contacts" | Add the time; until then the first working minute of the day is taken, or the next one if nobody works that day.',
      'Warning | Sales | C2 · Client → Sales!2 | Mine | a name or id of the sheet Clients | every figure of the sheet "Sales" | Check the spelling, or add a row to the sheet Clients.',
    ]);
  });

  it('offers a fix box exactly where a machine can fix', () => {
    const { layout } = check(BROKEN);
    expect(layout.validations.map(({ row, column }) => [row, column])).toEqual([
      [CHECK_CELLS.firstRow + 1, CHECK_CELLS.fixColumn],
    ]);
  });

  it('leads to the very cell', () => {
    expect(check(BROKEN).cells[3]?.[2]).toEqual({ text: 'D2 · Channel', sheet: 'Contacts', row: 2, column: 4 });
  });

  it('sums up errors and warnings', () => {
    expect(check(BROKEN).cells[1]?.[0]).toMatch(/^4 errors and 2 warnings\./);
  });

  it('says so when all is in order', () => {
    expect(check({}).cells[1]?.[0]).toBe('All in order: nothing to put right.');
  });

  it('tells the same thing in many rows once, with the first of them', () => {
    const contacts = Array.from({ length: 3275 }, () => ({
      at: at('2026-11-20T10:00'),
      direction: 'in',
      channel: 'pigeon',
      client: 'Mine',
    }));
    const lines = check({ contacts }).cells.slice(CHECK_CELLS.firstRow);
    expect(lines.filter((line) => line.includes('pigeon'))).toHaveLength(1);
    expect(lines[0]?.[2]).toMatchObject({
      text: expect.stringMatching(/^D2 · Channel and 3,274 more$/) as string,
      row: 2,
    });
  });

  it('stops at a thousand lines and says how many more there are', () => {
    const contacts = Array.from({ length: 1005 }, (_none, index) => ({
      ...{ at: at('2026-11-20T10:00'), direction: 'in', channel: `pigeon ${index}`, client: 'Mine' },
    }));
    const { cells } = check({ contacts });
    expect(cells.at(-1)?.[0]).toBe('and 5 more');
  });

  it('gives the problems in the order of its rows, for the fix boxes', () => {
    const analysis = analysisOf(BROKEN, 'en');
    expect(problemsShown(analysis.problems()).map(({ problem }) => problem.code)).toEqual([
      'badChoice',
      'duplicateId',
      'badDate',
      'badNumber',
      'noTime',
      'unknownReference',
    ]);
  });
});

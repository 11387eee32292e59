import { completionsOf } from '../../../src/core/register/completions';
import { withStamps } from '../../../src/core/register/entryStamps';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { locateTable } from '../../../src/core/register/schema/locateTable';
import { contacts } from '../../../src/core/register/tables/contacts';
import { when } from '../../builders/rows';
import { aSheet } from '../../builders/sheets';

const NOW = when('2026-03-02T10:00');
const HEADINGS = [
  'ID',
  'Date & time',
  'Client',
  'Answered at',
  'Entered at',
  'Entered by',
  'Answer entered at',
  'In/Out',
  'Channel',
];
const CLIENT = 2;
const ANSWERED_AT = 3;

function located(cells: readonly CellValue[], headings = HEADINGS): ReturnType<typeof locateTable>['located'] {
  return locateTable(contacts, aSheet('Contacts', headings, cells)).located;
}

/** What is stamped of a row that somebody has just typed into, by column. */
function stamped(
  cells: readonly CellValue[],
  edited = CLIENT,
  by = 'olga@acme.com',
): Readonly<Record<string, unknown>> {
  const request = { located: located(cells), now: NOW, by, phones: null, isEdited: (at: number) => at === edited };
  const edits = completionsOf(request, () => 'C-NEW1').filter(({ reason }) => reason === 'stampEntry');
  return Object.fromEntries(edits.map(({ column, after }) => [column, after]));
}

describe('a row somebody begins', () => {
  it('says when it was written and by whom', () => {
    expect(stamped(['', when('2026-02-20T09:00'), 'Alfa'])).toEqual({
      enteredAt: { serial: NOW },
      enteredBy: 'olga@acme.com',
    });
  });

  it('says nobody where Google does not say who it is', () => {
    expect(stamped(['', '', 'Alfa'], CLIENT, '')).toEqual({ enteredAt: { serial: NOW } });
  });

  it('is stamped once: neither a later edit nor a stamp that stands is touched', () => {
    expect(stamped(['C-1', NOW - 1, 'Alfa'])).toEqual({});
    expect(stamped(['', '', 'Alfa', '', { serial: NOW - 3 }, 'ivan@acme.com'])).toEqual({});
  });

  it('says so as well when its id was typed first, or pasted with the row', () => {
    const said = { enteredAt: { serial: NOW }, enteredBy: 'olga@acme.com' };
    expect(stamped(['C-1', '', 'Alfa'])).toEqual(said);
    const pasted = located(['C-1', NOW - 1, 'Alfa']);
    const request = { located: pasted, now: NOW, by: 'olga@acme.com', phones: null, isEdited: (at: number) => at < 4 };
    const edits = completionsOf(request, () => 'C-NEW1');
    expect(Object.fromEntries(edits.map(({ column, after }) => [column, after]))).toEqual(said);
  });

  it('is not begun anew by another id in a row that is there already', () => {
    expect(stamped(['C-2', NOW - 1, 'Alfa'], 0)).toEqual({});
  });
});

describe('rows pasted by the dozen', () => {
  it('are brought from elsewhere: nobody knows when they were written', () => {
    const rows = Array.from({ length: 21 }, (_none, index) => [
      '',
      when('2026-02-20T09:00'),
      `Firm ${index}`,
      when('2026-02-20T09:30'),
    ]);
    const table = locateTable(contacts, aSheet('Contacts', HEADINGS, ...rows)).located;
    const request = { located: table, now: NOW, by: '', phones: null, isEdited: () => true };
    const reasons = completionsOf(request, () => 'C-NEW1').map(({ reason }) => reason);
    expect(reasons).not.toContain('stampEntry');
    const few = locateTable(contacts, aSheet('Contacts', HEADINGS, ...rows.slice(1))).located;
    const stamps = completionsOf({ ...request, located: few }, () => 'C-NEW1').filter(
      ({ reason }) => reason === 'stampEntry',
    );
    expect(stamps.filter(({ column }) => column === 'enteredAt')).toHaveLength(20);
    expect(stamps.filter(({ column }) => column === 'answerEnteredAt')).toHaveLength(20);
  });
});

describe('an answer somebody types', () => {
  it('remembers when it was first typed: whoever corrects it the next day answers no later', () => {
    expect(stamped(['C-1', NOW - 1, 'Alfa', NOW - 1], ANSWERED_AT)).toEqual({ answerEnteredAt: { serial: NOW } });
    const again = stamped(['C-1', NOW - 1, 'Alfa', NOW - 1, '', '', { serial: NOW - 1 }], ANSWERED_AT);
    expect(again).toEqual({});
  });

  it('is not asked about when another cell was typed, or when it was taken out', () => {
    expect(stamped(['C-1', NOW - 1, 'Alfa', NOW - 1])).toEqual({});
    expect(stamped(['C-1', NOW - 1, 'Alfa', ''], ANSWERED_AT)).toEqual({});
  });
});

describe('a row that is added', () => {
  const entry = { at: NOW, by: 'olga@acme.com' };
  const row = { table: 'contacts', id: 'C-1', cells: { id: 'C-1' } } as const;

  it.each(['form', 'tick'] as const)('by a person (%s) says when and by whom', (reason) => {
    const { cells } = withStamps({ ...row, reason }, located([]), entry);
    expect(cells).toEqual({ id: 'C-1', enteredAt: { serial: NOW }, enteredBy: 'olga@acme.com' });
  });

  it.each(['import', 'undo', 'demo'] as const)('from elsewhere (%s) keeps what it says itself', (reason) => {
    expect(withStamps({ ...row, reason }, located([]), entry).cells).toEqual({ id: 'C-1' });
  });

  it('is left without where the columns are not there yet', () => {
    const without = located([], ['ID', 'Date & time', 'In/Out', 'Channel', 'Client']);
    expect(withStamps({ ...row, reason: 'form' }, without, entry).cells).toEqual({ id: 'C-1' });
  });
});

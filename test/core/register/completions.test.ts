import { completionsOf } from '../../../src/core/register/completions';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { locateTable } from '../../../src/core/register/schema/locateTable';
import { contacts } from '../../../src/core/register/tables/contacts';
import { tables, type TableKey } from '../../../src/core/register/tables/tables';
import { aReadingContext } from '../../builders/reading';
import { when } from '../../builders/rows';
import { aSheet } from '../../builders/sheets';

const NOW = when('2026-03-02T10:00');
const PHONE = 3;

/** Row, column, what stood there, what is put in and why, when these rows have just been typed. */
function completed(
  rows: readonly (readonly CellValue[])[],
  edited = PHONE,
  context = aReadingContext(),
): readonly unknown[] {
  const sheet = aSheet('Contacts', ['ID', 'Date & time', 'In/Out', 'Phone', 'Channel', 'Client'], ...rows);
  let count = 0;
  return completionsOf({
    located: locateTable(contacts, sheet).located,
    now: NOW,
    context,
    newId: () => `C-NEW${++count}`,
    isEdited: (position) => position === edited,
  }).map(({ row, id, column, before, after, reason }) => [row, id, column, before, after, reason]);
}

describe('a typed row', () => {
  it('gets an id and the time it was begun', () => {
    expect(completed([['', '', 'In']])).toEqual([
      [2, '', 'id', '', 'C-NEW1', 'newId'],
      [2, '', 'at', '', { serial: NOW }, 'stampTime'],
    ]);
  });

  it('keeps a time that somebody typed, readable or not', () => {
    expect(completed([['', 'yesterday', 'In']])).toEqual([[2, '', 'id', '', 'C-NEW1', 'newId']]);
  });

  it('that has its id keeps it, and a time left blank stays blank', () => {
    expect(completed([['C-1', '', 'In']])).toEqual([]);
  });

  it('is not made of a blank one or of a total', () => {
    expect(
      completed([
        ['', '', ''],
        ['', '', '', '', '', 'Итого'],
      ]),
    ).toEqual([]);
  });

  it('gets an id of its own, however many are pasted at once', () => {
    const ids = completed([['', NOW, 'In'], [], ['', NOW, 'In']]);
    expect(ids).toEqual([
      [2, '', 'id', '', 'C-NEW1', 'newId'],
      [4, '', 'id', '', 'C-NEW2', 'newId'],
    ]);
  });
});

describe('a typed phone', () => {
  it.each([
    ['8 (943) 123-45-67', '+79431234567'],
    ['+7 943 123-45-67, 8 943 765-43-21', '+79431234567, +79437654321'],
    [79431234567, '+79431234567'],
    ["'8 943 123-45-67", '+79431234567'],
  ])('%s becomes %s', (typed, tidy) => {
    expect(completed([['C-1', NOW, 'In', typed]])).toEqual([[2, 'C-1', 'phone', typed, tidy, 'normalisePhone']]);
  });

  it.each(['+79431234567', '8 943 123-45-67 доб. 12', '8 943 123-45-67 Иван', 'hidden', '123', true])(
    '%s stays: nothing that was typed is lost',
    (typed) => {
      expect(completed([['C-1', NOW, 'In', typed]])).toEqual([]);
    },
  );

  it.each([
    ['24 15 30', []],
    ['124 15 30', ['+491241530']],
  ])('%s in a country of short numbers is rewritten only from seven digits on', (typed, tidy) => {
    const german = aReadingContext({ phoneCountry: 'DE' });
    const written = completed([['C-1', NOW, 'In', typed]], PHONE, german);
    expect(written.map((edit) => (edit as readonly unknown[])[4])).toEqual(tidy);
  });

  it('stays when another cell of the row was edited', () => {
    expect(completed([['C-1', NOW, 'In', '8 (943) 123-45-67']], PHONE + 1)).toEqual([]);
  });
});

test('tables whose rows have no ids get nothing', () => {
  const keyless = (Object.keys(tables) as TableKey[]).filter((key) => !('idPrefix' in tables[key]));
  for (const key of keyless) {
    const { columns } = tables[key];
    const sheet = aSheet(
      key,
      Object.values(columns).map(({ heading }) => heading.en),
      ['x', 'x', 'x'],
    );
    const located = locateTable(tables[key], sheet).located;
    const request = { located, now: NOW, context: aReadingContext(), newId: () => 'X-1', isEdited: () => true };
    expect(completionsOf(request)).toEqual([]);
  }
  expect(keyless.length).toBeGreaterThan(0);
});

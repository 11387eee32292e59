import {
  completionsOf,
  hasPhonesToTidy,
  isComplete,
  withIdsAsRead,
  type TypedRows,
} from '../../../src/core/register/completions';
import { textOfCell } from '../../../src/core/register/schema/columns';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { locateTable } from '../../../src/core/register/schema/locateTable';
import { contacts } from '../../../src/core/register/tables/contacts';
import { tables, type TableKey } from '../../../src/core/register/tables/tables';
import { aReadingContext } from '../../builders/reading';
import { when } from '../../builders/rows';
import { aSheet } from '../../builders/sheets';

const NOW = when('2026-03-02T10:00');
const PHONE = 3;

const HEADINGS = ['ID', 'Date & time', 'In/Out', 'Phone', 'Channel', 'Client', 'Source key'];

/** These rows have just been typed, in one column of them. */
function typed(
  rows: readonly (readonly CellValue[])[],
  edited = PHONE,
  phones: TypedRows['phones'] = aReadingContext(),
): TypedRows {
  const { located } = locateTable(contacts, aSheet('Contacts', HEADINGS, ...rows));
  return { located, now: NOW, by: '', phones, isEdited: (position) => position === edited };
}

/** Row, column, what stood there, what is put in and why. */
function completed(...request: Parameters<typeof typed>): readonly unknown[] {
  let count = 0;
  return completionsOf(typed(...request), () => `C-NEW${++count}`).map(({ row, id, column, before, after, reason }) => [
    row,
    id,
    column,
    before,
    after,
    reason,
  ]);
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

  it('that has its id keeps it, and has its time from when it was noticed where nobody saw it begun', () => {
    expect(completed([['C-1', '', 'In']])).toEqual([
      [2, 'C-1', 'at', '', { serial: NOW }, 'noticeTime'],
      [2, 'C-1', 'sourceKey', '', 'noticed:2026-03-02T10:00', 'noticeTime'],
    ]);
  });

  it('keeps the key of where it came from when it is noticed late', () => {
    expect(completed([['C-1', '', 'In', '', '', '', 'pbx:7']])).toEqual([
      [2, 'C-1', 'at', '', { serial: NOW }, 'noticeTime'],
    ]);
  });

  it('whose time somebody has emptied has none', () => {
    expect(completed([['C-1', '', 'In']], 1)).toEqual([]);
  });

  it('that lacks nothing needs no ids drawn', () => {
    expect(isComplete(typed([['C-1', NOW, 'In']]))).toBe(true);
    expect(isComplete(typed([['', NOW, 'In']]))).toBe(false);
  });

  it('is left to whoever has given it an id meanwhile', () => {
    const { located } = typed([
      ['', '', 'In'],
      ['', '', 'Out'],
    ]);
    const { sheet } = withIdsAsRead(located, ['ID', 'C-9', '']);
    expect(sheet.values.map((cells) => textOfCell(cells[2] ?? ''))).toEqual(['In/Out', undefined, 'Out']);
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
  ])('%s becomes %s', (phone, tidy) => {
    expect(completed([['C-1', NOW, 'In', phone]])).toEqual([[2, 'C-1', 'phone', phone, tidy, 'normalisePhone']]);
  });

  it.each(['+79431234567', '8 943 123-45-67 доб. 12', '8 943 123-45-67 Иван', 'hidden', '123', true])(
    '%s stays: nothing that was typed is lost',
    (phone) => {
      expect(completed([['C-1', NOW, 'In', phone]])).toEqual([]);
    },
  );

  it.each([
    ['24 15 30', []],
    ['124 15 30', ['+491241530']],
  ])('%s in a country of short numbers is rewritten only from seven digits on', (phone, tidy) => {
    const german = aReadingContext({ phoneCountry: 'DE' });
    const written = completed([['C-1', NOW, 'In', phone]], PHONE, german);
    expect(written.map((edit) => (edit as readonly unknown[])[4])).toEqual(tidy);
  });

  it('stays as it is where nobody has said in which country the company is', () => {
    expect(completed([['C-1', NOW, 'In', '8 (943) 123-45-67']], PHONE, null)).toEqual([]);
  });

  it.each([
    ['8 (943) 123-45-67', true],
    ['+79431234567', false],
    ['', false],
  ])('%s: whether it matters where the company is', (cell, isToTidy) => {
    expect(hasPhonesToTidy(typed([['C-1', NOW, 'In', cell]]))).toBe(isToTidy);
    expect(hasPhonesToTidy(typed([['C-1', NOW, 'In', cell]], PHONE + 1))).toBe(false);
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
    const request = { located, now: NOW, by: '', phones: aReadingContext(), isEdited: () => true };
    expect(completionsOf(request, () => 'X-1')).toEqual([]);
  }
  expect(keyless.length).toBeGreaterThan(0);
});

import { locateTable } from '../../../src/core/register/schema/locateTable';
import { contacts } from '../../../src/core/register/tables/contacts';
import {
  columnsThere,
  columnsToProtect,
  isDropDownKept,
  isOurNote,
  languageOfTable,
  notesWanted,
  type EnteredTable,
} from '../../../src/core/views/enteredDifference';
import { enteredSheet } from '../../../src/core/views/enteredSheet';
import { textsOf } from '../../../src/language/textsOf';
import { aSheet } from '../../builders/sheets';

const sheet = aSheet('Контакты', ['ID', 'Машина', 'Дата и время', 'Вх/Исх', 'Канал', 'Статус ответа']);
const table: EnteredTable = {
  located: locateTable(contacts, sheet).located,
  wanted: enteredSheet('contacts', textsOf('ru'), []),
};
const { id, at, direction, channel, status } = contacts.columns;

describe('columns of ours', () => {
  test('are those that are in the sheet, wherever they stand', () => {
    expect(columnsThere(table).map(({ key, position }) => [key, position])).toEqual([
      ['id', 0],
      ['at', 2],
      ['direction', 3],
      ['channel', 4],
      ['status', 5],
    ]);
  });

  test('that the add-on writes are protected once', () => {
    const owned = columnsToProtect(table, []).map(({ key }) => key);
    expect(owned).toContain('status');
    expect(owned).not.toContain('channel');
    expect(columnsToProtect(table, [5]).map(({ key }) => key)).not.toContain('status');
  });
});

describe('notes of headings', () => {
  const all = [id, at, direction, channel, status].map(({ note }) => note.ru);
  const [first = '', ...others] = all;
  const complete = [first, '', ...others];

  test('are left alone while they are as they should be', () => {
    expect(notesWanted(table, complete)).toEqual({ notes: complete, changes: 0 });
  });

  test('are written where there are none, and none beside a column of the team', () => {
    expect(notesWanted(table, ['', '', '', '', '', ''])).toEqual({ notes: complete, changes: 5 });
  });

  test('follow the language; one that a team wrote stays', () => {
    const standing = [id.note.en, 'наша', 'наше пояснение', ...complete.slice(3)];
    const expected = [first, 'наша', 'наше пояснение', ...complete.slice(3)];
    expect(notesWanted(table, standing)).toEqual({ notes: expected, changes: 1 });
  });

  test('are known as ours in either language, and only beside their own column', () => {
    expect([isOurNote(table, 'channel', channel.note.en), isOurNote(table, 'channel', id.note.ru)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a drop-down', () => {
  const column = columnsThere(table).find(({ key }) => key === 'channel')!;
  const ours = { help: channel.note.ru, offers: '["Звонок"]' };

  test.each([
    ['stays while it offers the same', ours, true],
    ['is replaced when the list has changed', { ...ours, offers: '["Почта"]' }, false],
    ['is replaced when it speaks the other language', { ...ours, help: channel.note.en }, false],
    ['of the team’s own stays', { help: '', offers: '["Голубь"]' }, true],
    ['that is not there is made', null, false],
  ])('%s', (_words, standing, isKept) => {
    expect(isDropDownKept(table, column, standing, '["Звонок"]')).toBe(isKept);
  });
});

test('a table speaks the language of its name', () => {
  const english = { ...table, wanted: enteredSheet('contacts', textsOf('en'), []) };
  expect([languageOfTable(table), languageOfTable(english)]).toEqual(['ru', 'en']);
});

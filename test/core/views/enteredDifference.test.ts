import { locateTable } from '../../../src/core/register/schema/locateTable';
import { contacts } from '../../../src/core/register/tables/contacts';
import {
  columnsThere,
  columnsToProtect,
  isDropDownKept,
  isOurNote,
  languageOfTable,
  notesWanted,
  rulesKept,
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
const NAMES = ['Реестр продаж', 'Sales Register'];
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
    const standing = (description: string): readonly string[] =>
      columnsToProtect(table, [{ description, position: 5 }], NAMES).map(({ key }) => key);
    expect(columnsToProtect(table, [], NAMES).map(({ key }) => key)).toEqual(['id', 'status']);
    expect(standing('Реестр продаж · Статус ответа')).toEqual(['id']);
    expect(standing('Sales Register · Reply status')).toEqual(['id']);
  });

  test('are protected beside a protection that the team has put there', () => {
    for (const description of ['', 'не трогать', 'Реестр продаж', 'Реестр продаж, спросите Олю'])
      expect(columnsToProtect(table, [{ description, position: 5 }], NAMES).map(({ key }) => key)).toEqual([
        'id',
        'status',
      ]);
  });
});

describe('colours that follow a word', () => {
  const WORDS = new Set(['Просрочен', 'Overdue', 'Ждёт', 'Waiting']);
  const wanted = [
    { word: 'Ждёт', position: 5 },
    { word: 'Просрочен', position: 5 },
  ];

  test('are left alone while they are as they should be, whatever the team has beside them', () => {
    expect(rulesKept([{ word: 'Просрочен', position: 3 }, ...wanted, null], wanted, WORDS)).toBeNull();
  });

  test('are added behind those of the team', () => {
    expect(rulesKept([null, { word: 'Важно', position: 5 }], wanted, WORDS)).toEqual([0, 1]);
  });

  test('of another language, or of fewer words, give way', () => {
    const english = [
      { word: 'Waiting', position: 5 },
      { word: 'Overdue', position: 5 },
    ];
    expect(rulesKept([null, ...english], wanted, WORDS)).toEqual([0]);
    expect(rulesKept(wanted.slice(1), wanted, WORDS)).toEqual([]);
  });

  test('of a team for the same word on a column of its own stay', () => {
    expect(rulesKept([{ word: 'Просрочен', position: 1 }], wanted, WORDS)).toEqual([0]);
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

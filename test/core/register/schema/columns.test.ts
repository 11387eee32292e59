import { BEFORE_REGISTER } from '../../../../src/core/register/schema/columns';
import type { Column } from '../../../../src/core/register/schema/column';
import { tables, TABLE_KEYS } from '../../../../src/core/register/tables/tables';
import { aReadingContext, readAs } from '../../../builders/reading';
import { when } from '../../../builders/rows';

const { contacts, clients, staff, documents, deals } = tables;

describe('yes and no', () => {
  const column = clients.columns.doNotContact;

  it.each(['да', 'Да ', 'ДА', 'yes', 'Y', '✓', '✔', 'TRUE', 'ИСТИНА', '+', 'x', '1', true])('%j is yes', (typed) => {
    expect(readAs(column, typed)).toBe(true);
  });

  it.each(['нет', 'No', 'n', 'FALSE', 'ложь', '-', '0', '☐', false])('%j is no', (typed) => {
    expect(readAs(column, typed)).toBe(false);
  });

  it('a blank is neither, a word is asked about', () => {
    expect(readAs(column, '')).toBeNull();
    expect(readAs(column, 'наверное')).toBe('badBoolean');
  });
});

describe('an e-mail', () => {
  it.each([
    { typed: ' Ivan@Alfa.RU ', read: 'ivan@alfa.ru' },
    { typed: 'Иван <ivan@alfa.ru>', read: 'ivan@alfa.ru' },
    { typed: 'почта@компания.рф', read: 'почта@компания.рф' },
    { typed: '', read: '' },
    { typed: 'ivan@alfa', read: 'badEmail' },
    { typed: 'ivan alfa.ru', read: 'badEmail' },
    { typed: 'ivan@@alfa.ru', read: 'badEmail' },
    { typed: 'нет', read: 'badEmail' },
  ])('$typed reads as $read', ({ typed, read }) => {
    expect(readAs(contacts.columns.email, typed)).toBe(read);
  });

  it('a client may have several, each once', () => {
    expect(readAs(clients.columns.email, 'a@alfa.ru; B@alfa.ru, a@alfa.ru')).toEqual(['a@alfa.ru', 'b@alfa.ru']);
    expect(readAs(clients.columns.email, 'a@alfa.ru; позвонить')).toBe('badEmail');
  });
});

describe('a tax number', () => {
  const column = clients.columns.taxId;

  it.each([
    { title: 'of a company', typed: '7707083893', read: '7707083893' },
    { title: 'of a person', typed: '500100732259', read: '500100732259' },
    { title: 'with spaces', typed: '77 0708 3893', read: '7707083893' },
    { title: 'with a wrong check digit', typed: '7707083894', read: 'badTaxId' },
    { title: 'of a person with a wrong last digit', typed: '500100732258', read: 'badTaxId' },
    { title: 'a digit short', typed: '770708389', read: 'badTaxId' },
    { title: 'with a letter', typed: '770708389O', read: 'badTaxId' },
    { title: 'not stated', typed: '', read: '' },
  ])('$title', ({ typed, read }) => {
    expect(readAs(column, typed)).toBe(read);
  });

  it('gets the zero back that the spreadsheet took off its front', () => {
    expect(readAs(column, 274062111)).toBe('0274062111');
  });

  it('of another country is taken as it is typed', () => {
    expect(readAs(column, 'DE 123456789', aReadingContext({ phoneCountry: 'DE' }))).toBe('DE123456789');
  });
});

describe('a choice', () => {
  it.each([
    { column: contacts.columns.direction, typed: ' вх ', kind: 'in' },
    { column: contacts.columns.direction, typed: 'ИСХОДЯЩИЙ', kind: 'out' },
    { column: contacts.columns.direction, typed: 'in', kind: 'in' },
    { column: contacts.columns.channel, typed: 'Звонок', kind: 'call' },
    { column: contacts.columns.channel, typed: 'e-mail', kind: 'email' },
    { column: contacts.columns.result, typed: 'Не  дозвонились', kind: 'noAnswer' },
    { column: contacts.columns.result, typed: 'noAnswer', kind: 'noAnswer' },
    { column: deals.columns.stage, typed: 'выиграна', kind: 'won' },
    { column: documents.columns.type, typed: 'счет', kind: 'invoice' },
    { column: clients.columns.origin, typed: 'Referral', kind: 'referral' },
    { column: contacts.columns.result, typed: '', kind: null },
    { column: contacts.columns.result, typed: 'перезвонить', kind: 'badChoice' },
    { column: contacts.columns.direction, typed: 'оба', kind: 'badChoice' },
  ])('«$typed» is $kind', ({ column, typed, kind }) => {
    expect(readAs(column, typed)).toBe(kind);
  });
});

describe('roles of a person', () => {
  it.each([
    { typed: 'active, care', roles: ['active', 'care'] },
    { typed: 'Активные продажи; Входящие', roles: ['active', 'inbound'] },
    { typed: 'директор', roles: ['owner'] },
    { typed: 'active, active', roles: ['active'] },
    { typed: '', roles: [] },
    { typed: 'active, космонавт', roles: 'badRole' },
  ])('«$typed» are $roles', ({ typed, roles }) => {
    expect(readAs(staff.columns.roles, typed)).toEqual(roles);
  });
});

describe('the first purchase of a client', () => {
  const column = clients.columns.firstPurchaseOn;

  it.each(['до реестра', 'До  Реестра', 'before the register'])('%j lies before everything', (typed) => {
    expect(readAs(column, typed)).toBe(BEFORE_REGISTER);
  });

  it('is otherwise a date', () => {
    expect(readAs(column, '05.11.2026')).toBe(when('2026-11-05'));
    expect(readAs(column, 'давно')).toBe('badDate');
  });
});

describe('a text', () => {
  it.each([
    { title: 'keeps its words', cell: '  Перезвонить   в среду ', read: 'Перезвонить в среду' },
    { title: 'may be a number', cell: 42, read: '42' },
    { title: 'may be a date', cell: { serial: when('2026-11-05T14:30') }, read: '2026-11-05 14:30' },
    { title: 'may look like a formula', cell: '=SUM(A1)', read: '=SUM(A1)' },
    { title: 'is no error of a formula', cell: '#REF!', read: 'formulaError' },
    { title: 'may begin with a number sign', cell: '#1 в списке', read: '#1 в списке' },
  ])('$title', ({ cell, read }) => {
    expect(readAs(contacts.columns.comment, cell)).toBe(read);
  });
});

describe('every column of every table', () => {
  const everyColumn = TABLE_KEYS.flatMap((key) =>
    Object.entries(tables[key].columns as Readonly<Record<string, Column<unknown>>>).map(([name, column]) => ({
      title: `${key}.${name}`,
      column,
    })),
  );

  it.each(everyColumn)('$title says that a formula is broken', ({ column }) => {
    expect(readAs(column, '#REF!')).toBe('formulaError');
  });

  it.each(everyColumn)('$title takes a blank as nothing', ({ column }) => {
    expect(readAs(column, '')).toEqual(column.blank);
    expect(readAs(column, '  ')).toEqual(column.blank);
  });

  it.each(everyColumn)('$title has a heading and a note in both languages', ({ column: { heading, note } }) => {
    for (const text of [heading.en, heading.ru, note.en, note.ru]) expect(text.trim()).not.toBe('');
  });
});

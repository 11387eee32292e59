import { canBeFixed, proposalsIn, proposedEdit } from '../../../../src/core/work/check/fixes';
import { analysisOf, at, type TypedRows } from '../../../builders/typedRegister';

const STAFF = [{ name: 'Ольга Петрова' }, { name: 'Олег Петров' }];
const CLIENTS = [
  { id: 'K-1', name: 'ООО «Вектор-Север»' },
  { id: 'K-2', name: 'Школа 12' },
  { id: 'K-3', name: 'Школа 13' },
  { id: 'K-4', name: 'Альтернатива' },
  { id: 'K-5', name: 'Альтернативы' },
];
const LISTS = [{ list: 'Каналы', value: 'Визит на склад', kind: 'meeting' }];

/** What is proposed for the cells of one row, by column; null where nothing is. */
function proposed(rows: TypedRows, language: 'ru' | 'en' = 'ru'): Readonly<Record<string, string | null>> {
  const analysis = analysisOf({ staff: STAFF, clients: CLIENTS, lists: LISTS, ...rows }, language);
  const propose = proposalsIn(analysis.reading);
  return Object.fromEntries(analysis.problems().map((problem) => [problem.column, propose(problem)]));
}

const contact = { id: 'C-1', at: at('2026-11-02T10:00'), direction: 'in', channel: 'call', phone: '+79431110001' };
const sale = { id: 'S-1', date: at('2026-11-02'), revenue: 100 };

describe('a word spelled almost right is proposed', () => {
  test.each<{ title: string; rows: TypedRows; column: string; value: string | null }>([
    {
      title: 'an employee with a letter too few',
      rows: { contacts: [{ ...contact, employee: 'Ольга Петрва' }] },
      column: 'employee',
      value: 'Ольга Петрова',
    },
    {
      title: 'an employee with Latin letters that look the same is understood already',
      rows: { contacts: [{ ...contact, employee: 'Oльгa Пeтpoвa' }] },
      column: 'employee',
      value: null,
    },
    {
      title: 'a client with two letters that have changed places',
      rows: { sales: [{ ...sale, client: 'Вектор-Сеевр' }] },
      column: 'client',
      value: 'ООО «Вектор-Север»',
    },
    {
      title: 'a client near two others is nobody’s guess',
      rows: { sales: [{ ...sale, client: 'Альтернатив' }] },
      column: 'client',
      value: null,
    },
    {
      title: 'another number is another school',
      rows: { sales: [{ ...sale, client: 'Школа 14' }] },
      column: 'client',
      value: null,
    },
    {
      title: 'a word of the list',
      rows: { contacts: [{ ...contact, channel: 'Визит на скалд' }] },
      column: 'channel',
      value: 'Визит на склад',
    },
    {
      title: 'an e-mail with a comma and spaces',
      rows: { contacts: [{ ...contact, email: 'anna @ firma,ru' }] },
      column: 'email',
      value: 'anna@firma.ru',
    },
    {
      title: 'a name before an e-mail is no part of it',
      rows: { contacts: [{ ...contact, email: 'Анна anna@firma.ru' }] },
      column: 'email',
      value: null,
    },
    {
      title: 'words that are no e-mail stay',
      rows: { contacts: [{ ...contact, email: 'спросить у Оли' }] },
      column: 'email',
      value: null,
    },
  ])('$title', ({ rows, column, value }) => {
    expect(proposed(rows)[column] ?? null).toBe(value);
  });

  test('the cell is changed to it where it still holds what was found', () => {
    const analysis = analysisOf({ staff: STAFF, contacts: [{ ...contact, employee: 'Ольга Петрва' }] }, 'ru');
    const propose = proposalsIn(analysis.reading);
    const [problem] = analysis.problems().filter(({ code }) => code === 'unknownEmployee');
    expect(problem && canBeFixed(problem, propose)).toBe(true);
    expect(problem && proposedEdit(problem, propose, analysis.reading)).toEqual([
      {
        ...{ table: 'contacts', id: 'C-1', row: 2, column: 'employee' },
        ...{ before: 'Ольга Петрва', after: 'Ольга Петрова', reason: 'repair' },
      },
    ]);
  });
});

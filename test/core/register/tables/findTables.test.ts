import type { SheetSnapshot } from '../../../../src/core/register/schema/cell';
import { findTables, isRegister } from '../../../../src/core/register/tables/findTables';
import { tables, type TableKey } from '../../../../src/core/register/tables/tables';

const headed = (name: string, ...headings: string[]): SheetSnapshot => ({ name, values: [headings, ['x']] });
const isOne = (...sheets: SheetSnapshot[]): boolean => isRegister(findTables(sheets));

function made(key: TableKey): SheetSnapshot {
  return headed(tables[key].sheet.ru, ...Object.values(tables[key].columns).map(({ heading }) => heading.ru));
}

describe('whether a workbook is a register', () => {
  test('is told by any table that the register made, whatever else lies in it', () => {
    expect(isOne(headed('Заметки', 'Что', 'Когда'), made('settings'))).toBe(true);
    expect(isOne(made('sales'))).toBe(true);
  });

  test.each([
    { title: 'Clients with a few of our headings', sheet: headed('Клиенты', 'Клиент', 'Телефон', 'E-mail') },
    { title: 'Sales without ids', sheet: headed('Продажи', 'Дата', 'Клиент', 'Направление', 'Выручка', 'Себестоимость', 'Сотрудник') }, // prettier-ignore
    { title: 'Staff', sheet: headed('Сотрудники', 'Сотрудник') },
  ])('is not told by a team’s own sheet that is called like ours: $title', ({ sheet }) => {
    expect(isOne(sheet)).toBe(false);
  });

  test('a team that has deleted some of our columns has a register all the same', () => {
    const [headings = [], ...rows] = made('clients').values;
    expect(isOne({ name: 'Клиенты', values: [headings.slice(0, -6), ...rows] })).toBe(true);
  });
});

describe('tables that not every register has', () => {
  const own = headed('Звонки', 'Дата и время', 'Вх/Исх', 'Телефон', 'Результат');
  const located = (...sheets: SheetSnapshot[]): readonly string[] =>
    [...findTables(sheets).located].map(([key, { sheet }]) => `${key}: ${sheet.name}`);

  test('are found by their name and headings, or by their headings under another name', () => {
    expect(located(made('contacts'), made('calls'), made('sources'))).toEqual([
      'contacts: Контакты',
      'sources: Источники',
      'calls: Звонки',
    ]);
    expect(located({ ...made('calls'), name: 'Звонки 2' }, own)).toEqual(['calls: Звонки 2']);
  });

  test('are not seen in a sheet of the team’s own that is called like them, and nothing is said of it', () => {
    const found = findTables([made('contacts'), own, headed('Источники', 'Источник', 'Бюджет')]);
    expect([...found.located.keys()]).toEqual(['contacts']);
    expect(found.problems).toEqual([]);
  });

  test('leave Contacts to a team that has called them Calls', () => {
    expect(located({ ...made('contacts'), name: 'Звонки' })).toEqual(['contacts: Звонки']);
  });
});

import { firstAdoptable, planAdoption, type AdoptionPlan } from '../../../../src/core/register/foreign/adoptionPlan';
import { findForeignTables } from '../../../../src/core/register/foreign/findForeignTables';
import { propose } from '../../../../src/core/register/foreign/propose';
import type { SheetSnapshot } from '../../../../src/core/register/schema/cell';
import { tables } from '../../../../src/core/register/tables/tables';
import type { SheetRows } from '../../../builders/foreignSheets';
import { aRegisterView } from '../../../builders/registerView';

const BASE: SheetRows = [
  ['Наши клиенты'],
  [],
  ['Фирма', 'Мобильный', 'Заметки'],
  ['ООО Кедр', '8 943 123-45-67', 'платит вовремя'],
  ['ИП Соснин', '8 943 123-45-68', ''],
];

function planned(
  sheets: readonly SheetSnapshot[],
  register = aRegisterView(),
  answers: Parameters<typeof propose>[2] = {},
): AdoptionPlan {
  const found = findForeignTables(sheets, register.context);
  const [foreign] = found;
  const [sheet] = sheets;
  if (!foreign || !sheet) throw new Error('No table was found on these sheets');
  return planAdoption({ foreign, found, proposal: propose(foreign, register, answers), sheet, register });
}

const onSheet = (values: SheetRows, name = 'База'): SheetSnapshot => ({ name, values });

describe('before a sheet of the team’s own serves as a table', () => {
  it('tells which heading is which column, how many rows are read and what is added', () => {
    const plan = planned([onSheet(BASE)]);
    expect(plan).toMatchObject({ sheet: 'База', table: 'clients', rows: 2, obstacle: null, unclear: [] });
    expect(plan.pairs).toEqual(
      expect.arrayContaining([
        { heading: 'Фирма', column: 'name' },
        { heading: 'Мобильный', column: 'phone' },
      ]),
    );
    expect(plan.added).toContain('id');
    expect(plan.added).not.toContain('phone');
    expect([...plan.added, ...plan.pairs.map(({ column }) => column)].sort()).toEqual(
      Object.keys(tables.clients.columns).sort(),
    );
  });

  it('finds headings that stand far down, under notes and a summary', () => {
    const notes = Array.from({ length: 44 }, (_none, row) => [`Заметка ${row}`]);
    expect(planned([onSheet([...notes, [], ...BASE.slice(2)])])).toMatchObject({ rows: 2, obstacle: null });
    const hundredth = onSheet([...Array.from({ length: 99 }, () => []), ...BASE.slice(2)]);
    expect(planned([hundredth])).toMatchObject({ rows: 2, obstacle: null });
  });

  it('begins with the first table that can serve, and not with the largest that cannot', () => {
    const months = ['Май', 'Июнь'].map(
      (name) =>
      onSheet([['Дата', 'Клиент', 'Сумма'], ...Array.from({ length: 9 }, (_none, row) => [`1${row}.05.2026`, 'Кедр', 10])], name), // prettier-ignore
    );
    const sheets = [...months, onSheet(BASE)];
    const register = aRegisterView();
    const found = findForeignTables(sheets, register.context);
    expect(found[0]?.sheets).toEqual(['Май', 'Июнь']);
    expect(found[firstAdoptable(found, sheets, register)]?.sheets).toEqual(['База']);
  });

  it('names what Check would not understand, the same words together', () => {
    const rows = ['Отвечен', 'Перезвон', 'Перезвон'].map((word) => ['20.11.2026 10:00', '8 943 123-45-67', word]);
    const plan = planned([onSheet([['Дата и время', 'Телефон', 'Результат'], ...rows], 'Звонки')], aRegisterView(), {
      table: 'contacts',
      columns: {
        direction: { from: [], constant: 'in' },
        channel: { from: [], constant: 'call' },
        result: { from: ['Результат'] },
      },
    });
    expect(plan.obstacle).toBeNull();
    expect(plan.columns).toContainEqual({ heading: '', column: 'direction', dayFirst: null, always: 'Вх' });
    expect(plan.unclear).toContainEqual({ heading: 'Результат', found: 'Перезвон', count: 2 });
    expect(plan.added).not.toContain('direction');
  });

  it.each<{ title: string; sheets: readonly SheetSnapshot[]; obstacle: AdoptionPlan['obstacle'] }>([
    {
      title: 'a sheet a month',
      sheets: ['Май', 'Июнь'].map((name) => onSheet([['Дата', 'Клиент', 'Сумма'], ['20.05.2026', 'Кедр', 10]], name)), // prettier-ignore
      obstacle: 'severalSheets',
    },
    {
      title: 'two tables on the sheet',
      sheets: [onSheet([...BASE, [], [], ['Месяц', 'План'], ['май', 100], ['июнь', 200]])],
      obstacle: 'severalTables',
    },
    {
      title: 'no headings',
      sheets: [onSheet([['Кедр', '8 943 123-45-67'], ['Сосна', '8 943 123-45-68']])], // prettier-ignore
      obstacle: 'noHeadings',
    },
    {
      title: 'headings below the hundredth row',
      sheets: [onSheet([...Array.from({ length: 100 }, () => []), ...BASE.slice(2)])],
      obstacle: 'tooLow',
    },
  ])('says why it cannot: $title', ({ sheets, obstacle }) => {
    expect(planned(sheets).obstacle).toBe(obstacle);
  });

  it('says so where ours has rows already, which would be in a second place', () => {
    const register = aRegisterView({ Клиенты: [['Клиент'], ['Ромашка']] });
    expect(planned([onSheet(BASE)], register).obstacle).toBe('hasRows');
  });

  it('says so, and what to do, where date and time stand in two columns', () => {
    const rows: SheetRows = [
      ['Дата', 'Время', 'Телефон', 'Направление'],
      ['20.11.2026', '10:15', '8 943 123-45-67', 'Входящий'],
      ['21.11.2026', '11:30', '8 943 123-45-68', 'Исходящий'],
    ];
    const plan = planned([onSheet(rows, 'Звонки')], aRegisterView(), { table: 'contacts' });
    expect(plan.onlyImported).toContain('at');
    expect(plan.obstacle).toBe('dateAndTime');
  });
});

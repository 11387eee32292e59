import { planAdoption, type AdoptionPlan } from '../../../../src/core/register/foreign/adoptionPlan';
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
  ])('says why it cannot: $title', ({ sheets, obstacle }) => {
    expect(planned(sheets).obstacle).toBe(obstacle);
  });

  it('says so where ours has rows already, which would be in a second place', () => {
    const register = aRegisterView({ Клиенты: [['Клиент'], ['Ромашка']] });
    expect(planned([onSheet(BASE)], register).obstacle).toBe('hasRows');
  });

  it('says so where what a row cannot do without is made of two columns', () => {
    const rows: SheetRows = [
      ['Дата', 'Время', 'Телефон', 'Направление'],
      ['20.11.2026', '10:15', '8 943 123-45-67', 'Входящий'],
      ['21.11.2026', '11:30', '8 943 123-45-68', 'Исходящий'],
    ];
    const plan = planned([onSheet(rows, 'Звонки')], aRegisterView(), { table: 'contacts' });
    expect(plan.onlyImported).toContain('at');
    expect(plan.obstacle).toBe('needsImport');
  });
});

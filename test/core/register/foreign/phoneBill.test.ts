import { findForeignTables } from '../../../../src/core/register/foreign/findForeignTables';
import { planRows, proposeRows } from '../../../../src/core/register/foreign/phoneBill';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { formatMoment } from '../../../../src/core/values/moment';
import type { SheetRows } from '../../../builders/foreignSheets';
import { aRegisterView } from '../../../builders/registerView';

const view = aRegisterView();

function bill(rows: SheetRows, register = view): ReturnType<typeof planRows> {
  const [table] = findForeignTables([{ name: 'Звонки за июнь', values: rows }], register.context);
  if (!table) throw new Error('No table was found');
  const { mapping, questions } = proposeRows(table, register, { table: 'calls' });
  expect(questions.filter(({ proposed }) => proposed < 0)).toEqual([]);
  return planRows(table, mapping, register);
}

function shown(cells: Readonly<Record<string, CellValue>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [
      column,
      typeof cell === 'object' ? formatMoment(cell.serial) : cell,
    ]),
  );
}

const MANGO: SheetRows = [
  ['Тип звонка', 'Дата', 'Время', 'Кто звонил', 'Кому звонили', 'Длительность'],
  ['Входящий', '01.06.2026', '09:14:58', '74951112233', 'Анна Липова', '120'],
  ['Исходящий', '01.06.2026', '09:20:00', 'Анна Липова', '74951112234', '0'],
  ['Входящий', '02.06.2026', '09:21:00', '74951112235', '', '0'],
];

test('statistics become calls: who, when, how long, how it ended, and which days the file is of', () => {
  const { table, added } = bill(MANGO);
  expect(table).toBe('calls');
  const source = 'MANGO OFFICE 2026-06-01..2026-06-02';
  expect(added.map(({ cells }) => shown(cells))).toMatchObject([
    { at: '2026-06-01T09:14:58', direction: 'Вх', phone: '74951112233', extension: 'Анна Липова', talked: 120, result: 'Поговорили', source },
    { at: '2026-06-01T09:20', direction: 'Исх', phone: '74951112234', talked: 0, result: 'Не взяли', source },
    { at: '2026-06-02T09:21', direction: 'Вх', phone: '74951112235', talked: 0, result: 'Пропущен', source },
  ]); // prettier-ignore
});

test.each([
  {
    program: 'Zadarma / Novofon',
    rows: [
      ['Дата', 'Откуда', 'Куда', 'Статус', 'Продолжительность', 'Стоимость'],
      ['2026-06-01 09:14:58', '+74951112233', '101', 'answered', '120', '0'],
      ['2026-06-01 09:20:00', '102', '+74951112234', 'busy', '0', '1.5'],
    ],
  },
  {
    program: 'UIS / CoMagic',
    rows: [
      ['ID звонка', 'Дата и время', 'Направление', 'Номер абонента', 'Виртуальный номер', 'Сотрудник', 'Статус звонка', 'Длительность разговора'],
      ['1', '2026-06-01 09:14:58', 'Входящий', '74951112233', '74950000000', 'Липова Анна', 'Принятый', '00:02:00'],
      ['2', '2026-06-01 09:20:00', 'Исходящий', '74951112234', '74950000000', 'Липова Анна', 'Не отвечен', ''],
    ],
  },
  {
    program: 'МегаФон: Виртуальная АТС',
    rows: [
      ['Тип', 'Клиент', 'Сотрудник', 'Через', 'Дата', 'Ожидание', 'Длительность'],
      ['Входящий', '79161112233', 'Липова', '74950000000', '01.06.2026 09:14', '00:05', '02:00'],
      ['Исходящий', '79161112234', 'Липова', '74950000000', '01.06.2026 09:20', '00:30', '0:00'],
    ],
  },
])('a bill of $program says whether somebody talked', ({ program, rows }) => {
  const { added } = bill(rows);
  expect(added.map(({ cells: { result, talked } }) => [result, talked])).toEqual([
    ['Поговорили', 120],
    ['Не взяли', program.startsWith('UIS') ? undefined : 0],
  ]);
  expect(added[0]?.cells['source']).toBe(`${program} 2026-06-01..2026-06-01`);
}); // prettier-ignore

test('the same file again, and a call that came by itself before, are no second rows', () => {
  const first = bill(MANGO);
  const columns = ['at', 'direction', 'phone', 'key'];
  const calls = {
    sheet: 'Звонки',
    positions: new Map(columns.map((column, position) => [column, position])),
    rows: first.added.map(({ cells }, row) => ({ row: row + 2, cells: columns.map((column) => cells[column] ?? '') })),
  };
  const again = bill(MANGO, { ...view, tables: new Map([...view.tables, ['calls', calls]]) });
  expect(again.added).toEqual([]);
  expect(again.rows.same).toHaveLength(3);
});

test('where the register has the phone bill, statistics go there, and whether they are contacts is asked', () => {
  const calls = { sheet: 'Звонки', positions: new Map([['at', 0]]), rows: [] };
  const register = { ...view, tables: new Map([...view.tables, ['calls', calls] as const]) };
  const [table] = findForeignTables([{ name: 'Звонки за июнь', values: MANGO }], view.context);
  const proposal = proposeRows(table!, register, {});
  expect([proposal.table, proposal.mapping.table]).toEqual(['calls', 'calls']);
  const [question] = proposal.questions;
  expect([question?.kind, question?.proposed]).toEqual(['table', 0]);
  expect(question?.choices.slice(0, 2).map(({ label }) => label.ru)).toEqual(['Звонки', 'Контакты']);
  expect(proposeRows(table!, register, question!.choices[1]!.answers).table).toBe('contacts');
  expect(proposeRows(table!, view, {}).table).toBe('contacts');
});

import type { CellValue } from '../../../../src/core/register/schema/cell';
import { brought, type SheetRows } from '../../../builders/foreignSheets';

const REPORT: SheetRows = [
  ['Продажи'],
  ['Период: 01.10.2026 - 31.10.2026'],
  [],
  ['Контрагент', 'Количество', 'Сумма'],
  ['Опт', 41, 4700],
  ['Осина', 26, 2500],
  ['Реализация товаров и услуг ТД00-000017 от 05.10.2026 12:30:11', 21, 2000],
  ['Бумага', 10, 1500],
  ['Ручки', 10, 500],
  ['Календарь в подарок', 1, 0],
  ['Реализация товаров и услуг ТД00-000019 от 07.10.2026 10:00:00', 5, 500],
  ['Ручки', 5, 500],
  ['Липа', 15, 2200],
  ['Реализация товаров и услуг ТД00-000018 от 06.10.2026 9:00:00', 15, 2200],
  ['Бумага', 15, 2200],
  ['Розница', 1, 150],
  ['Ель', 1, 150],
  ['Реализация товаров и услуг ТД00-000020 от 08.10.2026 9:00:00', 1, 150],
  ['Бумага', 1, 150],
  ['Итого', 42, 4850],
];

const salesIn = (rows: SheetRows): readonly (readonly (CellValue | undefined)[])[] =>
  brought(rows).added.map(({ client, revenue, sourceKey }) => [client, revenue, sourceKey]);

const SALES = [
  ['Осина', 2000, 'реализация тд00-17 2026-10-05'],
  ['Осина', 500, 'реализация тд00-19 2026-10-07'],
  ['Липа', 2200, 'реализация тд00-18 2026-10-06'],
  ['Ель', 150, 'реализация тд00-20 2026-10-08'],
];

describe('a report of groups, clients, documents and their goods in one column', () => {
  it('gives a sale a document, of the client right above, and counts nothing twice', () => {
    expect(salesIn(REPORT)).toEqual(SALES);
  });

  it('names the goods and the groups as what they are, with their rows', () => {
    const { aside } = brought(REPORT).table;
    const rowsOf = (reason: string): readonly number[] =>
      aside.filter(({ why }) => why === reason).map(({ row }) => row);
    expect(rowsOf('goods')).toEqual([8, 9, 10, 12, 15, 19]);
    expect(rowsOf('group')).toEqual([5, 6, 13, 16, 17]);
  });

  it('is read the same where its goods are not shown, however many groups there are', () => {
    const goods = new Set([7, 8, 9, 11, 14, 18]);
    expect(salesIn(REPORT.filter((_row, index) => !goods.has(index)))).toEqual(SALES);
  });

  it('and where each level heads the column in a row of its own', () => {
    const [head = [], ...rows] = REPORT.slice(3);
    expect(salesIn([['Продажи'], [], head, ['Документ'], ['Номенклатура'], ...rows])).toEqual(SALES);
  });
});

it('the client below a document of the same amount is no line of it', () => {
  const report: SheetRows = [
    ['Контрагент', 'Сумма'],
    ['Осина', 1000],
    ['Реализация 17 от 05.10.2026', 1000],
    ['Липа', 1000],
    ['Реализация 18 от 06.10.2026', 1000],
  ];
  expect(salesIn(report).map(([client]) => client)).toEqual(['Осина', 'Липа']);
});

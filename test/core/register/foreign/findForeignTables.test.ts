import { findForeignTables } from '../../../../src/core/register/foreign/findForeignTables';
import type { ForeignTable } from '../../../../src/core/register/foreign/foreignTable';
import type { CellValue, SheetSnapshot } from '../../../../src/core/register/schema/cell';
import { aReadingContext } from '../../../builders/reading';

type Rows = readonly (readonly CellValue[])[];

function tablesOf(values: Rows, more: Partial<SheetSnapshot> = {}): readonly ForeignTable[] {
  return findForeignTables([{ name: 'Лист1', values, ...more }], aReadingContext());
}

function onlyTable(values: Rows, more: Partial<SheetSnapshot> = {}): ForeignTable {
  const tables = tablesOf(values, more);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const headingsOf = ({ columns }: ForeignTable): string[] => columns.map(({ heading }) => heading);
const rowsOf = ({ rows }: ForeignTable): number[] => rows.map(({ row }) => row);
const asideOf = ({ aside }: ForeignTable): unknown[] => aside.map(({ row, why }) => [row, why]);

const HEADINGS = ['Дата', 'Клиент', 'Сумма'];
const SALE = ['05.11.2026', 'Кедр', 1500];
const OTHER = ['06.11.2026', 'Сосна', 700];

describe('a table', () => {
  it('has each heading once, also where a column named by its letter meets one that is called so', () => {
    const table = onlyTable([
      ['Дата', 'Клиент', '', 'C', 'Сумма', 'Сумма', 'Сумма (2)'],
      ['05.11.2026', 'Кедр', 'без заголовка', 'слово', 1500, 1600, 1700],
    ]);
    expect(headingsOf(table)).toEqual(['Дата', 'Клиент', 'C', 'C (2)', 'Сумма', 'Сумма (2)', 'Сумма (2) (2)']);
  });

  it('is found below a title, a period and blank rows; its rows keep their true numbers', () => {
    const table = onlyTable([[], ['Продажи за ноябрь'], ['Период:', '01.11.2026 - 30.11.2026'], [], HEADINGS, SALE, [], [], OTHER]); // prettier-ignore
    expect(table).toMatchObject({ title: 'Продажи за ноябрь · Период: · 01.11.2026 - 30.11.2026', headingRows: [5] });
    expect(headingsOf(table)).toEqual(HEADINGS);
    expect(rowsOf(table)).toEqual([6, 9]);
  });

  it('is found after any number of rows, and millions of blank rows do not make it slow', () => {
    const values: Rows = [...Array.from({ length: 1_000_000 }, () => []), HEADINGS, SALE, ...Array.from({ length: 1_000_000 }, () => [])]; // prettier-ignore
    expect(onlyTable(values)).toMatchObject({ headingRows: [1_000_001], rows: [{ row: 1_000_002 }] });
  });

  it('of words alone is headed by its first row', () => {
    const table = onlyTable([['Клиент', 'Город'], ['Кедр', 'Томск'], ['Сосна', 'Омск']]); // prettier-ignore
    expect(table).toMatchObject({ headingRows: [1], rows: [{ row: 2 }, { row: 3 }] });
  });

  it('whose headings nobody knows is found by what stands below them', () => {
    const table = onlyTable([['Kundenliste 2026'], ['Wann', 'Wer', 'Wieviel'], ['05.11.2026', 'Kiefer', 15], ['06.11.2026', 'Tanne', 7]]); // prettier-ignore
    expect(headingsOf(table)).toEqual(['Wann', 'Wer', 'Wieviel']);
  });

  it('without headings is offered with the letters of its columns', () => {
    const table = onlyTable([SALE, OTHER]);
    expect(table).toMatchObject({ headingRows: [], rows: [{ row: 1 }, { row: 2 }] });
    expect(headingsOf(table)).toEqual(['A', 'B', 'C']);
  });

  it('with headings alone is a table without rows', () => {
    expect(onlyTable([HEADINGS])).toMatchObject({ rows: [] });
  });

  it('keeps headings apart that stand twice, and gives a letter to a column that nothing heads', () => {
    const table = onlyTable([['Клиент', 'Телефон', '', 'Телефон'], ['Кедр', '84951112233', 'x', '84951112244']]); // prettier-ignore
    expect(headingsOf(table)).toEqual(['Клиент', 'Телефон', 'C', 'Телефон (2)']);
  });
});

describe('headings of two rows', () => {
  const upper = ['Дата', 'Заказчик', 'Проплаты'];
  const lower = ['', '', 'Сумма', 'Доля', 'Дата'];
  const joined = ['Дата', 'Заказчик', 'Проплаты / Сумма', 'Проплаты / Доля', 'Проплаты / Дата'];
  const row = ['05.11.2026', 'Кедр', 5200, 1, '10.11.2026'];

  it('are joined where the lower completes the upper', () => {
    expect(headingsOf(onlyTable([upper, lower, row]))).toEqual(joined);
  });

  it('are joined along merged cells', () => {
    const merges = [{ row: 0, column: 2, rows: 1, columns: 3 }];
    const table = onlyTable([upper, ['Дата', 'Заказчик', 'Сумма', 'Доля', 'Дата'], row], { merges });
    expect(headingsOf(table)).toEqual(joined);
    expect(rowsOf(table)).toEqual([3]);
  });

  it('are joined where the upper groups the lower', () => {
    const merges = [{ row: 1, column: 2, rows: 1, columns: 2 }];
    const values = [['Отчёт'], ['', '', 'Оплата', ''], ['Дата', 'Клиент', 'Сумма', 'Счёт'], [...SALE, 'А-1']];
    expect(headingsOf(onlyTable(values, { merges }))).toEqual(['Дата', 'Клиент', 'Оплата / Сумма', 'Оплата / Счёт']);
  });

  it('are not seen in a first row of words', () => {
    expect(rowsOf(onlyTable([['Клиент', 'Город', ''], ['Кедр', 'Томск', 'звонить утром']]))).toEqual([2]); // prettier-ignore
  });
});

describe('rows that are no rows of the table', () => {
  it.each([
    { row: ['Итого', '', 2200], why: 'total' },
    { row: ['', 'Всего:', 2200], why: 'total' },
    { row: ['Итого: 2'], why: 'total' },
    { row: ['Всего клиентов', '', 2], why: 'total' },
    { row: ['Итого', 'за ноябрь', 2200], why: 'total' },
    { row: ['Grand total', '', 2200], why: 'total' },
    { row: ['<Клиент не выбран>', '', 300], why: 'placeholder' },
    { row: ['Исполнитель: Орлова'], why: 'note' },
    { row: HEADINGS, why: 'repeatedHeading' },
  ])('are put aside and named: $row', ({ row, why }) => {
    const table = onlyTable([HEADINGS, SALE, OTHER, row]);
    expect(asideOf(table)).toEqual([[4, why]]);
    expect(rowsOf(table)).toEqual([2, 3]);
  });

  it('are a total that nobody has called so', () => {
    expect(asideOf(onlyTable([HEADINGS, SALE, OTHER, ['', '', 2200]]))).toEqual([[4, 'total']]);
    expect(asideOf(onlyTable([HEADINGS, SALE, OTHER, ['', '', 2201]]))).toEqual([]);
  });

  it('are not clients that are merely called so', () => {
    const rows = [['05.11.2026', 'Total Energies', 5], ['06.11.2026', 'Итоговый центр', 6], ['Всеволожск', 'Кедр', 7]]; // prettier-ignore
    expect(onlyTable([HEADINGS, ...rows])).toMatchObject({ aside: [], rows: [{ row: 2 }, { row: 3 }, { row: 4 }] });
  });

  it('are numbers of columns below the headings of a form', () => {
    expect(asideOf(onlyTable([HEADINGS, [1, 2, 3], SALE]))).toEqual([[2, 'note']]);
  });
});

describe('several tables', () => {
  const CLIENTS = ['Клиент', 'Телефон', 'ИНН'];
  const CLIENT = ['Кедр', '84951112233', '7707083893'];

  it('below each other are told apart', () => {
    const tables = tablesOf([HEADINGS, SALE, OTHER, ['Итого', '', 2200], [], CLIENTS, CLIENT]);
    expect(tables.map(headingsOf)).toEqual([HEADINGS, CLIENTS]);
    expect(tables.map(rowsOf)).toEqual([[2, 3], [7]]);
  });

  it('side by side are told apart by the rows they have', () => {
    const tables = tablesOf([[...HEADINGS, '', ...CLIENTS], [...SALE, '', ...CLIENT], OTHER]);
    expect(tables.map(headingsOf)).toEqual([HEADINGS, CLIENTS]);
    expect(tables.map(rowsOf)).toEqual([[2, 3], [2]]);
    expect(tables[1]?.columns.map(({ letter }) => letter)).toEqual(['E', 'F', 'G']);
  });

  it('are one where a column was merely left blank', () => {
    expect(tablesOf([['Дата', 'Клиент', '', 'Сумма', 'Город'], ['05.11.2026', 'Кедр', '', 5, 'Томск']])).toHaveLength(1); // prettier-ignore
  });

  it('of the same headings are one, and the sheet is a column of it', () => {
    const sheets = ['Январь', 'Февраль'].map((name, index) => ({ name, values: [HEADINGS, index === 0 ? SALE : OTHER] })); // prettier-ignore
    const tables = findForeignTables(sheets, aReadingContext());
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ sheets: ['Январь', 'Февраль'], rows: [{ sheet: 'Январь', row: 2 }, { sheet: 'Февраль', row: 2 }] }); // prettier-ignore
    expect(headingsOf(tables[0]!)).toEqual([...HEADINGS, 'Лист']);
  });
});

it('the shape of a file is that of its headings, in whatever order', () => {
  const [one, other] = [onlyTable([HEADINGS, SALE]), onlyTable([['Клиент', 'Сумма', 'Дата'], ['Ель', 1, '07.11.2026']])]; // prettier-ignore
  expect(one.shape).toBe(other.shape);
  expect(onlyTable([['Дата', 'Клиент'], ['07.11.2026', 'Ель']]).shape).not.toBe(one.shape); // prettier-ignore
});

describe('rows above other rows', () => {
  const cellsOf = ({ columns, rows }: ForeignTable): unknown[] => rows.map(({ cells }) => columns.map(({ index }) => cells[index] ?? '')); // prettier-ignore

  it('that name the client of the documents below become a column, with the dates of the documents', () => {
    const table = onlyTable([
      ['Продажи по клиентам'],
      ['Контрагент', 'Количество', 'Сумма'],
      ['Документ'],
      ['Осина', 7, 700],
      ['Реализация 0001 от 05.10.2026 12:30:00', 2, 200],
      ['Реализация 0002 от 06.10.2026', 5, 500],
      ['Рябина', 1, 50],
      ['Реализация 0003 от 07.10.2026', 1, 50],
      ['Итого', 8, 750],
    ]);
    expect(headingsOf(table)).toEqual(['Документ', 'Количество', 'Сумма', 'Контрагент', 'Дата документа']);
    expect(cellsOf(table)).toEqual([
      ['Реализация 0001 от 05.10.2026 12:30:00', 2, 200, 'Осина', '05.10.2026 12:30:00'],
      ['Реализация 0002 от 06.10.2026', 5, 500, 'Осина', '06.10.2026'],
      ['Реализация 0003 от 07.10.2026', 1, 50, 'Рябина', '07.10.2026'],
    ]);
    expect(asideOf(table)).toEqual([[4, 'group'], [7, 'group'], [9, 'total']]); // prettier-ignore
  });

  it('that leave their column blank below are filled down', () => {
    const table = onlyTable([['Клиент', 'Дата', 'Сумма'], ['Осина'], ['', '05.10.2026', 200], ['', '06.10.2026', 500], ['Рябина'], ['', '07.10.2026', 50]]); // prettier-ignore
    expect(cellsOf(table)).toEqual([['Осина', '05.10.2026', 200], ['Осина', '06.10.2026', 500], ['Рябина', '07.10.2026', 50]]); // prettier-ignore
  });

  it('that are the sums of the goods below them become a column', () => {
    const table = onlyTable([['Контрагент', 'Сумма'], ['Номенклатура'], ['Осина', 700], ['Стол', 200], ['Стул', 500], ['Рябина', 50], ['Стол', 50]]); // prettier-ignore
    expect(cellsOf(table)).toEqual([
      ['Стол', 200, 'Осина'],
      ['Стул', 500, 'Осина'],
      ['Стол', 50, 'Рябина'],
    ]);
  });

  it('that stand before rows set in by blanks become a column where they are their sums', () => {
    const table = onlyTable([['Клиент', 'Сумма'], ['Осина', 3000], ['  Стол', 1000], ['  Стул', 2000], ['Рябина', 50], ['  Стол', 50]]); // prettier-ignore
    expect(cellsOf(table)).toEqual([
      ['Стол', 1000, 'Осина'],
      ['Стул', 2000, 'Осина'],
      ['Стол', 50, 'Рябина'],
    ]);
    expect(asideOf(table)).toEqual([[2, 'group'], [5, 'group']]); // prettier-ignore
  });

  it('are rows where rows set in by blanks are not their parts', () => {
    const rows: Rows = [
      ['Клиент', 'Сумма'],
      ['Осина', 3000],
      ['  Рябина', 1000],
      ['Ива', 2000],
      ['  Ель', 50],
    ];
    expect(rowsOf(onlyTable(rows))).toEqual([2, 3, 4, 5]);
  });

  it('are rows like all others where nothing tells them apart', () => {
    const rows: Rows = [['Клиент', 'Телефон'], ['Осина'], ['Рябина', '84951112233'], ['Ива']];
    expect(rowsOf(onlyTable(rows))).toEqual([2, 3, 4]);
  });
});

describe('a column a month', () => {
  it('becomes a row a month, under the year of the title', () => {
    const table = onlyTable([['Отгрузки 2026'], ['Клиент', 'Янв', 'Февраль', 'мар.', 'Итого'], ['Осина', 100, '', 300, 400], ['Рябина', 0, 50, '', 50]]); // prettier-ignore
    expect(headingsOf(table)).toEqual(['Клиент', 'Итого', 'Месяц', 'Сумма']);
    expect(table.rows).toEqual([
      { sheet: 'Лист1', row: 3, cells: ['Осина', 400, '2026-01-01', 100] },
      { sheet: 'Лист1', row: 3, cells: ['Осина', 400, '2026-03-01', 300] },
      { sheet: 'Лист1', row: 4, cells: ['Рябина', 50, '2026-02-01', 50] },
    ]);
  });

  it('may be headed by dates', () => {
    const months = [46_023, 46_054, 46_082].map((serial) => ({ serial }));
    const table = onlyTable([
      ['Client', ...months],
      ['Aspen', 1, 2, 3],
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([['Aspen', '2026-01-01', 1], ['Aspen', '2026-02-01', 2], ['Aspen', '2026-03-01', 3]]); // prettier-ignore
  });

  it('whose year nobody knows keeps its word', () => {
    const table = onlyTable([
      ['Клиент', 'Январь', 'Февраль', 'Март'],
      ['Осина', 1, 2, 3],
    ]);
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(['Январь', 'Февраль', 'Март']);
  });
});

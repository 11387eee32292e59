import { findForeignTables } from '../../../../src/core/register/foreign/findForeignTables';
import { planRows, proposeRows } from '../../../../src/core/register/foreign/phoneBill';
import type { SheetRows } from '../../../builders/foreignSheets';
import { when } from '../../../builders/rows';
import { aRegisterView } from '../../../builders/registerView';

const view = aRegisterView();

/** How many rows come in as sales, and how many are left aside. */
function brought(rows: SheetRows, title = 'Документы'): readonly [number, number] {
  const [table] = findForeignTables([{ name: title, values: rows }], view.context);
  const { mapping } = proposeRows(table!, view, { table: 'sales' });
  const { added } = planRows(table!, mapping, view);
  return [added.length, table!.rows.length - added.length];
}

const HEADINGS = ['Дата', 'Номер', 'Вид операции', 'Сумма', 'Контрагент', 'Организация', 'Документ'];
const line = (kind: string, document: string, n: number): SheetRows[number] => [`0${n}.06.2026`, `00БП-00000${n}`, kind, '1 500,00', 'Осина', 'ООО «Мы»', document]; // prettier-ignore

test.each<[string, SheetRows, readonly [number, number]]>([
  ['by the name of the document', [HEADINGS, line('', 'Реализация 0001 от 01.06.2026', 1), line('', 'Поступление товаров и услуг 0002 от 02.06.2026', 2)], [1, 1]],
  ['by the kind of operation', [HEADINGS, line('Продажа', '', 1), line('Покупка, комиссия', '', 2), line('Возврат поставщику', '', 3)], [1, 2]],
  ['by the title, all of them', [['Поступление товаров и услуг'], HEADINGS, line('', '', 1), line('', '', 2)], [0, 2]],
  ['money that comes in is none', [HEADINGS, line('', 'Поступление на расчетный счет 0007 от 01.06.2026', 1), line('', 'Реализация 0001 от 02.06.2026', 2)], [2, 0]],
])('a purchase is no sale: %s', (_title, rows, counts) => {
  expect(brought(rows)).toEqual(counts);
}); // prettier-ignore

test('a date that stands in the name of the document alone is the day of the sale', () => {
  const rows = [['Контрагент', 'Документ', 'Выручка', 'Себестоимость'], ['Осина', 'Реализация (акт, накладная) 0001 от 05.06.2026 12:00:00', '1 500,00', '900,00'], ['Рябина', 'Реализация (акт, накладная) 0002 от 06.06.2026', '700,00', '300,00']]; // prettier-ignore
  const [table] = findForeignTables([{ name: 'TDSheet', values: rows }], view.context);
  const { mapping, questions } = proposeRows(table!, view, {});
  expect(questions).toEqual([]);
  const days = planRows(table!, mapping, view).added.map(({ cells }) => cells['date']);
  expect(days).toEqual([{ serial: when('2026-06-05T12:00') }, { serial: when('2026-06-06') }]);
});

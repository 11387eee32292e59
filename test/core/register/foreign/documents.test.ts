import type { CellValue } from '../../../../src/core/register/schema/cell';
import { brought, type SheetRows } from '../../../builders/foreignSheets';
import { aRegisterView } from '../../../builders/registerView';

const HEADINGS = ['Номер', 'Дата', 'Контрагент', 'Сумма', 'Ответственный', 'Организация'];
const EXPORT: SheetRows = [
  HEADINGS,
  ['ТД00-000017', '05.10.2026 12:30:11', 'ООО Осина', '12 500,00', 'Анна Липова', 'Наша фирма'],
  ['ТД00-000018', '06.10.2026 09:00:00', 'Рябина', '700,00', 'Анна Липова', 'Наша фирма'],
];

const SALES = ['ID', 'Дата', 'Клиент', 'Продавец', 'Выручка', 'Ключ источника'];

function salesOf(rows: SheetRows, export_: SheetRows = EXPORT) {
  return brought(export_, {}, aRegisterView({ Продажи: [SALES, ...rows] }));
}

describe('a document of accounting is known by its kind, number and day', () => {
  const keysIn = (rows: SheetRows): readonly (CellValue | undefined)[] =>
    brought(rows).added.map(({ sourceKey }) => sourceKey);

  it('of a list of shipments: the number without its zeros and the day without its time', () => {
    expect(keysIn(EXPORT)).toEqual(['реализация тд00-17 2026-10-05', 'реализация тд00-18 2026-10-06']);
  });

  it('the same document in a report by clients, where it is called by its whole name', () => {
    const report: SheetRows = [
      ['Контрагент', 'Документ', 'Количество', 'Выручка', 'Себестоимость'],
      ['ООО Осина', 'Реализация товаров и услуг ТД00-000017 от 05.10.2026 12:30:11', 5, 12500, 9000],
      ['Рябина', 'Реализация (акт, накладная, УПД) ТД00-000018 от 06.10.2026', 2, 700, 500],
    ];
    expect(keysIn(report)).toEqual(keysIn(EXPORT));
  });

  it('of a list that names the kind: a return is not the shipment of the same number', () => {
    const journal: SheetRows = [
      ['Date', 'Transaction type', 'Num', 'Customer', 'Amount'],
      ['2026-10-05', 'Invoice', '0017', 'Aspen', 100],
      ['2026-10-05', 'Credit Memo', '0017', 'Aspen', -20],
    ];
    expect(keysIn(journal)).toEqual(['invoice 17 2026-10-05', 'credit 17 2026-10-05']);
  });

  it('a document whose number is missing has no key and comes in all the same', () => {
    const [first = []] = EXPORT.slice(1);
    const { added } = brought([HEADINGS, ['', ...first.slice(1)], ...EXPORT.slice(1)]);
    expect(added.map(({ sourceKey = '' }) => sourceKey)).toEqual(['', 'реализация тд00-17 2026-10-05', 'реализация тд00-18 2026-10-06']); // prettier-ignore
  });
});

describe('an export that comes again', () => {
  it('meets its documents although somebody has put right the client and the line', () => {
    const { plan } = salesOf([
      ['S-1', '05.10.2026', 'Осина (склад)', 'Анна Липова', 12500, 'реализация тд00-17 2026-10-05'],
      ['S-2', '06.10.2026', 'Рябина', 'Анна Липова', 700, 'реализация тд00-18 2026-10-06'],
    ]);
    expect(plan.added).toEqual([]);
    expect(plan.rows.same).toHaveLength(2);
  });

  it('gives rows that were typed, or came in before there were keys, their key, and doubles none', () => {
    const { plan } = salesOf([
      ['S-1', '05.10.2026', 'ООО Осина', 'Анна Липова', 12500, ''],
      ['S-2', '06.10.2026', 'Рябина', 'Анна Липова', 700, 'реализация тд00-18 2026-10-06'],
    ]);
    expect(plan.added).toEqual([]);
    expect(plan.edits).toEqual([
      expect.objectContaining({ id: 'S-1', column: 'sourceKey', before: '', after: 'реализация тд00-17 2026-10-05' }),
    ]);
  });

  it('another document of the same day, client and amount is another sale', () => {
    const { added } = salesOf([
      ['S-1', '05.10.2026', 'ООО Осина', 'Анна Липова', 12500, 'реализация тд00-99 2026-10-05'],
    ]);
    expect(added).toHaveLength(2);
  });

  it('a register whose sheet has no place for keys yet is met by date, client and amount as before', () => {
    const there: SheetRows = [SALES.slice(0, -1), ['S-1', '05.10.2026', 'ООО Осина', 'Анна Липова', 12500]];
    const { added } = brought(EXPORT, {}, aRegisterView({ Продажи: there }));
    expect(added.map(({ client }) => client)).toEqual(['Рябина']);
  });
});

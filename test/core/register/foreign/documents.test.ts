import type { Days } from '../../../../src/core/register/foreign/days';
import { daysInTitle } from '../../../../src/core/register/foreign/everything';
import { planImport } from '../../../../src/core/register/foreign/planImport';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { brought, type SheetRows } from '../../../builders/foreignSheets';
import { when } from '../../../builders/rows';
import { aRegisterView } from '../../../builders/registerView';

const HEADINGS = ['Номер', 'Дата', 'Контрагент', 'Сумма', 'Ответственный', 'Организация'];
const EXPORT: SheetRows = [
  HEADINGS,
  ['ТД00-000017', '05.10.2026 12:30:11', 'ООО Осина', '12 500,00', 'Анна Липова', 'Наша фирма'],
  ['ТД00-000018', '06.10.2026 09:00:00', 'Рябина', '700,00', 'Анна Липова', 'Наша фирма'],
];

const KEY_17 = 'реализация тд00-17 2026-10-05 (наша фирма)';
const KEY_18 = 'реализация тд00-18 2026-10-06 (наша фирма)';

const SALES = ['ID', 'Дата', 'Клиент', 'Продавец', 'Выручка', 'Ключ источника'];

function salesOf(rows: SheetRows, export_: SheetRows = EXPORT) {
  return brought(export_, {}, aRegisterView({ Продажи: [SALES, ...rows] }));
}

describe('a document of accounting is known by its kind, number and day', () => {
  const keysIn = (rows: SheetRows): readonly (CellValue | undefined)[] =>
    brought(rows).added.map(({ sourceKey }) => sourceKey);

  it('of a list of shipments: the number without its zeros and the day without its time', () => {
    expect(keysIn(EXPORT)).toEqual([KEY_17, KEY_18]);
  });

  it('the same document in a report by clients, where it is called by its whole name', () => {
    const report: SheetRows = [
      ['Контрагент', 'Документ', 'Количество', 'Выручка', 'Себестоимость'],
      ['ООО Осина', 'Реализация товаров и услуг ТД00-000017 от 05.10.2026 12:30:11', 5, 12500, 9000],
      ['Рябина', 'Реализация (акт, накладная, УПД) ТД00-000018 от 06.10.2026', 2, 700, 500],
    ];
    expect(keysIn(report)).toEqual(['реализация тд00-17 2026-10-05', 'реализация тд00-18 2026-10-06']);
    const there = salesOf([['S-1', '05.10.2026', 'ООО Осина', '', 12500, KEY_17]], report);
    expect([there.added.map(({ client }) => client), there.plan.edits]).toEqual([['Рябина'], []]);
    expect(there.plan.named.map(({ code }) => code)).not.toContain('kept');
  });

  it('of a list that names the kind: a return is not the shipment of the same number', () => {
    const journal: SheetRows = [
      ['Date', 'Transaction type', 'Num', 'Customer', 'Amount'],
      ['2026-10-05', 'Invoice', '0017', 'Aspen', 100],
      ['2026-10-05', 'Credit Memo', '0017', 'Aspen', -20],
    ];
    expect(keysIn(journal)).toEqual(['invoice 17 2026-10-05', 'credit 17 2026-10-05']);
  });

  const ofFirm = (firm: string, client: string, amount: string): SheetRows => [
    HEADINGS,
    ['0000-000017', '05.10.2026', client, amount, 'Анна Липова', firm],
  ];
  const [north, south] = [ofFirm('ООО «Север»', 'ООО Осина', '12 500,00'), ofFirm('ООО Юг', 'ООО Бук', '900,00')];

  it('each firm of a group counts by itself: one number is then two documents, in one file or in two', () => {
    const both = brought([...north, ...south.slice(1)]);
    expect(both.added.map(({ client, sourceKey }) => [client, sourceKey])).toEqual([
      ['ООО Осина', 'реализация 0000-17 2026-10-05 (ооо север)'],
      ['ООО Бук', 'реализация 0000-17 2026-10-05 (ооо юг)'],
    ]);
    const rows = both.added.map(({ client = '', revenue = '', sourceKey = '' }, index) => [`S-${index}`, '05.10.2026', client, 'Анна Липова', revenue, sourceKey]); // prettier-ignore
    for (const [file, there] of [[north, rows.slice(0, 1)], [south, rows]] as const) expect(salesOf(there, file).plan).toMatchObject({ added: [], edits: [], named: [] }); // prettier-ignore
    expect(salesOf(rows.slice(0, 1), south).added.map(({ client }) => client)).toEqual(['ООО Бук']);
  });

  it('a file of one firm takes no document of another for gone', () => {
    const register = aRegisterView({
      Продажи: [
        SALES,
        ['S-1', '05.10.2026', 'ООО Осина', '', 12500, 'реализация 0000-17 2026-10-05 (север)'],
        ['S-2', '06.10.2026', 'ООО Ель', '', 100, 'реализация 0000-18 2026-10-06 (ооо юг)'],
      ],
    });
    const { table, proposal } = brought(south, {}, register);
    const october = { first: when('2026-10-01'), last: when('2026-10-31') };
    expect(planImport(table, proposal.mapping, register, october).gone.map(({ id }) => id)).toEqual(['S-2']);
  });

  it('a key from before firms were told is completed, not doubled', () => {
    const { plan } = salesOf(
      [['S-1', '05.10.2026', 'ООО Осина', 'Анна Липова', 12500, 'реализация 0000-17 2026-10-05']],
      north,
    );
    expect([plan.added, plan.named]).toEqual([[], []]);
    expect(plan.edits).toMatchObject([{ column: 'sourceKey', after: 'реализация 0000-17 2026-10-05 (ооо север)' }]);
  });

  it.each(['№', 'Номер'])('a column %s that only counts the rows of the file is no number of a document', (heading) => {
    const counted = (names: readonly string[]): SheetRows => [
      [heading, 'Дата', 'Контрагент', 'Сумма'],
      ...names.map((name, index) => [index + 1, '05.10.2026', name, name.length * 100]),
    ];
    expect(keysIn(counted(['Осина', 'Ель']))).toEqual([undefined, undefined]);
    const there = aRegisterView({
      Продажи: [SALES, ['S-1', '05.10.2026', 'Осина', '', 500, ''], ['S-2', '05.10.2026', 'Ель', '', 300, '']],
    });
    const { added } = brought(counted(['Пихта опт', 'Осина', 'Ель']), {}, there);
    expect(added.map(({ client }) => client)).toEqual(['Пихта опт']);
  });

  it('a document whose number is missing has no key and comes in all the same', () => {
    const [first = []] = EXPORT.slice(1);
    const { added } = brought([HEADINGS, ['', ...first.slice(1)], ...EXPORT.slice(1)]);
    expect(added.map(({ sourceKey = '' }) => sourceKey)).toEqual(['', KEY_17, KEY_18]);
  });
});

describe('an export that comes again', () => {
  it('meets its documents although somebody has put right the client and the line', () => {
    const { plan } = salesOf([
      ['S-1', '05.10.2026', 'Осина (склад)', 'Анна Липова', 12500, KEY_17],
      ['S-2', '06.10.2026', 'Рябина', 'Анна Липова', 700, KEY_18],
    ]);
    expect(plan.added).toEqual([]);
    expect(plan.rows.same).toHaveLength(2);
  });

  it('gives rows that were typed, or came in before there were keys, their key, and doubles none', () => {
    const { plan } = salesOf([
      ['S-1', '05.10.2026', 'ООО Осина', 'Анна Липова', 12500, ''],
      ['S-2', '06.10.2026', 'Рябина', 'Анна Липова', 700, KEY_18],
    ]);
    expect(plan.added).toEqual([]);
    expect(plan.edits).toEqual([
      expect.objectContaining({ id: 'S-1', column: 'sourceKey', before: '', after: KEY_17 }),
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

describe('a file that is everything of some days', () => {
  const OCTOBER = { first: when('2026-10-01'), last: when('2026-10-31') };
  const THERE: SheetRows = [
    ['S-1', '05.10.2026', 'ООО Осина', 'Анна Липова', 12000, KEY_17],
    ['S-2', '06.10.2026', 'Рябина, опт', 'Анна Липова', 700, KEY_18],
    ['S-3', '07.10.2026', 'Ель', 'Анна Липова', 5000, 'реализация тд00-19 2026-10-07'],
    ['S-4', '08.10.2026', 'Пихта', 'Анна Липова', 300, ''],
    ['S-5', '01.11.2026', 'Ель', 'Анна Липова', 5000, 'реализация тд00-40 2026-11-01'],
    ['S-6', '31.10.2026 18:30', 'Клён', 'Анна Липова', 90, 'реализация тд00-39 2026-10-31'],
  ];
  const planned = (days: Days | null, rows = THERE, file = EXPORT) => {
    const register = aRegisterView({ Продажи: [SALES, ...rows] });
    const { table, proposal } = brought(file, {}, register);
    return planImport(table, proposal.mapping, register, days);
  };

  it('names the documents of these days that it no longer holds, and no other', () => {
    expect(planned(OCTOBER).gone.map(({ id }) => id)).toEqual(['S-3', 'S-6']);
  });

  it('leaves what people have typed, and says how many rows that are', () => {
    expect(planned(OCTOBER).typed).toBe(1);
  });

  it('leaves a document beside which somebody has written a comment', () => {
    const commented = THERE.map((row) => [...row, row[0] === 'S-3' ? 'вернут в ноябре' : '']);
    const register = aRegisterView({ Продажи: [[...SALES, 'Комментарий'], ...commented] });
    const { table, proposal } = brought(EXPORT, {}, register);
    const { gone, typed } = planImport(table, proposal.mapping, register, OCTOBER);
    expect(gone.map(({ id }) => id)).toEqual(['S-6']);
    expect(typed).toBe(2);
  });

  it('changes the amount of a document that was corrected; the name that somebody put right stays and is named', () => {
    const { edits, named } = planned(OCTOBER);
    expect(edits).toEqual([expect.objectContaining({ id: 'S-1', column: 'revenue', before: 12000, after: 12500 })]);
    expect(named).toEqual([expect.objectContaining({ code: 'kept', column: 'client', kept: 'Рябина, опт' })]);
  });

  it('a document that was moved to another day of them moves, and it is said: none is gone, none is new', () => {
    const moved = [...EXPORT, ['ТД00-000019', '20.10.2026', 'Ель', '5 100,00', 'Анна Липова', 'Наша фирма']];
    const plan = planned(OCTOBER, THERE, moved);
    expect(plan.added).toEqual([]);
    expect(plan.gone.map(({ id }) => id)).toEqual(['S-6']);
    expect(plan.edits.filter(({ id }) => id === 'S-3').map(({ column, after }) => [column, after])).toEqual([
      ['date', { serial: when('2026-10-20') }],
      ['revenue', 5100],
      ['sourceKey', 'реализация тд00-19 2026-10-20 (наша фирма)'],
    ]);
    expect(plan.named.filter(({ code }) => code === 'moved')).toMatchObject([
      { column: 'date', kept: '07.10.2026', found: '2026-10-20' },
    ]);
  });

  it.each([
    {
      title: 'of another client',
      row: ['ТД00-000019', '20.10.2026', 'Сосна', '5 100,00', 'Анна Липова', 'Наша фирма'],
    },
    { title: 'of another number', row: ['ТД00-000020', '20.10.2026', 'Ель', '5 000,00', 'Анна Липова', 'Наша фирма'] },
    {
      title: 'of a day outside of them',
      row: ['ТД00-000040', '20.10.2026', 'Ель', '5 000,00', 'Анна Липова', 'Наша фирма'],
    },
  ])('a document $title is another one: it comes in and the old one is gone', ({ row }) => {
    const plan = planned(OCTOBER, THERE, [...EXPORT, row]);
    expect(plan.added).toHaveLength(1);
    expect(plan.gone.map(({ id }) => id)).toEqual(['S-3', 'S-6']);
  });

  it.each([
    {
      title: 'its date cannot be read',
      row: ['ТД00-000019', '32.10.2026', 'Ель', '5 000,00', 'Анна Липова', 'Наша фирма'],
    },
    { title: 'it has neither date nor number', row: ['', '', 'Ель', '5 000,00', 'Анна Липова', 'Наша фирма'] },
    { title: 'it has no amount either', row: ['ТД00-000019', '', 'Ель', '', 'Анна Липова', 'Наша фирма'] },
  ])('takes no document for gone whose line stands there though $title', ({ row }) => {
    const plan = planned(OCTOBER, THERE, [...EXPORT, row]);
    expect(plan.gone.map(({ id }) => id)).toEqual(['S-6']);
    expect(plan.typed).toBe(2);
  });

  it('takes no document for gone whose line was filtered out', () => {
    const register = aRegisterView({ Продажи: [SALES, ...THERE] });
    const row = ['ТД00-000019', '07.10.2026', 'Ель', '5 000,00', 'Пётр', 'Наша фирма'];
    const file = [...EXPORT, row];
    const { table, proposal } = brought(file, { where: [{ column: 'Ответственный', isNot: ['Пётр'] }] }, register);
    expect(planImport(table, proposal.mapping, register, OCTOBER).gone.map(({ id }) => id)).toEqual(['S-6']);
  });

  it('that is not said to be everything takes nothing away and changes no amount', () => {
    expect(planned(null)).toMatchObject({ gone: [], typed: 0, edits: [] });
  });

  it('says nothing of documents of another kind: they came out of another report', () => {
    const act = ['S-7', '09.10.2026', 'Ель', 'Анна Липова', 55, 'акт 3 2026-10-09'];
    const deal = ['S-8', '09.10.2026', 'Ель', 'Анна Липова', 66, '1024'];
    expect(planned(OCTOBER, [...THERE, act, deal])).toMatchObject({ gone: [{ id: 'S-3' }, { id: 'S-6' }], typed: 3 });
  });

  it('takes nothing out of days that it is not of', () => {
    const september = { first: when('2026-09-01'), last: when('2026-09-30') };
    const sale = ['S-0', '05.09.2026', 'Ель', 'Анна Липова', 55, 'реализация тд00-3 2026-09-05'];
    expect(planned(september, [...THERE, sale])).toMatchObject({ gone: [], typed: 0, isOfOtherDays: true });
  });

  it('takes nothing out of days beyond those that its title names', () => {
    const titled: SheetRows = [['Продажи. Период: 01.10.2026 - 15.10.2026'], [], ...EXPORT];
    expect(planned(OCTOBER, THERE, titled)).toMatchObject({ gone: [], isOfOtherDays: true });
    const half = { first: when('2026-10-01'), last: when('2026-10-15') };
    expect(planned(half, THERE, titled)).toMatchObject({ gone: [{ id: 'S-3' }], isOfOtherDays: false });
  });

  it('without numbers of documents every row of these days that it does not hold is offered', () => {
    const file: SheetRows = [
      ['Дата', 'Клиент', 'Выручка'],
      ['05.10.2026', 'ООО Осина', 12000],
    ];
    expect(planned(OCTOBER, THERE, file).gone.map(({ id }) => id)).toEqual(['S-2', 'S-3', 'S-4', 'S-6']);
  });

  it('a document whose lines became fewer loses the line that is gone', () => {
    const twice = [...THERE, ['S-7', '06.10.2026', 'Рябина, опт', 'Анна Липова', 55, 'реализация тд00-18 2026-10-06']];
    expect(planned(OCTOBER, twice).gone.map(({ id }) => id)).toEqual(['S-3', 'S-6', 'S-7']);
  });

  it('is proposed for the days its title names, else for those it holds', () => {
    const titled: SheetRows = [['Продажи. Период: 01.10.2026 - 31.10.2026'], [], ...EXPORT];
    const register = aRegisterView();
    expect(daysInTitle(brought(titled).table, register)).toEqual(OCTOBER);
    expect(daysInTitle(brought(EXPORT).table, register)).toBeNull();
    expect(brought(EXPORT).plan.days).toEqual({ first: when('2026-10-05'), last: when('2026-10-06') });
  });
});

describe('a deal out of a CRM is known by its key there', () => {
  const HEADS = ['ID', 'Название', 'Дата создания', 'Компания', 'Ответственный', 'Стадия', 'Сумма'];
  const deal = (id: string, stage: string, amount: number) => [
    id,
    'Бумага',
    '05.10.2026',
    'Ель',
    'Анна',
    stage,
    amount,
  ];
  const THERE = ['ID', 'Открыта', 'Клиент', 'Продавец', 'Этап', 'Сумма', 'Ключ источника'];
  const register = aRegisterView({
    Сделки: [
      THERE,
      ['D-1', '05.10.2026', 'Ель', 'Анна', 'Новая', 1000, '4711'],
      ['D-2', '05.10.2026', 'Ель', 'Анна', 'Новая', 1000, ''],
    ],
  });
  const file = [HEADS, deal('4711', 'Выиграна', 1200), deal('4712', 'Новая', 1000)];
  const planned = (days: Days | null) => {
    const { table, proposal } = brought(file, { table: 'deals' }, register);
    return planImport(table, proposal.mapping, register, days);
  };

  it('the next export meets it though amount and stage have changed, and a deal of before keys gets its own', () => {
    const { added, named, edits } = planned(null);
    expect(added).toEqual([]);
    expect(named.map(({ code, column }) => [code, column])).toEqual(
      expect.arrayContaining([
        ['kept', 'amount'],
        ['kept', 'stage'],
      ]),
    );
    expect(edits).toMatchObject([{ id: 'D-2', column: 'sourceKey', after: '4712' }]);
  });

  it('said to be everything of these days it brings the amount and the stage of its program', () => {
    const { edits } = planned({ first: when('2026-10-01'), last: when('2026-10-31') });
    expect(edits.filter(({ id }) => id === 'D-1').map(({ column, after }) => [column, after])).toEqual([
      ['amount', 1200],
      ['stage', 'Выиграна'],
    ]);
  });

  it.each([
    { title: 'only counts the rows of the file', ids: ['1', '2'] },
    { title: 'several rows have', ids: ['77', '77'] },
  ])('a number that $title is no key', ({ ids: [one = '', other = ''] }) => {
    const { added } = brought([HEADS, deal(one, 'Новая', 1000), deal(other, 'Новая', 2000)], { table: 'deals' });
    expect(added.map(({ sourceKey }) => sourceKey)).toEqual([undefined, undefined]);
  });
});

describe('lines of an order that are added up', () => {
  const order = (...lines: SheetRows) =>
    brought([['Номер заказа', 'Дата', 'Клиент', 'Товар', 'Сумма'], ...lines], {
      table: 'sales',
      sumBy: 'Номер заказа',
    });

  it('a line that stands there twice is added up and named, with its order', () => {
    const line = ['А-7', '05.10.2026', 'Ель', 'Краска', 300];
    const { added, plan } = order(
      line,
      line,
      ['А-7', '05.10.2026', 'Ель', 'Кисть', 300],
      ['А-8', '05.10.2026', 'Ель', 'Краска', 300],
    );
    expect(added.map(({ revenue }) => revenue)).toEqual([900, 300]);
    expect(plan.named).toMatchObject([{ code: 'repeatedLine', found: 'А-7', count: 1 }]);
  });
});

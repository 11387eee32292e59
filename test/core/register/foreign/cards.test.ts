import { brought, type SheetRows } from '../../../builders/foreignSheets';

const CARDS: SheetRows = [
  ['Карточки контрагентов'],
  [],
  ['Клиент:', '', 'ООО Осина'],
  ['ИНН:', '', '7707083893'],
  ['Телефон:', '', '+7 495 111-22-33'],
  ['Город:', '', 'Омск'],
  [],
  ['Клиент:', '', 'Рябина'],
  ['Телефон:', '', '+7 495 111-22-44'],
  ['Город:'],
];

describe('cards one below the other', () => {
  it('are clients, each of the row where its card begins', () => {
    const { plan, added, proposal } = brought(CARDS);
    expect([plan.table, proposal.questions]).toEqual(['clients', []]);
    expect(added).toEqual([
      { name: 'ООО Осина', taxId: '7707083893', phone: '+7 495 111-22-33', city: 'Омск' },
      { name: 'Рябина', phone: '+7 495 111-22-44' },
    ]);
    expect(plan.rows.new).toEqual([
      { sheet: 'Лист1', row: 3 },
      { sheet: 'Лист1', row: 8 },
    ]);
  });

  it('of sales are sales', () => {
    const card = (day: string, client: string, amount: number): SheetRows => [
      ['Date', day],
      ['Client', client],
      ['Amount', amount],
      [],
    ];
    const { plan, added } = brought([...card('2026-10-05', 'Aspen', 100), ...card('2026-10-06', 'Fir', 200)]);
    expect([plan.table, added.map(({ client, revenue }) => [client, revenue])]).toEqual([
      'sales',
      [
        ['Aspen', 100],
        ['Fir', 200],
      ],
    ]);
  });

  it.each<{ title: string; rows: SheetRows }>([
    {
      title: 'ways to reach somebody',
      rows: [
        ['Клиент', 'Телефон'],
        ['Осина', '84951112233'],
        ['Телефон', '84951112244'],
        ['Осина', '84951112255'],
      ],
    },
    {
      title: 'whose first column has words that head columns elsewhere',
      rows: [
        ['Канал', 'Клиент', 'Дата'],
        ['Телефон', 'Осина', '05.10.2026'],
        ['E-mail', 'Ель', '06.10.2026'],
        ['Сайт', 'Ива', '07.10.2026'],
        ['Телефон', 'Ольха', '08.10.2026'],
      ],
    },
    {
      title: 'that counts what heads columns elsewhere',
      rows: [
        ['Канал', 'Количество'],
        ['Телефон', 5],
        ['E-mail', 3],
        ['Сайт', 2],
      ],
    },
  ])('a list $title is none', ({ rows }) => {
    expect(brought(rows).table.headingRows).toEqual([1]);
  });
});

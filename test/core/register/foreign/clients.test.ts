import { withAnswers } from '../../../../src/core/register/foreign/answers';
import { brought } from '../../../builders/foreignSheets';
import { when } from '../../../builders/rows';
import { aRegisterView } from '../../../builders/registerView';

const CLIENTS = [
  ['ID', 'Клиент', 'ИНН', 'Телефон', 'E-mail', 'Город'],
  ['K-222222', 'ООО «Осина»', '7707083893', '84951112233', 'info@osina.ru', ''],
  ['K-333333', 'Рябина', '', '84951112244', '', 'Омск'],
];
const register = aRegisterView({ Клиенты: CLIENTS });

function bring(...rows: readonly (readonly string[])[]) {
  return brought([['Клиент', 'ИНН', 'Телефон', 'E-mail', 'Город'], ...rows], {}, register);
}

describe('a client of the file is one of ours', () => {
  it.each([
    { by: 'its tax number, whatever it is called', row: ['Осиновый дом', '7707083893', '', '', 'Томск'] },
    { by: 'its phone and its name', row: ['Осина', '', '+7 495 111-22-33', '', 'Томск'] },
    { by: 'its e-mail', row: ['ОСИНА', '', '', 'Info@Osina.ru', 'Томск'] },
    { by: 'its name to the letter', row: ['ООО «Осина»', '', '', '', 'Томск'] },
    { by: 'its name without the legal form', row: ['Осина', '', '', '', 'Томск'] },
  ])('by $by: only what is blank is filled', ({ row }) => {
    const { plan } = bring(row);
    expect(plan).toMatchObject({ added: [], edits: [{ row: 2, id: 'K-222222', column: 'city', after: 'Томск' }], rows: { changed: [{ row: 2 }] } }); // prettier-ignore
  });

  it('not where the tax numbers differ, whatever else is the same', () => {
    expect(bring(['ООО «Осина»', '7710140679', '84951112233', '', '']).added).toHaveLength(1);
  });

  it('what somebody typed stays, and the difference is named', () => {
    const { plan } = bring(['Рябина', '', '', '', 'Томск']);
    expect(plan).toMatchObject({ added: [], edits: [], named: [{ code: 'kept', column: 'city', found: 'Томск', kept: 'Омск' }] }); // prettier-ignore
  });

  it('whose debt accounting tells: the new amount stands instead of the old one, and nothing else is written over', () => {
    const owing = aRegisterView({
      Клиенты: [
        ['ID', 'Клиент', 'Город', 'Долг', 'Просрочка, дней', 'Долг на дату'],
        ['K-1', 'Рябина', 'Омск', 500, 3, '10.11.2026'],
      ],
    });
    const report = [
      ['Контрагент', 'Город', 'Долг клиента', 'Дней просрочки', 'На дату'],
      ['Рябина', 'Томск', '12 400,50', '0', '17.11.2026'],
      ['Ель', '', '100', '', '17.11.2026'],
    ];
    const { plan } = brought(report, { table: 'clients' }, owing);
    expect(plan.edits.map(({ column, before, after }) => [column, before, after])).toEqual([
      ['debt', 500, 12_400.5],
      ['overdueDays', 3, 0],
      ['asOf', '10.11.2026', { serial: when('2026-11-17') }],
    ]);
    expect(plan.named).toMatchObject([{ code: 'kept', column: 'city', kept: 'Омск' }]);
    expect(plan.added).toMatchObject([{ cells: { name: 'Ель', debt: 100 } }]);
  });

  it('of an older list of debts than the register knows loses nothing of what is owed by now', () => {
    const owing = aRegisterView({
      Клиенты: [
        ['ID', 'Клиент', 'Долг', 'Просрочка, дней', 'Долг на дату'],
        ['K-1', 'Рябина', 500, '', '10.11.2026'],
        ['K-2', 'Ель', 70, 2, '02.11.2026'],
      ],
    });
    const report = [
      ['Контрагент', 'Долг клиента', 'Дней просрочки', 'На дату'],
      ['Рябина', '12 400,50', '9', '03.11.2026'],
      ['Ель', '80', '3', '03.11.2026'],
    ];
    const { plan } = brought(report, { table: 'clients' }, owing);
    expect(plan.edits.map(({ row, column, after }) => [row, column, after])).toEqual([
      [3, 'debt', 80],
      [3, 'overdueDays', 3],
      [3, 'asOf', { serial: when('2026-11-03') }],
    ]);
    expect(plan.named.map(({ code, column, kept }) => [code, column, kept])).toEqual([
      ['kept', 'debt', '500'],
      ['kept', 'overdueDays', ''],
      ['kept', 'asOf', '10.11.2026'],
    ]);
  });

  it('that comes twice in the file comes in once, with what both rows say', () => {
    const { plan } = bring(['Ива', '', '84951112255', '', ''], ['ООО Ива', '', '', '', 'Тула']);
    expect(plan.added).toMatchObject([{ sources: [{ row: 2 }, { row: 3 }], cells: { name: 'Ива', city: 'Тула' } }]);
  });
});

describe('a tax number beside the client of a sale', () => {
  const register = aRegisterView({ Клиенты: [['ID', 'Клиент', 'ИНН'], ['K-1', 'Ромашка', '7017123456'], ['K-2', 'Заря', '7017123464']] }); // prettier-ignore
  const sale = (client: string, taxId: string): string[] => ['20.11.2026', client, taxId, '100'];
  const clientsOf = (...sales: string[][]): unknown[] =>
    brought([['Дата', 'Контрагент', 'ИНН', 'Выручка'], ...sales], { table: 'sales' }, register).added.map(({ client }) => client); // prettier-ignore

  it('tells which client of ours it is, whatever accounting calls him', () => {
    expect(clientsOf(sale('ООО «РМШ-Торг»', '7017123456'), sale('Заря', '7017123464'))).toEqual(['K-1', 'Заря']);
  });

  it('tells it also with the number of a branch behind it', () => {
    expect(clientsOf(sale('РМШ', '7017123456/701701001'), sale('Кедр', '7017123471'))).toEqual(['K-1', 'Кедр']);
  });

  it('tells nothing where one name has two numbers', () => {
    expect(clientsOf(sale('Торг', '7017123456'), sale('Торг', '7017123464'))).toEqual(['Торг', 'Торг']);
  });
});

describe('names of our clients beside a client', () => {
  it('merge nobody: they may say who sent him', () => {
    const register = aRegisterView({ Клиенты: [['ID', 'Клиент', 'Объединён с'], ['K-1', 'Ромашка'], ['K-2', 'Заря']] }); // prettier-ignore
    const rows = [['Клиент', 'От кого'], ['Кедр', 'Ромашка'], ['Сосна', 'Заря']]; // prettier-ignore
    const { added } = brought(rows, { table: 'clients' }, register);
    expect(added).toEqual([{ name: 'Кедр' }, { name: 'Сосна' }]);
  });
});

describe('a client that only shares a phone', () => {
  const row = ['Клён', '', '84951112244', '', ''];

  it('is asked about, comes in as another one until somebody answers, and is named', () => {
    const { proposal, plan } = bring(row);
    expect(proposal.questions).toMatchObject([{ kind: 'client', about: 'Клён', column: 'phone', proposed: 1 }]);
    expect(plan).toMatchObject({ added: [{ cells: { name: 'Клён' } }], named: [{ code: 'sharedClient', found: 'Клён', kept: 'Рябина' }], rows: { doubtful: [{ row: 2 }] } }); // prettier-ignore
  });

  it('is the one that somebody says it is', () => {
    const { proposal } = bring(row);
    const answers = withAnswers({}, proposal.questions[0]?.choices[0]?.answers ?? {});
    const told = brought([['Клиент', 'ИНН', 'Телефон', 'E-mail', 'Город'], row], answers, register);
    expect(told).toMatchObject({ added: [], proposal: { questions: [] }, plan: { rows: { same: [{ row: 2 }] } } });
  });
});

describe('a name in a sale that two clients share', () => {
  const two = aRegisterView({
    Клиенты: [
      ['ID', 'Клиент'],
      ['K-222222', 'ООО Ель'],
      ['K-333333', 'ИП Ель'],
    ],
  });
  const sales = [['Дата', 'Клиент', 'Выручка'], ['05.11.2026', 'Ель', 1], ['06.11.2026', 'Ель', 2], ['07.11.2026', 'ИП Ель', 3]]; // prettier-ignore

  it('is asked about once, and written as somebody says', () => {
    const { proposal, added } = brought(sales, {}, two);
    expect(proposal.questions).toMatchObject([{ kind: 'client', about: 'Ель', count: 2, proposed: 2 }]);
    expect(added.map(({ client }) => client)).toEqual(['Ель', 'Ель', 'ИП Ель']);
    const told = brought(sales, proposal.questions[0]?.choices[1]?.answers, two);
    expect(told.added.map(({ client }) => client)).toEqual(['K-333333', 'K-333333', 'ИП Ель']);
    expect(told.proposal.questions).toEqual([]);
  });
});

describe('a column that nobody heads by a word we know', () => {
  const register = aRegisterView({ Клиенты: CLIENTS, Сотрудники: [['Имя', 'Роли'], ['Анна Липова', 'владелец'], ['Олег Вязов', 'активный']] }); // prettier-ignore

  it('is told by the employees and clients in it, and asked about', () => {
    const { proposal } = brought([['Дата', 'Выручка', 'Кто', 'Кому'], ['05.11.2026', 5, 'Липова', 'Осина'], ['06.11.2026', 7, 'Анна Липова', 'Рябина'], ['06.11.2026', 8, 'Олег Вязов', 'Осина'], ['06.11.2026', 9, 'Олег Вязов', 'Осина'], ['06.11.2026', 9, 'Олег Вязов', 'Осина']], { table: 'sales' }, register); // prettier-ignore
    const asked = proposal.questions.filter(({ kind }) => kind === 'column').map(({ column, about }) => [column, about]); // prettier-ignore
    expect(asked).toEqual([['client', 'Кому'], ['seller', 'Кто']]); // prettier-ignore
  });
});

import type { CellValue } from '../../../../src/core/register/schema/cell';
import { formatMoment } from '../../../../src/core/values/moment';
import { brought, type Brought, type SheetRows } from '../../../builders/foreignSheets';
import { aRegisterView } from '../../../builders/registerView';
import { when } from '../../../builders/rows';

/** Kinds of sheets that once came in wrong or not at all. Names and numbers are invented. */

const at = (moment: string): CellValue => ({ serial: when(moment) });
const momentsOf = ({ added }: Brought, column: string): string[] =>
  added.map((cells) => formatMoment((cells[column] as { serial: number }).serial));
const namedOf = ({ plan }: Brought): unknown[] => plan.named.map(({ code, column, found }) => [code, column, found]);
const leftOut = ({ proposal }: Brought): unknown[] => proposal.notTaken.map(({ heading, why }) => [heading, why]);

describe('sales', () => {
  const HEADINGS = ['Дата', 'Клиент', 'Выручка'];
  const EQUAL: SheetRows = [HEADINGS, ['12.10.2026', 'Осина', 1500], ['12.10.2026', 'Осина', 1500], ['12.10.2026', 'Осина', 1500], ['13.10.2026', 'Рябина', 700], ['14.10.2026', 'Осина', -1500]]; // prettier-ignore

  function after(rows: Brought['added']): SheetRows {
    return [HEADINGS, ...rows.map(({ date = '', client = '', revenue = '' }) => [date, client, revenue])];
  }

  it('that are equal are as many as the file says, and the same file again adds none', () => {
    const first = brought(EQUAL);
    expect(first.added.map(({ revenue }) => revenue)).toEqual([1500, 1500, 1500, 700, -1500]);
    const again = brought(EQUAL, {}, aRegisterView({ Продажи: after(first.added) }));
    expect(again.plan).toMatchObject({ added: [], edits: [], rows: { new: [], changed: [], same: { length: 5 } } });
  });

  it('of the second half of a month are dated though the file writes the month first', () => {
    const file: SheetRows = [HEADINGS, ['11/13/2026', 'Осина', 500], ['11/25/2026', 'Рябина', 600]];
    expect(momentsOf(brought(file, { table: 'sales' }), 'date').map((date) => date.slice(0, 10))).toEqual(['2026-11-13', '2026-11-25']); // prettier-ignore
  });

  it('of which the register has one and the file three come in twice more', () => {
    const register = aRegisterView({ Продажи: after([{ date: at('2026-10-12'), client: 'Осина', revenue: 1500 }]) });
    expect(brought(EQUAL, {}, register).plan.rows).toMatchObject({ new: { length: 4 }, same: { length: 1 } });
  });

  it('of one day, client and amount are paired by what else they say, the rest in their order; none comes twice', () => {
    const headings = [...HEADINGS, 'Комментарий'];
    const row = (comment: string): CellValue[] => ['12.10.2026', 'Осина', 1500, comment];
    const register = aRegisterView({ Продажи: [headings, row('первая'), row('вторая')] });
    const { plan } = brought([headings, row('вторая'), row('другая'), row('третья')], {}, register);
    expect(plan.rows).toMatchObject({ new: [{ row: 4 }], same: [{ row: 2 }, { row: 3 }] });
    expect(plan.named).toMatchObject([{ code: 'kept', found: 'другая', kept: 'первая' }]);
  });

  it('with American dates are read as the column proves and the workbook has it', () => {
    const rows: SheetRows = [['Date', 'Client', 'Revenue'], ['03/04/2026', 'Asp', 1], ['05/06/2026', 'Elm', 2], ['07/15/2026', 'Oak', 3]]; // prettier-ignore
    const days = ['2026-03-04T00:00', '2026-05-06T00:00', '2026-07-15T00:00'];
    expect(momentsOf(brought(rows), 'date')).toEqual(days);
    const american = brought(rows.slice(0, 3), {}, aRegisterView({}, { locale: 'en_US', language: 'en' }));
    expect(momentsOf(american, 'date')).toEqual(days.slice(0, 2));
    expect(american.proposal.questions).toMatchObject([{ kind: 'dateOrder', about: 'Date', proposed: 1 }]);
    expect(momentsOf(brought(rows.slice(0, 3), { dayFirst: true }, aRegisterView({}, { locale: 'en_US' })), 'date')[0]).toBe('2026-04-03T00:00'); // prettier-ignore
  });

  it('with dates of other programs come in by the clock of the workbook', () => {
    const dates = ['2026-06-01T09:14:58+03:00', '2026-06-01T09:14:58Z', '2026-06-01T00:00:00.000Z', '14.07.2026*', 'пн, 1 июня 2026 09:14', '46174']; // prettier-ignore
    const result = brought([HEADINGS, ...dates.map((date, index) => [date, 'Осина', index + 1])]);
    expect(momentsOf(result, 'date')).toEqual(['2026-06-01T09:14:58', '2026-06-01T12:14:58', '2026-06-01T00:00', '2026-07-14T00:00', '2026-06-01T09:14', '2026-06-01T00:00']); // prettier-ignore
    expect(namedOf(result)).toEqual([['readAs', 'date', '14.07.2026*']]);
    expect(result.plan.rows.doubtful).toEqual([]);
  });

  it('below a title come in, and their total does not', () => {
    const result = brought([[], ['Продажи за октябрь 2026'], ['Период:', '01.10.2026 - 31.10.2026'], [], HEADINGS, ['05.10.2026', 'Осина', 1500], ['06.10.2026', 'Рябина', 700], ['Итого', '', 2200]]); // prettier-ignore
    expect(result.added.map(({ revenue }) => revenue)).toEqual([1500, 700]);
    expect(result.table.aside).toMatchObject([{ row: 8, why: 'total', text: 'Итого · 2200' }]);
  });

  it('under two rows of headings are offered their amounts', () => {
    const result = brought([['Дата', 'Заказчик', 'Проплаты'], ['', '', 'Сумма', 'Доля', 'Дата'], [at('2026-05-05'), 'Осина', 5200, 1, at('2026-05-09')], [at('2026-05-06'), 'Рябина', 4000, 0.5, at('2026-06-01')], ['Итого', '', 9200]]); // prettier-ignore
    expect(result.added).toEqual([
      { date: at('2026-05-05'), client: 'Осина', revenue: 5200 },
      { date: at('2026-05-06'), client: 'Рябина', revenue: 4000 },
    ]);
  });

  it('of a sheet a month are all read', () => {
    const months = [['Январь', '05.01.2026', 100], ['Февраль', '05.02.2026', 200]] as const; // prettier-ignore
    const result = brought(months.map(([name, date, sum]) => ({ name, values: [HEADINGS, [date, 'Осина', sum]] })));
    expect(result.added.map(({ revenue }) => revenue)).toEqual([100, 200]);
    expect(result.plan.added.map(({ sources }) => sources[0]?.sheet)).toEqual(['Январь', 'Февраль']);
  });
});

describe('clients', () => {
  it('with a cell that cannot be read come in with it, and it is named', () => {
    const result = brought([['Клиент', 'Телефон', 'ИНН', 'E-mail'], ['Осина', 'в телеграме', '', ''], ['Рябина', '84951112233', '7707083894', ''], ['Ива', '84951112234', '', 'info@ива'], ['Липа', '84951112235', '', 'a@lipa.ru, b@lipa.ru']]); // prettier-ignore
    expect(result.added.map(({ name }) => name)).toEqual(['Осина', 'Рябина', 'Ива', 'Липа']);
    expect(result.added[0]).toEqual({ name: 'Осина', phone: 'в телеграме' });
    expect(namedOf(result)).toEqual([['badPhone', 'phone', 'в телеграме'], ['badTaxId', 'taxId', '7707083894'], ['badEmail', 'email', 'info@ива']]); // prettier-ignore
    expect(result.plan.rows.doubtful.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it('with two columns of phones keep both', () => {
    const { added } = brought([['Клиент', 'Телефон', 'Город', 'Телефон'], ['Осина', '84951112233', 'Томск', ''], ['Рябина', '84951112244', 'Омск', '84951112255']]); // prettier-ignore
    expect(added.map(({ phone }) => phone)).toEqual(['84951112233', '84951112244, 84951112255']);
  });

  it('between blank rows are named by their true rows', () => {
    const { plan } = brought([['Клиент', 'Телефон'], ['Осина', 84951112233], [], [], ['Рябина', 'нету'], [], ['Ива', 'тоже нету']]); // prettier-ignore
    expect(plan.named.map(({ found, places }) => [found, places[0]?.row])).toEqual([['нету', 5], ['тоже нету', 7]]); // prettier-ignore
  });

  it('of whom «Менеджер» is an amount get no manager, and what is left out is said', () => {
    const result = brought([['Клиент', 'Бюджет план', 'Менеджер', 'Прибыль'], ['Осина', '80000', '192,53', '254,99'], ['Рябина', '', '5', '8']]); // prettier-ignore
    expect(result.added).toEqual([{ name: 'Осина' }, { name: 'Рябина' }]);
    expect(leftOut(result)).toEqual([['Бюджет план', 'noColumn'], ['Менеджер', 'content'], ['Прибыль', 'noColumn']]); // prettier-ignore
    expect(result.proposal.notTaken[1]?.samples).toEqual(['192,53', '5']);
  });

  it.each([['Итого: 2', '', ''], ['Всего клиентов', '', 2], ['<Клиент не выбран>', '', '']])('are no totals and no placeholders: %s', (...row) => {
    const result = brought([['Клиент', 'Город', 'Телефон'], ['Осина', 'Томск', '84951112233'], ['Рябина', 'Омск', '84951112234'], row]); // prettier-ignore
    expect(result.added).toHaveLength(2);
    expect(result.table.aside).toMatchObject([{ row: 4, text: expect.stringContaining(row[0]) }]);
  }); // prettier-ignore
});

describe('calls', () => {
  const HEADINGS = ['Дата и время', 'Вх/Исх', 'Канал', 'Телефон', 'Результат'];

  it('with date and time apart come in at their time', () => {
    const rows = [['20.11.2026', '09:15'], [at('2026-11-20'), { serial: 9.5 / 24 }]] as const; // prettier-ignore
    const result = brought([['Дата', 'Время', 'Вх/Исх', 'Телефон'], ...rows.map((row) => [...row, 'Вх', '84951112230'])]); // prettier-ignore
    expect(momentsOf(result, 'at')).toEqual(['2026-11-20T09:15', '2026-11-20T09:30']);
  });

  it('whose direction nobody heads by our word are asked for it before anything is written', () => {
    const rows: SheetRows = [['Дата и время', 'Что было', 'Канал', 'Телефон'], ['20.11.2026 09:15', 'раз', 'Звонок', '84951112233'], ['20.11.2026 09:17', 'два', 'Звонок', '84951112235']]; // prettier-ignore
    const { proposal } = brought(rows, { table: 'contacts' });
    const [question] = proposal.questions;
    expect(question).toMatchObject({ kind: 'required', column: 'direction', proposed: -1 });
    expect(question?.choices.map(({ label }) => label.ru)).toEqual(['Вх', 'Исх', 'Что было', 'Оставить пустым']);
    const all = brought(rows, { table: 'contacts', ...question?.choices[0]?.answers });
    expect(all.added.map(({ direction }) => direction)).toEqual(['Вх', 'Вх']);
    expect(all.proposal.questions.map(({ kind }) => kind)).not.toContain('required');
  });

  it('in the words of telephone exchanges are understood; an accepted one was answered when it came', () => {
    const result = brought([HEADINGS,
      ['20.11.2026 09:15', 'Входящий', 'Звонок', '84951112233', 'Принят'],
      ['20.11.2026 09:16', 'Входящий вызов', 'звонок', '84951112234', 'Не отвечен'],
      ['20.11.2026 09:17', 'Пропущенный', 'Звонок', '84951112235', ''],
      ['20.11.2026 09:18', 'исходящий', 'WhatsApp', '84951112236', 'Занято'],
      ['20.11.2026 09:19', 'outgoing call', 'Звонок', '84951112237', 'Completed'],
    ]); // prettier-ignore
    expect(result.added.map(({ direction, channel, result: ended }) => [direction, channel, ended])).toEqual([
      ['Вх', 'Звонок', 'Поговорили'],
      ['Вх', 'Звонок', 'Не дозвонились'],
      ['Вх', 'Звонок', 'Не дозвонились'],
      ['Исх', 'Мессенджер', 'Не дозвонились'],
      ['Исх', 'Звонок', 'Поговорили'],
    ]);
    expect(result.added.map(({ answeredAt }) => answeredAt !== undefined)).toEqual([true, false, false, false, false]);
    expect(result).toMatchObject({ plan: { named: [] }, proposal: { questions: [] } });
  });

  it('in words nobody knows are asked for each word once, with how often it stands', () => {
    const words = ['Хм', 'Угу', 'Хм', 'Принят', 'Хм'];
    const rows = [HEADINGS, ...words.map((word, index) => [`20.11.2026 09:1${index}`, 'Вх', 'Звонок', '84951112233', word])]; // prettier-ignore
    const { proposal } = brought(rows);
    expect(proposal.questions.map(({ kind, column, about, count }) => [kind, column, about, count])).toEqual([
      ['word', 'result', 'Хм', 3],
      ['word', 'result', 'Угу', 1],
    ]);
    const answered = brought(rows, { values: { result: { Хм: 'refused', Угу: '' } } });
    expect(answered.added.map(({ result }) => result)).toEqual(['Отказ', undefined, 'Отказ', 'Поговорили', 'Отказ']);
    expect(answered.proposal.questions).toEqual([]);
    expect(brought(rows).plan.named.map(({ code, found, count }) => [code, found, count])).toEqual([['badChoice', 'Хм', 3], ['badChoice', 'Угу', 1]]); // prettier-ignore
  });
});

describe('rows that lack what a figure needs', () => {
  it('come in where enough is left to complete them, and are named', () => {
    const result = brought([['Открыта', 'Клиент', 'Продавец', 'Этап', 'Сумма'], ['05.11.2026', 'Осина', 'Анна', 'Новая', 5], ['', 'Рябина', 'Анна', 'Новая', 7]]); // prettier-ignore
    expect(result.added.map(({ client }) => client)).toEqual(['Осина', 'Рябина']);
    expect(result.plan).toMatchObject({ named: [{ code: 'incomplete', column: 'openedOn', count: 1 }], rows: { doubtful: [{ row: 3 }] } }); // prettier-ignore
  });

  it('stay out where nothing tells what they are: named with their row', () => {
    const result = brought([
      ['Клиент', 'Телефон'],
      ['Осина', '84951112233'],
      ['', '84951112244'],
    ]);
    expect(result.added).toHaveLength(1);
    expect(result.plan).toMatchObject({ rows: { impossible: [{ row: 3 }] }, named: [{ code: 'required', column: 'name', count: 1 }] }); // prettier-ignore
  });

  it('a contact without its time stays out: an hour would be made up for it', () => {
    const result = brought([['Дата и время', 'Вх/Исх', 'Канал', 'Телефон'], ['20.11.2026 09:15', 'Вх', 'Звонок', '84951112233'], ['', 'Вх', 'Звонок', '84951112244']]); // prettier-ignore
    expect(result.plan.rows).toMatchObject({ new: [{ row: 2 }], impossible: [{ row: 3 }] });
  });
});

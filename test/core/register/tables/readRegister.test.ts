import { analyse, type Analysis } from '../../../../src/core/analysis';
import { phonesAsSettingsSay, readRegister } from '../../../../src/core/register/tables/readRegister';
import { DEFAULT_SETTINGS, SETTINGS } from '../../../../src/core/register/tables/settings';
import { workingCalendarOf } from '../../../../src/core/register/time/workingCalendar';
import type { CellValue, SheetSnapshot } from '../../../../src/core/register/schema/cell';
import { parsePeriod } from '../../../../src/core/register/time/period';
import { textsOf } from '../../../../src/language/textsOf';
import { when } from '../../../builders/rows';
import { aSheet, typedSheet } from '../../../builders/sheets';

const NOW = when('2026-11-23T12:00');
const NOVEMBER = parsePeriod('2026-11')!;

function settingsSheet(...pairs: readonly (readonly [string, CellValue])[]): SheetSnapshot {
  return typedSheet('settings', ...pairs.map(([key, value]) => ({ key, value })));
}

function analysed(...sheets: readonly SheetSnapshot[]): Analysis {
  return analyse({ sheets, now: NOW, locale: 'ru_RU' });
}

const CONTACTS = typedSheet('contacts', { at: '05.11.2026 10:00', direction: 'in', channel: 'call', client: 'Alfa' });
const SALES = typedSheet('sales', { date: '06.11.2026', client: 'Alfa', revenue: 100 });

describe('settings of the company', () => {
  it('without a Settings sheet are the standard ones', () => {
    expect(readRegister([], 'ru_RU').settings).toEqual(DEFAULT_SETTINGS);
  });

  it('are read from their cells, numbers and words alike', () => {
    const { settings, problems } = readRegister(
      [
        settingsSheet(
          ['companyName', 'Кузбасс Канц'],
          ['language', 'EN'],
          ['currency', 'kzt'],
          ['phoneCountry', 'kz'],
          ['replyTarget.call', 10],
          ['replyTarget.email', '60'],
          ['silenceLimit', 6],
          ['dormancy', ''],
        ),
      ],
      'ru_RU',
    );
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      companyName: 'Кузбасс Канц',
      language: 'en',
      currency: 'KZT',
      phoneCountry: 'KZ',
      replyTargets: { ...DEFAULT_SETTINGS.replyTargets, call: 10, email: 60 },
      silenceLimit: 6,
    });
    expect(problems).toEqual([]);
  });

  it.each([
    { basis: 'Отгрузка', vat: 'Без НДС', says: 'по отгрузке, без НДС' },
    { basis: 'payment', vat: 'with VAT', says: 'по оплате, с НДС' },
    { basis: '', vat: 'с НДС', says: 'с НДС' },
    { basis: 'Оплата', vat: '', says: 'по оплате' },
    { basis: '', vat: '', says: '' },
  ])('what a sale is («$basis», «$vat») is understood in either language and said: «$says»', ({ basis, vat, says }) => {
    const { settings, problems } = readRegister([settingsSheet(['salesBasis', basis], ['salesVat', vat])], 'ru_RU');
    expect(problems).toEqual([]);
    expect(textsOf('ru').common.salesAre(settings)).toBe(says);
  });

  it.each([
    { key: 'salesBasis', value: 'заказ' },
    { key: 'salesVat', value: '20 %' },
    { key: 'language', value: 'deutsch' },
    { key: 'currency', value: 'рубли' },
    { key: 'phoneCountry', value: 'Россия' },
    { key: 'replyTarget.call', value: 'быстро' },
    { key: 'replyTarget.call', value: '-5' },
    { key: 'silenceLimit', value: '0' },
    { key: 'silenceLimit', value: '2,5' },
    { key: 'dormancy', value: '#REF!' },
  ])('$key cannot be «$value»: it is said, and the standard stays', ({ key, value }) => {
    const { settings, problems } = readRegister([settingsSheet([key, value])], 'ru_RU');
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems.map(({ code, row, found }) => ({ code, row, found }))).toEqual([
      { code: value === '#REF!' ? 'formulaError' : 'badSetting', row: 2, found: value },
    ]);
  });

  it('an unknown one is pointed out', () => {
    const { problems } = readRegister([settingsSheet(['silenceLimits', 6])], 'ru_RU');
    expect(problems).toMatchObject([{ code: 'unknownSetting', column: 'key', found: 'silenceLimits', row: 2 }]);
  });

  it.each(SETTINGS.map(({ key, standard }) => ({ key, standard })))(
    '$key as set up is what counts without it',
    (setting) => {
      const { settings, problems } = readRegister([settingsSheet([setting.key, setting.standard])], 'ru_RU');
      expect({ settings, problems }).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    },
  );

  it('decide how the rest of the workbook is read', () => {
    const contact = { at: '05.11.2026 10:00', direction: 'in', channel: 'call', phone: '(415) 555-2671' };
    const sheets = [typedSheet('contacts', contact), settingsSheet(['phoneCountry', 'US'])];
    expect(readRegister(sheets, 'en_GB').rows.contacts).toMatchObject([{ phone: '+14155552671' }]);
  });
});

describe('the company’s own words', () => {
  const lists = (...rows: readonly (readonly [string, string, string?])[]): SheetSnapshot =>
    typedSheet('lists', ...rows.map(([list, value, kind = '']) => ({ list, value, kind })));
  const contact = (cells: Record<string, CellValue>): SheetSnapshot =>
    typedSheet('contacts', { at: '05.11.2026 10:00', direction: 'out', channel: 'call', client: 'Alfa', ...cells });

  it.each([
    { title: 'a renamed result', list: lists(['Results', 'Взяли трубку', 'reached']), typed: 'взяли  ТРУБКУ' },
    {
      title: 'a result whose kind is given by its Russian label',
      list: lists(['Результаты', 'Ок', 'Поговорили']),
      typed: 'ок',
    },
    { title: 'the standard label, listed or not', list: lists(['Results', 'Ок', 'reached']), typed: 'Поговорили' },
  ])('$title counts as what it means', ({ list, typed }) => {
    const { rows, problems } = readRegister([list, contact({ result: typed })], 'ru_RU');
    expect(rows.contacts).toMatchObject([{ result: 'reached' }]);
    expect(problems).toEqual([]);
  });

  it('a result without a kind is asked about when somebody uses it', () => {
    const { rows, problems } = readRegister([lists(['Results', 'Ок']), contact({ result: 'Ок' })], 'ru_RU');
    expect(rows.contacts).toMatchObject([{ result: null }]);
    expect(problems).toMatchObject([{ code: 'badChoice', sheet: 'Contacts', column: 'result', found: 'Ок' }]);
  });

  it('a channel of the team has the reply target of its kind', () => {
    const { rows } = readRegister([lists(['Channels', 'Авито', 'messenger']), contact({ channel: 'авито' })], 'ru_RU');
    expect(rows.contacts).toMatchObject([{ channel: 'messenger' }]);
  });

  it('lines, ad activities and employees take the spelling of the lists', () => {
    const sheets = [
      lists(['Lines of business', 'Бумага'], ['Ad activities', 'Яндекс Директ']),
      typedSheet('staff', { name: 'Пётр Орлов', roles: 'active' }),
      contact({ line: 'БУМАГА', activity: 'яндекс  директ', employee: 'петр орлов' }),
    ];
    expect(readRegister(sheets, 'ru_RU').rows.contacts).toMatchObject([
      { line: 'Бумага', activity: 'Яндекс Директ', employee: 'Пётр Орлов' },
    ]);
  });

  it.each([
    { title: 'the most frequent spelling', words: ['ANN', 'Ann', 'Аnn', 'Ann'], spelling: 'Ann' },
    { title: 'of two as frequent the first by character, whatever the order', words: ['Ann', 'ANN'], spelling: 'ANN' },
    { title: 'names that differ by more stay apart', words: ['Ann', 'Anna'], spelling: null },
  ])('without Staff and Lists $title is taken', ({ words, spelling }) => {
    const rows = words.map((word) => ({ id: '', employee: word, line: word, activity: word }));
    for (const order of [rows, [...rows].reverse()]) {
      const read = readRegister(
        [typedSheet('contacts', ...order.map((row) => ({ direction: 'out', ...row })))],
        'ru_RU',
      );
      const wanted = order.map(({ line }) => spelling ?? line);
      for (const column of ['employee', 'line', 'activity'] as const)
        expect(read.rows.contacts.map((contact) => contact[column])).toEqual(wanted);
    }
  });

  it('an employee is one person in every table, in the spelling of Staff though others are more frequent', () => {
    const { rows } = readRegister(
      [
        typedSheet('staff', { name: 'Пётр Орлов', roles: 'active' }, { name: 'ПЕТР ОРЛОВ', roles: 'care' }),
        typedSheet('sales', { revenue: 1, seller: 'петр орлов' }, { revenue: 2, seller: 'петр орлов' }),
        typedSheet('documents', { type: 'Invoice', requestedBy: 'Петр  Орлов', responsible: 'ПЕТР ОРЛОВ' }),
        typedSheet('plan', { kpi: 'Revenue', target: 1, employee: 'пётр орлов' }),
      ],
      'ru_RU',
    );
    const people = [
      ...rows.staff.map(({ name }) => name),
      ...rows.sales.map(({ seller }) => seller),
      ...rows.documents.flatMap(({ requestedBy, responsible }) => [requestedBy, responsible]),
      ...rows.plan.map(({ employee }) => employee),
    ];
    expect(people).toEqual(people.map(() => 'ПЕТР ОРЛОВ'));
  });

  it('a word no list knows stays as it was typed', () => {
    expect(readRegister([contact({ line: ' Мебель ' })], 'ru_RU').rows.contacts).toMatchObject([{ line: 'Мебель' }]);
  });
});

describe('which sheet holds which table', () => {
  const cells = {
    id: 'S-1',
    date: '06.11.2026',
    client: 'Alfa',
    deal: '',
    line: '',
    seller: '',
    revenue: 100,
    cost: 60,
  };
  const RENAMED = { ...typedSheet('sales', cells), name: 'Отгрузки 2026' };

  it('by its name in either language, whatever the case', () => {
    const sheets = [
      { ...CONTACTS, name: 'КОНТАКТЫ' },
      { ...SALES, name: ' sales ' },
    ];
    expect([...readRegister(sheets, 'ru_RU').located.keys()]).toEqual(['contacts', 'sales']);
  });

  it('by its headings when somebody renamed it', () => {
    const { rows, located } = readRegister([RENAMED], 'ru_RU');
    expect(located.get('sales')?.sheet.name).toBe('Отгрузки 2026');
    expect(rows.sales).toMatchObject([{ id: 'S-1', revenue: 100_00 }]);
  });

  it('by its headings when another sheet has no more than the name', () => {
    const notes = aSheet('Sales', ['What we sell'], ['chairs']);
    const { located, unreadable } = readRegister([notes, RENAMED], 'ru_RU');
    expect(located.get('sales')?.sheet.name).toBe('Отгрузки 2026');
    expect([...unreadable]).toEqual([]);
  });

  it('by its name when a copy of it stands beside', () => {
    const { located, unreadable } = readRegister([{ ...RENAMED, name: 'Copy of Sales' }, SALES], 'ru_RU');
    expect(located.get('sales')?.sheet.name).toBe('Sales');
    expect([...unreadable]).toEqual([]);
  });

  it('a sheet of another program is left alone', () => {
    const foreign = aSheet('1C', ['Дата', 'Номер', 'Контрагент'], ['05.11.2026', '000-1', 'Альфа']);
    const { located, problems } = readRegister([foreign], 'ru_RU');
    expect([...located.keys()]).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('a table that is there twice is not read: nobody knows which one is true', () => {
    const { unreadable, problems, rows } = readRegister([SALES, { ...SALES, name: 'Продажи' }], 'ru_RU');
    expect([...unreadable]).toEqual(['sales']);
    expect(rows.sales).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'duplicateTable', table: 'sales', sheet: 'Продажи', details: { other: 'Sales' } },
    ]);
  });

  it('a workbook without any table is an empty register', () => {
    const { book, problems } = analysed();
    expect(book.figures(NOVEMBER).get('sales.revenue')?.value).toBe(0);
    expect(problems()).toEqual([]);
  });
});

describe('the country of phones typed without a code', () => {
  const settingsWith = (...rows: readonly (readonly string[])[]) =>
    aSheet('Settings', ['Key', 'Value', 'Meaning'], ...rows);

  it('is what Settings say', () => {
    expect(phonesAsSettingsSay(settingsWith(['phoneCountry', 'US', '']))?.phoneCountry).toBe('US');
  });

  it.each([[['phoneCountry', '', '']], [['phoneCountry', 'Atlantis', '']], [['currency', 'USD', '']]])(
    'is nobody’s guess where they do not say it: %j',
    (row) => {
      expect(phonesAsSettingsSay(settingsWith(row))).toBeNull();
    },
  );
});

describe('a table with a heading missing', () => {
  const broken = aSheet('Sales', ['Date', 'Client', 'Sum'], ['06.11.2026', 'Alfa', 100]);

  it('takes the figures that need it away, with the reason', () => {
    const figures = analysed(CONTACTS, broken).book.figures(NOVEMBER);
    for (const key of ['sales.revenue', 'retention.rate', 'active.contacts'] as const) {
      expect(figures.get(key)).toMatchObject({ value: null, previous: null, rowsLeftOut: { unreadableTable: 1 } });
    }
  });

  it('leaves every other figure as it was', () => {
    const figures = analysed(CONTACTS, broken).book.figures(NOVEMBER);
    expect(figures.get('inbound.inquiries')?.value).toBe(1);
    expect(figures.get('entry.waitingNow')?.value).toBe(1);
  });

  it('is named with the sheet and the heading to put back', () => {
    const problems = analysed(CONTACTS, broken).problems();
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'missingHeading', sheet: 'Sales', row: 1, column: 'revenue', details: { expectedEn: 'Revenue' } },
    ]);
  });
});

describe('a calendar typed into its sheet', () => {
  it('has weekly hours, lunch, a holiday and a working Saturday', () => {
    const rows = ['Пн', 'Вт', 'Ср', 'Чт', 'Пт'].flatMap((weekday) => [
      { weekday, kind: 'рабочий', from: '9:00', to: { serial: 13 / 24 } },
      { weekday, kind: 'Рабочий', from: 14, to: '18:00' },
    ]);
    const calendar = typedSheet(
      'calendar',
      ...rows,
      { date: '04.11.2026', kind: 'Выходной', note: 'День народного единства' },
      { date: '07.11.2026', kind: 'рабочая суббота', from: '10:00', to: '15:00' },
    );
    const { rows: read, problems } = readRegister([calendar], 'ru_RU');
    expect(problems).toEqual([]);
    const { workingMinutes } = workingCalendarOf(read.calendar);
    expect(workingMinutes(when('2026-11-02'), when('2026-11-09'))).toBe(4 * 480 + 300);
  });
});

describe('the order of the dates of a column', () => {
  const datesOf = (locale: string, ...dates: readonly string[]): readonly unknown[] =>
    readRegister(
      [typedSheet('sales', ...dates.map((date) => ({ date, client: 'Alfa', revenue: 1 })))],
      locale,
    ).rows.sales.map(({ date }) => date);

  it.each([
    { title: 'the locale', locale: 'en_US', dates: ['11/05/2026'], first: '2026-11-05' },
    { title: 'a proof before the locale', locale: 'en_US', dates: ['11/05/2026', '25/11/2026'], first: '2026-05-11' },
    { title: 'a proof of the other order', locale: 'ru_RU', dates: ['11/05/2026', '11/25/2026'], first: '2026-11-05' },
    {
      title: 'the locale when both orders are proven',
      locale: 'ru_RU',
      dates: ['11/05/2026', '11/25/2026', '25/11/2026'],
      first: '2026-05-11',
    },
  ])('is told by $title', ({ locale, dates, first }) => {
    expect(datesOf(locale, ...dates)[0]).toBe(when(first));
  });

  it('two numbers with a space between them are a text', () => {
    expect(datesOf('ru_RU', '5 10')).toEqual([null]);
  });
});

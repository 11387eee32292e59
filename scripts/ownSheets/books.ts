import { book, text, type OwnSheet } from './made';
import { UGLY_BOOKS } from './uglyBooks';
import { UGLY_EXPORTS } from './uglyExports';

/** One of each kind. */
export const PLAIN_SHEETS: readonly OwnSheet[] = [
  {
    kind: { en: 'A title above the headings, a total below', ru: 'Название над заголовками, итог под строками' },
    file: 'продажи.xlsx',
    bytes: book({
      Лист1: [
        ['ООО «Пример»: продажи'],
        ['за октябрь 2026'],
        [],
        ['Дата', 'Клиент', 'Выручка'],
        ['01.10.2026', 'Кедр', 1200],
        ['02.10.2026', 'Ель', 1000],
        ['Итого', '', 2200],
      ],
    }),
    register: 'ru',
    rows: 2,
  },
  {
    kind: { en: 'Two heading rows, the upper merged', ru: 'Два ряда заголовков, верхний объединён' },
    file: 'заказы.xlsx',
    bytes: book(
      {
        Заказы: [
          ['Заказчик', 'Оплата', '', 'Менеджер'],
          ['', 'Дата', 'Сумма', ''],
          ['Кедр', '05.10.2026', 5200, 'Орлова'],
          ['Ель', '06.10.2026', 4000, 'Орлова'],
        ],
      },
      'xlsx',
      ['A1:A2', 'B1:C1', 'D1:D2'],
    ),
    register: 'ru',
    rows: 2,
  },
  {
    kind: { en: 'Headings that stand twice, quotes in names', ru: 'Повторы заголовков, кавычки в названиях' },
    file: 'клиенты.csv',
    bytes: text(
      'Клиент;Телефон;Город;Телефон\nООО "Кедр";84951112233;Томск;\nИП Соснин "Лес";84951112244;Омск;84951112255\n',
    ),
    register: 'ru',
    rows: 2,
  },
  {
    kind: { en: 'Dates as programs write them, a zone in them', ru: 'Даты, как их пишут программы, с поясом' },
    file: 'сделки.csv',
    bytes: text(
      'Дата;Клиент;Выручка\n2026-06-01T09:14:58+03:00;Кедр;1\n2026-06-01T09:14:58Z;Ель;2\n"пн, 1 июня 2026 09:14";Сосна;3\n46174;Пихта;4\n',
    ),
    register: 'ru',
    rows: 4,
  },
  {
    kind: {
      en: 'Calls with words of their own, date and time apart',
      ru: 'Звонки со своими словами, дата и время отдельно',
    },
    file: 'звонки.csv',
    bytes: text(
      'Дата;Время;Тип звонка;Номер клиента;Статус\n20.11.2026;09:15;Входящий;84951112233;Принят\n20.11.2026;09:16;Исходящий;84951112234;Не отвечен\n20.11.2026;09:17;Пропущенный;84951112235;\n',
    ),
    register: 'ru',
    rows: 3,
  },
  {
    kind: { en: 'Text of a program of DOS (CP866)', ru: 'Текст программы DOS (CP866)' },
    file: 'контрагенты.txt',
    bytes: text('Наименование;ИНН;Телефон\r\nООО Кедр;7707083893;84951112233\r\nИП Соснин;;84951112234\r\n', 'ibm866'),
    register: 'ru',
    rows: 2,
  },
  {
    kind: { en: 'UTF-16 with tabs', ru: 'UTF-16 с табуляцией' },
    file: 'выгрузка.txt',
    bytes: text('Клиент\tТелефон\tГород\nКедр\t84951112233\tТомск\nЕль\t84951112234\tОмск\n', 'utf-16le'),
    register: 'ru',
    rows: 2,
  },
  {
    kind: { en: 'A sheet a month', ru: 'Лист на месяц' },
    file: 'год.xlsx',
    bytes: book({
      Январь: [
        ['Дата', 'Клиент', 'Выручка'],
        ['12.01.2026', 'Кедр', 100],
      ],
      Февраль: [
        ['Дата', 'Клиент', 'Выручка'],
        ['12.02.2026', 'Ель', 200],
      ],
    }),
    register: 'ru',
    rows: 2,
  },
  {
    kind: { en: 'Sales of 1C with heads of groups (.xls)', ru: 'Продажи из 1С с группами (.xls)' },
    file: 'ведомость.xls',
    bytes: book(
      {
        TDSheet: [
          ['Ведомость по продажам'],
          ['Контрагент', 'Сумма'],
          ['ООО Кедр', 3000],
          ['Реализация товаров и услуг 000000012 от 05.10.2026 10:15:00', 1000],
          ['Реализация товаров и услуг 000000015 от 12.10.2026 11:00:00', 2000],
          ['ООО Ель', 500],
          ['Реализация товаров и услуг 000000021 от 20.10.2026 9:00:00', 500],
          ['Итого', 3500],
        ],
      },
      'biff8',
    ),
    register: 'ru',
    rows: 3,
  },
  {
    kind: { en: 'Months that are columns (.ods)', ru: 'Месяцы столбцами (.ods)' },
    file: 'план-факт.ods',
    bytes: book(
      {
        Лист1: [
          ['Клиент', 'Январь 2026', 'Февраль 2026', 'Март 2026'],
          ['Кедр', 100, 200, 300],
          ['Ель', 50, '', 70],
        ],
      },
      'ods',
    ),
    register: 'ru',
    rows: 5,
  },
  {
    kind: { en: 'Equal sales', ru: 'Одинаковые продажи' },
    file: 'касса.csv',
    bytes: text(
      'Дата;Клиент;Выручка\n12.10.2026;Кедр;1500\n12.10.2026;Кедр;1500\n13.10.2026;Ель;-1500\n',
      'windows-1251',
    ),
    register: 'ru',
    rows: 3,
  },
  {
    kind: { en: 'Amounts under «Менеджер», totals, placeholders', ru: 'Суммы под «Менеджер», итоги, заглушки' },
    file: 'клиенты-итоги.csv',
    bytes: text(
      'Клиент;Город;Менеджер;Прибыль\nКедр;Томск;192,53;254,99\nЕль;Омск;5;8\n<Клиент не выбран>;;0;0\nИтого: 2;;;\n',
    ),
    register: 'ru',
    rows: 2,
  },
  {
    kind: { en: 'American dates and a dollar', ru: 'Американские даты и доллар' },
    file: 'sales.csv',
    bytes: text('Date,Client,Revenue\n03/04/2026,Acme,"$1,100.00"\n07/15/2026,Gamma,$300\n11/30/2026,Delta,$400\n'),
    register: 'en',
    rows: 3,
  },
  {
    kind: { en: 'Deals of a CRM', ru: 'Сделки из CRM' },
    file: 'hubspot-deals.csv',
    bytes: text(
      'Record ID,Deal Name,Deal Stage,Create Date,Close Date,Deal owner,Amount,Associated Company\n101,Paper for Acme,Closed Won,2026-05-02 10:00,2026-06-01 12:00,Ann Lee,1200,Acme\n102,Toner for Beta,Qualified To Buy,2026-05-03 11:00,,Ann Lee,300,Beta\n',
    ),
    register: 'en',
    rows: 2,
  },
  {
    kind: { en: 'Two tables side by side', ru: 'Две таблицы рядом' },
    file: 'board.xlsx',
    bytes: book({
      Board: [
        ['Company', 'Phone', 'City', '', 'Month', 'Plan'],
        ['Acme', '415 555 2671', 'Boston', '', 'May', 5],
        ['Beta', '415 555 2672', 'Austin', '', 'June', 6],
      ],
    }),
    register: 'en',
    rows: 2,
  },
  {
    kind: { en: 'Hidden lists before the table (.xlsb)', ru: 'Скрытые списки перед таблицей (.xlsb)' },
    file: 'form.xlsb',
    bytes: book(
      {
        Clients: [
          ['Company name', 'Phone', 'Email'],
          ['Acme', '415 555 2671', 'a@acme.example'],
          ['Beta', '415 555 2672', 'b@beta.example'],
        ],
      },
      'xlsb',
    ),
    register: 'en',
    rows: 2,
  },
  {
    kind: { en: 'No headings at all', ru: 'Совсем без заголовков' },
    file: 'list.csv',
    bytes: text(
      'Acme Inc,415 555 2671,a@acme.example\nBeta LLC,415 555 2672,b@beta.example\nGamma Co,415 555 2673,c@gamma.example\n',
    ),
    register: 'en',
    rows: 3,
  },
  {
    kind: { en: 'A web page called .xls', ru: 'Веб-страница, названная .xls' },
    file: 'report.xls',
    bytes: text(
      '<html><body><table><tr><th>Date</th><th>Client</th><th>Revenue</th></tr><tr><td>2026-05-02</td><td>Acme</td><td>100</td></tr><tr><td>2026-05-03</td><td>Beta</td><td>200</td></tr></table></body></html>',
    ),
    register: 'en',
    rows: 2,
  },
];

/** All of them, the ugly ones last. */
export const OWN_SHEETS: readonly OwnSheet[] = [...PLAIN_SHEETS, ...UGLY_BOOKS, ...UGLY_EXPORTS];

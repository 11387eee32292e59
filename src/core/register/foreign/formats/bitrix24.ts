import type { Format } from './format';

const RESPONSIBLE = ['Ответственный', 'Responsible person', 'Responsible'];
const PHONE = ['Рабочий телефон', 'Мобильный телефон', 'Work Phone', 'Mobile'];
const EMAIL = ['Рабочий e-mail', 'Частный e-mail', 'Work E-mail'];

/** Lists of Bitrix24 as its CRM exports them, in Russian and English. */
export const bitrix24: readonly Format[] = [
  {
    key: 'bitrixDeals',
    name: 'Битрикс24: сделки',
    table: 'deals',
    tells: [['Стадия сделки', 'Deal stage', 'Стадия'], ['Название сделки', 'Deal name'], RESPONSIBLE],
    columns: {
      openedOn: ['Дата создания', 'Created on', 'Дата начала', 'Start date'],
      seller: RESPONSIBLE,
      amount: ['Сумма', 'Total', 'Amount'],
      stage: ['Стадия сделки', 'Стадия', 'Deal stage', 'Stage'],
      closedOn: ['Дата завершения', 'Дата закрытия', 'End date', 'Close date'],
      activity: ['Источник', 'Source'],
      comment: ['Комментарий', 'Comment'],
    },
    sources: {
      client: { from: ['Компания: Название компании', 'Компания', 'Company', 'Контакт', 'Contact'], how: 'first' },
    },
  },
  {
    key: 'bitrixLeads',
    name: 'Битрикс24: лиды',
    table: 'deals',
    tells: [['Название лида', 'Lead name'], ['Статус', 'Стадия', 'Status'], RESPONSIBLE],
    columns: {
      openedOn: ['Дата создания', 'Created on'],
      seller: RESPONSIBLE,
      amount: ['Сумма', 'Возможная сумма сделки', 'Opportunity amount'],
      stage: ['Статус', 'Стадия', 'Status'],
      activity: ['Источник', 'Source'],
    },
    sources: { client: { from: ['Название компании', 'Company name', 'Название лида', 'Lead name'], how: 'first' } },
    values: { stage: { 'Не обработан': 'new', 'В работе': 'new', 'Качественный лид': 'won', 'Некачественный лид': 'lost', Unassigned: 'new', 'In progress': 'new', 'Good lead': 'won', 'Junk lead': 'lost' } }, // prettier-ignore
  },
  {
    key: 'bitrixCompanies',
    name: 'Битрикс24: компании',
    table: 'clients',
    tells: [
      ['Название компании', 'Company Name'],
      ['Тип компании', 'Company Type'],
      ['Сфера деятельности', 'Industry'],
    ],
    columns: {
      name: ['Название компании', 'Company Name'],
      taxId: ['Реквизит: ИНН', 'ИНН'],
      segment: ['Сфера деятельности', 'Industry'],
      size: ['Кол-во сотрудников', 'Employees'],
      manager: RESPONSIBLE,
      comment: ['Комментарий', 'Comment'],
      phone: PHONE,
      email: EMAIL,
    },
  },
  {
    key: 'bitrixCalls',
    name: 'Битрикс24: звонки',
    table: 'contacts',
    tells: [
      ['Тип звонка', 'Call type'],
      ['Номер телефона', 'Phone number'],
      ['Дата звонка', 'Call date'],
      ['Статус', 'Status'],
    ],
    columns: {
      at: ['Дата звонка', 'Call date'],
      direction: ['Тип звонка', 'Call type'],
      phone: ['Номер телефона', 'Phone number'],
      employee: ['Сотрудник', 'Employee'],
      result: ['Статус', 'Status'],
      recording: ['Запись разговора', 'Call recording'],
    },
    constants: { channel: 'call' },
    values: { result: { 'Успешный звонок': 'reached', 'Пропущенный звонок': 'noAnswer', 'Неверный номер': 'spam', 'Successful call': 'reached', 'Missed call': 'noAnswer' } }, // prettier-ignore
  },
  {
    key: 'bitrixContacts',
    name: 'Битрикс24: контакты',
    table: 'clients',
    tells: [['Имя', 'First name'], ['Фамилия', 'Last name'], ['Тип контакта', 'Contact type'], RESPONSIBLE],
    columns: { phone: PHONE, email: EMAIL, manager: RESPONSIBLE, comment: ['Комментарий', 'Comment'] },
    sources: {
      name: { from: ['Компания', 'Company'], how: 'first' },
      person: { from: ['Имя', 'Отчество', 'Фамилия', 'First name', 'Second name', 'Last name'] },
    },
  },
];

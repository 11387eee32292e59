import type { Format } from './format';

const DONE = {
  'Успешно реализовано': 'won',
  'Закрыто и не реализовано': 'lost',
  'Closed - won': 'won',
  'Closed - lost': 'lost',
};

/** Lists of amoCRM, called Kommo elsewhere. */
export const amoCrm: readonly Format[] = [
  {
    key: 'amoDeals',
    name: 'amoCRM / Kommo: сделки',
    table: 'deals',
    tells: [['Название сделки', 'Lead title', 'Lead name'], ['Этап сделки', 'Lead status', 'Lead stage', 'Stage'], ['Ответственный', 'Ответственный за сделку', 'Responsible', 'Responsible user'], ['Бюджет', 'Sale', 'Budget']], // prettier-ignore
    columns: {
      openedOn: ['Дата создания', 'Дата создания сделки', 'Created at', 'Date created'],
      seller: ['Ответственный', 'Ответственный за сделку', 'Responsible', 'Responsible user'],
      amount: ['Бюджет', 'Sale', 'Budget'],
      stage: ['Этап сделки', 'Lead status', 'Lead stage', 'Stage'],
      closedOn: ['Дата закрытия', 'Closed at', 'Date closed'],
      lossReason: ['Причина отказа', 'Loss reason'],
      nextStepOn: ['Ближайшая задача', 'Closest task'],
      comment: ['Примечание', 'Примечание 1', 'Note'],
    },
    sources: { client: { from: ['Компания', 'Компания контакта', 'Company', "Contact's company", 'Основной контакт', 'Полное имя контакта', 'Main contact', 'Full contact name', 'Название сделки', 'Lead title'], how: 'first' } }, // prettier-ignore
    values: { stage: DONE, closedOn: { 'не закрыта': '', 'not closed': '' } },
  },
  {
    key: 'amoCompanies',
    name: 'amoCRM / Kommo: компании',
    table: 'clients',
    tells: [['Название компании', 'Наименование компании', 'Company name'], ['Ответственный', 'Responsible', 'Responsible user'], ['Теги', 'Теги компании', 'Tags', 'Company tags']], // prettier-ignore
    columns: {
      name: ['Название компании', 'Наименование компании', 'Company name'],
      manager: ['Ответственный', 'Responsible', 'Responsible user'],
      city: ['Адрес', 'Address'],
      comment: ['Примечание', 'Примечание 1', 'Note'],
    },
  },
  {
    key: 'amoContacts',
    name: 'amoCRM / Kommo: контакты',
    table: 'clients',
    tells: [['Полное имя контакта', 'ФИО контакта', 'Full name'], ['Компания контакта', 'Компания', 'Company'], ['Ответственный', 'Ответственный за контакт', 'Responsible', 'Responsible user'], ['Теги', 'Теги контакта', 'Tags', 'Contact tags']],
    columns: { person: ['Полное имя контакта', 'ФИО контакта', 'Full name'], manager: ['Ответственный', 'Ответственный за контакт', 'Responsible', 'Responsible user'], comment: ['Примечание', 'Примечание 1', 'Note'] },
    sources: { name: { from: ['Компания контакта', 'Компания', 'Company'], how: 'first' } },
  },
]; // prettier-ignore

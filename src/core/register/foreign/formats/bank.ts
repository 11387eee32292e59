import type { Format } from './format';

const IN = ['Кредит', 'Сумма по кредиту', 'Сумма кредит', 'Зачисление', 'Поступление', 'Приход', 'Обороты Кт', 'Credit', 'Credit amount', 'Money in', 'Paid in', 'Deposit', 'Deposits']; // prettier-ignore
const ABOUT = ['Назначение платежа', 'Назначение', 'Основание', 'Содержание операции', 'Детали платежа', 'Description', 'Details', 'Narrative', 'Transaction description']; // prettier-ignore

/** Statements of a bank account: what came in is a payment, what went out is no sale. */
export const bank: readonly Format[] = [
  {
    key: 'bankStatement',
    name: 'Банк: выписка по счёту',
    table: 'sales',
    filledIn: 'revenue',
    tells: [
      IN,
      ['Дебет', 'Сумма по дебету', 'Сумма дебет', 'Списание', 'Расход', 'Обороты Дт', 'Debit', 'Debit amount', 'Money out', 'Paid out', 'Withdrawal', 'Withdrawals'],
      ABOUT,
    ],
    columns: {
      date: ['Дата', 'Дата операции', 'Дата проводки', 'Дата документа', 'Date', 'Transaction date', 'Posting date', 'Value date'],
      client: ['Контрагент', 'Наименование контрагента', 'Плательщик', 'Наименование плательщика', 'Корреспондент', 'Наименование корреспондента', 'Отправитель', 'Counterparty', 'Payer', 'Name'],
      revenue: IN,
      comment: ABOUT,
    },
  },
]; // prettier-ignore

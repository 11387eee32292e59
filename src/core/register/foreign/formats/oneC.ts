import type { Format } from './format';

const PARTNER = ['Контрагент', 'Клиент', 'Покупатель'];

/** Lists and reports of 1C: Enterprise. Its «Организация» is the company itself, never the client. */
export const oneC: readonly Format[] = [
  {
    key: 'oneCBankReceipts',
    name: '1С: поступления',
    table: 'sales',
    document: 'поступление',
    filledIn: 'revenue',
    tells: [['Поступление', 'Поступило'], ['Назначение платежа'], PARTNER],
    columns: {
      date: ['Дата'],
      client: PARTNER,
      revenue: ['Поступление', 'Поступило'],
      comment: ['Назначение платежа'],
    },
  },
  {
    key: 'oneCShipments',
    name: '1С: реализация',
    table: 'sales',
    document: 'реализация',
    tells: [
      ['Номер'],
      ['Дата'],
      ['Сумма', 'Сумма документа'],
      ['Контрагент'],
      ['Организация', 'Вид операции', 'Склад', 'Ответственный'],
    ],
    columns: { date: ['Дата'], client: PARTNER, seller: ['Ответственный', 'Менеджер'], revenue: ['Сумма', 'Сумма документа'], comment: ['Комментарий'] }, // prettier-ignore
  },
  {
    key: 'oneCSettlements',
    name: '1С: ведомость по контрагентам',
    table: 'sales',
    filledIn: 'revenue',
    tells: [
      ['Начальный остаток', 'Нач. остаток', 'Сальдо на начало', 'Долг на начало'],
      ['Увеличение долга', 'Приход', 'Отгружено', 'Реализация', 'Дебет'],
      ['Контрагент', 'Клиент'],
    ],
    columns: { date: ['Дата документа', 'Дата', 'Период'], client: PARTNER, revenue: ['Увеличение долга', 'Отгружено', 'Реализация', 'Приход', 'Дебет'] }, // prettier-ignore
  },
  {
    key: 'oneCSalesByClient',
    name: '1С: продажи по клиентам',
    table: 'sales',
    tells: [
      ['Контрагент', 'Клиент', 'Покупатель'],
      ['Количество', 'Кол-во'],
      ['Выручка', 'Сумма', 'Продажи', 'Сумма продажи', 'Стоимость'],
      ['Валовая прибыль', 'Себестоимость', 'Документ', 'Номенклатура', 'Рентабельность'],
    ],
    columns: { date: ['Дата документа', 'Период'], client: PARTNER, line: ['Номенклатура', 'Номенклатурная группа'], seller: ['Менеджер', 'Ответственный'], revenue: ['Выручка', 'Сумма продажи', 'Продажи', 'Сумма', 'Стоимость'], cost: ['Себестоимость'] }, // prettier-ignore
  },
];

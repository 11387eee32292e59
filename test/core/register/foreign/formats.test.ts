import { FORMATS } from '../../../../src/core/register/foreign/formats/formats';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { tables } from '../../../../src/core/register/tables/tables';
import { formatMoment } from '../../../../src/core/values/moment';
import { brought, type SheetRows } from '../../../builders/foreignSheets';

/** A small export of each program, its names and numbers invented, and what its rows are in the register. */
interface Sample {
  readonly format: string;
  readonly rows: SheetRows;
  /** What is asked besides, by kind and column. */
  readonly asked?: readonly string[];
  readonly added: readonly Readonly<Record<string, CellValue>>[];
}

const SAMPLES: readonly Sample[] = [
  {
    format: 'bitrixContacts',
    rows: [['ID', 'Имя', 'Фамилия', 'Компания', 'Тип контакта', 'Рабочий телефон', 'Рабочий e-mail', 'Ответственный'],
      ['3', 'Ива', 'Осинина', 'Осина', 'Клиенты', '+7 (495) 111-22-33', 'iva@osina.ru', 'Анна Липова'],
      ['4', 'Пётр', 'Елин', '', 'Клиенты', '+7 (495) 111-22-34', '', 'Олег Вязов']],
    added: [
      { name: 'Осина', person: 'Ива Осинина', phone: '+7 (495) 111-22-33', email: 'iva@osina.ru', manager: 'Анна Липова' },
      { name: 'Пётр Елин', person: 'Пётр Елин', phone: '+7 (495) 111-22-34', manager: 'Олег Вязов' },
    ],
  },
  {
    format: 'amoContacts',
    rows: [['ID', 'Полное имя контакта', 'Компания контакта', 'Ответственный', 'Теги', 'Рабочий телефон', 'Рабочий email'],
      ['1', 'Ива Осинина', 'Осина', 'Анна Липова', 'опт', "'+74951112233", 'iva@osina.ru']],
    added: [{ name: 'Осина', person: 'Ива Осинина', phone: "'+74951112233", email: 'iva@osina.ru', manager: 'Анна Липова' }],
  },
  {
    format: 'hubSpotContacts',
    rows: [['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Contact owner', 'Associated Company', 'Create Date'],
      ['1', 'Ann', 'Lee', 'ann@acme.example', '+1 415 555 2671', 'Kim', 'Acme', '2026-01-05 09:15'],
      ['2', 'Bob', 'Ray', 'bob@x.example', '+1 415 555 2672', 'Kim', '', '2026-01-05 09:15']],
    added: [
      { name: 'Acme', person: 'Ann Lee', phone: '+1 415 555 2671', email: 'ann@acme.example', manager: 'Kim' },
      { name: 'Bob Ray', person: 'Bob Ray', phone: '+1 415 555 2672', email: 'bob@x.example', manager: 'Kim' },
    ],
  },
  {
    format: 'salesforceOpportunities',
    rows: [['Opportunity Owner', 'Account Name', 'Opportunity Name', 'Stage', 'Amount', 'Probability (%)', 'Close Date', 'Created Date', 'Next Step', 'Lead Source'],
      ['Ann Lee', 'Acme', 'Acme: widgets', 'Negotiation/Review', '12000', '90', '', '10/05/2026', 'Call', 'Web'],
      ['Ann Lee', 'Beta', 'Beta: pumps', 'Closed Won', '800', '100', '11/02/2026', '10/13/2026', '', 'Phone']],
    added: [
      { openedOn: '2026-10-05T00:00', client: 'Acme', activity: 'Web', seller: 'Ann Lee', amount: 12_000, stage: 'Предложение', nextStep: 'Call' },
      { openedOn: '2026-10-13T00:00', client: 'Beta', activity: 'Phone', seller: 'Ann Lee', amount: 800, stage: 'Выиграна', closedOn: '2026-11-02T00:00' },
    ],
  },
  {
    format: 'shopifyOrders',
    rows: [['Name', 'Email', 'Financial Status', 'Paid at', 'Currency', 'Total', 'Created at', 'Lineitem quantity', 'Lineitem name', 'Lineitem price', 'Billing Name'],
      ['#1001', 'ann@x.example', 'paid', '2026-10-05 12:50:26 +0300', 'RUB', '100.00', '2026-10-05 12:50:20 +0300', '2', 'Mug', '45.00', 'Ann Lee'],
      ['#1001', 'ann@x.example', '', '', '', '', '2026-10-05 12:50:20 +0300', '1', 'Spoon', '0.00', ''],
      ['#1002', 'bob@x.example', 'voided', '', 'RUB', '50.00', '2026-10-06 10:00:00 +0300', '1', 'Vase', '50.00', 'Bob Ray']],
    added: [{ date: '2026-10-05T12:50:26', client: 'Ann Lee', revenue: 100, sourceKey: '#1001' }],
  },
  {
    format: 'stripePayments',
    rows: [['id', 'Created date (UTC)', 'Amount', 'Amount Refunded', 'Currency', 'Status', 'Customer ID', 'Customer Email', 'Description'],
      ['ch_1', '2026-10-05 13:50:00', '100.00', '0.00', 'rub', 'Paid', 'cus_1', 'ann@x.example', 'Mug'],
      ['ch_2', '2026-10-06 14:00:00', '50.00', '0.00', 'rub', 'Failed', 'cus_2', 'bob@x.example', 'Vase']],
    added: [{ date: '2026-10-05T16:50', client: 'ann@x.example', revenue: 100, comment: 'Mug', sourceKey: 'ch_1' }],
  },
  {
    format: 'bankStatement',
    rows: [['Дата', 'Номер', 'Контрагент', 'ИНН', 'Дебет', 'Кредит', 'Назначение платежа'],
      ['05.10.2026', 17, 'ООО Осина', '7707083893', '', 1200, 'Оплата по счёту 5'],
      ['06.10.2026', 18, 'ООО Аренда', '7712345678', 5000, '', 'Аренда'],
      ['Исходящий остаток', '', '', '', '', 7000, '']],
    added: [{ date: '2026-10-05T00:00', client: 'ООО Осина', revenue: 1200, comment: 'Оплата по счёту 5', sourceKey: '17 2026-10-05' }],
  },
  {
    format: 'googleForm',
    rows: [['Отметка времени', 'Ваше имя', 'Телефон', 'Что вас интересует?'],
      ['05.10.2026 9:15:22', 'Ива', '84951112233', 'столы'], ['15.10.2026 10:00:00', 'Пётр', '84951112234', 'стулья']],
    added: [
      { at: '2026-10-05T09:15:22', direction: 'Вх', channel: 'Заявка с сайта', person: 'Ива', phone: '84951112233' },
      { at: '2026-10-15T10:00', direction: 'Вх', channel: 'Заявка с сайта', person: 'Пётр', phone: '84951112234' },
    ],
  },
  {
    format: 'bitrixDeals',
    rows: [['ID', 'Название сделки', 'Стадия сделки', 'Ответственный', 'Сумма', 'Валюта', 'Компания', 'Источник', 'Дата создания', 'Дата завершения'],
      ['17', 'Поставка столов', 'Сделка успешна', 'Анна Липова', '150000.00', 'RUB', 'ООО Осина', 'Звонок', '01.06.2026 09:14:58', '20.06.2026'],
      ['18', 'Стулья', 'Подготовка документов', 'Олег Вязов', '7000.00', 'RUB', 'ИП Рябинин', 'Сайт', '02.06.2026 10:00:00', '']],
    added: [
      { openedOn: '2026-06-01T09:14:58', client: 'ООО Осина', activity: 'Звонок', seller: 'Анна Липова', amount: 150_000, stage: 'Выиграна', closedOn: '2026-06-20T00:00', sourceKey: 'bitrixDeals 17' },
      { openedOn: '2026-06-02T10:00', client: 'ИП Рябинин', activity: 'Сайт', seller: 'Олег Вязов', amount: 7000, stage: 'Предложение', sourceKey: 'bitrixDeals 18' },
    ],
  },
  {
    format: 'bitrixLeads',
    rows: [['ID', 'Статус', 'Название лида', 'Имя', 'Источник', 'Ответственный', 'Дата создания', 'Название компании'],
      ['5', 'Не обработан', 'Заявка с сайта', 'Ива', 'Веб-сайт', 'Анна Липова', '01.06.2026 09:14:58', ''],
      ['6', 'Некачественный лид', 'Звонок', 'Пётр', 'Звонок', 'Анна Липова', '02.06.2026 09:00:00', 'Осина']],
    added: [
      { openedOn: '2026-06-01T09:14:58', client: 'Заявка с сайта', activity: 'Веб-сайт', seller: 'Анна Липова', stage: 'Новая', sourceKey: 'bitrixLeads 5' },
      { openedOn: '2026-06-02T09:00', client: 'Осина', activity: 'Звонок', seller: 'Анна Липова', stage: 'Проиграна', sourceKey: 'bitrixLeads 6' },
    ],
  },
  {
    format: 'bitrixCompanies',
    rows: [['ID', 'Название компании', 'Тип компании', 'Сфера деятельности', 'Кол-во сотрудников', 'Рабочий телефон', 'Рабочий e-mail', 'Ответственный'],
      ['3', 'Осина', 'Клиент', 'Производство', 'до 50', '+7 (495) 111-22-33', 'info@osina.ru', 'Анна Липова'],
      ['4', 'Рябина', 'Клиент', 'Услуги', '', '+7 (495) 111-22-34', '', 'Олег Вязов']],
    added: [
      { name: 'Осина', segment: 'Производство', size: 'до 50', phone: '+7 (495) 111-22-33', email: 'info@osina.ru', manager: 'Анна Липова' },
      { name: 'Рябина', segment: 'Услуги', phone: '+7 (495) 111-22-34', manager: 'Олег Вязов' },
    ],
  },
  {
    format: 'bitrixCalls',
    rows: [['Сотрудник', 'Номер телефона', 'Тип звонка', 'Длительность разговора', 'Дата звонка', 'Статус', 'Запись разговора'],
      ['Анна Липова', '+74951112233', 'Входящий', '02:10', '01.06.2026 09:14:58', 'Успешный звонок', 'https://example.com/1.mp3'],
      ['Анна Липова', '+74951112234', 'Исходящий', '00:00', '01.06.2026 09:20:00', 'Пропущенный звонок', '']],
    added: [
      { at: '2026-06-01T09:14:58', direction: 'Вх', channel: 'Звонок', phone: '+74951112233', employee: 'Анна Липова', result: 'Поговорили', answeredAt: '2026-06-01T09:14:58', recording: 'https://example.com/1.mp3' },
      { at: '2026-06-01T09:20', direction: 'Исх', channel: 'Звонок', phone: '+74951112234', employee: 'Анна Липова', result: 'Не дозвонились' },
    ],
  },
  {
    format: 'amoDeals',
    rows: [['ID', 'Название сделки', 'Компания', 'Основной контакт', 'Ответственный', 'Этап сделки', 'Бюджет', 'Дата создания', 'Дата закрытия', 'Теги', 'Примечание'],
      ['101', 'Сделка #101', '', 'Ива Осинина', 'Анна Липова', 'Первичный контакт', '50000', '01.06.2026 09:14:58', 'не закрыта', 'опт', 'перезвонить'],
      ['102', 'Сделка #102', 'Рябина', 'Пётр', 'Олег Вязов', 'Успешно реализовано', '7000', '02.06.2026 10:00:00', '05.06.2026 12:00:00', '', ''],
      ['103', 'Сделка #103', 'Ель', '', 'Олег Вязов', 'Закрыто и не реализовано', '0', '03.06.2026 10:00:00', '06.06.2026 12:00:00', '', '']],
    added: [
      { openedOn: '2026-06-01T09:14:58', client: 'Ива Осинина', seller: 'Анна Липова', amount: 50_000, stage: 'Новая', comment: 'перезвонить', sourceKey: 'amoDeals 101' },
      { openedOn: '2026-06-02T10:00', client: 'Рябина', seller: 'Олег Вязов', amount: 7000, stage: 'Выиграна', closedOn: '2026-06-05T12:00', sourceKey: 'amoDeals 102' },
      { openedOn: '2026-06-03T10:00', client: 'Ель', seller: 'Олег Вязов', amount: 0, stage: 'Проиграна', closedOn: '2026-06-06T12:00', sourceKey: 'amoDeals 103' },
    ],
  },
  {
    format: 'amoCompanies',
    rows: [['ID', 'Название компании', 'Ответственный', 'Теги', 'Рабочий телефон', 'Рабочий email'],
      ['7', 'Осина', 'Анна Липова', 'опт', '+74951112233', 'info@osina.ru'], ['8', 'Рябина', 'Анна Липова', '', '+74951112234', 'a@b.ru']],
    added: [
      { name: 'Осина', phone: '+74951112233', email: 'info@osina.ru', manager: 'Анна Липова' },
      { name: 'Рябина', phone: '+74951112234', email: 'a@b.ru', manager: 'Анна Липова' },
    ],
  },
  {
    format: 'hubSpotDeals',
    rows: [['Record ID', 'Deal Name', 'Deal Stage', 'Close Date', 'Deal owner', 'Amount', 'Create Date', 'Associated Company'],
      ['9001', 'Tables', 'Appointment Scheduled', '', 'Ann Lime', '150000', '2026-06-01 09:14', 'Aspen'],
      ['9002', 'Chairs', 'Closed Won', '2026-06-20 10:00', 'Ann Lime', '7000', '2026-06-02 10:00', '']],
    added: [
      { openedOn: '2026-06-01T09:14', client: 'Aspen', seller: 'Ann Lime', amount: 150_000, stage: 'Новая', sourceKey: 'hubSpotDeals 9001' },
      { openedOn: '2026-06-02T10:00', client: 'Chairs', seller: 'Ann Lime', amount: 7000, stage: 'Выиграна', closedOn: '2026-06-20T10:00', sourceKey: 'hubSpotDeals 9002' },
    ],
  },
  {
    format: 'hubSpotCompanies',
    rows: [['Record ID', 'Company name', 'Company owner', 'Phone Number', 'City', 'Industry'], ['1', 'Aspen', 'Ann Lime', '+1 212 555 0123', 'Boston', 'Retail'], ['2', 'Elm', 'Ann Lime', '', 'Austin', '']],
    added: [
      { name: 'Aspen', segment: 'Retail', city: 'Boston', phone: '+1 212 555 0123', manager: 'Ann Lime' },
      { name: 'Elm', city: 'Austin', manager: 'Ann Lime' },
    ],
  },
  {
    format: 'pipedriveDeals',
    rows: [['Deal - ID', 'Deal - Title', 'Deal - Status', 'Deal - Stage', 'Deal - Owner', 'Deal - Value', 'Deal - Organization', 'Deal - Deal created', 'Deal - Won time', 'Deal - Lost time', 'Deal - Lost reason'],
      ['1', 'Tables', 'Open', 'Proposal Made', 'Ann Lime', '150000', 'Aspen', '2026-06-01 09:14:58', '', '', ''],
      ['2', 'Chairs', 'Lost', 'Contact Made', 'Ann Lime', '7000', 'Elm', '2026-06-02 10:00:00', '', '2026-06-20 10:00:00', 'Price']],
    added: [
      { openedOn: '2026-06-01T09:14:58', client: 'Aspen', seller: 'Ann Lime', amount: 150_000, stage: 'Предложение' },
      { openedOn: '2026-06-02T10:00', client: 'Elm', seller: 'Ann Lime', amount: 7000, stage: 'Проиграна', closedOn: '2026-06-20T10:00', lossReason: 'Price' },
    ],
  },
  {
    format: 'zohoDeals',
    rows: [['Record Id', 'Deal Owner', 'Amount', 'Deal Name', 'Closing Date', 'Account Name', 'Stage', 'Created Time', 'Lead Source'],
      ['zcrm_1', 'Ann Lime', '150000', 'Tables', '2026-06-20', 'Aspen', 'Negotiation/Review', '2026-06-01 09:14:58', 'Web'],
      ['zcrm_2', 'Ann Lime', '7000', 'Chairs', '2026-06-21', 'Elm', 'Closed Lost to Competition', '2026-06-02 10:00:00', '']],
    added: [
      { openedOn: '2026-06-01T09:14:58', client: 'Aspen', activity: 'Web', seller: 'Ann Lime', amount: 150_000, stage: 'Предложение', closedOn: '2026-06-20T00:00', sourceKey: 'zohoDeals zcrm_1' },
      { openedOn: '2026-06-02T10:00', client: 'Elm', seller: 'Ann Lime', amount: 7000, stage: 'Проиграна', closedOn: '2026-06-21T00:00', sourceKey: 'zohoDeals zcrm_2' },
    ],
  },
  {
    format: 'zohoLeads',
    rows: [['Record Id', 'Lead Owner', 'Company', 'First Name', 'Last Name', 'Lead Source', 'Lead Status', 'Created Time'], ['zcrm_1', 'Ann Lime', 'Aspen', 'Ivy', 'Ash', 'Web', 'Not Contacted', '2026-06-01 09:14:58'], ['zcrm_2', 'Ann Lime', '', 'Bo', 'Oak', '', 'Junk Lead', '2026-06-02 09:14:58']],
    added: [
      { openedOn: '2026-06-01T09:14:58', client: 'Aspen', activity: 'Web', seller: 'Ann Lime', stage: 'Новая', sourceKey: 'zohoLeads zcrm_1' },
      { openedOn: '2026-06-02T09:14:58', client: 'Oak', seller: 'Ann Lime', stage: 'Проиграна', sourceKey: 'zohoLeads zcrm_2' },
    ],
    asked: ['required stage'],
  },
  {
    format: 'zohoAccounts',
    rows: [['Record Id', 'Account Owner', 'Account Name', 'Phone', 'Industry', 'Billing City'], ['zcrm_1', 'Ann Lime', 'Aspen', '+1 212 555 0123', 'Retail', 'Boston']],
    added: [{ name: 'Aspen', segment: 'Retail', city: 'Boston', phone: '+1 212 555 0123', manager: 'Ann Lime' }],
  },
  {
    format: 'retailCrmOrders',
    rows: [['Номер заказа', 'Дата оформления', 'Статус заказа', 'Менеджер', 'Покупатель', 'Компания', 'Телефон', 'Сумма заказа', 'Способ оформления'],
      ['1A', '01.06.2026 09:14', 'Выполнен', 'Анна Липова', 'Ива Осинина', '', '+74951112233', '1500', 'Через корзину'],
      ['2A', '02.06.2026 10:00', 'Выполнен', 'Анна Липова', 'Пётр', 'Рябина', '+74951112234', '700', 'По телефону']],
    added: [
      { date: '2026-06-01T09:14', client: 'Ива Осинина', seller: 'Анна Липова', revenue: 1500 },
      { date: '2026-06-02T10:00', client: 'Рябина', seller: 'Анна Липова', revenue: 700 },
    ],
  },
  {
    format: 'oneCSalesByClient',
    rows: [['Продажи по клиентам'], ['Период: 01.06.2026 - 30.06.2026'], [], ['Контрагент', 'Количество', 'Выручка', 'Себестоимость'], ['Документ'],
      ['Осина', 7, 700, 500], ['Реализация товаров и услуг 00БП-000001 от 05.06.2026 12:30:00', 2, 200, 150], ['Реализация товаров и услуг 00БП-000002 от 06.06.2026 9:00:00', 5, 500, 350],
      ['Рябина', 1, 50, 40], ['Реализация товаров и услуг 00БП-000003 от 07.06.2026 12:00:00', 1, 50, 40], ['Итого', 8, 750, 540]],
    added: [
      { date: '2026-06-05T12:30', client: 'Осина', revenue: 200, cost: 150, sourceKey: 'реализация 00бп-1 2026-06-05' },
      { date: '2026-06-06T09:00', client: 'Осина', revenue: 500, cost: 350, sourceKey: 'реализация 00бп-2 2026-06-06' },
      { date: '2026-06-07T12:00', client: 'Рябина', revenue: 50, cost: 40, sourceKey: 'реализация 00бп-3 2026-06-07' },
    ],
  },
  {
    format: 'oneCShipments',
    rows: [['Дата', 'Номер', 'Сумма', 'Валюта', 'Контрагент', 'Договор', 'Организация', 'Склад', 'Ответственный', 'Комментарий'],
      ['05.06.2026 12:30:00', '00БП-000001', '1 500,00', 'руб.', 'Осина', 'Основной', 'ООО «Мы»', 'Основной', 'Липова А.', ''], ['06.06.2026 9:00:00', '00БП-000002', '700,00', 'руб.', 'Рябина', 'Основной', 'ООО «Мы»', 'Основной', 'Липова А.', 'срочно']],
    added: [
      { date: '2026-06-05T12:30', client: 'Осина', seller: 'Липова А.', revenue: 1500, sourceKey: 'реализация 00бп-1 2026-06-05 (ооо мы)' },
      { date: '2026-06-06T09:00', client: 'Рябина', seller: 'Липова А.', revenue: 700, comment: 'срочно', sourceKey: 'реализация 00бп-2 2026-06-06 (ооо мы)' },
    ],
  },
  {
    format: 'oneCSettlements',
    rows: [['Ведомость по контрагентам'], ['Контрагент', 'Начальный остаток', 'Увеличение долга', 'Уменьшение долга', 'Конечный остаток'], ['Документ'],
      ['Осина', 0, 700, 0, 700], ['Реализация 0001 от 05.06.2026', 0, 200, 0, 200], ['Реализация 0002 от 06.06.2026', 200, 500, 0, 700],
      ['Поступление на расчетный счет 0007 от 06.06.2026', 700, '', 300, 400], ['Корректировка долга 0001 от 07.06.2026', 400, 0, 400, 0]],
    added: [
      { date: '2026-06-05T00:00', client: 'Осина', revenue: 200, sourceKey: 'реализация 1 2026-06-05' },
      { date: '2026-06-06T00:00', client: 'Осина', revenue: 500, sourceKey: 'реализация 2 2026-06-06' },
    ],
  },
  {
    format: 'oneCBankReceipts',
    rows: [['Дата', 'Номер', 'Поступление', 'Списание', 'Назначение платежа', 'Контрагент'], ['05.06.2026', '12', '1 500-00', '', 'Оплата по счёту 7', 'Осина'], ['06.06.2026', '13', '700-00', '', 'Оплата по счёту 8', 'Рябина']],
    added: [
      { date: '2026-06-05T00:00', client: 'Осина', revenue: 1500, comment: 'Оплата по счёту 7', sourceKey: 'поступление 12 2026-06-05' },
      { date: '2026-06-06T00:00', client: 'Рябина', revenue: 700, comment: 'Оплата по счёту 8', sourceKey: 'поступление 13 2026-06-06' },
    ],
  },
  {
    format: 'megaplanDeals',
    rows: [['Номер', 'Название', 'Схема', 'Статус', 'Менеджер', 'Клиент', 'Стоимость', 'Дата создания'], ['1', 'Столы', 'Продажа', 'Договор подписан', 'Анна Липова', 'Осина', '1500', '01.06.2026'], ['2', 'Стулья', 'Продажа', 'Оплачено', 'Анна Липова', 'Рябина', '700', '02.06.2026']],
    added: [
      { openedOn: '2026-06-01T00:00', client: 'Осина', seller: 'Анна Липова', amount: 1500, stage: 'Согласована' },
      { openedOn: '2026-06-02T00:00', client: 'Рябина', seller: 'Анна Липова', amount: 700, stage: 'Выиграна' },
    ],
  },
  {
    format: 'mangoCalls',
    rows: [['Тип звонка', 'Дата', 'Время', 'Кто звонил', 'Кому звонили', 'Длительность'], ['Входящий', '01.06.2026', '09:14:58', '74951112233', 'Анна Липова', '120'], ['Исходящий', '01.06.2026', '09:20:00', 'Анна Липова', '74951112234', '0'], ['Пропущенный', '01.06.2026', '09:21:00', '74951112235', '', '0']],
    added: [
      { at: '2026-06-01T09:14:58', direction: 'Вх', channel: 'Звонок', phone: '74951112233', employee: 'Анна Липова' },
      { at: '2026-06-01T09:20', direction: 'Исх', channel: 'Звонок', phone: '74951112234', employee: 'Анна Липова' },
      { at: '2026-06-01T09:21', direction: 'Вх', channel: 'Звонок', phone: '74951112235', result: 'Не дозвонились' },
    ],
  },
  {
    format: 'zadarmaCalls',
    rows: [['Дата', 'Откуда', 'Куда', 'Статус', 'Продолжительность', 'Стоимость'], ['2026-06-01 09:14:58', '+74951112233', '101', 'answered', '120', '0'], ['2026-06-01 09:20:00', '102', '+74951112234', 'busy', '0', '1.5'], ['2026-06-01 09:21:00', '+74951112235', '101', 'no answer', '0', '0']],
    added: [
      { at: '2026-06-01T09:14:58', direction: 'Вх', channel: 'Звонок', phone: '+74951112233', result: 'Поговорили', answeredAt: '2026-06-01T09:14:58' },
      { at: '2026-06-01T09:20', direction: 'Исх', channel: 'Звонок', phone: '+74951112234', result: 'Не дозвонились' },
      { at: '2026-06-01T09:21', direction: 'Вх', channel: 'Звонок', phone: '+74951112235', result: 'Не дозвонились' },
    ],
  },
  {
    format: 'uisCalls',
    rows: [['ID звонка', 'Дата и время', 'Направление', 'Номер абонента', 'Виртуальный номер', 'Сотрудник', 'Статус звонка', 'Рекламная кампания'], ['1', '2026-06-01 09:14:58', 'Входящий', '74951112233', '74950000000', 'Липова Анна', 'Принятый', 'Яндекс'], ['2', '2026-06-01 09:20:00', 'Исходящий', '74951112234', '74950000000', 'Липова Анна', 'Не отвечен', '']],
    added: [
      { at: '2026-06-01T09:14:58', direction: 'Вх', channel: 'Звонок', phone: '74951112233', activity: 'Яндекс', employee: 'Липова Анна', result: 'Поговорили', answeredAt: '2026-06-01T09:14:58', sourceKey: '1' },
      { at: '2026-06-01T09:20', direction: 'Исх', channel: 'Звонок', phone: '74951112234', employee: 'Липова Анна', result: 'Не дозвонились', sourceKey: '2' },
    ],
  },
  {
    format: 'megafonCalls',
    rows: [['Тип', 'Клиент', 'Сотрудник', 'Через', 'Дата', 'Ожидание', 'Длительность'], ['Входящий', '79161112233', 'Липова', '74950000000', '01.06.2026 09:14', '00:05', '02:10'], ['Пропущенный', '79161112234', '', '74950000000', '01.06.2026 09:20', '00:30', '']],
    added: [
      { at: '2026-06-01T09:14', direction: 'Вх', channel: 'Звонок', phone: '79161112233', employee: 'Липова' },
      { at: '2026-06-01T09:20', direction: 'Вх', channel: 'Звонок', phone: '79161112234', result: 'Не дозвонились' },
    ],
  },
  {
    format: 'aircallCalls',
    rows: [['Call ID (UUID)', 'Call direction', 'Call type', 'Call start time', 'From', 'To', 'User', 'Answered', 'Recording'],
      ['CA1', 'Inbound', 'Answered', '2026-06-01T09:14:58Z', '+12125550123', '+12125550000', 'Ann Lime', 'Yes', 'https://example.com/1'],
      ['CA2', 'Inbound', 'Missed', '2026-06-01T09:20:00Z', '+12125550124', '+12125550000', '', 'No', ''],
      ['CA3', 'Outbound', 'Outbound', '2026-06-01T09:30:00Z', '+12125550000', '+12125550125', 'Ann Lime', 'No', '']],
    added: [
      { at: '2026-06-01T12:14:58', direction: 'Вх', channel: 'Звонок', phone: '+12125550123', employee: 'Ann Lime', result: 'Поговорили', answeredAt: '2026-06-01T12:14:58', recording: 'https://example.com/1', sourceKey: 'CA1' },
      { at: '2026-06-01T12:20', direction: 'Вх', channel: 'Звонок', phone: '+12125550124', result: 'Не дозвонились', sourceKey: 'CA2' },
      { at: '2026-06-01T12:30', direction: 'Исх', channel: 'Звонок', phone: '+12125550125', employee: 'Ann Lime', result: 'Не дозвонились', sourceKey: 'CA3' },
    ],
  },
  {
    format: 'twilioCalls',
    rows: [['Sid', 'Status', 'Start Time', 'Duration', 'From', 'To', 'Direction', 'Price'], ['CA1', 'completed', '2026-06-01 09:14:58 UTC', '60', '+12125550123', '+12125550000', 'inbound', '-0.01'], ['CA2', 'no-answer', '2026-06-01 09:20:00 UTC', '0', '+12125550000', '+12125550124', 'outbound-dial', '']],
    added: [
      { at: '2026-06-01T12:14:58', direction: 'Вх', channel: 'Звонок', phone: '+12125550123', result: 'Поговорили', answeredAt: '2026-06-01T12:14:58', sourceKey: 'CA1' },
      { at: '2026-06-01T12:20', direction: 'Исх', channel: 'Звонок', phone: '+12125550124', result: 'Не дозвонились', sourceKey: 'CA2' },
    ],
  },
  {
    format: 'threeCxCalls',
    rows: [['Call Time', 'Caller ID', 'Destination', 'Status', 'Ringing', 'Talking'], ['2026-06-01T09:14:58', '+12125550123', '101 Ann Lime', 'Answered', '00:00:05', '00:02:10'], ['2026-06-01T09:20:00', '101 Ann Lime', '+12125550124', 'Unanswered', '00:00:20', '']],
    added: [
      { at: '2026-06-01T09:14:58', direction: 'Вх', channel: 'Звонок', phone: '+12125550123', employee: '101 Ann Lime', result: 'Поговорили', answeredAt: '2026-06-01T09:14:58' },
      { at: '2026-06-01T09:20', direction: 'Исх', channel: 'Звонок', phone: '+12125550124', employee: '101 Ann Lime', result: 'Не дозвонились' },
    ],
  },
]; // prettier-ignore

function told(cells: Readonly<Record<string, CellValue>>): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, typeof cell === 'object' ? formatMoment(cell.serial) : cell])); // prettier-ignore
}

describe('the export of a known program comes in without a question', () => {
  it.each(SAMPLES)('$format', ({ format, rows, added }) => {
    const result = brought(rows);
    expect(result.proposal.format).toBe(format);
    expect(result.added.map(told)).toEqual(added);
    expect(result.proposal.questions.map(({ kind, column, about }) => [kind, column, about])).toEqual([]);
  });
});

it('every known export has a sample', () => {
  expect(SAMPLES.map(({ format }) => format).sort()).toEqual(FORMATS.map(({ key }) => key).sort());
});

it('a known export speaks of columns that its table has', () => {
  const strange = FORMATS.flatMap(({ key, table, columns = {}, sources = {}, constants = {}, values = {} }) =>
    [columns, sources, constants, values]
      .flatMap((each) => Object.keys(each))
      .filter((column) => !(column in tables[table].columns))
      .map((column) => `${key}: ${column}`),
  );
  expect(strange).toEqual([]);
});

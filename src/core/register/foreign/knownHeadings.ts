import { foldHeading } from '../../values/text';
import { TABLE_KEYS, tables, type ColumnKey, type TableKey } from '../tables/tables';

/** What people and programs call the columns that we call otherwise, by table; our own headings are known anyway. */
type Headings<Key extends TableKey> = Partial<Readonly<Record<ColumnKey<Key>, readonly string[]>>>;

const CLIENT = [
  'Заказчик', 'Контрагент', 'Покупатель', 'Организация', 'Фирма', 'Название клиента', 'Наименование клиента', 'Имя клиента', 'Название компании',
  'Компания клиента', 'Плательщик', 'Customer', 'Customer name', 'Client name', 'Company name', 'Account', 'Account name', 'Organization', 'Organisation',
  'Customer ID', 'CustomerID', 'Buyer', 'Associated company', 'Primary associated company',
]; // prettier-ignore
const EMPLOYEE = [
  'Ответственный', 'Менеджер', 'Ответственный менеджер', 'Ответственный сотрудник', 'Оператор', 'Кто принял', 'Кто звонил', 'ФИО менеджера', 'Автор',
  'Агент', 'Manager', 'Owner', 'Agent', 'User', 'Sales agent', 'Sales rep', 'Sales representative', 'Salesperson', 'Account owner', 'Operator',
]; // prettier-ignore
const PHONE = [
  'Телефоны', 'Тел', 'Тел.', 'Номер телефона', 'Контактный телефон', 'Мобильный', 'Мобильный телефон', 'Рабочий телефон', 'Сотовый', 'Номер клиента',
  'Номер абонента', 'Номер', 'Абонент', 'Телефон клиента', 'Телефон/факс', 'Phone number', 'Mobile', 'Mobile phone', 'Tel', 'Telephone', 'Work phone',
  'Caller ID', 'Caller number', 'Customer phone', 'External number', 'Contact phone',
]; // prettier-ignore
const EMAIL = [
  'Электронная почта',
  'Электронный адрес',
  'Адрес электронной почты',
  'Почта клиента',
  'Рабочий e-mail',
  'Рабочий email',
  'Личный email',
  'Email address',
  'Mail',
  'Work email',
];
const COMMENT = [
  'Примечание',
  'Примечания',
  'Комментарии',
  'Заметки',
  'Заметка',
  'Описание',
  'Доп. информация',
  'Notes',
  'Note',
  'Comments',
  'Description',
  'Remarks',
];
const LINE = [
  'Продукт',
  'Товар',
  'Услуга',
  'Товар/услуга',
  'Номенклатура',
  'Вид услуги',
  'Категория',
  'Product',
  'Service',
  'Product category',
  'Item',
];
const ACTIVITY = [
  'Источник', 'Источник обращения', 'Источник сделки', 'Источник лида', 'Откуда узнали', 'Рекламный источник', 'Рекламная кампания', 'Канал рекламы',
  'Source', 'Lead source', 'Original source', 'Campaign', 'Traffic source',
]; // prettier-ignore
const PERSON = [
  'ФИО',
  'Ф.И.О.',
  'Имя',
  'Контактное лицо клиента',
  'Контактные данные',
  'Имя контакта',
  'Contact',
  'Contact name',
  'Full name',
  'First name',
  'Person name',
  'Associated contact',
];
const NEXT_STEP = [
  'Задача',
  'Следующее действие',
  'Next action',
  'Next activity',
  'Ближайшая задача',
  'Договорённости',
];
const NEXT_STEP_ON = [
  'Дата следующего шага',
  'Дата следующего контакта',
  'Перезвонить',
  'Next activity date',
  'Next step date',
  'Следующая активность',
];
const AMOUNT = [
  'Бюджет',
  'Сумма сделки',
  'Стоимость',
  'Цена',
  'Value',
  'Deal value',
  'Total',
  'Opportunity amount',
  'Close value',
  'Price',
  'Budget',
];

const KNOWN: { readonly [Key in TableKey]?: Headings<Key> } = {
  contacts: {
    at: ['Время', 'Дата и время звонка', 'Дата звонка', 'Время звонка', 'Дата вызова', 'Дата контакта', 'Дата обращения', 'Начало', 'Call time', 'Call date', 'Start time', 'Started at', 'Date/time', 'Datetime', 'Time', 'Timestamp', 'Created at'],
    direction: ['Тип звонка', 'Тип вызова', 'Направление вызова', 'Вид звонка', 'Входящий/исходящий', 'Тип', 'Call type', 'Call direction', 'Type', 'Inbound/outbound'],
    channel: ['Способ связи', 'Канал связи', 'Вид контакта', 'Тип контакта', 'Тип обращения', 'Medium', 'Contact method', 'Communication channel'],
    client: CLIENT,
    person: PERSON,
    phone: PHONE,
    email: EMAIL,
    line: LINE,
    activity: ACTIVITY,
    employee: [...EMPLOYEE, 'Кому звонили', 'Принял', 'ФИО сотрудника', 'Звонил'],
    result: ['Итог', 'Статус', 'Статус звонка', 'Результат звонка', 'Итог звонка', 'Статус вызова', 'Состояние', 'Outcome', 'Status', 'Call status', 'Call result', 'Disposition', 'Call outcome'],
    answeredAt: ['Время ответа', 'Дата ответа', 'Answered', 'Answer time', 'Answered on', 'Дата и время ответа'],
    nextStep: NEXT_STEP,
    nextStepOn: NEXT_STEP_ON,
    recording: ['Запись разговора', 'Ссылка на запись', 'Запись звонка', 'Файл записи', 'Recording URL', 'Record', 'Recording link'],
    comment: COMMENT,
    sourceKey: ['ID звонка', 'ID вызова', 'Call ID', 'Идентификатор', 'Call SID', 'Sid', 'UUID'],
  },
  clients: {
    name: ['Заказчик', 'Контрагент', 'Покупатель', 'Организация', 'Фирма', 'Название компании', 'Наименование организации', 'Полное наименование', 'Название клиента', 'Наименование клиента', 'Юридическое лицо', 'Компания / ФИО', 'Customer', 'Customer name', 'Client name', 'Company name', 'Account', 'Account name', 'Organization', 'Organisation'],
    taxId: ['ИНН клиента', 'ИНН/КПП', 'ИНН контрагента', 'VAT', 'VAT ID', 'Tax number', 'Tax identification number'],
    segment: ['Отрасль', 'Сфера деятельности', 'Категория', 'Тип компании', 'Тип клиента', 'Вид деятельности', 'Industry', 'Sector', 'Category', 'Company type'],
    size: ['Кол-во сотрудников', 'Количество сотрудников', 'Число сотрудников', 'Employees', 'Number of employees', 'Company size'],
    city: ['Населённый пункт', 'Регион', 'Адрес', 'Town', 'Office location', 'Address'],
    person: [...PERSON, 'Директор', 'Руководитель'],
    phone: PHONE,
    email: EMAIL,
    activity: ACTIVITY,
    firstPurchaseOn: ['Дата первой покупки', 'Дата первого заказа', 'First order', 'First purchase date'],
    manager: EMPLOYEE,
    nextTouchOn: ['Дата следующего контакта', 'Следующий звонок', 'Next contact date', 'Next call'],
    debt: ['Задолженность', 'Дебиторская задолженность', 'Долг клиента', 'Долг покупателя', 'Сумма долга', 'Сумма задолженности', 'Общая задолженность', 'Balance due', 'Amount due', 'Outstanding', 'Outstanding balance', 'Receivable', 'Receivables', 'Open balance'],
    overdueDays: ['Дней просрочки', 'Просрочено дней', 'Дней просрочено', 'Количество дней просрочки', 'Просрочка', 'Дней', 'Days overdue', 'Overdue days', 'Days past due'],
    asOf: ['На дату', 'Задолженность на дату', 'Дата задолженности', 'As of', 'As of date', 'Balance date'],
    comment: COMMENT,
  },
  deals: {
    openedOn: ['Дата', 'Дата создания', 'Дата начала', 'Дата заявки', 'Создана', 'Создан', 'Дата создания сделки', 'Created', 'Create date', 'Created date', 'Created time', 'Created on', 'Deal created', 'Engage date', 'Start date', 'Date created'],
    client: CLIENT,
    line: LINE,
    activity: ACTIVITY,
    seller: EMPLOYEE,
    amount: AMOUNT,
    stage: ['Стадия', 'Стадия сделки', 'Статус', 'Статус сделки', 'Этап сделки', 'Воронка', 'Deal stage', 'Status', 'Sales stage'],
    closedOn: ['Дата завершения', 'Дата окончания', 'Дата сделки', 'Закрыта', 'Дата закрытия сделки', 'Close date', 'Closing date', 'Closed date', 'Closed time', 'Closed at', 'Won time'],
    lossReason: ['Причина', 'Причина проигрыша', 'Причина закрытия', 'Lost reason', 'Closed lost reason', 'Reason lost', 'Reason for loss'],
    nextStep: NEXT_STEP,
    nextStepOn: NEXT_STEP_ON,
    sourceKey: ['ID', 'ID сделки', 'ID заявки', 'Номер сделки', '№ сделки', 'Идентификатор', 'Deal ID', 'Deal - ID', 'Record ID', 'Record Id', 'Opportunity ID', 'Opportunity id'],
    comment: COMMENT,
  },
  sales: {
    date: ['Дата документа', 'Дата отгрузки', 'Дата оплаты', 'Дата заказа', 'Дата реализации', 'Дата операции', 'Дата платежа', 'Дата и время', 'Date', 'Order date', 'Invoice date', 'InvoiceDate', 'Payment date', 'Transaction date', 'Sale date', 'Created date', 'Paid at', 'Создан', 'Дата создания', 'Дата счета', 'Дата накладной', 'Дата чека', 'Число'],
    client: [...CLIENT, 'ContactName', 'Contact name', 'Billing name', 'Customer description', 'Покупатель / клиент'],
    line: LINE,
    seller: EMPLOYEE,
    revenue: ['Сумма', 'Сумма продажи', 'Сумма заказа', 'Сумма документа', 'Сумма отгрузки', 'Сумма оплаты', 'Сумма платежа', 'Стоимость', 'Продажи', 'Сумма с НДС', 'Всего', 'Оплата', 'Проплаты', 'Поступление', 'Приход', 'Кредит', 'Выручка с НДС', 'Amount', 'Total', 'Total amount', 'Sales', 'Total price', 'Net amount', 'Line total', 'Line amount', 'LineAmount', 'Order total', 'Итого', 'К перечислению', 'К перечислению продавцу за реализованный товар', 'Сумма заказа с НДС', 'Invoice total', 'Paid amount', 'Gross amount'],
    cost: ['Себестоимость продаж', 'Закупка', 'Закупочная стоимость', 'Стоимость закупки', 'Cost', 'COGS', 'Cost price'],
    comment: COMMENT,
  },
  documents: {
    requestedAt: ['Дата', 'Дата документа', 'Date', 'Requested on'],
    client: CLIENT,
    type: ['Вид документа', 'Kind'],
    requestedBy: ['Заказал', 'Инициатор'],
    responsible: ['Исполнитель', 'Prepared by'],
    dueAt: ['Дедлайн', 'Крайний срок', 'Deadline'],
    link: ['Файл', 'File', 'URL'],
    comment: COMMENT,
  },
  advertising: {
    month: ['Период', 'Дата', 'Period', 'Date'],
    activity: ['Рекламный канал', 'Кампания', 'Источник', 'Площадка', 'Campaign', 'Source', 'Channel'],
    amount: ['Расход', 'Расходы', 'Затраты', 'Потрачено', 'Бюджет', 'Стоимость', 'Spend', 'Spent', 'Cost', 'Budget'],
    comment: COMMENT,
  },
  staff: { name: ['Фамилия Имя', 'Sales agent', 'Sales rep', 'Salesperson', 'Manager', 'Менеджер', 'Работник', 'Full name', 'Person'], email: EMAIL, roles: ['Должность', 'Position'] },
}; // prettier-ignore

/** Other words for the columns of a table. */
export function headingsFor(table: TableKey, column: string): readonly string[] {
  const known: Readonly<Record<string, readonly string[] | undefined>> = KNOWN[table] ?? {};
  return known[column] ?? [];
}

/** Words that head columns we have no place for: they tell a heading row all the same. */
const OTHERS = [
  'Номер', '№', '№ п/п', 'N', 'Количество', 'Кол-во', 'Единица', 'Ед. изм.', 'НДС', 'Скидка', 'Договор', 'Прибыль', 'Рентабельность', 'План', 'Факт', 'Бюджет план', 'Валюта',
  'Длительность', 'Продолжительность', 'Ожидание', 'Год', 'Месяц', 'КПП', 'Адрес', 'Сайт', 'Склад', 'Документ', 'Регистратор', 'Quantity', 'Qty', 'Unit price', 'Duration',
  'ID', 'Currency', 'Country', 'Region', 'Website', 'Probability', 'Pipeline', 'Discount', 'Tax', 'VAT', 'Invoice', 'InvoiceNo', 'Order ID', 'Order number', 'From', 'To', 'Кому', 'Откуда',
]; // prettier-ignore

let known: ReadonlySet<string> | undefined;

/** Whether a text is the heading of something, in our words or other people's. */
export function isKnownHeading(text: string): boolean {
  known ??= new Set([...TABLE_KEYS.flatMap(wordsOf), ...OTHERS].map(plainHeading));
  return known.has(plainHeading(text));
}

function wordsOf(table: TableKey): readonly string[] {
  return Object.entries(tables[table].columns).flatMap(([column, { heading, aliases = [] }]: [string, Headed]) => [
    heading.ru,
    heading.en,
    ...aliases,
    ...headingsFor(table, column),
  ]);
}

interface Headed {
  readonly heading: { readonly ru: string; readonly en: string };
  readonly aliases?: readonly string[];
}

/** A heading without its unit, currency, number and punctuation: «Сумма, руб.» and «СУММА (RUB)» are «сумма». */
export function plainHeading(text: string): string {
  return foldHeading(text)
    .replace(/^[*\s]+/, '')
    .replace(/\(\d+\)$/, '')
    .replace(/[,(]\s*(руб|р|₽|rub|usd|eur|\$|€|тыс|шт|мин|сек|дн|%|utc|msk|мск)[^,(]*$/, '')
    .replace(/[\s_]+/g, ' ')
    .replace(/[.:*]+$/, '')
    .trim();
}

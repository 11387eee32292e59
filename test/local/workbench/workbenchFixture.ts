import { newSheetData, newWorkbookData } from '../../../local/store/newWorkbook';
import type { RowCells, WorkbookData } from '../../../local/store/workbookData';

/** A small register in Russian locale: Contacts, a Dashboard to be computed, a Log for the add-on of the tests, and Settings. */
export function smallRegister(): WorkbookData {
  const book = newWorkbookData({ name: 'register', locale: 'ru_RU', timeZone: 'Asia/Novokuznetsk' });
  const contacts = newSheetData(1, { name: 'Contacts', rowCount: 200, columnCount: 8 });
  const dashboard = newSheetData(2, { name: 'Dashboard', rowCount: 100, columnCount: 12 });
  const log = newSheetData(3, { name: 'Log', rowCount: 100, columnCount: 5 });
  const heading = { bold: true, background: '#e8f0fe' };
  const headings: RowCells = ['Дата', 'Клиент', 'Телефон', 'Сумма', 'Итог', 'Готово', 'Время'].map((value) => ({
    value,
    format: heading,
  }));
  contacts.rows = [
    headings,
    row(45901, 'Ромашка', '+73842123456', 1500.5, 'договорились'),
    row(45902, 'Вектор', '+73842765432', 820, 'перезвонить'),
    row(45903, 'Ромашка', '+73842123456', 230, 'договорились'),
  ];
  contacts.rows[0]![0] = { ...contacts.rows[0]![0]!, note: 'Когда говорили' };
  for (let index = 4; index < 40; index++)
    contacts.rows[index] = row(undefined, undefined, undefined, undefined, undefined);
  contacts.frozenRows = 1;
  contacts.tabColor = '#4285f4';
  contacts.columnWidths = { 1: 160, 2: 120 };
  contacts.validations = [
    {
      areas: [{ row: 1, column: 4, rows: 39, columns: 1 }],
      criteria: 'VALUE_IN_LIST',
      values: [['договорились', 'перезвонить', 'отказ'], true],
      allowInvalid: true,
      helpText: null,
    },
    {
      areas: [{ row: 1, column: 5, rows: 39, columns: 1 }],
      criteria: 'CHECKBOX',
      values: [],
      allowInvalid: false,
      helpText: null,
    },
  ];
  contacts.conditionalFormats = [
    {
      areas: [{ row: 1, column: 4, rows: 39, columns: 1 }],
      rule: { kind: 'boolean', criteria: 'TEXT_EQUAL_TO', values: ['отказ'], format: { background: '#f4c7c3' } },
    },
  ];
  // By this sheet the workbook is a register.
  const settings = newSheetData(4, { name: 'Настройки', rowCount: 20, columnCount: 3 });
  settings.rows = [['Ключ', 'Значение', 'Пояснение'].map((heading) => ({ value: heading }))];
  dashboard.tabColor = '#34a853';
  return { ...book, sheets: [contacts, dashboard, log, settings] };
}

function row(date?: number, client?: string, phone?: string, amount?: number, outcome?: string): RowCells {
  return [
    { ...value(date), format: { numberFormat: 'dd.mm.yyyy' } },
    value(client),
    { ...value(phone), format: { numberFormat: '@' } },
    { ...value(amount), format: { numberFormat: '# ##0.00' } },
    value(outcome),
    { value: false },
    { format: { numberFormat: 'hh:mm' } },
  ];
}

function value(content: string | number | undefined): { value?: string | number } {
  return content === undefined ? {} : { value: content };
}

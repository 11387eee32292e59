import { analyse } from '../../../../src/core/analysis';
import type { TableKey } from '../../../../src/core/register/tables/tables';
import type { CellValue, SheetSnapshot } from '../../../../src/core/register/schema/cell';
import type { Problem, ProblemCode } from '../../../../src/core/register/schema/problem';
import { when } from '../../../builders/rows';
import { aSheet, typedSheet } from '../../../builders/sheets';

export type Cells = Readonly<Record<string, CellValue>>;

/** Monday noon. */
const NOW = when('2026-11-23T12:00');

export const CONTACT: Cells = { id: 'C-1', at: '05.11.2026 10:00', direction: 'In', channel: 'Call', client: 'Alfa' };
export const SALE: Cells = { id: 'S-1', date: '05.11.2026', client: 'Alfa', revenue: 100 };
export const DEAL: Cells = {
  id: 'D-1',
  openedOn: '05.11.2026',
  client: 'Alfa',
  seller: 'Ann',
  amount: 100,
  stage: 'New',
};
export const CLIENT: Cells = { id: 'K-1', name: 'Alfa' };
export const PLAN: Cells = { month: '11.2026', kpi: 'Revenue', target: 1000 };
const ADOPTED: Cells = { sheet: 'Our clients', heading: 'Firm', table: 'Clients', column: 'Name' };
export const DAY: Cells = { weekday: 'Mon', kind: 'Work', from: '9:00', to: '18:00' };

export const alfa = typedSheet('clients', CLIENT);

export function everyProblemOf(...sheets: readonly SheetSnapshot[]): readonly Problem[] {
  return analyse({ sheets, now: NOW, locale: 'ru_RU' }).problems();
}

/** Sheets here have only the columns that matter to the case: what they lack is a case of its own. */
export function problemsOf(...sheets: readonly SheetSnapshot[]): readonly Problem[] {
  return everyProblemOf(...sheets).filter(({ code }) => code !== 'missingColumn');
}

/** A contact with everything that something rests on but its result. */
export const WHOLE_CONTACT: Cells = {
  ...CONTACT,
  phone: '',
  email: '',
  employee: '',
  answeredAt: '',
  nextStep: '',
  nextStepOn: '',
  score: '',
  recording: '',
  listenedBy: '',
  listenedOn: '',
};
const RESULT_IS_MISSING = { rests: 'ticks', expectedEn: 'Result', expectedRu: 'Результат' };

export interface Case {
  readonly title: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly place: Partial<Problem>;
}

/** A table of good rows with one more that is not, in row 3. */
function spoilt(table: TableKey, good: Cells, cells: Cells): SheetSnapshot {
  return typedSheet(table, good, { ...good, id: '', ...cells });
}

const contact = (cells: Cells): SheetSnapshot => spoilt('contacts', CONTACT, { id: 'C-2', ...cells });
const sale = (cells: Cells): SheetSnapshot => spoilt('sales', SALE, { id: 'S-2', ...cells });
const deal = (cells: Cells): SheetSnapshot => spoilt('deals', DEAL, { id: 'D-2', ...cells });
const client = (cells: Cells): SheetSnapshot => spoilt('clients', CLIENT, { id: 'K-2', name: 'Beta', ...cells });

const inContacts = (column: string, found: string): Partial<Problem> => ({
  sheet: 'Contacts',
  row: 3,
  id: 'C-2',
  column,
  found,
});
const inClients = (column: string, found: string): Partial<Problem> => ({
  sheet: 'Clients',
  row: 3,
  id: 'K-2',
  column,
  found,
});
const inSales = (column: string, found: string): Partial<Problem> => ({
  sheet: 'Sales',
  row: 3,
  id: 'S-2',
  column,
  found,
});
const inDeals = (column: string, found: string): Partial<Problem> => ({
  sheet: 'Deals',
  row: 3,
  id: 'D-2',
  column,
  found,
});

/** At least one for every code there is: a new code does not compile without its case. */
export const CASES: Readonly<Record<ProblemCode, Case>> = {
  badDate: { title: 'a date in words', sheets: [contact({ at: 'вчера' })], place: inContacts('at', 'вчера') },
  dateOrder: {
    title: 'a date that is none in the order of the locale',
    sheets: [sale({ date: '11/20/2026' }), alfa],
    place: { ...inSales('date', '11/20/2026'), id: '', details: { order: 'monthFirst' } },
  },
  dateOutOfRange: {
    title: 'the year 9999',
    sheets: [sale({ date: '31.12.9999' }), alfa],
    place: inSales('date', '31.12.9999'),
  },
  badNumber: {
    title: 'an amount in words',
    sheets: [sale({ revenue: 'сто' }), alfa],
    place: inSales('revenue', 'сто'),
  },
  otherCurrency: {
    title: 'an amount in dollars where the company counts in roubles',
    sheets: [sale({ revenue: '$100' }), alfa, typedSheet('settings', { key: 'currency', value: 'RUB' })],
    place: { ...inSales('revenue', '$100'), details: { currency: 'RUB' } },
  },
  ambiguousNumber: {
    title: 'an amount that may be a thousand or one',
    sheets: [sale({ revenue: '1.234' }), alfa],
    place: inSales('revenue', '1.234'),
  },
  badChoice: {
    title: 'a channel nobody knows',
    sheets: [contact({ channel: 'Голубь' })],
    place: inContacts('channel', 'Голубь'),
  },
  badBoolean: {
    title: 'a perhaps',
    sheets: [client({ doNotContact: 'может быть' })],
    place: inClients('doNotContact', 'может быть'),
  },
  badPhone: { title: 'half a phone', sheets: [contact({ phone: '89130' })], place: inContacts('phone', '89130') },
  badEmail: {
    title: 'an e-mail without @',
    sheets: [contact({ email: 'ivan.alfa.ru' })],
    place: inContacts('email', 'ivan.alfa.ru'),
  },
  badTaxId: {
    title: 'a mistyped tax number',
    sheets: [client({ taxId: '7707083894' })],
    place: inClients('taxId', '7707083894'),
  },
  badTime: {
    title: 'an hour that is not on the clock',
    sheets: [typedSheet('calendar', DAY, { ...DAY, to: '25:00' })],
    place: { sheet: 'Calendar', row: 3, column: 'to', found: '25:00' },
  },
  badRole: {
    title: 'a role that does not exist',
    sheets: [typedSheet('staff', { name: 'Ann', roles: 'active' }, { name: 'Bob', roles: 'космонавт' })],
    place: { sheet: 'Staff', row: 3, column: 'roles', found: 'космонавт' },
  },
  outOfBounds: {
    title: 'a mark of six',
    sheets: [contact({ score: 6 })],
    place: { ...inContacts('score', '6'), details: { least: '1', most: '5' } },
  },
  formulaError: {
    title: 'a broken formula',
    sheets: [sale({ revenue: '#REF!' }), alfa],
    place: inSales('revenue', '#REF!'),
  },
  required: { title: 'no channel', sheets: [contact({ channel: '' })], place: inContacts('channel', '') },
  noIdentity: { title: 'a contact with nobody', sheets: [contact({ client: '' })], place: inContacts('', '') },
  futureDate: {
    title: 'a contact of tomorrow',
    sheets: [contact({ at: '24.11.2026 10:00' })],
    place: inContacts('at', '24.11.2026 10:00'),
  },
  noTime: {
    title: 'a contact without a time of day',
    sheets: [contact({ at: '05.11.2026' })],
    place: inContacts('at', '05.11.2026'),
  },
  noticedTime: {
    title: 'a contact whose time is that of a later edit',
    sheets: [contact({ at: '05.11.2026 10:15', sourceKey: 'noticed:2026-11-05T10:15' })],
    place: inContacts('at', '05.11.2026 10:15'),
  },
  totalsRow: {
    title: 'a total below the table',
    sheets: [typedSheet('sales', SALE, { client: 'Итого', revenue: 100 }), alfa],
    place: { sheet: 'Sales', row: 3, column: '', found: 'Итого · 100' },
  },
  duplicateId: {
    title: 'an id in small letters that is taken',
    sheets: [contact({ id: 'c-1' })],
    place: { ...inContacts('id', 'c-1'), id: 'c-1', details: { other: '2' } },
  },
  duplicateSourceKey: {
    title: 'a call that was delivered twice',
    sheets: [typedSheet('contacts', { ...CONTACT, sourceKey: 'ats:7' }, { ...CONTACT, id: 'C-2', sourceKey: 'ats:7' })],
    place: inContacts('sourceKey', 'ats:7'),
  },
  unknownReference: {
    title: 'a return of no sale',
    sheets: [sale({ revenue: -50, returnOf: 'S-9' }), alfa],
    place: inSales('returnOf', 'S-9'),
  },
  mergeLoop: {
    title: 'two clients merged into each other',
    sheets: [typedSheet('clients', { ...CLIENT, mergedInto: 'K-2' }, { id: 'K-2', name: 'Beta', mergedInto: 'K-1' })],
    place: inClients('mergedInto', 'K-1'),
  },
  ambiguousPhone: {
    title: 'a phone of two clients',
    sheets: [
      typedSheet(
        'clients',
        { ...CLIENT, phone: '8 913 000 00 01' },
        { id: 'K-2', name: 'Beta', phone: '+79130000001' },
      ),
    ],
    place: { ...inClients('phone', '+79130000001'), details: { others: 'Alfa' } },
  },
  ambiguousEmail: {
    title: 'an e-mail of two clients',
    sheets: [typedSheet('clients', { ...CLIENT, email: 'a@a.ru' }, { id: 'K-2', name: 'Beta', email: 'A@a.ru' })],
    place: { ...inClients('email', 'A@a.ru'), details: { others: 'Alfa' } },
  },
  ambiguousName: {
    title: 'one company typed twice',
    sheets: [client({ name: 'ООО «ALFA»' })],
    place: { ...inClients('name', 'ООО «ALFA»'), details: { others: 'Alfa' } },
  },
  sharedName: {
    title: 'a name that stands beside two phones',
    sheets: [
      typedSheet(
        'contacts',
        { ...CONTACT, client: 'Nova', phone: '+7 999 000-00-01' },
        { ...CONTACT, id: 'C-2', client: 'Nova' },
        { ...CONTACT, id: 'C-3', client: 'Nova', phone: '+7 999 000-00-02' },
      ),
    ],
    place: inContacts('client', 'Nova'),
  },
  answerBeforeContact: {
    title: 'an answer before the question',
    sheets: [contact({ answeredAt: '05.11.2026 09:59' })],
    place: inContacts('answeredAt', '05.11.2026 09:59'),
  },
  answerOnOutbound: {
    title: 'an answer to our own call',
    sheets: [contact({ direction: 'Out', answeredAt: '05.11.2026 10:30' })],
    place: inContacts('answeredAt', '05.11.2026 10:30'),
  },
  originWithoutReason: {
    title: 'an origin nobody gave a reason for',
    sheets: [client({ origin: 'Referral' })],
    place: inClients('origin', 'Referral'),
  },
  positiveReturn: {
    title: 'a return without a minus',
    sheets: [sale({ revenue: 50, returnOf: 'S-1' }), alfa],
    place: inSales('returnOf', 'S-1'),
  },
  returnOfReturn: {
    title: 'a return of a return',
    sheets: [
      typedSheet('sales', { ...SALE, revenue: -10 }, { ...SALE, id: 'S-2', revenue: -5, returnOf: 'S-1' }),
      alfa,
    ],
    place: inSales('returnOf', 'S-1'),
  },
  closedWithoutDate: {
    title: 'a deal won nobody knows when',
    sheets: [deal({ stage: 'Won', closedOn: '' })],
    place: inDeals('closedOn', ''),
  },
  closedBeforeOpened: {
    title: 'a deal won before it was opened',
    sheets: [deal({ stage: 'Won', closedOn: '04.11.2026' })],
    place: inDeals('closedOn', '04.11.2026'),
  },
  unknownEmployee: {
    title: 'somebody who is not in Staff',
    sheets: [contact({ employee: 'Eve' }), typedSheet('staff', { name: 'Ann', roles: 'active' })],
    place: inContacts('employee', 'Eve'),
  },
  unknownKpi: {
    title: 'a plan for a figure that does not exist',
    sheets: [typedSheet('plan', PLAN, { ...PLAN, kpi: 'Счастье' })],
    place: { sheet: 'Plan', row: 3, column: 'kpi', found: 'Счастье' },
  },
  duplicatePlan: {
    title: 'two plans for one figure and month, by its name and by its key',
    sheets: [typedSheet('plan', PLAN, { ...PLAN, kpi: 'sales.revenue', target: 2000 })],
    place: { sheet: 'Plan', row: 3, column: 'kpi', found: 'sales.revenue' },
  },
  badInterval: {
    title: 'a day that ends as it begins',
    sheets: [typedSheet('calendar', DAY, { ...DAY, from: '18:00', to: '18:00' })],
    place: { sheet: 'Calendar', row: 3, column: 'to', found: '18:00' },
  },
  unknownSetting: {
    title: 'a setting nobody knows',
    sheets: [typedSheet('settings', { key: 'dormancy', value: 18 }, { key: 'dormansy', value: 12 })],
    place: { sheet: 'Settings', row: 3, column: 'key', found: 'dormansy' },
  },
  noWorkingTime: {
    title: 'a calendar in which nobody ever works',
    sheets: [typedSheet('calendar', { weekday: 'Mon', kind: 'Holiday' })],
    place: { sheet: 'Calendar', row: 0, column: '', found: 'Calendar' },
  },
  unknownStandard: {
    title: 'a standard without a rule behind it',
    sheets: [typedSheet('standards', { key: 'inbound.reply', role: 'Inbound' }, { key: 'coffee', role: 'Owner' })],
    place: { sheet: 'Standards', row: 3, column: 'key', found: 'coffee' },
  },
  unknownTableName: {
    title: 'a row of Columns for a table that there is not',
    sheets: [typedSheet('columns', { ...ADOPTED, table: 'Calls' })],
    place: { sheet: 'Columns', row: 2, column: 'table', found: 'Calls' },
  },
  unknownColumnName: {
    title: 'a row of Columns for a column that the table does not have',
    sheets: [typedSheet('columns', { ...ADOPTED, column: 'Shoe size' })],
    place: { sheet: 'Columns', row: 2, column: 'column', found: 'Shoe size' },
  },
  unknownSheetName: {
    title: 'a row of Columns for a sheet that is not in the workbook',
    sheets: [typedSheet('columns', ADOPTED)],
    place: { sheet: 'Columns', row: 2, column: 'sheet', found: 'Our clients' },
  },
  badSetting: {
    title: 'a setting with a value that cannot be',
    sheets: [typedSheet('settings', { key: 'dormancy', value: 18 }, { key: 'silenceLimit', value: 'долго' })],
    place: { sheet: 'Settings', row: 3, column: 'value', found: 'долго', details: { key: 'silenceLimit' } },
  },
  missingHeading: {
    title: 'a heading that was renamed',
    sheets: [aSheet('Sales', ['Date', 'Client', 'Sum'], ['05.11.2026', 'Alfa', 100])],
    place: { sheet: 'Sales', row: 1, column: 'revenue' },
  },
  missingColumn: {
    title: 'a column of results that was deleted',
    sheets: [typedSheet('contacts', WHOLE_CONTACT)],
    place: { sheet: 'Contacts', row: 1, column: 'result', details: RESULT_IS_MISSING },
  },
  duplicateHeading: {
    title: 'a heading that stands twice',
    sheets: [aSheet('Sales', ['Date', 'Client', 'Revenue', 'Revenue'], ['05.11.2026', 'Alfa', 100, 90])],
    place: { sheet: 'Sales', row: 1, column: 'revenue' },
  },
  mergedHeading: {
    title: 'a heading merged with its neighbour',
    sheets: [
      {
        ...aSheet('Sales', ['Date', 'Client', 'Revenue', ''], ['05.11.2026', 'Alfa', 100, '']),
        merges: [{ row: 0, column: 2, rows: 1, columns: 2 }],
      },
      alfa,
    ],
    place: { sheet: 'Sales', row: 1, column: 'revenue' },
  },
  duplicateTable: {
    title: 'a copy of a table in the other language',
    sheets: [typedSheet('sales', SALE), { ...typedSheet('sales', SALE), name: 'Продажи' }, alfa],
    place: { sheet: 'Продажи', row: 0, column: '' },
  },
  noHeadings: {
    title: 'a sheet that took the name of a table',
    sheets: [aSheet('Sales', ['Picture of our shop'], ['1'])],
    place: { sheet: 'Sales', row: 0, column: '' },
  },
};

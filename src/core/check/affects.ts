import { FIGURES } from '../figures/catalogue';
import type { Problem } from '../schema/problem';
import { tables, type TableKey } from '../register/tables';

/** Which figures a column that is not required feeds; a required column feeds every figure of its table. */
const FED_BY_COLUMN: Readonly<Record<string, readonly string[]>> = {
  'contacts.result': ['active.', 'inbound.', 'entry.'],
  'contacts.phone': ['active.', 'inbound.', 'entry.'],
  'contacts.email': ['active.', 'inbound.', 'entry.'],
  'contacts.client': ['active.', 'inbound.', 'entry.'],
  'contacts.answeredAt': [
    'entry.answered',
    'entry.medianResponse',
    'entry.p90Response',
    'entry.withinTarget',
    'entry.waitingNow',
    'entry.overdueNow',
  ],
  'contacts.nextStepOn': ['active.qualifiedLeads'],
  'contacts.recording': ['entry.listened'],
  'contacts.listenedOn': ['entry.listened'],
  'contacts.employee': ['structure.conflicts'],
  'clients.phone': ['active.', 'inbound.', 'entry.'],
  'clients.email': ['active.', 'inbound.', 'entry.'],
  'clients.origin': [
    'active.newDeals',
    'active.newDealRevenue',
    'inbound.newSales',
    'inbound.newSalesRevenue',
    'inbound.conversion',
  ],
  'clients.firstPurchaseOn': ['active.', 'inbound.', 'retention.new', 'retention.reactivated'],
  'clients.mergedInto': ['active.', 'inbound.', 'retention.'],
  'deals.amount': ['deals.wonAmount', 'deals.openAmount'],
  'deals.closedOn': [
    'deals.won',
    'deals.lost',
    'deals.winRate',
    'deals.wonAmount',
    'deals.medianCycle',
    'deals.openAmount',
  ],
  'sales.cost': ['sales.margin', 'sales.marginRate', 'sales.newMarginRate', 'sales.repeatMarginRate'],
  'sales.returnOf': ['retention.', 'sales.'],
  'documents.responsible': ['structure.papers'],
};

/** Keys of the figures a problem takes something out of or makes doubtful, in the order of the catalogue. */
export function figuresAffectedBy({ table, column }: Problem): readonly string[] {
  const declared = tables[table as TableKey].columns as Readonly<Record<string, { readonly required?: true }>>;
  const isWholeTable = column === '' || declared[column]?.required === true;
  const fed = isWholeTable ? null : (FED_BY_COLUMN[`${table}.${column}`] ?? []);
  return FIGURES.filter(({ key, tables: needed }) =>
    fed
      ? fed.some((start) => key === start || (start.endsWith('.') && key.startsWith(start)))
      : needed.includes(table as TableKey),
  ).map(({ key }) => key);
}

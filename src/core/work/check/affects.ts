import { FIGURES, type FigureKey } from '../../figures/sections/catalogue';
import type { Section } from '../../figures/sections/measure';
import type { Problem } from '../../register/schema/problem';
import { tables, type ColumnKey, type TableKey } from '../../register/tables/tables';

/** Columns that say who is who, or what a sale is: whatever is computed from their table rests on them. */
const DECIDING: ReadonlySet<string> = new Set<Place>([
  'clients.id',
  'clients.mergedInto',
  'sales.id',
  'sales.returnOf',
]);

/** A column of a table. */
type Place = { [Key in TableKey]: `${Key}.${ColumnKey<Key>}` }[TableKey];

/** A figure, or all of a section. */
type Fed = FigureKey | `${Section}.`;

/** Figures that rest on whom a contact was with, and on what came of it. */
const OF_CONTACTS = ['active.', 'inbound.', 'entry.', 'structure.conflicts'] as const satisfies readonly Fed[];
/**
 * A name that stands beside a phone or an e-mail leads to whoever they belong to, also where it stands alone: in a sale.
 * So these rest on what tells the two sides of a contact apart as well.
 */
const OF_NAMES = [
  ...OF_CONTACTS,
  'retention.',
  'sales.newRevenue',
  'sales.repeatRevenue',
  'sales.newMarginRate',
  'sales.repeatMarginRate',
  'deals.stuck',
] as const satisfies readonly Fed[];
/** Figures that rest on whether a party was waiting. */
const OF_ANSWERS = [
  'active.contacts',
  'active.reached',
  'entry.',
  'structure.conflicts',
] as const satisfies readonly Fed[];
const OF_ORIGIN = [
  'active.newDeals',
  'active.newDealRevenue',
  'inbound.newSales',
  'inbound.newSalesRevenue',
  'inbound.conversion',
] as const satisfies readonly Fed[];

/** Which figures a column that is not required feeds; a required column feeds every figure of its table. */
const FED_BY_COLUMN: Readonly<Partial<Record<Place, readonly Fed[]>>> = {
  'contacts.result': OF_CONTACTS,
  'contacts.phone': OF_NAMES,
  'contacts.email': OF_NAMES,
  'contacts.client': OF_NAMES,
  // Whether a party was waiting also tells an answer from an active contact.
  'contacts.answeredAt': OF_ANSWERS,
  // A letter without a word of what was said answers nobody.
  'contacts.comment': OF_ANSWERS,
  'contacts.sourceKey': OF_ANSWERS,
  'contacts.enteredAt': OF_CONTACTS,
  'contacts.answerEnteredAt': ['entry.fromMemory'],
  'contacts.nextStepOn': ['active.qualifiedLeads', 'deals.stuck'],
  'contacts.recording': ['entry.listened'],
  'contacts.listenedOn': ['entry.listened'],
  'contacts.employee': ['active.contacts', 'active.reached', 'structure.conflicts'],
  'clients.phone': OF_NAMES,
  'clients.email': OF_NAMES,
  'clients.origin': OF_ORIGIN,
  'clients.originReason': OF_ORIGIN,
  'clients.firstPurchaseOn': [
    'active.',
    'inbound.',
    'retention.new',
    'retention.reactivated',
    'retention.secondPurchase',
    'retention.revenuePerExistingClient',
    'retention.bridge',
    'sales.newRevenue',
    'sales.repeatRevenue',
    'sales.newMarginRate',
    'sales.repeatMarginRate',
    'entry.listened',
    'entry.untyped',
    'structure.conflicts',
  ],
  'deals.nextStepOn': ['deals.stuck'],
  'deals.amount': ['deals.wonAmount', 'deals.openAmount'],
  'deals.closedOn': [
    'deals.won',
    'deals.lost',
    'deals.winRate',
    'deals.wonAmount',
    'deals.medianCycle',
    'deals.openAmount',
    'deals.stuck',
    // A deal won without a paper makes the papers of its period no data.
    'structure.papers',
  ],
  'sales.cost': ['sales.margin', 'sales.marginRate', 'sales.newMarginRate', 'sales.repeatMarginRate'],
  'documents.responsible': ['structure.papers'],
};

/** Keys of the figures a problem takes something out of or makes doubtful, in the order of the catalogue. */
export function figuresAffectedBy({ table, column }: Problem): readonly FigureKey[] {
  const declared = tables[table as TableKey].columns as Readonly<Record<string, { readonly required?: true }>>;
  const place = `${table}.${column}`;
  const isWholeTable = column === '' || declared[column]?.required === true || DECIDING.has(place);
  const fed = isWholeTable ? null : ((FED_BY_COLUMN as Readonly<Record<string, readonly Fed[]>>)[place] ?? []);
  return FIGURES.filter(({ key, tables: needed }) =>
    fed
      ? fed.some((start) => key === start || (start.endsWith('.') && key.startsWith(start)))
      : needed.includes(table as TableKey),
  ).map(({ key }) => key);
}

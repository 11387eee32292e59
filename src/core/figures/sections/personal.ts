import type { Facts } from '../facts/facts';
import type { FactList } from '../facts/factList';
import type { SaleFact } from '../facts/saleFact';
import type { JudgedThread } from '../facts/thread';
import type { TableKey } from '../../register/tables/tables';
import { divideMoney } from '../../values/money';
import { median, percentile, ratio } from '../../values/statistics';
import { ACTIVE_VERDICTS, whyNotOfOrigin } from './active';
import type { FigureKey } from './catalogue';
import { DEAL_VERDICTS, whyNotStuck, type JudgeDeal } from './deals';
import { ENTRY_VERDICTS, THREAD_VERDICTS, type ThreadVerdicts } from './entry';
import { INBOUND_VERDICTS } from './inbound';
import { valueOf, type Measure } from './measure';
import type { PeriodView } from './periodView';
import { employeeByExtension } from '../../register/tables/whoseNumber';
import { callsOf, whyConfirmed, whyRegistered } from './phoneLog';
import { CLIENT_VERDICTS, reactivations } from './retention';
import { isCounted, SALE_ROWS, type SaleRows } from './sales';
import { documentsOf, whyNoPaperOfSeller } from './structure';
import { forEachJudged, type ContactVerdicts } from './verdict';
import { whyTyped } from './writtenDown';

/**
 * One case of a figure and whose result it is: of the person the row itself names, whoever looks after the client today.
 * A client won is of the seller of its first purchase row, else of "Won by"; an inquiry of the first employee its
 * contacts name; a client kept or lost of the seller of its last purchase before the period.
 */
export interface PersonalCase {
  /** Blank where the row names nobody. */
  readonly employee: string;
  /** In the value, or only looked at. */
  readonly counts: boolean;
  /** What it adds: minor units, working minutes, days, or one. */
  readonly amount: number;
  /** What it adds below the line of a share of two sums. */
  readonly base: number;
  readonly party: number;
  /** The row it is told from; row 0: none. */
  readonly table: TableKey;
  readonly row: number;
  readonly id: string;
}

/** How the cases of one person make the value. */
type Sum = (cases: readonly PersonalCase[]) => number | null;

interface Personal {
  readonly cases: (view: PeriodView) => readonly PersonalCase[];
  readonly sum: Sum;
  /** The people's values and that of nobody add up to the company's. */
  readonly addsUp: boolean;
}

const counted = (cases: readonly PersonalCase[]): readonly PersonalCase[] => cases.filter(({ counts }) => counts);
const amounts = (cases: readonly PersonalCase[]): readonly number[] => counted(cases).map(({ amount }) => amount);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const parties = (cases: readonly PersonalCase[]): number => new Set(cases.map(({ party }) => party)).size;

const count: Sum = (cases) => counted(cases).length;
const sum: Sum = (cases) => total(amounts(cases));
/** Nothing is known of somebody of whom nothing was looked at. */
const orNothing =
  (known: Sum): Sum =>
  (cases) =>
    cases.length === 0 ? null : known(cases);
const share: Sum = (cases) => ratio(counted(cases).length, cases.length);
const rate: Sum = (cases) => ratio(total(amounts(cases)), total(counted(cases).map(({ base }) => base)));
const perBuyer: Sum = (cases) =>
  divideMoney(total(amounts(cases)), parties(counted(cases).filter(({ base }) => base > 0)));

type Case = Pick<PersonalCase, 'employee'> & Partial<PersonalCase>;

function caseOf(table: TableKey, { row, id }: { readonly row: number; readonly id: string }, rest: Case): PersonalCase {
  return { counts: true, amount: 1, base: 0, party: -1, ...rest, table, row, id };
}

function contacts(verdicts: ContactVerdicts): Personal['cases'] {
  return (view) => {
    const cases: PersonalCase[] = [];
    forEachJudged(view, verdicts, ({ contact, party }, why) =>
      cases.push(caseOf('contacts', contact, { employee: contact.employee, counts: why === null, party })),
    );
    return cases;
  };
}

/** The first contact of a thread that names somebody says whose it is. */
export function takenBy({ inbound }: Pick<JudgedThread, 'inbound'>): string {
  return inbound.find(({ contact }) => contact.employee !== '')?.contact.employee ?? '';
}

function threads(
  { isLookedAt, whyNot }: ThreadVerdicts,
  listOf: (view: PeriodView) => FactList<JudgedThread> = (view) => view.threads,
): Personal['cases'] {
  return (view) =>
    listOf(view)
      .filter(isLookedAt)
      .flatMap((thread) => {
        const [first] = thread.inbound;
        if (!first) return [];
        const { party, response } = thread;
        const rest = { employee: takenBy(thread), counts: whyNot(thread) === null, amount: response ?? 0, party };
        return [caseOf('contacts', first.contact, rest)];
      });
}

const atNow = ({ facts }: PeriodView): FactList<JudgedThread> => facts.threadList;

/** Who won a client. */
export function wonBy({ facts }: Pick<PeriodView, 'facts'>, party: number): string {
  return facts.histories.of(party).firstRow?.sale.seller || (facts.parties[party]?.client?.seller ?? '');
}

function newParties(isMeant: (view: PeriodView, party: number) => boolean): Personal['cases'] {
  return (view) =>
    [...view.newParties].filter((party) => isMeant(view, party)).map((party) => ofParty(view.facts, party));
}

/** A client as one case: told from its first purchase row, else from its card. */
function ofParty(facts: Facts, party: number): PersonalCase {
  const first = facts.histories.of(party).firstRow;
  const employee = wonBy({ facts }, party);
  if (first) return caseOf('sales', first.sale, { employee, party });
  return caseOf('clients', facts.parties[party]?.clientRows[0] ?? { row: 0, id: '' }, { employee, party });
}

function isOfOrigin(origin: 'active' | 'inbound'): (view: PeriodView, party: number) => boolean {
  return (view, party) => whyNotOfOrigin(view, party, origin) === null;
}

/** The purchases of clients won in the period, of whoever won them. */
function newSalesRevenue(origin: 'active' | 'inbound'): Personal['cases'] {
  const isTheirs = isOfOrigin(origin);
  return (view) =>
    view.sales
      .filter(({ party, isPurchase }) => isPurchase && view.newParties.has(party) && isTheirs(view, party))
      .map((sale) => ofSale(sale, wonBy(view, sale.party)));
}

function ofSale(fact: SaleFact, employee = fact.sale.seller, amount: number = fact.revenue): PersonalCase {
  return caseOf('sales', fact.sale, { employee, amount, base: Number(fact.isPurchase), party: fact.party });
}

function sales(rows: SaleRows): Personal['cases'] {
  return (view) => view.sales.filter(isCounted(view, rows)).map((sale) => ofSale(sale));
}

function margins(rows: SaleRows): Personal['cases'] {
  return (view) =>
    view.sales
      .filter(isCounted(view, rows))
      .map((sale) => ({ ...ofSale(sale, undefined, sale.revenue - (sale.cost ?? 0)), base: sale.revenue }));
}

function salesOfClients(isMeant: (sale: SaleFact, view: PeriodView) => boolean): Personal['cases'] {
  return (view) => view.sales.filter((sale) => sale.party >= 0 && isMeant(sale, view)).map((sale) => ofSale(sale));
}

function deals(verdict: JudgeDeal, amountOf: 'amount' | 'days' = 'amount'): Personal['cases'] {
  return ({ facts, period }) =>
    facts.deals.rows.flatMap((fact) => {
      const why = verdict(fact, period);
      if (why === undefined || why === 'noAmount') return [];
      const amount = amountOf === 'days' ? (fact.closedOn ?? 0) - fact.openedOn : (fact.deal.amount ?? 0);
      return [caseOf('deals', fact.deal, { employee: fact.deal.seller, counts: why === null, amount })];
    });
}

/** Clients alive at the start of the period: each of whoever sold to it last before. */
function alive(key: 'retention.rate' | 'retention.lost'): Personal['cases'] {
  return (view) =>
    [...view.aliveAtStart].map((party) => {
      const { histories } = view.facts;
      const { sale } = histories.purchase(party, histories.firstFrom(party, view.period.start) - 1);
      return caseOf('sales', sale, {
        employee: sale.seller,
        counts: CLIENT_VERDICTS[key](party, view) === null,
        party,
      });
    });
}

const conversion: Personal['cases'] = (view) => [
  ...contacts(INBOUND_VERDICTS['inbound.newClients'])(view)
    .filter(({ counts }) => counts)
    .map((one) => ({ ...one, amount: 0, base: 1 })),
  ...newParties(isOfOrigin('inbound'))(view),
];

const adding = (cases: Personal['cases'], how: Sum = count): Personal => ({ cases, sum: how, addsUp: true });
const judging = (cases: Personal['cases'], how: Sum): Personal => ({ cases, sum: how, addsUp: false });

/** The figures that a person answers for; what is the company's alone (bridge, clients at risk, structure) is not among them. */
const PERSONAL: Partial<Readonly<Record<FigureKey, Personal>>> = {
  'active.contacts': adding(contacts(ACTIVE_VERDICTS['active.contacts'])),
  'active.reached': adding(contacts(ACTIVE_VERDICTS['active.reached'])),
  'active.leads': adding(contacts(ACTIVE_VERDICTS['active.leads'])),
  'active.qualifiedLeads': adding(contacts(ACTIVE_VERDICTS['active.qualifiedLeads'])),
  'active.newDeals': adding(newParties(isOfOrigin('active'))),
  'active.newDealRevenue': adding(newSalesRevenue('active'), sum),
  'active.unconfirmed': adding(
    contacts(
      ({ facts }) =>
        (contact) =>
          whyConfirmed(facts, contact),
    ),
    orNothing(count),
  ),
  'inbound.inquiries': adding(contacts(INBOUND_VERDICTS['inbound.inquiries'])),
  'inbound.newClients': adding(contacts(INBOUND_VERDICTS['inbound.newClients'])),
  'inbound.newSales': adding(newParties(isOfOrigin('inbound'))),
  'inbound.newSalesRevenue': adding(newSalesRevenue('inbound'), sum),
  'inbound.conversion': judging(conversion, rate),
  'inbound.cohortConversion': judging(contacts(INBOUND_VERDICTS['inbound.cohortConversion']), share),
  'retention.buyers': judging(
    salesOfClients(({ isPurchase }) => isPurchase),
    (cases) => parties(cases),
  ),
  'retention.revenue': adding(
    salesOfClients(({ party }, view) => CLIENT_VERDICTS['retention.buyers'](party, view) === null),
    sum,
  ),
  'retention.revenuePerClient': judging(
    salesOfClients(() => true),
    perBuyer,
  ),
  'retention.revenuePerExistingClient': judging(
    salesOfClients(({ party }, { newParties: fresh }) => !fresh.has(party)),
    perBuyer,
  ),
  'retention.rate': judging(alive('retention.rate'), share),
  'retention.lost': adding(alive('retention.lost')),
  'retention.new': adding(newParties(() => true)),
  'retention.reactivated': adding((view) =>
    reactivations(view).map(({ party, index, why }) => ({
      ...ofSale(view.facts.histories.purchase(party, index)),
      counts: why === null,
    })),
  ),
  'sales.revenue': adding(sales(SALE_ROWS['sales.revenue']), sum),
  'sales.adjustments': adding(sales(SALE_ROWS['sales.adjustments']), sum),
  'sales.newRevenue': adding(sales(SALE_ROWS['sales.newRevenue']), sum),
  'sales.repeatRevenue': adding(sales(SALE_ROWS['sales.repeatRevenue']), sum),
  'sales.margin': adding(margins(SALE_ROWS['sales.margin']), orNothing(sum)),
  'sales.marginRate': judging(margins(SALE_ROWS['sales.marginRate']), rate),
  'sales.newMarginRate': judging(margins(SALE_ROWS['sales.newMarginRate']), rate),
  'sales.repeatMarginRate': judging(margins(SALE_ROWS['sales.repeatMarginRate']), rate),
  'entry.threads': adding(threads(THREAD_VERDICTS['entry.threads'])),
  'entry.answered': adding(threads(THREAD_VERDICTS['entry.answered'])),
  'entry.closedWithoutAnswer': adding(contacts(ENTRY_VERDICTS['entry.closedWithoutAnswer'])),
  'entry.medianResponse': judging(threads(THREAD_VERDICTS['entry.medianResponse']), (cases) => median(amounts(cases))),
  'entry.p90Response': judging(threads(THREAD_VERDICTS['entry.p90Response']), (cases) =>
    percentile(amounts(cases), 0.9),
  ),
  'entry.withinTarget': judging(threads(THREAD_VERDICTS['entry.withinTarget']), share),
  'entry.fromMemory': adding(threads(THREAD_VERDICTS['entry.fromMemory']), orNothing(count)),
  'entry.waitingNow': adding(threads(THREAD_VERDICTS['entry.waitingNow'], atNow)),
  'entry.overdueNow': adding(threads(THREAD_VERDICTS['entry.overdueNow'], atNow)),
  'entry.listened': judging(contacts(ENTRY_VERDICTS['entry.listened']), share),
  'entry.lateRows': adding(contacts(ENTRY_VERDICTS['entry.lateRows']), orNothing(count)),
  'entry.untyped': adding((view) =>
    [...view.newParties].flatMap((party) => {
      const why = whyTyped(view, party);
      return why === undefined ? [] : [{ ...ofParty(view.facts, party), counts: why === null }];
    }),
  ),
  'entry.unregistered': adding((view) => {
    const { rows, phoneLog } = view.facts;
    return callsOf(view).map((fact) => {
      const employee = employeeByExtension(fact.call.extension, rows.staff, fact.at);
      const counts = whyRegistered(phoneLog(), fact) === null;
      return caseOf('calls', { row: fact.call.row, id: fact.call.key }, { employee, counts, party: fact.party });
    });
  }, orNothing(count)),
  'structure.papers': adding((view) =>
    documentsOf(view).map((document) =>
      caseOf('documents', document, {
        employee: document.responsible,
        counts: whyNoPaperOfSeller(view.facts, document) === null,
      }),
    ),
  ),
  'deals.opened': adding(deals(DEAL_VERDICTS['deals.opened'])),
  'deals.won': adding(deals(DEAL_VERDICTS['deals.won'])),
  'deals.lost': adding(deals(DEAL_VERDICTS['deals.lost'])),
  'deals.stuck': adding(({ facts }) =>
    facts
      .openDeals()
      .map((deal) =>
        caseOf('deals', deal.fact.deal, { employee: deal.fact.deal.seller, counts: whyNotStuck(deal) === null }),
      ),
  ),
  'deals.winRate': judging(deals(DEAL_VERDICTS['deals.winRate']), share),
  'deals.wonAmount': adding(deals(DEAL_VERDICTS['deals.wonAmount']), sum),
  'deals.medianCycle': judging(deals(DEAL_VERDICTS['deals.medianCycle'], 'days'), (cases) => median(amounts(cases))),
  'deals.openAmount': adding(deals(DEAL_VERDICTS['deals.openAmount']), sum),
};

/** Whether a figure has a value by person. */
export function isPersonal(key: FigureKey): boolean {
  return PERSONAL[key] !== undefined;
}

/** Whether the people's values and that of nobody add up to the company's. */
export function addsUpByPerson(key: FigureKey): boolean {
  return PERSONAL[key]?.addsUp === true;
}

/** The cases of a figure in a period, by whose they are; none of a figure that is the company's alone. */
export function casesByPerson(view: PeriodView, key: FigureKey): ReadonlyMap<string, readonly PersonalCase[]> {
  const byPerson = new Map<string, PersonalCase[]>();
  for (const one of PERSONAL[key]?.cases(view) ?? []) {
    const known = byPerson.get(one.employee);
    if (known) known.push(one);
    else byPerson.set(one.employee, [one]);
  }
  return byPerson;
}

/** What a figure comes to from the cases of one person; where the company has no data nobody has. */
export function measureOf(key: FigureKey, cases: readonly PersonalCase[], whole: Measure): Measure {
  const isKnown = whole.value !== null || cases.length > 0;
  const value = isKnown ? (PERSONAL[key]?.sum(cases) ?? null) : null;
  return valueOf(value, counted(cases).length, cases.length, {});
}

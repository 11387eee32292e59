import { numbersOf } from '../../register/schema/tableRows';
import { partiesOf, type IdentityConflict, type NameSharers, type Party } from '../../register/tables/parties';
import type { Rows } from '../../register/tables/rows';
import type { Settings } from '../../register/tables/settings';
import type { TableKey } from '../../register/tables/tables';
import { workingCalendarOf, type WorkingCalendar } from '../../register/time/workingCalendar';
import { dayOf, type Moment } from '../../values/moment';
import { once } from '../../values/once';
import type { FactList } from './factList';
import type { JudgedThread } from './thread';
import { judgedThreads, threadsOf } from './threads';
import { openClaimsOf } from './claims';
import type { ContactFact } from './contactFact';
import { contactFactsOf, type ContactFacts } from './contactFacts';
import { dealFactsOf, type DealFacts } from './dealFacts';
import { openDealsOf, type OpenDeal } from './openDeals';
import type { Journeys } from './journey';
import { journeysOf, judgeOrigin, type OriginJudgment } from './journeys';
import { phoneLogOf, type PhoneLog } from './phoneLog';
import { BuyingHistories } from './purchases';
import type { SaleFact } from './saleFact';
import { saleFactsOf, type SaleFacts } from './saleFacts';
import { sellingOf, type Selling } from './selling';

/** All that follows from the rows and now, before any period is chosen. Worked out once, in one pass per table. */
export interface Facts {
  readonly now: Moment;
  readonly rows: Rows;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly unreadable: ReadonlySet<TableKey>;
  readonly parties: readonly Party[];
  readonly conflicts: readonly IdentityConflict[];
  readonly contacts: ContactFacts;
  readonly sales: SaleFacts;
  /** Purchase rows of parties, by time; a row without a client is nobody's purchase. */
  readonly purchases: FactList<SaleFact>;
  readonly deals: DealFacts;
  readonly openClaims: () => readonly ContactFact[];
  readonly openDeals: () => readonly OpenDeal[];
  /** What the telephone knows, held against the contacts. */
  readonly phoneLog: () => PhoneLog;
  /** By party index. */
  readonly histories: BuyingHistories;
  readonly journeys: Journeys;
  /** By position in the contacts. */
  readonly selling: Selling;
  readonly isAnswering: Uint8Array;
  /** In the order they were opened. */
  readonly threadList: FactList<JudgedThread>;
  /** The same as values of their own, made when somebody asks for them. */
  readonly threads: readonly JudgedThread[];
  /** Indexes of the parties that have bought, by first purchase. */
  readonly newcomersByPurchase: readonly number[];
  /** The party a typed client means. */
  readonly partyOfClientCell: (typed: string) => Party | null;
  /** Who shares a typed name so that it identifies none of them. */
  readonly sharersOfName: (typed: string) => NameSharers | null;
  readonly originOf: (party: number) => OriginJudgment;
}

const NOTHING_UNREADABLE: ReadonlySet<TableKey> = new Set();

export function factsOf(
  rows: Rows,
  settings: Settings,
  now: Moment,
  unreadable: ReadonlySet<TableKey> = NOTHING_UNREADABLE,
): Facts {
  const calendar = workingCalendarOf(rows.calendar);
  const metAt = numbersOf(rows.contacts, 'at');
  const parties = partiesOf(rows.clients, rows.contacts, (place) => (metAt[place] ?? Number.NaN) <= now);
  const sales = saleFactsOf(rows.sales, parties, now);
  const contacts = contactFactsOf(rows.contacts, parties, calendar, now);
  // Deals may name prospects nobody has met elsewhere; resolving them now keeps party indexes complete.
  for (const deal of rows.deals) parties.ofClientCell(deal.client);
  const histories = new BuyingHistories(parties.all, sales.purchases, now);
  const { threads, isAnswering } = threadsOf(contacts, parties.all.length, settings);
  const selling = sellingOf(contacts, histories, isAnswering, settings);
  const journeys = journeysOf(parties.all.length, contacts, selling.isToNewcomer, settings);
  const threadList = judgedThreads(threads, { calendar, now });
  const deals = dealFactsOf(rows.deals, now);
  const allThreads = once(() => threadList.facts());
  const originOf = rememberByIndex((index): OriginJudgment => {
    const [party, journey, history] = [parties.all[index], journeys.of(index), histories.of(index)];
    if (!party) return { origin: 'unknown', assist: null, evidence: [] };
    return judgeOrigin(party, journey, history, settings, dayOf(now));
  });
  return {
    now,
    rows,
    settings,
    calendar,
    unreadable,
    parties: parties.all,
    conflicts: parties.conflicts,
    contacts,
    sales,
    purchases: sales.purchases,
    deals,
    openClaims: once(() => openClaimsOf(contacts.list)),
    openDeals: once(() =>
      openDealsOf({ deals, contacts, partyOf: (cell) => parties.ofClientCell(cell)?.index ?? -1, now }),
    ),
    phoneLog: once(() => phoneLogOf({ rows, contacts, parties, calendar, now })),
    histories,
    journeys,
    selling,
    isAnswering,
    threadList,
    get threads() {
      return allThreads();
    },
    newcomersByPurchase: byFirstPurchase(histories),
    partyOfClientCell: parties.ofClientCell,
    sharersOfName: parties.sharersOf,
    originOf,
  };
}

function byFirstPurchase(histories: BuyingHistories): readonly number[] {
  const days: number[] = [];
  const bought: number[] = [];
  for (let party = 0; party < histories.length; party++) {
    const first = histories.firstPurchase(party);
    if (first === null) continue;
    days[party] = first;
    bought.push(party);
  }
  return bought.sort((left, right) => {
    const [first, second] = [days[left] ?? 0, days[right] ?? 0];
    return first === second ? left - right : first - second;
  });
}

function rememberByIndex<Value>(work: (index: number) => Value): (index: number) => Value {
  const known: Value[] = [];
  return (index) => (known[index] ??= work(index));
}

import { BEFORE_REGISTER } from '../../register/schema/columns';
import type { Party } from '../../register/tables/parties';
import { dayOf, type Day, type Moment } from '../../values/moment';
import type { FactList } from './factList';
import type { SaleFact } from './saleFact';

/** What a party has bought, in time order. */
export interface BuyingHistory {
  /** Purchase rows only. */
  readonly purchases: readonly SaleFact[];
  /** The day of each purchase row. */
  readonly days: readonly Day[];
  /** The earlier of the first purchase row and what Clients says; -Infinity before the register, null: never bought. */
  readonly firstPurchase: Day | null;
  /** The earliest purchase row, when there is one. */
  readonly firstRow: SaleFact | null;
}

/** What every party has bought, by columns: of each party the places of its purchases, one party's after another's. */
export class BuyingHistories {
  /** How many parties there are. */
  readonly length: number;
  private readonly purchases: FactList<SaleFact>;
  /** The purchases of a party stand at `[begin[party], begin[party + 1])` of the places and days. */
  private readonly begin: Uint32Array;
  private readonly places: Uint32Array;
  private readonly days: Float64Array;
  /** NaN: never bought. */
  private readonly first: Float64Array;

  constructor(parties: readonly Party[], purchases: FactList<SaleFact>, now: Moment) {
    this.length = parties.length;
    this.purchases = purchases;
    this.begin = new Uint32Array(parties.length + 1);
    this.places = new Uint32Array(purchases.length);
    this.days = new Float64Array(purchases.length);
    this.sortByParty();
    this.first = Float64Array.from(parties, (party, index) => {
      const firstRow = this.rowsOf(index) === 0 ? null : (this.days[this.begin[index] ?? 0] ?? null);
      return earliest(firstRow, statedFirst(party, now)) ?? Number.NaN;
    });
  }

  of(party: number): BuyingHistory {
    return new PlacedHistory(this, party);
  }

  firstPurchase(party: number): Day | null {
    const first = this.first[party] ?? Number.NaN;
    return Number.isNaN(first) ? null : first;
  }

  rowsOf(party: number): number {
    return (this.begin[party + 1] ?? 0) - (this.begin[party] ?? 0);
  }

  /** The day of the purchase row of a party that comes after so many others. */
  day(party: number, index: number): Day | undefined {
    return index < 0 || index >= this.rowsOf(party) ? undefined : this.days[(this.begin[party] ?? 0) + index];
  }

  /** How many purchase rows of a party lie before a day. */
  firstFrom(party: number, day: Day): number {
    let index = 0;
    while ((this.day(party, index) ?? Infinity) < day) index++;
    return index;
  }

  daysOf(party: number): readonly Day[] {
    const days: Day[] = [];
    for (let index = 0; index < this.rowsOf(party); index++) days.push(this.day(party, index) ?? 0);
    return days;
  }

  /** Days between one purchase day of a party and its next. */
  gapsOf(party: number): readonly number[] {
    const gaps: number[] = [];
    const begin = this.begin[party] ?? 0;
    for (let place = begin + 1; place < begin + this.rowsOf(party); place++) {
      const gap = (this.days[place] ?? 0) - (this.days[place - 1] ?? 0);
      if (gap > 0) gaps.push(gap);
    }
    return gaps;
  }

  /** The purchase row of a party that comes after so many others. */
  purchase(party: number, index: number): SaleFact {
    return this.purchases.at(this.places[(this.begin[party] ?? 0) + index] ?? 0);
  }

  /** They come by time, and stay so within a party. */
  private sortByParty(): void {
    this.purchases.each(({ party }) => (this.begin[party + 1] = (this.begin[party + 1] ?? 0) + 1));
    for (let party = 0; party < this.length; party++)
      this.begin[party + 1] = (this.begin[party + 1] ?? 0) + (this.begin[party] ?? 0);
    const next = this.begin.slice();
    this.purchases.each(({ party, day }, place) => {
      const position = next[party] ?? 0;
      next[party] = position + 1;
      this.places[position] = place;
      this.days[position] = day;
    });
  }
}

/** The history of one party, read by its names. */
class PlacedHistory implements BuyingHistory {
  private readonly all: BuyingHistories;
  private readonly party: number;

  constructor(all: BuyingHistories, party: number) {
    this.all = all;
    this.party = party;
  }

  get purchases(): readonly SaleFact[] {
    return Array.from({ length: this.all.rowsOf(this.party) }, (_none, index) => this.all.purchase(this.party, index));
  }

  get days(): readonly Day[] {
    return this.all.daysOf(this.party);
  }

  get firstPurchase(): Day | null {
    return this.all.firstPurchase(this.party);
  }

  get firstRow(): SaleFact | null {
    return this.all.rowsOf(this.party) === 0 ? null : this.all.purchase(this.party, 0);
  }
}

/** The earliest first purchase stated in Clients, merged rows included; dates after now are mistakes. */
function statedFirst(party: Party, now: Moment): Day | null {
  let first: Day | null = null;
  for (const { firstPurchaseOn } of party.clientRows) {
    if (firstPurchaseOn === null || dayOf(firstPurchaseOn) > dayOf(now)) continue;
    first = earliest(first, firstPurchaseOn === BEFORE_REGISTER ? BEFORE_REGISTER : dayOf(firstPurchaseOn));
  }
  return first;
}

function earliest(left: Day | null, right: Day | null): Day | null {
  if (left === null) return right;
  return right === null ? left : Math.min(left, right);
}

import type { Sale } from '../../register/tables/sales';
import { dayOf, type Day, type Moment } from '../../values/moment';
import type { Money } from '../../values/money';
import { FactList, type Placed } from './factList';
import type { SaleFact } from './saleFact';

/** What a sale row is, a bit each. */
export const IS = { purchase: 1, adjustment: 2 } as const;

/** Facts of sales by columns, in time order. */
export class SaleColumns {
  /** Rows of the sheet, and which of them each fact is of. */
  readonly sales: readonly Sale[];
  readonly rows: Uint32Array;
  readonly date: Float64Array;
  readonly month: Float64Array;
  readonly party: Int32Array;
  readonly revenue: Float64Array;
  /** NaN where there is none. */
  readonly cost: Float64Array;
  readonly is: Uint8Array;

  constructor(sales: readonly Sale[], rows: Uint32Array) {
    this.sales = sales;
    this.rows = rows;
    this.date = new Float64Array(rows.length);
    this.month = new Float64Array(rows.length);
    this.party = new Int32Array(rows.length);
    this.revenue = new Float64Array(rows.length);
    this.cost = new Float64Array(rows.length);
    this.is = new Uint8Array(rows.length);
  }

  facts(): FactList<SaleFact> {
    return new FactList({ times: this.date, placedAt: (place) => new PlacedSale(this, place) });
  }

  /** Purchase rows of parties alone; a row without a client is nobody's purchase. */
  purchases(): SaleColumns {
    const places = this.rows
      .map((_row, place) => place)
      .filter((place) => ((this.is[place] ?? 0) & IS.purchase) !== 0 && (this.party[place] ?? 0) >= 0);
    const taken = new SaleColumns(
      this.sales,
      places.map((place) => this.rows[place] ?? 0),
    );
    places.forEach((from, place) => {
      taken.date[place] = this.date[from] ?? 0;
      taken.month[place] = this.month[from] ?? 0;
      taken.party[place] = this.party[from] ?? 0;
      taken.revenue[place] = this.revenue[from] ?? 0;
      taken.cost[place] = this.cost[from] ?? Number.NaN;
      taken.is[place] = this.is[from] ?? 0;
    });
    return taken;
  }
}

/** A place in the columns, read by the names of a fact. */
class PlacedSale implements SaleFact, Placed {
  place: number;
  private readonly columns: SaleColumns;

  constructor(columns: SaleColumns, place: number) {
    this.columns = columns;
    this.place = place;
  }

  get sale(): Sale {
    const sale = this.columns.sales[this.columns.rows[this.place] ?? 0];
    if (!sale) throw new Error('A fact is made of a sale');
    return sale;
  }

  get date(): Moment {
    return this.columns.date[this.place] ?? 0;
  }

  get day(): Day {
    return dayOf(this.date);
  }

  get month(): Day {
    return this.columns.month[this.place] ?? 0;
  }

  get party(): number {
    return this.columns.party[this.place] ?? NOBODY;
  }

  get revenue(): Money {
    return this.columns.revenue[this.place] ?? 0;
  }

  get cost(): Money | null {
    const cost = this.columns.cost[this.place] ?? Number.NaN;
    return Number.isNaN(cost) ? null : cost;
  }

  get isPurchase(): boolean {
    return ((this.columns.is[this.place] ?? 0) & IS.purchase) !== 0;
  }

  get isAdjustment(): boolean {
    return ((this.columns.is[this.place] ?? 0) & IS.adjustment) !== 0;
  }
}

const NOBODY = -1;

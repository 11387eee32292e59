/** A fact read from a place in its columns. */
export interface Placed {
  place: number;
}

/** Facts kept by columns, in time order: when each is, and how one is read from its place. */
export interface FactColumns<Fact extends object> {
  readonly times: Float64Array;
  readonly placedAt: (place: number) => Fact & Placed;
}

/**
 * The facts of a stretch of time. There may be a million: a walk over them moves one fact along the columns, and only
 * those that somebody keeps become values of their own.
 */
export class FactList<Fact extends object> {
  /** The facts stand at the places `[from, to)` of their columns. */
  readonly from: number;
  readonly to: number;
  private readonly columns: FactColumns<Fact>;
  private readonly kept: Map<number, Fact>;

  constructor(columns: FactColumns<Fact>, kept = new Map<number, Fact>(), from = 0, to = columns.times.length) {
    this.columns = columns;
    this.kept = kept;
    this.from = from;
    this.to = to;
  }

  get length(): number {
    return this.to - this.from;
  }

  /** A fact that can be kept, always the same of one place. */
  at(place: number): Fact {
    let fact = this.kept.get(place);
    if (!fact) this.kept.set(place, (fact = this.columns.placedAt(place)));
    return fact;
  }

  /** Every fact in turn. It is one that moves: whoever keeps one takes it from `at`. */
  each(visit: (fact: Fact, place: number) => void): void {
    const moving = this.columns.placedAt(this.from);
    for (let place = this.from; place < this.to; place++) {
      moving.place = place;
      visit(moving, place);
    }
  }

  /** How many are so. */
  count(is: (fact: Fact, place: number) => boolean): number {
    return this.sum((fact, place) => Number(is(fact, place)));
  }

  sum(valueOf: (fact: Fact, place: number) => number): number {
    let sum = 0;
    this.each((fact, place) => (sum += valueOf(fact, place)));
    return sum;
  }

  /** Those that are so, as facts that can be kept. */
  filter(is: (fact: Fact, place: number) => boolean): readonly Fact[] {
    const found: Fact[] = [];
    this.each((fact, place) => {
      if (is(fact, place)) found.push(this.at(place));
    });
    return found;
  }

  /** All of them, as facts that can be kept. */
  facts(): readonly Fact[] {
    return Array.from({ length: this.length }, (_none, index) => this.at(this.from + index));
  }

  /** Those at the moments `[start, end)`. */
  between(start: number, end: number): FactList<Fact> {
    return new FactList(this.columns, this.kept, this.firstAtOrAfter(start), this.firstAtOrAfter(end));
  }

  private firstAtOrAfter(moment: number): number {
    let [low, high] = [this.from, this.to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.columns.times[middle] ?? 0) < moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

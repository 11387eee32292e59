import type { Contact } from '../../register/tables/contacts';
import { dayOf, secondsOf, type Day, type Moment } from '../../values/moment';
import { textsOf } from '../../register/schema/tableRows';
import { ascending } from '../../values/order';
import { compareText } from '../../values/text';
import { DOES } from './contactDoes';
import type { AnswerEntered, ContactFact } from './contactFact';
import { FactList, type Placed } from './factList';

/** Ranks at one moment: an inbound, an outbound that reaches, an attempt. */
const RANKS = 3;

/**
 * Facts of contacts by columns: there may be a million, and as objects of their own they take most of the time and
 * memory.
 */
export class ContactColumns {
  /** Rows of the sheet, and which of them each fact is of. */
  private readonly contacts: readonly Contact[];
  private readonly rows: Uint32Array;
  /** NaN where there is none. */
  readonly at: Float64Array;
  readonly party: Int32Array;
  readonly does: Uint16Array;
  /** NaN without a usable answer. */
  readonly answeredAt: Float64Array;

  constructor(contacts: readonly Contact[], rows: Uint32Array, at: Float64Array) {
    this.contacts = contacts;
    this.rows = rows;
    this.at = at;
    this.party = new Int32Array(at.length);
    this.does = new Uint16Array(at.length);
    this.answeredAt = new Float64Array(at.length).fill(Number.NaN);
  }

  contactAt(place: number): Contact {
    const contact = this.contacts[this.rows[place] ?? 0];
    if (!contact) throw new Error('A fact is made of a contact');
    return contact;
  }

  /** The facts at some places, sorted as `inOrder` says, by keys and not by comparing all of them. */
  inOrder(places: Uint32Array): ContactColumns {
    const keys = new Float64Array(places.length);
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      keys[index] = secondsOf(this.at[place] ?? 0) * RANKS + rankOfBits(this.does[place] ?? 0);
    }
    const ids = textsOf(this.contacts, 'id');
    const byIdAndRow = (left = 0, right = 0): number =>
      compareText(ids[left] ?? '', ids[right] ?? '') || this.contactAt(left).row - this.contactAt(right).row;
    const order = ascending(keys, (left, right) => byIdAndRow(places[left], places[right]));
    return this.taken(order.map((index) => places[index] ?? 0));
  }

  /** The columns with the facts at some places alone, in that order: whoever walks over them finds them side by side. */
  private taken(places: Uint32Array): ContactColumns {
    const rows = places.map((place) => this.rows[place] ?? 0);
    const taken = new ContactColumns(this.contacts, rows, new Float64Array(places.length));
    for (let position = 0; position < places.length; position++) {
      const place = places[position] ?? 0;
      taken.at[position] = this.at[place] ?? 0;
      taken.party[position] = this.party[place] ?? NOBODY;
      taken.does[position] = this.does[place] ?? 0;
      taken.answeredAt[position] = this.answeredAt[place] ?? Number.NaN;
    }
    return taken;
  }

  facts(): FactList<ContactFact> {
    return new FactList({ times: this.at, placedAt: (place) => new PlacedFact(this, place) });
  }
}

const NOBODY = -1;

/** A place in the columns, read by the names of a fact. */
class PlacedFact implements ContactFact, Placed {
  place: number;
  private readonly columns: ContactColumns;

  constructor(columns: ContactColumns, place: number) {
    this.columns = columns;
    this.place = place;
  }

  get contact(): Contact {
    return this.columns.contactAt(this.place);
  }

  get at(): Moment {
    return this.columns.at[this.place] ?? 0;
  }

  get day(): Day {
    return dayOf(this.at);
  }

  get party(): number {
    return this.columns.party[this.place] ?? NOBODY;
  }

  get isInbound(): boolean {
    return this.does(DOES.isInbound);
  }

  get reaches(): boolean {
    return this.does(DOES.reaches);
  }

  get isTalk(): boolean {
    return this.does(DOES.isTalk);
  }

  get isLead(): boolean {
    return this.does(DOES.isLead);
  }

  get isNoise(): boolean {
    return this.does(DOES.isNoise);
  }

  get isTest(): boolean {
    return this.does(DOES.isTest);
  }

  get isClaim(): boolean {
    return this.does(DOES.isClaim);
  }

  get statesOutcome(): boolean {
    return this.does(DOES.statesOutcome);
  }

  get statesActivity(): boolean {
    return this.does(DOES.statesActivity);
  }

  get answeredAt(): Moment | null {
    const answered = this.columns.answeredAt[this.place] ?? Number.NaN;
    return Number.isNaN(answered) ? null : answered;
  }

  get answerEntered(): AnswerEntered | null {
    if (!this.does(DOES.isAnswerTimed)) return null;
    return this.does(DOES.isAnswerFromMemory) ? 'fromMemory' : 'atOnce';
  }

  private does(what: number): boolean {
    return ((this.columns.does[this.place] ?? 0) & what) !== 0;
  }
}

/** By time; at one time by what the contact does, then the smaller id, then the upper row. */
export function inOrder(left: ContactFact, right: ContactFact): number {
  const [{ contact: first }, { contact: second }] = [left, right];
  return (
    left.at - right.at || rankOf(left) - rankOf(right) || compareText(first.id, second.id) || first.row - second.row
  );
}

function rankOf({ isInbound, reaches }: Pick<ContactFact, 'isInbound' | 'reaches'>): number {
  return isInbound ? 0 : reaches ? 1 : 2;
}

/** The same of what a contact does by its bits. */
function rankOfBits(does: number): number {
  return does & DOES.isInbound ? 0 : does & DOES.reaches ? 1 : 2;
}

import type { Contact } from '../../register/tables/contacts';
import { dayOf, secondsOf, type Day, type Moment } from '../../values/moment';
import { ascending } from '../../values/order';
import { compareText } from '../../values/text';
import { DOES } from './contactDoes';
import type { ContactFact } from './contactFact';

/** Ranks at one moment: an inbound, an outbound that reaches, an attempt. */
const RANKS = 3;

/**
 * Facts of contacts by columns, at the places of their rows: there may be a million, and as objects of their own they
 * take most of the time and memory.
 */
export class ContactColumns {
  readonly contacts: readonly Contact[];
  /** NaN where there is none. */
  readonly at: Float64Array;
  readonly party: Int32Array;
  readonly does: Uint8Array;
  /** NaN without a usable answer. */
  readonly answeredAt: Float64Array;

  constructor(contacts: readonly Contact[], at: Float64Array) {
    this.contacts = contacts;
    this.at = at;
    this.party = new Int32Array(contacts.length);
    this.does = new Uint8Array(contacts.length);
    this.answeredAt = new Float64Array(contacts.length).fill(Number.NaN);
  }

  /** The facts at some places, sorted as `inOrder` says, by keys and not by comparing all of them. */
  inOrder(places: Uint32Array): readonly ContactFact[] {
    const keys = new Float64Array(places.length);
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      keys[index] = secondsOf(this.at[place] ?? 0) * RANKS + rankOfBits(this.does[place] ?? 0);
    }
    const contactAt = (index: number): Contact | undefined => this.contacts[places[index] ?? 0];
    const order = ascending(keys, (left, right) => byIdAndRow(contactAt(left), contactAt(right)));
    const facts: ContactFact[] = new Array<ContactFact>(order.length);
    for (let index = 0; index < order.length; index++)
      facts[index] = new PlacedFact(this, places[order[index] ?? 0] ?? 0);
    return facts;
  }
}

/** A place in the columns, read by the names of a fact. */
class PlacedFact implements ContactFact {
  private readonly columns: ContactColumns;
  private readonly place: number;

  constructor(columns: ContactColumns, place: number) {
    this.columns = columns;
    this.place = place;
  }

  get contact(): Contact {
    const contact = this.columns.contacts[this.place];
    if (!contact) throw new Error('A fact is made of a contact');
    return contact;
  }

  get at(): Moment {
    return this.columns.at[this.place] ?? 0;
  }

  get day(): Day {
    return dayOf(this.at);
  }

  get party(): number {
    return this.columns.party[this.place] ?? -1;
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

  get answeredAt(): Moment | null {
    const answered = this.columns.answeredAt[this.place] ?? Number.NaN;
    return Number.isNaN(answered) ? null : answered;
  }

  private does(what: number): boolean {
    return ((this.columns.does[this.place] ?? 0) & what) !== 0;
  }
}

/** By time; at one time by what the contact does, then the smaller id, then the upper row. */
export function inOrder(left: ContactFact, right: ContactFact): number {
  return left.at - right.at || rankOf(left) - rankOf(right) || byIdAndRow(left.contact, right.contact);
}

function rankOf({ isInbound, reaches }: Pick<ContactFact, 'isInbound' | 'reaches'>): number {
  return isInbound ? 0 : reaches ? 1 : 2;
}

/** The same of what a contact does by its bits. */
function rankOfBits(does: number): number {
  return does & DOES.isInbound ? 0 : does & DOES.reaches ? 1 : 2;
}

function byIdAndRow(left: Contact | undefined, right: Contact | undefined): number {
  if (!left || !right) return 0;
  return compareText(left.id, right.id) || left.row - right.row;
}

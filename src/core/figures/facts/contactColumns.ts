import type { Contact } from '../../register/tables/contacts';
import { dayOf, secondsOf, type Day, type Moment } from '../../values/moment';
import { ascending } from '../../values/order';
import { compareText } from '../../values/text';
import { DOES } from './contactDoes';
import type { ContactFact } from './contactFact';

/** Ranks at one moment: an inbound, an outbound that reaches, an attempt. */
const RANKS = 3;

/** Facts of contacts by columns: there may be a million, and as objects of their own they take most of the time and memory. */
class ContactColumns {
  readonly contacts: readonly Contact[];
  /** Which contact it is. */
  readonly index: Uint32Array;
  readonly at: Float64Array;
  readonly party: Int32Array;
  readonly does: Uint8Array;
  /** NaN without a usable answer. */
  readonly answeredAt: Float64Array;

  constructor(contacts: readonly Contact[], count: number) {
    this.contacts = contacts;
    this.index = new Uint32Array(count);
    this.at = new Float64Array(count);
    this.party = new Int32Array(count);
    this.does = new Uint8Array(count);
    this.answeredAt = new Float64Array(count);
  }

  copy(to: number, from: ContactColumns, position: number): void {
    this.index[to] = from.index[position] ?? 0;
    this.at[to] = from.at[position] ?? 0;
    this.party[to] = from.party[position] ?? 0;
    this.does[to] = from.does[position] ?? 0;
    this.answeredAt[to] = from.answeredAt[position] ?? 0;
  }

  contactAt(position: number): Contact | undefined {
    return this.contacts[this.index[position] ?? 0];
  }
}

/** A place in the columns, read by the names of a fact. */
class PlacedFact implements ContactFact {
  private readonly columns: ContactColumns;
  private readonly position: number;

  constructor(columns: ContactColumns, position: number) {
    this.columns = columns;
    this.position = position;
  }

  get contact(): Contact {
    const contact = this.columns.contactAt(this.position);
    if (!contact) throw new Error('A fact is made of a contact');
    return contact;
  }

  get at(): Moment {
    return this.columns.at[this.position] ?? 0;
  }

  get day(): Day {
    return dayOf(this.at);
  }

  get party(): number {
    return this.columns.party[this.position] ?? -1;
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
    const answered = this.columns.answeredAt[this.position] ?? Number.NaN;
    return Number.isNaN(answered) ? null : answered;
  }

  private does(what: number): boolean {
    return ((this.columns.does[this.position] ?? 0) & what) !== 0;
  }
}

/** Collects facts as the rows stand and gives them in order. */
export class ContactFactList {
  private readonly columns: ContactColumns;
  private count = 0;

  constructor(contacts: readonly Contact[]) {
    this.columns = new ContactColumns(contacts, contacts.length);
  }

  add(index: number, at: Moment, party: number, does: number, answeredAt: Moment | null): void {
    const { columns, count } = this;
    columns.index[count] = index;
    columns.at[count] = at;
    columns.party[count] = party;
    columns.does[count] = does;
    columns.answeredAt[count] = answeredAt ?? Number.NaN;
    this.count++;
  }

  /** Sorted as `inOrder` says, by keys and not by comparing all of them. */
  inOrder(): readonly ContactFact[] {
    const { columns, count } = this;
    const keys = new Float64Array(count);
    for (let position = 0; position < count; position++) {
      keys[position] = secondsOf(columns.at[position] ?? 0) * RANKS + rankOfBits(columns.does[position] ?? 0);
    }
    const order = ascending(keys, (left, right) => byIdAndRow(columns.contactAt(left), columns.contactAt(right)));
    const sorted = new ContactColumns(columns.contacts, count);
    return Array.from(order, (from, position) => {
      sorted.copy(position, columns, from);
      return new PlacedFact(sorted, position);
    });
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

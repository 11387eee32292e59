import type { Moment } from '../../values/moment';
import { inOrder } from './contactColumns';
import type { ContactFact } from './contactFact';
import type { FactList } from './factList';
import type { Journey } from './journey';

/** No such contact, nobody. */
const NONE = -1;

/** Journeys by columns: of each party the places of the contacts that say where it came from. */
export class JourneyColumns {
  readonly contacts: FactList<ContactFact>;
  readonly firstInbound: Int32Array;
  readonly firstTalk: Int32Array;
  readonly lastTalk: Int32Array;
  readonly triedBeforeInbound: Uint8Array;
  readonly wonBeforeInbound: Uint8Array;
  readonly activityStatedBy: (ContactFact | undefined)[];
  /** Infinity without any contact. */
  readonly firstContactAt: Float64Array;
  /** Of a conversation that we began the place of the one before it with the same party. */
  private readonly talkBefore: Int32Array;
  private readonly hasOutbound: Uint8Array;
  private readonly lastTalkDay: Float64Array;

  constructor(contacts: FactList<ContactFact>, parties: number) {
    this.contacts = contacts;
    this.firstInbound = new Int32Array(parties).fill(NONE);
    this.firstTalk = new Int32Array(parties).fill(NONE);
    this.lastTalk = new Int32Array(parties).fill(NONE);
    this.triedBeforeInbound = new Uint8Array(parties);
    this.wonBeforeInbound = new Uint8Array(parties);
    this.activityStatedBy = new Array<ContactFact | undefined>(parties);
    this.firstContactAt = new Float64Array(parties).fill(Number.POSITIVE_INFINITY);
    this.talkBefore = new Int32Array(contacts.length).fill(NONE);
    this.hasOutbound = new Uint8Array(parties);
    this.lastTalkDay = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY);
  }

  /** The first contact that states one, of those in the list (with their place) and of others. */
  noteActivity(contact: ContactFact, place = NONE): void {
    const before = this.activityStatedBy[contact.party];
    if (!contact.statesActivity || contact.party < 0 || (before && inOrder(before, contact) < 0)) return;
    this.activityStatedBy[contact.party] = this.contactAt(place) ?? contact;
  }

  noteContact({ party, at }: ContactFact): void {
    if (party >= 0 && at < (this.firstContactAt[party] ?? 0)) this.firstContactAt[party] = at;
  }

  noteInbound(inquiry: ContactFact, place: number, window: number): void {
    const { party, day, isNoise } = inquiry;
    if (isNoise || this.firstInbound[party] !== NONE) return;
    this.firstInbound[party] = place;
    this.forgetWrittenAfter(inquiry);
    // At equal times the inbound one comes first, so whatever we have seen is earlier.
    this.triedBeforeInbound[party] = this.hasOutbound[party] ?? 0;
    this.wonBeforeInbound[party] = Number(day - (this.lastTalkDay[party] ?? 0) <= window);
  }

  noteOutbound({ party, day, isTalk }: ContactFact, place: number): void {
    this.hasOutbound[party] = 1;
    if (!isTalk) return;
    this.talkBefore[place] = this.lastTalk[party] ?? NONE;
    if (this.firstTalk[party] === NONE) this.firstTalk[party] = place;
    this.lastTalk[party] = place;
    this.lastTalkDay[party] = day;
  }

  /** Conversations dated before the first inquiry but written down after it won nobody. */
  private forgetWrittenAfter({ party, contact: { enteredAt: inquiryEnteredAt } }: ContactFact): void {
    if (inquiryEnteredAt === null || this.lastTalk[party] === NONE) return;
    const kept = this.talksOf(party).filter(
      ({ fact: { contact } }) => !((contact.enteredAt ?? -Infinity) > inquiryEnteredAt),
    );
    const [first, last] = [kept[0], kept[kept.length - 1]];
    this.firstTalk[party] = first?.place ?? NONE;
    this.lastTalk[party] = last?.place ?? NONE;
    this.lastTalkDay[party] = last?.fact.day ?? Number.NEGATIVE_INFINITY;
  }

  /** The conversations with a party so far, in time order. */
  private talksOf(party: number): readonly { readonly place: number; readonly fact: ContactFact }[] {
    const talks: { place: number; fact: ContactFact }[] = [];
    for (let place = this.lastTalk[party] ?? NONE; place !== NONE; place = this.talkBefore[place] ?? NONE)
      talks.unshift({ place, fact: this.contacts.at(place) });
    return talks;
  }

  contactAt(place = NONE): ContactFact | null {
    return place === NONE ? null : this.contacts.at(place);
  }
}

/** The journey of one party, read by its names. */
export class PlacedJourney implements Journey {
  private readonly columns: JourneyColumns;
  private readonly party: number;

  constructor(columns: JourneyColumns, party: number) {
    this.columns = columns;
    this.party = party;
  }

  get firstInbound(): ContactFact | null {
    return this.columns.contactAt(this.firstInboundPlace);
  }

  get firstInboundPlace(): number {
    return this.columns.firstInbound[this.party] ?? NONE;
  }

  get firstTalk(): ContactFact | null {
    return this.columns.contactAt(this.columns.firstTalk[this.party]);
  }

  get lastTalk(): ContactFact | null {
    return this.columns.contactAt(this.columns.lastTalk[this.party]);
  }

  get triedBeforeInbound(): boolean {
    return this.columns.triedBeforeInbound[this.party] === 1;
  }

  get wonBeforeInbound(): boolean {
    return this.columns.wonBeforeInbound[this.party] === 1;
  }

  get firstContactAt(): Moment | null {
    const at = this.columns.firstContactAt[this.party] ?? Number.POSITIVE_INFINITY;
    return at === Number.POSITIVE_INFINITY ? null : at;
  }

  get activity(): string {
    return this.columns.activityStatedBy[this.party]?.contact.activity ?? '';
  }
}

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
    this.hasOutbound = new Uint8Array(parties);
    this.lastTalkDay = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY);
  }

  /** The first contact that states one, of those in the list (with their place) and of others. */
  noteActivity(contact: ContactFact, place = NONE): void {
    const before = this.activityStatedBy[contact.party];
    if (!contact.statesActivity || contact.party < 0 || (before && inOrder(before, contact) < 0)) return;
    this.activityStatedBy[contact.party] = this.contactAt(place) ?? contact;
  }

  noteInbound({ party, day, isNoise }: ContactFact, place: number, window: number): void {
    if (isNoise || this.firstInbound[party] !== NONE) return;
    this.firstInbound[party] = place;
    // At equal times the inbound one comes first, so whatever we have seen is earlier.
    this.triedBeforeInbound[party] = this.hasOutbound[party] ?? 0;
    this.wonBeforeInbound[party] = Number(day - (this.lastTalkDay[party] ?? 0) <= window);
  }

  noteOutbound({ party, day, isTalk }: ContactFact, place: number): void {
    this.hasOutbound[party] = 1;
    if (!isTalk) return;
    if (this.firstTalk[party] === NONE) this.firstTalk[party] = place;
    this.lastTalk[party] = place;
    this.lastTalkDay[party] = day;
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

  get activity(): string {
    return this.columns.activityStatedBy[this.party]?.contact.activity ?? '';
  }
}

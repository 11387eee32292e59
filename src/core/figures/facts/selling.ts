import type { Settings } from '../../register/tables/settings';
import { minutesBetween, type Day, type Moment } from '../../values/moment';
import type { ContactFact } from './contactFact';
import type { ContactFacts } from './contactFacts';
import type { FactList } from './factList';
import type { BuyingHistories } from './purchases';

/** A second contact of the same employee with the same party within so many minutes is the same piece of work. */
const REPEAT_MINUTES = 10;

/** What each contact means for active selling, by its position in the contacts (1 = yes). */
export interface Selling {
  /** The party had not bought before the contact's day. */
  readonly isToNewcomer: Uint8Array;
  /** Counts as an active contact: outbound to a newcomer, not an answer, not a repeat. */
  readonly isActive: Uint8Array;
  /** Generates a lead: nothing of the kind happened with that party within the repeat window before. */
  readonly isNewLead: Uint8Array;
}

/** Contacts come in time order; `isAnswering` tells which outbound ones were made while the party was waiting. */
export function sellingOf(
  { list }: ContactFacts,
  histories: BuyingHistories,
  isAnswering: Uint8Array,
  settings: Settings,
): Selling {
  const isToNewcomer = new Uint8Array(list.length);
  const isActive = new Uint8Array(list.length);
  const isNewLead = new Uint8Array(list.length);
  const isRepeat = repeatsOf(list, histories.length);
  // A newcomer has its first purchase on the contact's day, later, or never.
  const lastLead: (Day | undefined)[] = new Array<Day | undefined>(histories.length);
  list.each((contact, position) => {
    if (contact.party < 0) return;
    const isNewcomer = (histories.firstPurchase(contact.party) ?? Infinity) >= contact.day;
    isToNewcomer[position] = Number(isNewcomer);
    if (contact.isInbound) return;
    if (contact.isLead) {
      const since = lastLead[contact.party];
      const isFresh = since === undefined || contact.day - since > settings.leadRepeatWindow;
      isNewLead[position] = Number(isNewcomer && isFresh);
      lastLead[contact.party] = contact.day;
    }
    if (!isNewcomer || isAnswering[position] === 1) return;
    if (isRepeat(contact, position)) return;
    isActive[position] = 1;
  });
  return { isToNewcomer, isActive, isNewLead };
}

/**
 * Tells a repeat: the same employee counted a contact with that party within so many minutes before. Otherwise the
 * contact counts, and is remembered: of each party the last one counted, and of each the one before it.
 */
function repeatsOf(
  contacts: FactList<ContactFact>,
  partyCount: number,
): (contact: ContactFact, position: number) => boolean {
  const last = new Int32Array(partyCount).fill(NONE);
  const lastAt = new Float64Array(partyCount).fill(Number.NEGATIVE_INFINITY);
  const previous = new Int32Array(contacts.length).fill(NONE);
  return ({ party, at, contact }, position) => {
    const isLongAgo = (before: Moment): boolean => minutesBetween(before, at) > REPEAT_MINUTES;
    let before = isLongAgo(lastAt[party] ?? Number.NEGATIVE_INFINITY) ? NONE : (last[party] ?? NONE);
    for (; before !== NONE && !isLongAgo(contacts.at(before).at); before = previous[before] ?? NONE)
      if (contacts.at(before).contact.employee === contact.employee) return true;
    previous[position] = last[party] ?? NONE;
    last[party] = position;
    lastAt[party] = at;
    return false;
  };
}

const NONE = -1;

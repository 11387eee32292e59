import type { ContactFact } from '../facts/contactFact';
import type { Origin } from '../facts/journeys';
import type { KeyOf } from './measure';
import type { PeriodView } from './periodView';

/** Why a row that a definition looked at is not in the value; for new clients also their origin. */
export type NotCountedReason =
  | 'answering'
  | 'repeat'
  | 'notReached'
  | 'noInterest'
  | 'repeatLead'
  | 'sameParty'
  | 'noNextStep'
  | 'boughtBefore'
  | 'notFirst'
  | 'wonByUs'
  | 'notBought'
  | 'boughtLater'
  | 'newClient'
  | 'notAliveAtStart'
  | 'stillAlive'
  | 'goneByEnd'
  | 'notDormant'
  | 'onTime'
  | 'lost'
  | 'silent'
  | 'won'
  | 'joined'
  | 'notAnswered'
  | 'late'
  | 'overdue'
  | 'notOverdue'
  | 'notListened'
  | 'oneSideOnly'
  | 'notSeller'
  | Origin;

/** Null: the row is counted. */
export type WhyNot = NotCountedReason | null;

/** Says of a contact of the period whether a figure counts it, and if not why; `undefined` = it is not looked at. */
export type JudgeContact = (contact: ContactFact, position: number) => WhyNot | undefined;

/** Made anew for each period, for some figures count a party once. The number and its "why" both come from what it says. */
export type ContactVerdicts = (view: PeriodView) => JudgeContact;

/** The contacts of a period that a figure looks at, each with why it is not counted. */
export function forEachJudged(
  view: PeriodView,
  verdicts: ContactVerdicts,
  visit: (contact: ContactFact, why: WhyNot) => void,
): void {
  const judge = verdicts(view);
  view.contacts.forEach((contact, index) => {
    const why = judge(contact, view.contactsFrom + index);
    if (why !== undefined) visit(contact, why);
  });
}

/** Verdicts of figures of one section: a key that none of them has does not compile. */
export type VerdictsOf<Figures extends readonly { readonly key: string }[], Verdict> = Readonly<
  Partial<Record<KeyOf<Figures>, Verdict>>
>;

/** How many rows a figure looked at, and those it counts. */
export interface Judged<Row> {
  readonly used: number;
  readonly counted: readonly Row[];
}

export function judgedContacts(view: PeriodView, verdicts: ContactVerdicts): Judged<ContactFact> {
  let used = 0;
  const counted: ContactFact[] = [];
  forEachJudged(view, verdicts, (contact, why) => {
    used++;
    if (why === null) counted.push(contact);
  });
  return { used, counted };
}

/** Counts the first row of each party and no other. */
export function oncePerParty(): (row: { readonly party: number }) => WhyNot {
  const seen = new Set<number>();
  return ({ party }) => {
    if (seen.has(party)) return 'sameParty';
    seen.add(party);
    return null;
  };
}

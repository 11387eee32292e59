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
  | 'boughtOnce'
  | 'newClient'
  | 'notAliveAtStart'
  | 'stillAlive'
  | 'goneByEnd'
  | 'notDormant'
  | 'stepAgreed'
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
  | 'writtenAtOnce'
  | 'writtenInTime'
  | 'contactBefore'
  | 'oneSideOnly'
  | 'notSeller'
  | 'registered'
  | 'calledBack'
  | 'inPhoneLog'
  | 'heardOf'
  | Origin;

/** Null: the row is counted. */
export type WhyNot = NotCountedReason | null;

/** Says of a contact, by its place among all of them, whether a figure counts it, and if not why; `undefined` = it is not looked at. */
export type JudgeContact = (contact: ContactFact, place: number) => WhyNot | undefined;

/** Made anew for each period, for some figures count a party once. The number and its "why" both come from what it says. */
export type ContactVerdicts = (view: PeriodView) => JudgeContact;

/** The contacts of a period that a figure looks at, each with why it is not counted. They pass by: whoever keeps one takes it by its place. */
export function forEachJudged(
  view: PeriodView,
  verdicts: ContactVerdicts,
  visit: (contact: ContactFact, why: WhyNot, place: number) => void,
): void {
  const judge = verdicts(view);
  view.contacts.each((contact, place) => {
    const why = judge(contact, place);
    if (why !== undefined) visit(contact, why, place);
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
  forEachJudged(view, verdicts, (_, why, place) => {
    used++;
    if (why === null) counted.push(view.contacts.at(place));
  });
  return { used, counted };
}

/** The same in numbers alone. */
export function countJudged(view: PeriodView, verdicts: ContactVerdicts): { used: number; counted: number } {
  const count = { used: 0, counted: 0 };
  forEachJudged(view, verdicts, (_, why) => {
    count.used++;
    if (why === null) count.counted++;
  });
  return count;
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

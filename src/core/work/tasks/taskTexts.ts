import type { Absence } from './assign';
import type { TaskPart } from './taskOrder';
import type { ChannelKind, DocumentKind, ResultKind, Role } from '../../register/schema/choice';
import type { Day, Moment } from '../../values/moment';
import type { Money } from '../../values/money';

/** Sentences of tasks that a tick needs, in one language. Names of companies stand in their own column, never here. */
export interface TaskTexts {
  /** Whose task it is, after the facts: somebody away until a day, or gone for good. */
  readonly insteadOf: (absence: Absence) => string;
  /** The standard, after the facts. */
  readonly standard: (words: string) => string;
  /** Why a task left the list, where the rule itself has no better words. */
  readonly left: Readonly<
    Record<'done' | 'closed' | 'attempt' | 'late' | 'lost' | 'amended' | 'ruleOff' | 'erased' | 'own', string>
  >;
  /** Said when one line has just been ticked, by what became of it; and of several how many are in the register. */
  readonly ticked: Readonly<Record<'done' | 'attempt' | 'closed' | 'late' | 'lost' | 'amended' | 'erased', string>>;
  /** Nothing is written yet: what is still to be said. */
  readonly chooseFirst: Readonly<Record<'outcome' | 'word', string>>;
  /** Boxes ticked without an outcome that a refresh has put back. */
  readonly emptyTicks: (ticks: number) => string;
  /** A tick stays open: there is no column to write it into. */
  readonly lacks: (place: { readonly sheet: string; readonly heading: string }) => string;
  readonly taken: (ticks: number) => string;
  /** Ticks that stay open because something they need would not be written: where, and why. */
  readonly waits: (refused: readonly { readonly place: string; readonly why: string }[]) => string;
  /** A table that tasks rest on has lost its headings. */
  readonly cannotTell: string;
  readonly reply: (channel: ChannelKind, line: string) => string;
  readonly replyFacts: (what: { waited: number; target: number; inbound: number; tries: number }) => string;
  /** Added wherever calls did not get through. */
  readonly tries: (tries: number) => string;
  readonly nextStep: (agreed: string) => string;
  readonly nextStepFacts: (what: { agreedOn: Day | null; on: Day; dealAmount: string }) => string;
  readonly stuck: string;
  /** `seller`: said to somebody else than the seller. */
  readonly stuckFacts: (what: { amount: string; since: Day; days: number; seller: string }) => string;
  readonly lead: string;
  readonly leadFacts: (on: Day) => string;
  readonly retry: string;
  readonly retryFacts: (what: { last: Day; tries: number; most: number }) => string;
  readonly claim: string;
  /** `words`: what the client said, as it was written down. */
  readonly claimFacts: (what: { on: Day; days: number; words: string }) => string;
  readonly document: (kind: DocumentKind | null) => string;
  readonly documentFacts: (what: { by: string; at: Moment; due: Moment | null; deal: string }) => string;
  readonly papers: string;
  readonly papersFacts: (what: { amount: string; closedOn: Day; seller: string }) => string;
  /** An inquiry nobody has answered whose row stands in Contacts no more. */
  readonly erased: string;
  readonly erasedFacts: (what: { id: string; noticed: Moment }) => string;
  /** `who` only where no role is known of the one who is to do it. */
  readonly decisionFacts: (what: { what: string; on: Day | null; who: string }) => string;
  readonly decision: string;
  /** Somebody has more overdue than he can work off. */
  readonly overload: (overdue: number) => string;
  readonly overloadFacts: (what: { overdue: number; shown: number }) => string;
  /** An amount for a sentence: whole units. */
  readonly money: (amount: Money, currency: string) => string;
}

/** Every sentence of tasks: those that only the whole register tells, and of the sheets they stand on. */
export interface RegisterTaskTexts extends TaskTexts {
  readonly title: (role: Role) => string;
  readonly summary: (what: { tasks: number; overdue: number; today: number }) => string;
  /** Beside the box that shows lines overdue for weeks. */
  readonly showOld: (lines: number) => string;
  readonly parts: Readonly<Record<TaskPart, string>>;
  readonly moneyNote: string;
  /** Where there are more lines than a sheet shows. */
  readonly firstShown: (lines: number) => string;
  readonly nothingToDo: string;
  /** Of a register nobody has typed anything into. */
  readonly nothingYet: string;
  readonly comeWith: string;
  readonly refresh: string;
  /** Said once above the list. */
  readonly howTo: string;
  readonly row: (row: number) => string;
  readonly built: (what: { tasks: number; overdue: number; effects: number }) => string;
  readonly stalled: string;
  /** `isAgain`: called long ago, and refused or not reached. */
  readonly prospect: (isAgain: boolean) => string;
  readonly prospectFacts: (what: { last: Day | null; isRefusal: boolean; segment: string; isFocus: boolean }) => string;
  readonly first: string;
  readonly firstFacts: (on: Day) => string;
  readonly second: string;
  readonly risk: string;
  /** `isOwn`: the gap is the client's own; otherwise the company's, for want of purchases. */
  readonly riskFacts: (what: {
    usualGap: number;
    isOwn: boolean;
    purchaseDays: number;
    silence: number;
    last: Day;
  }) => string;
  /** Added to what is said of purchases while the sales from accounting are old. */
  readonly byData: (upTo: Day) => string;
  readonly lost: string;
  readonly touch: string;
  readonly touchFacts: (what: { on: Day; last: Day | null; every: number | null }) => string;
  readonly quiet: string;
  /** `days`: how often one of this class is to be talked to. */
  readonly quietFacts: (what: { last: Day | null; silence: number; ofClass: string; days: number }) => string;
  readonly waiting: string;
  readonly waitingFacts: (what: { waited: number; target: number; employee: string }) => string;
  readonly fell: Readonly<Record<'retention.revenuePerClient' | 'retention.rate', string>>;
  /** `cause`: the line of the revenue bridge that took most. */
  readonly fellFacts: (what: {
    period: string;
    from: string;
    to: string;
    cause: { readonly line: string; readonly amount: string } | null;
  }) => string;
  readonly conflict: string;
  readonly conflictFacts: (what: { active: number; care: number; month: string }) => string;
  readonly sellerPapers: string;
  readonly sellerPapersFacts: (what: { documents: number; month: string }) => string;
  readonly listen: (isLost: boolean) => string;
  readonly listenFacts: (what: {
    channel: ChannelKind | null;
    at: Moment;
    employee: string;
    result: ResultKind | null;
  }) => string;
  /** To read what a newcomer wrote. */
  readonly read: string;
  /** The points of the script, and how to say yes or no to each. */
  readonly script: (points: readonly string[]) => string;
  readonly unwritten: string;
  readonly unwrittenFacts: (what: { calls: number; on: Day }) => string;
  readonly deadLine: string;
  readonly testInquiry: string;
  /** `answered`: working minutes; null while nobody has. */
  readonly testInquiryFacts: (what: { number: string; last: Moment | null; answered: number | null }) => string;
  readonly deadLineFacts: (what: { last: Moment; number: string }) => string;
  readonly checkCall: string;
  readonly silent: string;
  /** How many working days nobody has seen a row of somebody, how many he usually writes a day, and when the last one was written. */
  readonly silentFacts: (what: { days: number; usual: number; last: Day }) => string;
  readonly problems: string;
  readonly problemsFacts: (what: { errors: number; warnings: number; sheet: string }) => string;
}

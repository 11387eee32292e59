import type { ChannelKind, ResultKind } from '../../register/schema/choice';
import type { Day, Moment } from '../../values/moment';
import type { Money } from '../../values/money';

/** What the sheet "Worth asking" says. Facts and rows: no sentence judges anybody. */
export interface AskingTexts {
  readonly title: string;
  readonly summary: (what: { open: number; asked: number }) => string;
  readonly nothing: string;
  readonly columns: Readonly<
    Record<'asked' | 'note' | 'question' | 'employee' | 'party' | 'facts' | 'at' | 'rows' | 'key', string>
  >;
  /** Above the list of the signs, each with its box and threshold. */
  readonly signs: string;
  readonly signsNote: string;
  readonly row: (row: number) => string;
  /** Why a line stands in the task log. */
  readonly left: string;
  readonly done: (what: { open: number; asked: number }) => string;

  readonly closed: (what: {
    channel: ChannelKind | null;
    at: Moment;
    result: ResultKind;
    wrote: Moment | null;
    bought: { readonly on: Day; readonly revenue: Money } | null;
  }) => string;
  readonly wroteAgain: (what: { channel: ChannelKind; answeredAt: Moment; again: Moment }) => string;
  readonly fromMemory: (what: { late: number; of: number }) => string;
  readonly backdated: (what: { at: Moment; enteredAt: Moment; inquiry: Moment }) => string;
  readonly claimed: (what: { missing: number; of: number }) => string;
  readonly ticks: (what: { ticks: number; from: Moment; to: Moment }) => string;
  readonly talked: (what: { blank: number; of: number; othersBlank: number; othersOf: number }) => string;
  readonly moved: (what: { times: number; from: Day; to: Day }) => string;
  readonly notNeeded: (what: { times: number; parties: readonly string[] }) => string;
  readonly deals: (what: { deals: number; monday: Day; amount: Money | null }) => string;
  readonly knownAlready: (what: { by: 'phone' | 'taxId'; value: string; other: string; since: Day | null }) => string;
  readonly untyped: (what: { on: Day; revenue: Money }) => string;
}

import {
  documentKinds,
  resultKinds,
  spellingsOf,
  type DocumentKind,
  type ResultKind,
} from '../../register/schema/choice';
import type { Label, Language } from '../../values/label';
import { foldHeading } from '../../values/text';

/** What a tick does to the register, and so what may be chosen with it. */
export type TaskKind = 'reply' | 'call' | 'claim' | 'prospect' | 'document' | 'papers' | 'listen' | 'decision' | 'note';

/** How a task ended: a result of a contact, a kind of document, a score, or simply done or not needed. */
export type Outcome = ResultKind | DocumentKind | '1' | '2' | '3' | '4' | '5' | 'done' | 'notNeeded';

/** What the drop-down of a task offers. */
export const OUTCOMES: Readonly<Record<TaskKind, readonly Outcome[]>> = {
  reply: ['reached', 'lead', 'deal', 'refused', 'noAnswer', 'claim', 'spam', 'notClient'],
  call: ['reached', 'lead', 'deal', 'refused', 'noAnswer', 'claim', 'notNeeded'],
  // Neither can be waved away: what came of it stands in the register.
  claim: ['reached', 'deal', 'refused', 'noAnswer'],
  prospect: ['reached', 'lead', 'deal', 'refused', 'noAnswer', 'notClient'],
  document: ['done', 'notNeeded'],
  papers: ['invoice', 'contract', 'deliveryNote', 'act', 'other', 'notNeeded'],
  listen: ['5', '4', '3', '2', '1', 'notNeeded'],
  decision: ['done', 'notNeeded'],
  note: ['done', 'notNeeded'],
};

const score = (value: string): Label => ({ en: value, ru: value });

const LABELS: Readonly<Record<Outcome, Label>> = {
  ...documentKinds.labels,
  ...resultKinds.labels,
  done: { en: 'Done', ru: 'Сделано' },
  notNeeded: { en: 'Not needed', ru: 'Не нужно' },
  '1': score('1'),
  '2': score('2'),
  '3': score('3'),
  '4': score('4'),
  '5': score('5'),
};

/** Tasks that are a conversation with one party: it is asked for once, whatever the reasons. */
export const CONVERSATIONS: ReadonlySet<TaskKind> = new Set<TaskKind>(['reply', 'call', 'claim', 'prospect']);

export function outcomeLabel(outcome: Outcome, language: Language): string {
  return LABELS[outcome][language];
}

const RESULTS = spellingsOf(resultKinds);

/** Whether words are an outcome of some task: of which kind a line is only the register tells. */
export function isOutcome(typed: string): boolean {
  return typed !== '' && Object.keys(OUTCOMES).some((kind) => parseOutcome(kind as TaskKind, typed) !== null);
}

/** The outcome that was chosen, in either language; null when the words are none of those offered. */
export function parseOutcome(kind: TaskKind, typed: string): Outcome | null {
  const folded = foldHeading(typed);
  const result = RESULTS.get(folded);
  if (result !== undefined && OUTCOMES[kind].includes(result)) return result;
  const isMeant = (outcome: Outcome): boolean =>
    outcome === typed || foldHeading(LABELS[outcome].en) === folded || foldHeading(LABELS[outcome].ru) === folded;
  return OUTCOMES[kind].find(isMeant) ?? null;
}

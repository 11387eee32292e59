import type { AdoptionPlan } from '../../core/register/foreign/adoptionPlan';
import { withAnswers, type Answers } from '../../core/register/foreign/answers';
import type { Days } from '../../core/register/foreign/days';
import type { ForeignTable } from '../../core/register/foreign/foreignTable';
import type { ImportPlan } from '../../core/register/foreign/importPlan';
import type { Proposal, Question, QuestionKind } from '../../core/register/foreign/proposal';
import type { TableKey } from '../../core/register/tables/tables';
import type { ImportData } from './data';
import { answersOfPairing } from './pairing';

/** The steps of the way in, in order. */
export const STEPS = ['what', 'columns', 'words', 'preview'] as const;
export type Step = (typeof STEPS)[number];

/** What is going on, and how far it is: of how many, where that is known. */
export interface Busy {
  readonly what: 'reading' | 'matching' | 'planning' | 'writing' | 'adopting' | 'undoing' | 'looking';
  readonly done: number;
  readonly of: number;
}

/** Rows are copied into our table, or the sheet itself serves as it where it lies. */
export type Way = ImportData['way'];

/** What was done, in a sentence; `run` is what the Journal calls it. */
export interface Outcome {
  readonly run: string;
  readonly message: string;
  readonly isUndone: boolean;
}

/** A question with the position of the choice that was taken. */
export interface Answered {
  readonly question: Question;
  readonly choice: number;
}

/** All that the page knows; what is shown follows from it. */
export interface WizardState {
  readonly way: Way;
  readonly step: Step;
  /** Sheets of the workbook that may be brought in. */
  readonly sheets: readonly string[];
  /** The name of the file or sheet; blank before one is chosen. */
  readonly source: string;
  /** Whether it is of this workbook: only then can it serve where it lies. */
  readonly isHere: boolean;
  readonly tables: readonly ForeignTable[];
  /** What was answered for an earlier file of the same shape, table by table: it is not asked again. */
  readonly kept: readonly Answers[];
  /** Which of the tables comes in. */
  readonly chosen: number;
  readonly answers: Answers;
  /** Answers stay on the page, to be changed, although nothing asks for them any more. */
  readonly answered: readonly Answered[];
  /** The questions by id in the order in which they came up: an answered one stays in its place. */
  readonly order: readonly string[];
  readonly proposal: Proposal | null;
  readonly plan: ImportPlan | null;
  /** The days of which the file is said to be everything; null: it adds to what is there. */
  readonly everything: Days | null;
  /** Whether the rows that such a file no longer holds go. */
  readonly isGoneRemoved: boolean;
  readonly adoption: AdoptionPlan | null;
  readonly busy: Busy | null;
  /** What could not be done, in one sentence; blank when all is well. */
  readonly trouble: string;
  readonly outcome: Outcome | null;
}

export const START: WizardState = {
  way: 'import',
  step: 'what',
  sheets: [],
  source: '',
  isHere: false,
  tables: [],
  kept: [],
  chosen: 0,
  answers: {},
  answered: [],
  order: [],
  proposal: null,
  plan: null,
  everything: null,
  isGoneRemoved: false,
  adoption: null,
  busy: null,
  trouble: '',
  outcome: null,
};

/** What happens: by the person, or by what the page does for them. */
export type Event =
  | { readonly kind: 'sheets'; readonly names: readonly string[] }
  | {
      readonly kind: 'read';
      readonly source: string;
      readonly isHere: boolean;
      readonly tables: readonly ForeignTable[];
      /** What was answered for an earlier file of the same shape, table by table. */
      readonly kept?: readonly Answers[];
      readonly chosen: number;
    }
  | { readonly kind: 'tableChosen'; readonly index: number }
  | { readonly kind: 'into'; readonly table: TableKey }
  | { readonly kind: 'proposed'; readonly proposal: Proposal }
  | { readonly kind: 'answered'; readonly question: Question; readonly choice: number }
  | { readonly kind: 'paired'; readonly from: readonly string[]; readonly column: string | null }
  | { readonly kind: 'constant'; readonly column: string; readonly constant: string }
  | { readonly kind: 'went'; readonly step: Step }
  | { readonly kind: 'way'; readonly way: Way }
  | { readonly kind: 'everything'; readonly days: Days | null }
  | { readonly kind: 'goneRemoved'; readonly isWanted: boolean }
  | { readonly kind: 'planned'; readonly plan: ImportPlan }
  | { readonly kind: 'adoptionPlanned'; readonly adoption: AdoptionPlan }
  | { readonly kind: 'busy'; readonly busy: Busy | null }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'imported'; readonly outcome: Outcome }
  | { readonly kind: 'undone'; readonly message: string };

/** The page after something happened. */
export function next(state: WizardState, event: Event): WizardState {
  switch (event.kind) {
    case 'sheets':
      return { ...state, sheets: event.names };
    case 'read':
      return { ...START, busy: MATCHING, way: state.way, sheets: state.sheets, ...read(event) };
    case 'tableChosen':
      return { ...state, ...FRESH, chosen: event.index, answers: state.kept[event.index] ?? {} };
    case 'into':
      return { ...state, ...FRESH, answers: { table: event.table } };
    case 'proposed':
      return { ...state, busy: null, proposal: event.proposal, order: orderWith(state.order, event.proposal) };
    case 'answered':
      return withAnswer(state, event);
    case 'paired':
      return changed(state, answersOfPairing(state.proposal?.pairs ?? [], event.from, event.column));
    case 'constant':
      return changed(state, { columns: { [event.column]: { from: [], constant: event.constant } } });
    case 'went':
      return event.step === 'preview'
        ? previewed({ ...state, step: event.step })
        : { ...state, ...UNPLANNED, step: event.step, trouble: '' };
    case 'way':
      return previewed({ ...state, way: event.way });
    case 'everything':
      return previewed({ ...state, ...UNPLANNED, everything: event.days });
    case 'goneRemoved':
      return { ...state, isGoneRemoved: event.isWanted };
    case 'planned':
      return { ...state, plan: event.plan, busy: null };
    case 'adoptionPlanned':
      return { ...state, adoption: event.adoption, busy: null };
    case 'busy':
      return { ...state, busy: event.busy, trouble: event.busy ? '' : state.trouble };
    case 'failed':
      return { ...state, busy: null, trouble: event.sentence };
    case 'imported':
      return { ...state, busy: null, outcome: event.outcome };
    case 'undone':
      return {
        ...state,
        busy: null,
        outcome: state.outcome && { ...state.outcome, message: event.message, isUndone: true },
      };
  }
}

/** Work that follows by itself is owed from the moment it is called for: the page never looks idle in between. */
const MATCHING: Busy = { what: 'matching', done: 0, of: 0 };
const PLANNING: Busy = { what: 'planning', done: 0, of: 0 };

function orderWith(order: readonly string[], { questions }: Proposal): readonly string[] {
  return [...new Set([...order, ...questions.map(({ id }) => id)])];
}

/** A yes was about rows that were seen: of another plan it says nothing. */
const UNPLANNED = { plan: null, adoption: null, isGoneRemoved: false } as const;

function read({ source, isHere, tables, chosen, kept = [] }: Extract<Event, { kind: 'read' }>): Partial<WizardState> {
  return { source, isHere, tables, chosen, kept, answers: kept[chosen] ?? {} };
}

function previewed(state: WizardState): WizardState {
  return { ...state, busy: isPlanned(state) ? null : PLANNING, trouble: '' };
}

/** Whether it is known what would be done. */
export function isPlanned({ way, plan, adoption }: WizardState): boolean {
  return (way === 'adopt' ? adoption : plan) !== null;
}

/** Nothing that was said of another table holds. */
const FRESH = {
  ...{ ...UNPLANNED, everything: null, answers: {}, answered: [], order: [], proposal: null, trouble: '' },
  busy: MATCHING,
} as const;

function withAnswer(state: WizardState, { question, choice }: Answered): WizardState {
  const said = question.choices[choice]?.answers;
  if (!said) return state;
  // Into another table: whatever was said of the columns of the first means nothing there.
  if (question.kind === 'table')
    return { ...state, ...FRESH, answers: said, answered: [{ question, choice }], order: [question.id] };
  const others = state.answered.filter((one) => one.question.id !== question.id);
  return { ...changed(state, said), answered: [...others, { question, choice }] };
}

function changed(state: WizardState, more: Answers): WizardState {
  const spoken = new Set(Object.keys(more.columns ?? {}));
  // The words of a column are asked anew once another column stands for it.
  const answered = state.answered.filter(({ question }) => question.kind !== 'word' || !spoken.has(question.column));
  return { ...state, answers: withAnswers(state.answers, more), answered, ...UNPLANNED, busy: MATCHING, trouble: '' };
}

/** Where each question is asked. */
const PLACE: Readonly<Record<QuestionKind, Step>> = {
  table: 'what',
  required: 'columns',
  column: 'columns',
  sumBy: 'columns',
  word: 'words',
  dateOrder: 'words',
  client: 'words',
};

/** What a sheet is asked that stays where it lies: its words, names and lines stay too. */
const OF_SHEETS: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['table', 'required', 'column', 'dateOrder']);

/** A question as it stands: which choice is taken, -1 while none is. */
export interface Asked extends Answered {
  readonly isAnswered: boolean;
}

/** The questions of a step, those that were answered in the place where they were asked. */
export function questionsOf({ proposal, answered, order, way }: WizardState, step: Step): readonly Asked[] {
  const open = (proposal?.questions ?? []).filter(({ id }) => !answered.some(({ question }) => question.id === id));
  return [
    ...answered.map((one) => ({ ...one, isAnswered: true })),
    ...open.map((question) => ({ question, choice: question.proposed, isAnswered: false })),
  ]
    .filter(({ question: { kind } }) => PLACE[kind] === step && (way === 'import' || OF_SHEETS.has(kind)))
    .sort((left, right) => order.indexOf(left.question.id) - order.indexOf(right.question.id));
}

/** How many questions of a step keep the page from going on. */
export function unanswered(state: WizardState, step: Step): number {
  return questionsOf(state, step).filter(({ choice }) => choice < 0).length;
}

/** Whether the step is done with, so that the next may be shown. */
export function canGoOn(state: WizardState): boolean {
  if (state.busy || !state.proposal) return false;
  if (state.step === 'preview') return isFeasible(state);
  return unanswered(state, state.step) === 0;
}

function isFeasible(state: WizardState): boolean {
  const { way, plan, adoption } = state;
  if (way === 'adopt') return adoption?.obstacle === null;
  return plan !== null && (!isIdle(plan) || goneIn(state).length > 0);
}

/** The rows that go, because the file no longer holds them and somebody has said so. */
export function goneIn({ plan, isGoneRemoved }: WizardState): ImportPlan['gone'] {
  return isGoneRemoved ? (plan?.gone ?? []) : [];
}

/** Whether an import would change nothing. */
export function isIdle({ added, edits }: ImportPlan): boolean {
  return added.length === 0 && edits.length === 0;
}

/** The step after this one, or before it; words are passed over where all are understood. */
export function stepBeside(state: WizardState, way: 1 | -1): Step {
  const beside = STEPS[STEPS.indexOf(state.step) + way] ?? state.step;
  if (beside !== 'words' || questionsOf(state, 'words').length > 0) return beside;
  return way === 1 ? 'preview' : 'columns';
}

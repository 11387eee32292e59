import type { Answers } from '../../../src/core/register/foreign/answers';
import type { ForeignTable } from '../../../src/core/register/foreign/foreignTable';
import type { ImportPlan } from '../../../src/core/register/foreign/importPlan';
import type { Pair, Proposal, Question, QuestionKind } from '../../../src/core/register/foreign/proposal';
import {
  canGoOn,
  next,
  questionsOf,
  START,
  stepBeside,
  unanswered,
  type Event,
  type WizardState,
} from '../../../src/pages/import/state';

const table: ForeignTable = {
  sheets: ['Май'],
  title: '',
  headingRows: [1],
  columns: [],
  rows: [],
  aside: [],
  shape: 'm',
};

function question(id: string, kind: QuestionKind, proposed: number, answers: readonly Answers[]): Question {
  const choices = answers.map((one, index) => ({ label: { ru: `${index}`, en: `${index}` }, answers: one }));
  return { id, kind, column: 'direction', about: '', count: 1, samples: [], choices, proposed };
}

const direction = question('required direction', 'required', -1, [
  { columns: { direction: { from: [], constant: 'Вх' } } },
  { columns: { direction: { from: [], constant: 'Исх' } } },
]);
const word = question('word channel Allo', 'word', -1, [{ values: { channel: { Allo: 'Звонок' } } }]);
const order = question('dateOrder at', 'dateOrder', 0, [{ dayFirst: true }, { dayFirst: false }]);

const pair = (column: string, ...from: string[]): Pair => ({
  ...{ column, source: { from }, sure: 'sure', why: 'heading', samples: [] },
});

function proposal(questions: readonly Question[], pairs: readonly Pair[] = []): Proposal {
  const mapping = {
    columns: {},
    values: {},
    clients: {},
    where: [],
    key: [],
    dayFirst: null,
    sumBy: '',
    overwrite: false,
    sheet: '',
  };
  const base = { table: 'contacts', sure: 'sure', format: '', notTaken: [] } as const;
  return { ...base, pairs, questions, mapping: { table: 'contacts', ...mapping } };
}

const plan = (added: ImportPlan['added']): ImportPlan => ({
  ...{ table: 'contacts', key: [], added, edits: [], named: [], days: null, gone: [], typed: 0, isOfOtherDays: false },
  rows: { new: [], changed: [], same: [], doubtful: [], impossible: [], filtered: [] },
});

function after(...events: readonly Event[]): WizardState {
  return events.reduce(next, START);
}

const read: Event = { kind: 'read', source: 'calls.csv', isHere: false, tables: [table, table], chosen: 0 };
const proposed = (...questions: readonly Question[]): Event => ({ kind: 'proposed', proposal: proposal(questions) });

describe('what is it', () => {
  test('nothing goes on before a table was found and taken for one of ours', () => {
    expect(canGoOn(START)).toBe(false);
    expect(canGoOn(after(read))).toBe(false);
    expect(canGoOn(after(read, proposed()))).toBe(true);
  });

  test('another file forgets all that was said of the first', () => {
    const state = after(read, proposed(direction), { kind: 'answered', question: direction, choice: 0 }, read);
    expect(state).toEqual({ ...START, source: 'calls.csv', tables: [table, table], busy: state.busy });
  });

  test('the page never looks idle while work is owed: an Enter pressed at once waits for it', () => {
    const went = { kind: 'went', step: 'preview' } as const;
    const matched = after(read, proposed(direction));
    expect(after(read).busy?.what).toBe('matching');
    expect(matched.busy).toBeNull();
    expect(next(matched, { kind: 'answered', question: direction, choice: 0 }).busy?.what).toBe('matching');
    expect(next(matched, { kind: 'tableChosen', index: 1 }).busy?.what).toBe('matching');
    expect(next(matched, went).busy?.what).toBe('planning');
    expect(after(read, proposed(), went, { kind: 'planned', plan: plan([]) }).busy).toBeNull();
  });

  test('another table of the file is looked at anew', () => {
    const state = after(read, proposed(direction), { kind: 'tableChosen', index: 1 });
    expect([state.chosen, state.proposal, state.answers]).toEqual([1, null, {}]);
  });

  test('into another table of ours: only that is known of it', () => {
    const state = after(read, proposed(direction), { kind: 'into', table: 'sales' });
    expect(state.answers).toEqual({ table: 'sales' });
    expect(questionsOf(state, 'columns')).toEqual([]);
  });
});

describe('questions', () => {
  const asked = after(read, proposed(direction, word, order), { kind: 'went', step: 'columns' });

  test('stand on the step they belong to; one that only a person can answer keeps the page there', () => {
    expect(questionsOf(asked, 'columns').map(({ question: { id } }) => id)).toEqual([direction.id]);
    expect(questionsOf(asked, 'words').map(({ question: { id } }) => id)).toEqual([word.id, order.id]);
    expect(unanswered(asked, 'columns')).toBe(1);
    expect(canGoOn(asked)).toBe(false);
  });

  test('an answer is part of the mapping, and stays in its place to be changed', () => {
    const said = next(asked, { kind: 'answered', question: direction, choice: 1 });
    const state = next(said, proposed(word, order));
    expect(state.answers.columns).toEqual({ direction: { from: [], constant: 'Исх' } });
    expect(questionsOf(state, 'columns')).toEqual([{ question: direction, choice: 1, isAnswered: true }]);
    expect(canGoOn(state)).toBe(true);
  });

  test('keep their order while they are answered one after the other', () => {
    const state = [{ kind: 'answered', question: order, choice: 1 } as const, proposed(direction, word)].reduce(
      next,
      asked,
    );
    expect(questionsOf(state, 'words').map(({ question: { id } }) => id)).toEqual([word.id, order.id]);
  });

  test('words of a column are asked anew once another column of the file stands for it', () => {
    const told = { ...word, column: 'channel' };
    const state = [
      { kind: 'answered', question: told, choice: 0 } as const,
      { kind: 'paired', from: ['Kanal'], column: 'channel' } as const,
    ].reduce(next, asked);
    expect(state.answered).toEqual([]);
  });

  test('where all words are understood their step is passed over, both ways', () => {
    const columns = after(read, proposed(), { kind: 'went', step: 'columns' });
    expect(stepBeside(columns, 1)).toBe('preview');
    expect(stepBeside({ ...columns, step: 'preview' }, -1)).toBe('columns');
    expect(stepBeside(asked, 1)).toBe('words');
  });
});

describe('which column is which', () => {
  const paired = next(after(read), {
    kind: 'proposed',
    proposal: proposal([], [pair('client', 'Контрагент'), pair('at', 'Дата', 'Время')]),
  });

  test('another column of ours takes the place of the first', () => {
    const state = next(paired, { kind: 'paired', from: ['Контрагент'], column: 'person' });
    expect(state.answers.columns).toEqual({ client: null, person: { from: ['Контрагент'] } });
  });

  test('a column that is left out goes nowhere', () => {
    const state = next(paired, { kind: 'paired', from: ['Контрагент'], column: null });
    expect(state.answers.columns).toEqual({ client: null });
  });

  test('two columns that were joined stay joined', () => {
    const state = next(paired, { kind: 'paired', from: ['Дата', 'Время'], column: 'answeredAt' });
    expect(state.answers.columns).toEqual({ at: null, answeredAt: { from: ['Дата', 'Время'] } });
  });
});

describe('the preview', () => {
  const seen = after(read, proposed(), { kind: 'went', step: 'preview' });
  const row = { sources: [{ sheet: 'Май', row: 2 }], cells: { client: 'Ромашка' }, standing: 0 };

  test('is worked out anew after every answer', () => {
    const planned = next(seen, { kind: 'planned', plan: plan([row]) });
    expect(next(planned, { kind: 'answered', question: order, choice: 1 }).plan).toBeNull();
  });

  test('lets an import begin only when it changes something', () => {
    expect(canGoOn(seen)).toBe(false);
    expect(canGoOn(next(seen, { kind: 'planned', plan: plan([]) }))).toBe(false);
    expect(canGoOn(next(seen, { kind: 'planned', plan: plan([row]) }))).toBe(true);
  });

  test('nothing can be sent twice while it is being written', () => {
    const busy = { what: 'writing', done: 0, of: 1 } as const;
    const writing = [{ kind: 'planned', plan: plan([row]) } as const, { kind: 'busy', busy } as const].reduce(
      next,
      seen,
    );
    expect(canGoOn(writing)).toBe(false);
  });

  test('what went wrong is said, and one can try again', () => {
    const failed = [
      { kind: 'planned', plan: plan([row]) } as const,
      { kind: 'busy', busy: { what: 'writing', done: 0, of: 1 } } as const,
      { kind: 'failed', sentence: 'Занято.' } as const,
    ].reduce<WizardState>(next, seen);
    expect([failed.trouble, failed.busy, canGoOn(failed)]).toEqual(['Занято.', null, true]);
  });

  test('an import that was undone is still told of', () => {
    const outcome = { run: 'R-1', message: 'Добавлено 5 строк.', isUndone: false };
    const state = [
      { kind: 'imported', outcome } as const,
      { kind: 'undone', message: 'Отменено.' } as const,
    ].reduce<WizardState>(next, seen);
    expect(state.outcome).toEqual({ run: 'R-1', message: 'Отменено.', isUndone: true });
  });
});

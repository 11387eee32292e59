import type { Label } from '../../values/label';
import { directions, origins, type ChoiceSet } from '../schema/choice';
import type { Column } from '../schema/column';
import { requiredColumns } from '../schema/table';
import { LISTED_KINDS } from '../tables/readingContext';
import { tables, TABLE_KEYS, type TableKey } from '../tables/tables';
import { withAnswers, type Answers, type ColumnSource } from './answers';
import type { ForeignColumn, ForeignTable } from './foreignTable';
import { provenInFile, type WordCount } from './profile';
import type { Choice, Pair, Question } from './proposal';
import type { RegisterView } from './registerView';
import { titleSays } from './titleSays';
import { understandWords } from './understandWords';

/** What only a person can tell about a table, few and each once. */

export interface Asked {
  readonly foreign: ForeignTable;
  readonly table: TableKey;
  readonly pairs: readonly Pair[];
  readonly answers: Answers;
  readonly register: RegisterView;
}

export type Part = Pick<Question, 'kind' | 'choices' | 'proposed'> & Partial<Question>;

export function question({ kind, column = '', about = '', count = 0, samples = [], ...rest }: Part): Question {
  return { kind, id: [kind, column, about].join(':'), column, about, count, samples, ...rest };
}

/** Which table it is, where two would do about as well. */
export function tableQuestion(foreign: ForeignTable, likely: readonly TableKey[], proposed: TableKey): Question {
  const order = [...likely, ...TABLE_KEYS.filter((key) => IMPORTED.has(key) && !likely.includes(key))];
  const choices = order.map((key): Choice => ({ label: tables[key].sheet, answers: { table: key } }));
  return question({ kind: 'table', about: foreign.title || foreign.sheets.join(', '), count: foreign.rows.length, choices, proposed: order.indexOf(proposed) }); // prettier-ignore
}

/** Tables that are filled by people and may come from elsewhere. */
export const IMPORTED: ReadonlySet<TableKey> = new Set<TableKey>(['contacts', 'clients', 'deals', 'sales', 'documents', 'advertising', 'plan', 'staff']); // prettier-ignore

/** Required columns that nothing was found for: a column of the file, one value for all rows, or nothing. */
export function requiredQuestions({ foreign, table, pairs, answers, register }: Asked): readonly Question[] {
  const positions = register.tables.get(table)?.positions;
  const missing = requiredColumns(tables[table]).filter(
    (key) =>
      !pairs.some(({ column }) => column === key) && !(key in (answers.columns ?? {})) && (positions?.has(key) ?? true),
  );
  const free = freeColumns(foreign, pairs);
  return missing.map((key) => {
    const titled = titledChoice(foreign, table, key);
    const constants = constantsFor(table, key);
    const choices = [...titled, ...constants, ...free.map((column) => headingChoice(key, column)), leaveOut(key)];
    const proposed = key === 'channel' && isOfCalls(pairs) ? constants.findIndex(({ answers: { columns } }) => columns?.['channel']?.constant === 'call') : titled.length - 1; // prettier-ignore
    return question({ kind: 'required', column: key, count: foreign.rows.length, choices, proposed });
  });
}

function freeColumns({ columns }: ForeignTable, pairs: readonly Pair[]): readonly ForeignColumn[] {
  return columns.filter(
    ({ heading, profile }) => profile.filled > 0 && !pairs.some(({ source }) => source.from.includes(heading)),
  );
}

function isOfCalls(pairs: readonly Pair[]): boolean {
  return pairs.some(({ column }) => column === 'phone') && pairs.some(({ column }) => column === 'direction' || column === 'result'); // prettier-ignore
}

/** A column that nobody has headed is told by what stands in it. */
function headingChoice(key: string, { heading, letter, profile }: ForeignColumn): Choice {
  const text = heading === letter ? `${heading}: ${profile.samples.join(', ')}` : heading;
  return { label: { ru: text, en: text }, answers: { columns: { [key]: { from: [heading] } } } };
}

function leaveOut(key: string): Choice {
  return { label: { ru: 'Оставить пустым', en: 'Leave blank' }, answers: { columns: { [key]: null } } };
}

/** What the title of a report says of all its rows: the client of a card, the seller of a list. */
function titledChoice({ title }: ForeignTable, table: TableKey, key: string): readonly Choice[] {
  const said = choicesOf(table, key).length > 0 ? '' : titleSays(title, table, key);
  return said === '' ? [] : [{ label: { ru: said, en: said }, answers: { columns: { [key]: { from: [], constant: said } } } }]; // prettier-ignore
}

/** One value for all rows, where there are few to choose from. */
function constantsFor(table: TableKey, key: string): readonly Choice[] {
  return choicesOf(table, key).map(([kind, label]) => ({
    label,
    answers: { columns: { [key]: { from: [], constant: kind } } },
  }));
}

/** The kinds of a column of choices with their names; none for other columns. */
export function choicesOf(table: TableKey, key: string): readonly (readonly [string, Label])[] {
  const set = choiceSetOf(table, key);
  return set ? set.kinds.map((kind) => [kind, set.labels[kind] ?? { ru: kind, en: kind }] as const) : [];
}

const SETS: Readonly<Record<string, ChoiceSet<string>>> = { direction: directions, origin: origins };

function choiceSetOf(table: TableKey, key: string): ChoiceSet<string> | undefined {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const list = columns[key]?.choices;
  if (typeof list === 'string' && list in LISTED_KINDS) return LISTED_KINDS[list as keyof typeof LISTED_KINDS];
  return columns[key]?.type === 'choice' ? SETS[key] : undefined;
}

/** Pairs that are only likely: that column, another one, or none. */
export function columnQuestions({ foreign, pairs }: Asked): readonly Question[] {
  const free = freeColumns(foreign, pairs);
  return pairs
    .filter(({ sure, why }) => sure === 'likely' && why !== 'answer')
    .map(({ column, source, samples }) => {
      const same: Choice = { label: labelOf(source), answers: { columns: { [column]: source } } };
      const choices = [same, ...free.map((other) => headingChoice(column, other)), leaveOut(column)];
      return question({ kind: 'column', column, about: source.from.join(' + '), count: foreign.rows.length, samples, choices, proposed: 0 }); // prettier-ignore
    });
}

function labelOf({ from, how }: ColumnSource): Label {
  const text = from.join(how === 'product' ? ' × ' : ' + ');
  return { ru: text, en: text };
}

/** Words of columns of choices: what is understood, and what must be asked once each. */
export function wordsOf({ foreign, table, pairs, answers, register }: Asked): {
  readonly values: NonNullable<Answers['values']>;
  readonly questions: readonly Question[];
} {
  let understood: Answers = {};
  const questions: Question[] = [];
  for (const { column: key, source, why } of pairs) {
    const column = (tables[table].columns as Readonly<Record<string, Column<unknown>>>)[key];
    if (!column || source.how === 'sides' || choicesOf(table, key).length === 0) continue;
    const { values, unknown } = understandWords(key, column, wordsIn(source, foreign), register.context);
    const said = answers.values?.[key] ?? {};
    const answered = new Set(Object.keys(said));
    const isOwn = ownWords(why, source, foreign);
    const silent = unknown.filter(({ word }) => !isOwn(word) && !answered.has(word));
    const blank = Object.fromEntries(silent.map(({ word }) => [word, ''] as const));
    understood = withAnswers(understood, { values: { [key]: { ...blank, ...values, ...said } } });
    questions.push(...unknown.filter(({ word }) => isOwn(word) && !answered.has(word)).map((word) => wordQuestion(table, key, word))); // prettier-ignore
  }
  const others = Object.entries(answers.values ?? {}).filter(([key]) => !(key in (understood.values ?? {})));
  return { values: { ...Object.fromEntries(others), ...understood.values }, questions };
}

/** A column that is there for another column of ours is silent where it says nothing about this one. */
function ownWords(why: Pair['why'], { from, how }: ColumnSource, foreign: ForeignTable): (word: string) => boolean {
  if (how !== 'first' || why === 'format' || why === 'answer') return () => true;
  const others = why === 'content' ? from : from.slice(1);
  return (word) => !others.some((heading) => holds(foreign, heading, word));
}

function wordsIn({ from }: ColumnSource, { columns }: ForeignTable): readonly WordCount[] {
  return from.flatMap((heading) => columns.find((column) => column.heading === heading)?.profile.words ?? []);
}

function holds({ columns }: ForeignTable, heading: string, word: string): boolean {
  return (
    columns.find((column) => column.heading === heading)?.profile.words.some((known) => known.word === word) ?? false
  );
}

function wordQuestion(table: TableKey, key: string, { word, count }: WordCount): Question {
  const answer = (kind: string): Answers => ({ values: { [key]: { [word]: kind } } });
  const kinds = choicesOf(table, key).map(([kind, label]): Choice => ({ label, answers: answer(kind) }));
  const asTyped: Choice = { label: { ru: 'Оставить как есть', en: 'Leave as it is' }, answers: answer(word) };
  const blank: Choice = { label: { ru: 'Оставить пустым', en: 'Leave blank' }, answers: answer('') };
  return question({ kind: 'word', column: key, about: word, count, samples: [word], choices: [...kinds, asTyped, blank], proposed: kinds.length }); // prettier-ignore
}

/** In which order the dates are, where nothing in their column proves it. */
export function dateOrderQuestion({ foreign, table, pairs, answers, register }: Asked): readonly Question[] {
  if (answers.dayFirst !== undefined && answers.dayFirst !== null) return [];
  if (provenInFile(foreign) !== null) return [];
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const open = pairs
    .filter(({ column }) => ['date', 'datetime', 'month'].includes(columns[column]?.type ?? ''))
    .flatMap(({ source }) => foreign.columns.filter(({ heading }) => source.from.includes(heading)))
    .filter(({ profile }) => profile.dependsOnOrder && profile.dayFirst === null);
  const [first] = open;
  if (!first) return [];
  const choices: readonly Choice[] = [
    { label: { ru: 'День, потом месяц', en: 'Day, then month' }, answers: { dayFirst: true } },
    { label: { ru: 'Месяц, потом день', en: 'Month, then day' }, answers: { dayFirst: false } },
  ];
  const { samples, filled } = first.profile;
  return [question({ kind: 'dateOrder', about: first.heading, count: filled, samples, choices, proposed: register.context.dayFirst ? 0 : 1 })]; // prettier-ignore
}

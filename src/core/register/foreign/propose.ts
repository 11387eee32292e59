import { columnsOf, type TableKey } from '../tables/tables';
import { isOfDocument, withAnswers, type Answers, type ColumnSource, type Mapping } from './answers';
import { clientQuestions } from './clientQuestions';
import { clientsByTaxId } from './clientsByTaxId';
import { documentPair, withSureKeys } from './documentPair';
import { identityOf } from './identity';
import type { ForeignColumn, ForeignTable } from './foreignTable';
import type { Format } from './formats/format';
import { formatOf, rowsMeant, sourcesOf } from './formats/formats';
import { isHeadedAs, matchColumns, possibleMatches, type Match } from './matchColumns';
import { sumByQuestion } from './orders';
import { filtersTold, noSales } from './purchases';
import { pairsOf, withTakenCalls } from './pairsOf';
import type { NotTaken, NotTakenReason, Pair, Proposal, Question } from './proposal';
import { columnQuestions, dateOrderQuestion, requiredQuestions, tableQuestion, wordsOf, type Asked } from './questions';
import type { RegisterView } from './registerView';
import { isClear, rankedTables } from './rankTables';
import { toldColumns } from './toldColumns';

/** Which table of ours a foreign one is, which column is which, and what only a person can tell. */
export function propose(foreign: ForeignTable, register: RegisterView, answers: Answers): Proposal {
  const format = formatOf(foreign, answers.table);
  const ranked = rankedTables(foreign, register);
  const table = answers.table ?? format?.table ?? ranked[0]?.table ?? 'contacts';
  const isSure = answers.table !== undefined || format !== null || isClear(ranked);
  const matches = matchesFor(foreign, table, register, format);
  const known = format?.table === table ? format : null;
  const values = wordsOfBoth(known?.values, answers.values);
  const decided = withAnswered(pairsOf(matches, foreign, table), foreign, answers, known);
  const isOfCalls = table === 'contacts' && !('answeredAt' in (answers.columns ?? {}));
  const all = isOfCalls
    ? withTakenCalls(decided, foreign, values['result'] ?? {})
    : withDocument(decided, foreign, table, answers, known);
  const pairs = inOrder(withPlace(all, table, register), table);
  const asked: Asked = { foreign, table, pairs, answers: { ...answers, values }, register };
  const words = wordsOf(asked);
  const questions: readonly Question[] = [
    ...(isSure ? [] : [tableQuestion(foreign, ranked.slice(0, 3).map((rank) => rank.table), table)]),
    ...requiredQuestions(asked),
    ...columnQuestions(asked),
    ...sumByQuestion(asked),
    ...dateOrderQuestion(asked),
    ...words.questions,
  ]; // prettier-ignore
  const clients = { ...clientsByTaxId(foreign, table, sourcesIn(pairs), register), ...answers.clients };
  const where = filtersTold(answers.where, [...rowsMeant(known, sourcesIn(pairs)), ...noSales(foreign, table)]);
  const open = mappingOf(table, pairs, { ...answers, values: words.values, clients, where });
  const mapping = questions.reduce(asProposed, open);
  return {
    table,
    sure: isSure ? 'sure' : 'likely',
    format: format?.key ?? '',
    pairs,
    notTaken: notTaken(foreign, pairs, table, register, answers),
    questions: [...questions, ...clientQuestions(foreign, mapping, register)],
    mapping,
  };
}

/** The document of a sale, unless somebody has said where its key comes from. */
function withDocument(
  pairs: readonly Pair[],
  foreign: ForeignTable,
  table: TableKey,
  { columns = {} }: Answers,
  format: Format | null,
): readonly Pair[] {
  if ('sourceKey' in columns) return pairs;
  return [
    ...withSureKeys(pairs, foreign, table, format?.key ?? ''),
    ...documentPair(pairs, foreign, table, format?.document ?? ''),
  ];
}

function wordsOfBoth(known: Answers['values'] = {}, answered: Answers['values'] = {}): NonNullable<Answers['values']> {
  return withAnswers({ values: known }, { values: answered }).values ?? {};
}

/** A column that is made of others, as when a call was answered, needs its place in our table; what a person says is kept. */
function withPlace(pairs: readonly Pair[], table: TableKey, register: RegisterView): readonly Pair[] {
  const positions = register.tables.get(table)?.positions;
  return pairs.filter(({ column, why }) => why === 'answer' || (positions?.has(column) ?? true));
}

/** As the columns stand in our table. */
function inOrder(pairs: readonly Pair[], table: TableKey): readonly Pair[] {
  const order: readonly string[] = columnsOf(table);
  return [...pairs].sort((left, right) => order.indexOf(left.column) - order.indexOf(right.column));
}

/** What results when a question is answered as proposed; one that must be answered changes nothing. */
function asProposed(mapping: Mapping, { choices, proposed }: Question): Mapping {
  const { columns = {}, values = {}, ...rest } = choices[proposed]?.answers ?? {};
  const words = Object.entries(values).map(
    ([column, more]) => [column, { ...mapping.values[column], ...more }] as const,
  );
  return {
    ...mapping,
    ...rest,
    columns: { ...mapping.columns, ...columns },
    values: { ...mapping.values, ...Object.fromEntries(words) },
  };
}

function matchesFor(
  foreign: ForeignTable,
  table: TableKey,
  register: RegisterView,
  format: Format | null,
): readonly Match[] {
  const positions = register.tables.get(table)?.positions;
  const headings = format?.table === table ? format.columns : {};
  const matches = matchColumns(foreign, table, register, headings);
  return [...matches, ...toldColumns(matches, foreign, table)].filter(({ column }) => positions?.has(column) ?? true);
}

/** What is taken for certain replaces what is likely: a person's answers, then what a known export is known for. */
function withAnswered(
  proposed: readonly Pair[],
  foreign: ForeignTable,
  { columns = {} }: Answers,
  format: Format | null,
): readonly Pair[] {
  const known = sourcesOf(format, foreign);
  const isOwn = (column: string, source: ColumnSource | null): boolean =>
    (source?.from.length ?? 0) > 0 || !proposed.some((pair) => pair.column === column);
  const ofFormat = Object.entries(known).filter(([column, source]) => !(column in columns) && isOwn(column, source));
  const certain = [
    ...ofFormat.map(([column, source]) => [column, source, 'format'] as const),
    ...Object.entries(columns).map(([column, source]) => [column, source, 'answer'] as const),
  ];
  const pairs = certain.flatMap(([column, source, why]): Pair[] =>
    source ? [{ column, source, sure: 'sure', why, samples: samplesOf(source, foreign) }] : [],
  );
  const decided = new Set(certain.map(([column]) => column));
  // A column that somebody has used for one of ours is not offered for another, unless it says both; a document is known by columns that also stand for themselves.
  const spoken = new Set(
    Object.values(columns).flatMap((source) => (source && isOfDocument(source) ? [] : (source?.from ?? []))),
  );
  const free = new Map(proposed.filter(({ column }) => !decided.has(column)).map((pair) => [pair.column, pair]));
  const left = [...free.values()].filter(
    ({ source, why }) => why === 'content' || !source.from.some((from) => spoken.has(from)),
  );
  return [...pairs, ...left];
}

function samplesOf({ from, constant = '' }: ColumnSource, { columns }: ForeignTable): readonly string[] {
  const [first] = from;
  if (first === undefined) return [constant];
  return columns.find(({ heading }) => heading === first)?.profile.samples ?? [];
}

function notTaken(
  foreign: ForeignTable,
  pairs: readonly Pair[],
  table: TableKey,
  register: RegisterView,
  { columns = {} }: Answers,
): readonly NotTaken[] {
  const taken = new Set(pairs.flatMap(({ source }) => source.from));
  const possible = possibleMatches(foreign, table, register);
  const positions = register.tables.get(table)?.positions;
  const reasonFor = (column: ForeignColumn): NotTakenReason => {
    const found = possible.filter((match) => match.foreign === column);
    if (found.some(({ column }) => columns[column] === null)) return 'answer';
    if (found.some(({ column }) => positions?.has(column) === false)) return 'noHeading';
    if (found.length > 0) return 'otherTaken';
    return isHeadedAs(column, table) ? 'content' : 'noColumn';
  };
  return foreign.columns
    .filter(({ heading, made }) => !taken.has(heading) && made !== 'sheet')
    .map((column) => {
      const { filled, samples } = column.profile;
      return { heading: column.heading, why: filled === 0 ? 'blank' : reasonFor(column), samples };
    });
}

function sourcesIn(pairs: readonly Pair[]): Readonly<Record<string, ColumnSource>> {
  return Object.fromEntries(pairs.map(({ column, source }) => [column, source]));
}

function mappingOf(table: TableKey, pairs: readonly Pair[], answers: Answers): Mapping {
  const leftOut = Object.entries(answers.columns ?? {}).filter(([, source]) => source === null);
  const columns = { ...sourcesIn(pairs), ...Object.fromEntries(leftOut) };
  return {
    table,
    columns,
    values: answers.values ?? {},
    clients: answers.clients ?? {},
    where: answers.where ?? [],
    key: answers.key ?? identityOf(table, columns),
    dayFirst: answers.dayFirst ?? null,
    sumBy: answers.sumBy ?? '',
    overwrite: answers.overwrite ?? false,
    sheet: answers.sheet ?? '',
  };
}

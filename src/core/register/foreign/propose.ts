import { requiredColumns, type Table } from '../schema/table';
import { TABLE_KEYS, tables, type TableKey } from '../tables/tables';
import type { Answers, ColumnSource, Mapping } from './answers';
import type { ForeignTable } from './foreignTable';
import { matchColumns } from './matchColumns';
import type { NotTaken, Pair, Proposal } from './proposal';
import type { RegisterView } from './registerView';

/** Which table of ours a foreign one is, which column is which, and what only a person can tell. */
export function propose(foreign: ForeignTable, register: RegisterView, answers: Answers): Proposal {
  const table = answers.table ?? bestTable(foreign);
  const positions = register.tables.get(table)?.positions;
  const matched = matchColumns(foreign, tables[table]).filter(({ column }) => positions?.has(column) ?? true);
  const pairs = withAnswered(matched, foreign, answers);
  return {
    table,
    sure: 'sure',
    format: '',
    pairs,
    notTaken: notTaken(foreign, pairs),
    questions: [],
    mapping: mappingOf(table, pairs, answers),
  };
}

function bestTable(foreign: ForeignTable): TableKey {
  const scored = TABLE_KEYS.map((key) => ({ key, score: scoreOf(foreign, tables[key]) }));
  return scored.sort((left, right) => right.score - left.score)[0]?.key ?? 'contacts';
}

/** A required column weighs as much as three others. */
function scoreOf(foreign: ForeignTable, table: Table): number {
  const required = new Set(requiredColumns(table));
  const matched = matchColumns(foreign, table);
  const missing = required.size - matched.filter(({ column }) => required.has(column)).length;
  return matched.reduce((score, { column }) => score + (required.has(column) ? 3 : 1), 0) - 2 * missing;
}

function withAnswered(proposed: readonly Pair[], foreign: ForeignTable, { columns = {} }: Answers): readonly Pair[] {
  const answered = Object.entries(columns).flatMap(([column, source]): Pair[] =>
    source ? [{ column, source, sure: 'sure', why: 'answer', samples: samplesOf(source, foreign) }] : [],
  );
  const spoken = new Set(answered.flatMap(({ source }) => source.from));
  const free = proposed.filter(
    ({ column, source }) => !(column in columns) && !source.from.some((from) => spoken.has(from)),
  );
  return [...answered, ...free];
}

function samplesOf({ from, constant = '' }: ColumnSource, { columns }: ForeignTable): readonly string[] {
  const [first] = from;
  if (first === undefined) return [constant];
  return columns.find(({ heading }) => heading === first)?.profile.samples ?? [];
}

function notTaken({ columns }: ForeignTable, pairs: readonly Pair[]): readonly NotTaken[] {
  const taken = new Set(pairs.flatMap(({ source }) => source.from));
  return columns
    .filter(({ heading }) => !taken.has(heading))
    .map(({ heading, profile: { filled, samples } }) => ({
      heading,
      why: filled === 0 ? 'blank' : 'noColumn',
      samples,
    }));
}

function mappingOf(table: TableKey, pairs: readonly Pair[], answers: Answers): Mapping {
  const leftOut = Object.entries(answers.columns ?? {}).filter(([, source]) => source === null);
  return {
    table,
    columns: Object.fromEntries([...pairs.map(({ column, source }) => [column, source] as const), ...leftOut]),
    values: answers.values ?? {},
    where: answers.where ?? [],
    key: answers.key ?? [],
    dayFirst: answers.dayFirst ?? null,
    sumBy: answers.sumBy ?? '',
    overwrite: answers.overwrite ?? false,
    sheet: answers.sheet ?? '',
  };
}

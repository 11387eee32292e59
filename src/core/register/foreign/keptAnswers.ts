import { missingHeadings, type Answers, type Mapping } from './answers';
import { formatAnswers, parseAnswers, tableOfAnswers } from './answersJson';
import type { ReadingContext } from '../schema/readingContext';
import { tables, type TableKey } from '../tables/tables';
import type { Table } from '../schema/table';
import { fitOf } from './compatibility';
import type { ForeignTable } from './foreignTable';

/** Answers as the workbook keeps them for the next file of the same shape; what follows from them is worked out anew. */
export function textOfKept(mapping: Mapping): string {
  return JSON.stringify({ ...formatAnswers({ ...mapping, key: [], sheet: '' }), sumBy: mapping.sumBy });
}

/**
 * What was answered for an earlier file of this shape; nothing where that cannot be read, or is of other columns. A column
 * that holds something else than it is answered to hold, and an order of dates that the file disproves, are asked again.
 */
export function answersKept(text: string | undefined, foreign: ForeignTable, context: ReadingContext): Answers {
  const json = jsonOf(text ?? '');
  const table = tableOfAnswers(json);
  if (!table.ok || table.value === undefined) return {};
  const answers = parseAnswers(json, table.value);
  if (!answers.ok || missingHeadings(answers.value, foreign).length > 0) return {};
  return stillTrue(answers.value, table.value, foreign, context);
}

/** Columns whose cells show by themselves whether they can be meant; of words people have said what they mean. */
const MEASURED: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'month',
  'money',
  'number',
  'int',
  'phone',
  'email',
]);

function stillTrue(answers: Answers, table: TableKey, foreign: ForeignTable, context: ReadingContext): Answers {
  const { dayFirst, ...others } = answers;
  const columns = Object.entries(answers.columns ?? {}).filter(([key, source]) => {
    const [only, ...more] = source?.from ?? [];
    const column = more.length === 0 ? foreign.columns.find(({ heading }) => heading === only) : undefined;
    const declared = (tables[table] as Table).columns[key];
    if (!column || !declared || source?.how !== undefined || column.profile.filled === 0) return true;
    return !MEASURED.has(declared.type) || fitOf(key, declared, column.profile, context) !== 'no';
  });
  const isDisproved = foreign.columns.some(({ profile }) => profile.dayFirst !== null && profile.dayFirst !== dayFirst);
  return { ...others, ...(dayFirst != null && !isDisproved && { dayFirst }), columns: Object.fromEntries(columns) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

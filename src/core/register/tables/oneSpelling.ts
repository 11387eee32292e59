import { compareText, foldKey } from '../../values/text';
import { codedOf, respelled, type Coded } from '../schema/tableRows';
import type { Rows } from './rows';
import type { Table } from '../schema/table';
import { columnsOf, TABLE_KEYS, tables, type CheckedRow, type ColumnKey, type TableKey } from './tables';

/** What people type again and again and figures group by: the words of Lists without a kind, and the people of Staff. */
const VOCABULARIES = ['lines', 'activities', 'segments', 'lossReasons', 'staff'] as const;
type Vocabulary = (typeof VOCABULARIES)[number];

/** A column whose cells are words of a vocabulary. */
interface Place {
  readonly table: TableKey;
  readonly column: ColumnKey;
  readonly vocabulary: Vocabulary;
}

const PLACES: readonly Place[] = [
  { table: 'staff', column: 'name', vocabulary: 'staff' },
  ...[...TABLE_KEYS, 'sources' as const].flatMap((table) =>
    columnsOf(table).flatMap((column): readonly Place[] => {
      const { columns }: Table = tables[table];
      const vocabulary = VOCABULARIES.find((known) => known === columns[column]?.choices);
      return vocabulary === undefined ? [] : [{ table, column, vocabulary }];
    }),
  ),
];

/** Columns that name an employee, by table. */
export function employeeColumns(table: TableKey): readonly ColumnKey[] {
  return PLACES.filter((place) => place.table === table && place.vocabulary === 'staff').map(({ column }) => column);
}

/** How often each spelling stands. */
type Counts = Map<string, number>;

/**
 * The rows with one spelling for every employee, line, advertising and segment, so that whatever is grouped or
 * compared later meets: that of Lists or Staff, else the most frequent.
 */
export function withOneSpelling(rows: Rows): Rows {
  const typed = countsByVocabulary(rows);
  const spellings = new Map(
    VOCABULARIES.map((vocabulary) => [vocabulary, respellings(typed[vocabulary], declaredWords(vocabulary, rows))]),
  );
  const changed: Partial<Record<TableKey, readonly CheckedRow[]>> = {};
  for (const { table, column, vocabulary } of PLACES) {
    const others = spellings.get(vocabulary);
    const checked: readonly CheckedRow[] = changed[table] ?? rows[table];
    if (others && others.size > 0) changed[table] = respelled(checked, column, others);
  }
  return { ...rows, ...changed } as Rows;
}

function countsByVocabulary(rows: Rows): Record<Vocabulary, Counts> {
  const counts: Record<Vocabulary, Counts> = {
    lines: new Map(),
    activities: new Map(),
    segments: new Map(),
    lossReasons: new Map(),
    staff: new Map(),
  };
  for (const { table, column, vocabulary } of PLACES) {
    const checked: readonly CheckedRow[] = rows[table];
    addCounts(counts[vocabulary], codedOf(checked, column, ''));
  }
  return counts;
}

/** Counted by their numbers, and only then by the words: there may be a million cells. */
function addCounts(counts: Counts, { distinct, codes }: Coded<unknown>): void {
  const times = new Uint32Array(distinct.length);
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- that makes an object of each number until the engine has warmed up
  for (let position = 0; position < codes.length; position++) {
    const code = codes[position] ?? 0;
    times[code] = (times[code] ?? 0) + 1;
  }
  distinct.forEach((word, code) => count(counts, word, times[code]));
}

function count(counts: Counts, word: unknown, times = 1): void {
  if (typeof word === 'string' && word !== '') counts.set(word, (counts.get(word) ?? 0) + times);
}

/** The words that the company itself has put into Lists or Staff. */
function declaredWords(vocabulary: Vocabulary, { lists, staff }: Rows): Counts {
  const words: Counts = new Map();
  if (vocabulary === 'staff') for (const { name } of staff) count(words, name);
  else for (const { list, value } of lists) if (list === vocabulary) count(words, value);
  return words;
}

/** What to write instead of a spelling; only for spellings that change. */
function respellings(typed: Counts, declared: Counts): ReadonlyMap<string, string> {
  const best = new Map([...bestSpellings(typed), ...bestSpellings(declared)]);
  return new Map(
    [...typed.keys()].flatMap((word) => {
      const spelling = best.get(foldKey(word)) ?? word;
      return spelling === word ? [] : [[word, spelling] as const];
    }),
  );
}

/** By folded word the most frequent spelling; of two as frequent the first by character, so that no order of rows decides. */
function bestSpellings(counts: Counts): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  for (const [word, times] of counts) {
    const key = foldKey(word);
    const known = best.get(key);
    const more = known === undefined ? 1 : times - (counts.get(known) ?? 0);
    if (known === undefined || more > 0 || (more === 0 && compareText(word, known) < 0)) best.set(key, word);
  }
  return best;
}

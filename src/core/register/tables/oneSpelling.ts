import { compareText, foldKey } from '../../values/text';
import type { Rows } from './rows';
import { TABLE_KEYS, tables, type TableKey } from './tables';

/** What people type again and again and figures group by: the words of Lists without a kind, and the people of Staff. */
const VOCABULARIES = ['lines', 'activities', 'segments', 'lossReasons', 'staff'] as const;
type Vocabulary = (typeof VOCABULARIES)[number];

type Typed = Readonly<Record<string, unknown>>;

/** A column whose cells are words of a vocabulary. */
interface Place {
  readonly table: TableKey;
  readonly column: string;
  readonly vocabulary: Vocabulary;
}

const PLACES: readonly Place[] = [
  { table: 'staff', column: 'name', vocabulary: 'staff' },
  ...TABLE_KEYS.flatMap((table) =>
    Object.entries(tables[table].columns as Readonly<Record<string, { readonly choices?: unknown }>>).flatMap(
      ([column, { choices }]): readonly Place[] => {
        const vocabulary = VOCABULARIES.find((known) => known === choices);
        return vocabulary === undefined ? [] : [{ table, column, vocabulary }];
      },
    ),
  ),
];

/** Columns that name an employee, by table. */
export function employeeColumns(table: TableKey): readonly string[] {
  return PLACES.filter((place) => place.table === table && place.vocabulary === 'staff').map(({ column }) => column);
}

/** How often each spelling stands; counted in place, for there may be a million cells. */
type Counts = Map<string, { times: number }>;

/**
 * The same rows with one spelling for every employee, line, advertising and segment, so that whatever is grouped or
 * compared later meets: that of Lists or Staff, else the most frequent. Rows without a second spelling stay the same.
 */
export function withOneSpelling(rows: Rows): Rows {
  const typed = countsByVocabulary(PLACES, rows);
  const changed: Partial<Record<TableKey, readonly Typed[]>> = {};
  for (const vocabulary of VOCABULARIES) {
    const respelled = respellings(typed[vocabulary], declaredWords(vocabulary, rows));
    if (respelled.size === 0) continue;
    for (const place of PLACES) {
      if (place.vocabulary !== vocabulary) continue;
      const table: readonly Typed[] = changed[place.table] ?? rowsOf(rows, place.table);
      changed[place.table] = table.map((row) => respell(row, place.column, respelled));
    }
  }
  return { ...rows, ...changed } as Rows;
}

function rowsOf(rows: Rows, table: TableKey): readonly Typed[] {
  return rows[table] as readonly object[] as readonly Typed[];
}

function countsByVocabulary(places: readonly Place[], rows: Rows): Record<Vocabulary, Counts> {
  const counts: Record<Vocabulary, Counts> = {
    lines: new Map(),
    activities: new Map(),
    segments: new Map(),
    lossReasons: new Map(),
    staff: new Map(),
  };
  for (const { table, column, vocabulary } of places) {
    for (const row of rowsOf(rows, table)) count(counts[vocabulary], row[column]);
  }
  return counts;
}

function count(counts: Counts, word: unknown): void {
  if (typeof word !== 'string' || word === '') return;
  const known = counts.get(word);
  if (known) known.times++;
  else counts.set(word, { times: 1 });
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
  for (const [word, { times }] of counts) {
    const key = foldKey(word);
    const known = best.get(key);
    const more = known === undefined ? 1 : times - (counts.get(known)?.times ?? 0);
    if (known === undefined || more > 0 || (more === 0 && compareText(word, known) < 0)) best.set(key, word);
  }
  return best;
}

/** The same row but for one cell. A row that was read has its cells by inheritance: a spread copy would lose them. */
function respell(row: Typed, column: string, respelled: ReadonlyMap<string, string>): Typed {
  const word = row[column];
  const spelling = typeof word === 'string' ? respelled.get(word) : undefined;
  return spelling === undefined
    ? row
    : (Object.create(row, { [column]: { value: spelling, enumerable: true } }) as Typed);
}

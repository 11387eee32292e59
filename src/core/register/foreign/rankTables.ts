import { isNamed } from '../../values/label';
import { requiredColumns } from '../schema/table';
import { tables, type TableKey } from '../tables/tables';
import type { ForeignTable } from './foreignTable';
import { matchColumns } from './matchColumns';
import { IMPORTED } from './questions';
import type { RegisterView } from './registerView';
import { titleSays } from './titleSays';
import { toldColumns } from './toldColumns';

/** How well a foreign table fits one of ours. */
interface Rank {
  readonly table: TableKey;
  readonly score: number;
  /** Columns without which its rows do not count that nothing was found for. */
  readonly missing: number;
}

/** Tables of ours, the one that fits best first. */
export function rankedTables(foreign: ForeignTable, register: RegisterView): readonly Rank[] {
  return [...IMPORTED].map((table) => rankOf(foreign, table, register)).sort((left, right) => right.score - left.score);
}

/** Words in the names of sheets and files that tell what they hold. */
const NAMES: readonly (readonly [TableKey, RegExp])[] = [
  ['contacts', /звон|вызов|call|обращени|контакт|касани|activities/i],
  ['clients', /клиент|контрагент|компани|заказчик|client|compan|account|organi[sz]ation|customer/i],
  ['deals', /сделк|воронк|лид|deal|lead|pipeline|opportunit/i],
  ['sales', /продаж|реализац|выручк|отгруз|оплат|платеж|поступлен|заказ|sale|invoice|order|payment|revenue/i],
  ['documents', /документ|document/i],
  ['advertising', /реклам|advert|marketing/i],
  ['plan', /план|plan|target/i],
  ['staff', /сотрудник|персонал|staff|employee|team/i],
];

function rankOf(foreign: ForeignTable, table: TableKey, register: RegisterView): Rank {
  const required = new Set(requiredColumns(tables[table]));
  const headed = matchColumns(foreign, table, register);
  // What stands in columns tells less than any heading that is understood.
  const matches = headed.length > 0 ? headed : toldColumns(headed, foreign, table);
  const missing = [...required].filter((key) => !matches.some(({ column }) => column === key) && titleSays(foreign.title, table, key) === '').length; // prettier-ignore
  const names = [foreign.title, ...foreign.sheets];
  const isCalledSo = NAMES.some(([key, words]) => key === table && names.some((name) => words.test(name)));
  const isOurs = foreign.sheets.some((sheet) => isNamed(sheet, tables[table].sheet));
  const found = matches.reduce((score, { column, strength }) => score + strength * (required.has(column) ? 3 : 1), 0);
  return { table, score: found - 2 * missing + (isOurs ? 3 : isCalledSo ? 1.5 : 0), missing };
}

/** Ahead of all others by so much, nobody needs to be asked. */
const CLEAR = 1;

export function isClear([first, second]: readonly Rank[]): boolean {
  return first !== undefined && first.score > 0 && first.score - (second?.score ?? 0) >= CLEAR;
}

/** So many of the largest tables are looked at. */
const LOOKED_AT = 20;

/** What happens day by day, and of which a team keeps one book. */
const BOOKS: ReadonlySet<TableKey> = new Set<TableKey>(['sales', 'contacts', 'deals']);

/** Books that hold all that a row of ours needs come before lists and summaries, however long those are. */
export function likelyFirst(found: readonly ForeignTable[], register: RegisterView): readonly ForeignTable[] {
  if (found.length < 2) return found;
  const isWhole = (table: ForeignTable): boolean => {
    const [best] = rankedTables(table, register);
    return best !== undefined && BOOKS.has(best.table) && best.missing === 0;
  };
  const whole = new Set(found.slice(0, LOOKED_AT).filter(isWhole));
  return [...found].sort((left, right) => Number(whole.has(right)) - Number(whole.has(left)));
}

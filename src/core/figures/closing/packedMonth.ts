import { TABLE_KEYS } from '../../register/tables/tables';
import { restingNames, type ClosedMonth, type CountedRow } from './keptRow';

/** Characters a cell may hold: Excel ends at 32,767, Google at 50,000. */
const MOST_IN_A_CELL = 30_000;
const MINUTES_A_DAY = 1440;
const TAB = '\t';

/**
 * A closed month as text for a few cells, a line a row: print, time, amount, id, words, set of figures (first and last are
 * never blank). The figures are named once, the sets of them once each, numbers are written in base 36.
 */
export function packMonth({ figures, rows }: ClosedMonth): readonly string[] {
  const positions = new Map(restingNames(figures).map((name, position) => [name, digits(position)]));
  const sets = new Map<string, number>();
  const lines = rows.map((row) => {
    const name = `${row.table}:${Array.from(row.figures, (figure) => positions.get(figure)).join('.')}`;
    const index = sets.get(name) ?? sets.size;
    sets.set(name, index);
    const { print, at, amount, id, words } = row;
    return [print, digits(at && Math.round(at * MINUTES_A_DAY)), digits(amount), id, words, digits(index)].join(TAB);
  });
  return chunksOf([String(rows.length), figures.join(' '), [...sets.keys()].join(' '), ...lines]);
}

/** Null for text that is not a whole month: cut off, or not ours. */
export function unpackMonth(cells: readonly string[], month: number, closedOn: number): ClosedMonth | null {
  const [count, keys = '', setNames = '', ...lines] = cells.filter(Boolean).join('\n').split('\n');
  if (count === undefined || Number(count) !== lines.length) return null;
  const figures = keys.split(' ');
  const names = restingNames(figures);
  const sets = setNames.split(' ').map((name) => setNamed(name, names));
  const rows = lines.map((line) => rowOf(line, sets));
  return rows.includes(null) ? null : { month, closedOn, figures, rows: rows as readonly CountedRow[] };
}

type NamedSet = Pick<CountedRow, 'table' | 'figures'>;

/** `sales:0.6.b`: positions among the names that the figures of the month give rise to. */
function setNamed(name: string, names: readonly string[]): NamedSet | null {
  const [tableName, positions = ''] = name.split(':');
  const table = TABLE_KEYS.find((key) => key === tableName);
  const resting = positions.split('.').map((position) => names[numberOf(position) ?? -1] ?? '');
  return table ? { table, figures: new Set(resting) } : null;
}

function rowOf(line: string, sets: readonly (NamedSet | null)[]): CountedRow | null {
  const [print = '', at = '', amount = '', id = '', words = '', index = ''] = line.split(TAB);
  const set = sets[numberOf(index) ?? -1];
  const minutes = numberOf(at);
  return set
    ? { ...set, id, print, at: minutes === null ? null : minutes / MINUTES_A_DAY, amount: numberOf(amount), words }
    : null;
}

function digits(value: number | null): string {
  return value === null ? '' : value.toString(36);
}

function numberOf(text: string): number | null {
  return text === '' ? null : parseInt(text, 36);
}

/** Cut between lines, so that no character is torn and no cell begins or ends in a space. */
function chunksOf(lines: readonly string[]): readonly string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const line of lines) {
    if (chunk !== '' && chunk.length + line.length >= MOST_IN_A_CELL) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += chunk === '' ? line : `\n${line}`;
  }
  return [...chunks, chunk];
}

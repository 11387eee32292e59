import { separatedRows } from './separated';

/** How the cells of a text are told apart. */
export interface TextLayout {
  /** Null for a text of one column. */
  readonly separator: string | null;
  /** Characters before the first row: a line that only names the separator. */
  readonly skip: number;
}

const SEPARATORS = [';', '\t', ',', '|'] as const;

/** So many lines tell how a text is built. */
const LINES = 60;
const SAMPLE = 200_000;

/** The first line may say it, as Excel understands it. */
const SAID = /^sep=(.)\r?\n/i;

/** Tells the separator by counting: the one that cuts most lines into the same number of cells. */
export function textLayout(text: string): TextLayout {
  const said = SAID.exec(text);
  if (said) return { separator: said[1] ?? ';', skip: said[0].length };
  const sample = text
    .slice(0, SAMPLE)
    .split(/\r\n|\r|\n/, LINES)
    .join('\n');
  const counted = SEPARATORS.map((separator) => ({ separator, ...evenness(sample, separator) }));
  const best = counted.reduce((left, right) => (isBetter(right, left) ? right : left));
  return { separator: best.lines === 0 ? null : best.separator, skip: 0 };
}

interface Evenness {
  /** Lines of the most frequent number of cells. */
  readonly lines: number;
  readonly cells: number;
}

/** More lines alike are better; of equals the one with more cells: `1,5;2,5` has semicolons. */
function isBetter(left: Evenness, right: Evenness): boolean {
  return left.lines === right.lines ? left.cells > right.cells : left.lines > right.lines;
}

function evenness(sample: string, separator: string): Evenness {
  const counts = new Map<number, number>();
  for (const row of separatedRows(sample, separator)) {
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  const [cells, lines] = [...counts].reduce((left, right) => (right[1] > left[1] ? right : left), [0, 0]);
  return { lines, cells };
}

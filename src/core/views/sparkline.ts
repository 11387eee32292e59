const BLOCKS = '▁▂▃▄▅▆▇█';
const MIDDLE = '▄';
/** Stands for a month without data. */
const GAP = '·';

/** Values as a row of little columns, the least lowest and the greatest highest; blank when there is nothing to show. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '';
  const least = Math.min(...known);
  const span = Math.max(...known) - least;
  return values.map((value) => (value === null ? GAP : blockOf(span === 0 ? null : (value - least) / span))).join('');
}

function blockOf(share: number | null): string {
  return share === null ? MIDDLE : (BLOCKS[Math.min(Math.floor(share * BLOCKS.length), BLOCKS.length - 1)] ?? MIDDLE);
}

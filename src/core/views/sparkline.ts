const BLOCKS = '▁▂▃▄▅▆▇█';
const LOWEST = '▁';
const MIDDLE = '▄';
/** Stands for a month without data. */
const GAP = '·';

/** Values as a row of little columns, the least lowest and the greatest highest; blank when there is nothing to show. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return '';
  const least = Math.min(...known);
  const span = Math.max(...known) - least;
  const flat = least === 0 ? LOWEST : MIDDLE;
  const blockOf = (value: number): string => (span === 0 ? flat : blockAt((value - least) / span));
  return values.map((value) => (value === null ? GAP : blockOf(value))).join('');
}

function blockAt(share: number): string {
  return BLOCKS[Math.min(Math.floor(share * BLOCKS.length), BLOCKS.length - 1)] ?? MIDDLE;
}

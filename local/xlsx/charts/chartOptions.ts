/** A Google chart option by its dotted name, whether it was set flat (`legend.position`) or nested (`legend: {position}`). */
export function chartOption(options: Readonly<Record<string, unknown>>, name: string): unknown {
  if (name in options) return options[name];
  const dot = name.indexOf('.');
  if (dot === -1) return undefined;
  for (let at = dot; at !== -1; at = name.indexOf('.', at + 1)) {
    const outer = options[name.slice(0, at)];
    if (isRecord(outer)) return chartOption(outer, name.slice(at + 1));
  }
  return undefined;
}

export function textOption(options: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = chartOption(options, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Google's colours of series, in order, where a chart names none. */
const googleColors = '#4285f4 #ea4335 #fbbc04 #34a853 #ff6d01 #46bdc6 #7baaf7 #f07b72 #fcd04f #71c287'.split(' ');

/** Colour of the n-th series or slice. */
export function seriesColor(options: Readonly<Record<string, unknown>>, index: number): string {
  const own =
    textOption(options, `series.${String(index)}.color`) ?? textOption(options, `slices.${String(index)}.color`);
  const colors = chartOption(options, 'colors');
  const listed: unknown = Array.isArray(colors) ? colors[index % Math.max(colors.length, 1)] : undefined;
  const color = own ?? (typeof listed === 'string' ? listed : googleColors[index % googleColors.length]) ?? '#4285f4';
  return /^#[0-9a-f]{6}$/i.test(color) ? color : '#4285f4';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Chart types with a builder of their own: the name in `asColumnChart` and the ChartType. */
export const chartTypes = [
  { name: 'Area', type: 'AREA' },
  { name: 'Bar', type: 'BAR' },
  { name: 'Column', type: 'COLUMN' },
  { name: 'Combo', type: 'COMBO' },
  { name: 'Histogram', type: 'HISTOGRAM' },
  { name: 'Line', type: 'LINE' },
  { name: 'Pie', type: 'PIE' },
  { name: 'Scatter', type: 'SCATTER' },
  { name: 'Table', type: 'TABLE' },
] as const;

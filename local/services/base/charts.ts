import { enumeration } from '../core/enumeration';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';

const names = [
  'ChartType',
  'ChartHiddenDimensionStrategy',
  'ChartMergeStrategy',
  'CurveStyle',
  'PointStyle',
  'Position',
];

/** Only the constants that charts in a sheet use: charts of their own are not made here. */
const charts = defineService<ServiceState>(
  { name: 'Charts', constants: Object.fromEntries(names.map((name) => [name, enumeration(name)])) },
  {},
);

export function createCharts(calls: ServiceState['calls']): ServiceObject {
  return charts.create({ calls });
}

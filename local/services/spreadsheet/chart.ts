import type { ChartData } from '../../store/workbookData';
import type { EnumerationValue } from '../core/enumeration';
import { enumerationOf, enumerationValue } from '../core/enumeration';
import type { MethodTable, ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { Book, SheetState } from './book';
import { sheetProperties } from './book';
import { rangeFromReference } from './criteria';
import { formatFullReference } from './notation';
import { rangeOf } from './objects';
import { chartTypes } from './chartTypes';

interface ChartState extends ServiceState {
  readonly book: Book;
  readonly sheetId: number;
  data: ChartData;
}

function rangesOf({ book, data }: ChartState): unknown[] {
  return data.ranges.flatMap((reference) => rangeFromReference(book, reference) ?? []);
}

const containerInfo = defineService<ChartState>(
  { name: 'SpreadsheetApp.ContainerInfo' },
  {
    getAnchorRow: ({ data }) => data.position.row + 1,
    getAnchorColumn: ({ data }) => data.position.column + 1,
    getOffsetX: ({ data }) => data.position.offsetX,
    getOffsetY: ({ data }) => data.position.offsetY,
  },
);

function optionOf({ data: { options } }: ChartState, name: string): unknown {
  return Object.hasOwn(options, name) ? options[name] : null;
}

const chartOptions = defineService<ChartState>(
  { name: 'Charts.ChartOptions' },
  {
    get: optionOf,
    getOrDefault: optionOf,
  },
);

const embeddedChart: ServiceClass<ChartState> = defineService<ChartState>(
  { name: 'SpreadsheetApp.EmbeddedChart' },
  {
    getChartId: ({ data }) => (data.id === 0 ? null : data.id),
    getId: ({ data }) => String(data.id),
    getContainerInfo: (state) => containerInfo.create(state),
    getOptions: (state) => chartOptions.create(state),
    getRanges: rangesOf,
    getNumHeaders: ({ data }) => data.numHeaders,
    getTransposeRowsAndColumns: ({ data }) => data.transposed,
    getHiddenDimensionStrategy: () => enumerationValue('ChartHiddenDimensionStrategy', 'IGNORE_BOTH'),
    getMergeStrategy: () => enumerationValue('ChartMergeStrategy', 'MERGE_COLUMNS'),
    modify: (state) => builderOf({ ...state }),
  },
);

type BuilderClass = ServiceClass<ChartState>;

function change(state: ChartState, patch: Partial<ChartData>): typeof self {
  state.data = { ...state.data, ...patch };
  return self;
}

function setOption(state: ChartState, name: string, value: unknown): typeof self {
  const plain = enumerationOf(value) ? (value as EnumerationValue).name().toLowerCase() : value;
  return change(state, { options: { ...state.data.options, [name]: plain } });
}

function fullReference(value: unknown): string {
  const { book, sheetId, area } = rangeOf(value);
  return formatFullReference(sheetProperties(book, sheetId).name, area);
}

/** Methods that only set one option, by the option's name; the argument is its value. */
const optionMethods: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setColors: 'colors',
  setLegendPosition: 'legend.position',
  setBackgroundColor: 'backgroundColor',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  setXAxisTitleTextStyle: 'hAxis.titleTextStyle',
  setYAxisTitleTextStyle: 'vAxis.titleTextStyle',
  setXAxisTextStyle: 'hAxis.textStyle',
  setYAxisTextStyle: 'vAxis.textStyle',
  setTitleTextStyle: 'titleTextStyle',
  setLegendTextStyle: 'legend.textStyle',
  setPointStyle: 'pointShape',
  setCurveStyle: 'curveType',
};

/** Switches without an argument. */
const switchMethods: Readonly<Record<string, readonly [option: string, value: unknown]>> = {
  setStacked: ['isStacked', true],
  set3D: ['is3D', true],
  useLogScale: ['vAxis.logScale', true],
  setXAxisLogScale: ['hAxis.logScale', true],
  setYAxisLogScale: ['vAxis.logScale', true],
};

/** From-to pairs. */
const spanMethods: Readonly<Record<string, string>> = {
  setRange: 'vAxis.viewWindow',
  setXAxisRange: 'hAxis.viewWindow',
  setYAxisRange: 'vAxis.viewWindow',
};

function optionTable(): MethodTable<ChartState> {
  const values = Object.entries(optionMethods).map(([method, option]) => [
    method,
    (state: ChartState, value: unknown) => setOption(state, option, value),
  ]);
  const switches = Object.entries(switchMethods).map(([method, [option, value]]) => [
    method,
    (state: ChartState) => setOption(state, option, value),
  ]);
  const spans = Object.entries(spanMethods).map(([method, option]) => [
    method,
    (state: ChartState, min: number, max: number) => setOption(state, option, { min, max }),
  ]);
  return Object.fromEntries([...values, ...switches, ...spans]) as MethodTable<ChartState>;
}

function typeTable(): MethodTable<ChartState> {
  return Object.fromEntries(
    chartTypes.map(({ name, type }) => [
      `as${name}Chart`,
      (state: ChartState) => {
        change(state, { type });
        return builderOf(state);
      },
    ]),
  );
}

const builderMethods: MethodTable<ChartState> = {
  ...optionTable(),
  ...typeTable(),
  addRange: (state, range: unknown) => change(state, { ranges: [...state.data.ranges, fullReference(range)] }),
  removeRange(state, range: unknown) {
    const gone = fullReference(range);
    return change(state, { ranges: state.data.ranges.filter((one) => one !== gone) });
  },
  clearRanges: (state) => change(state, { ranges: [] }),
  getRanges: rangesOf,
  getChartType: ({ data }) => enumerationValue('ChartType', data.type),
  getContainer: (state) => containerInfo.create(state),
  setChartType(state, type: EnumerationValue) {
    return change(state, { type: type.name() });
  },
  setPosition: (state, row: number, column: number, offsetX: number, offsetY: number) =>
    change(state, { position: { ...state.data.position, row: row - 1, column: column - 1, offsetX, offsetY } }),
  setOption(state, name: string, value: unknown) {
    if (name === 'width' || name === 'height') {
      change(state, { position: { ...state.data.position, [name]: Number(value) } });
    }
    return setOption(state, name, value);
  },
  setNumHeaders: (state, numHeaders: number) => change(state, { numHeaders }),
  setTransposeRowsAndColumns: (state, transposed: boolean) => change(state, { transposed }),
  setHiddenDimensionStrategy: () => self,
  setMergeStrategy: () => self,
  build: (state) => embeddedChart.create({ ...state }),
};

const builders = new Map<string, BuilderClass>();

/** Each chart type has its own builder class with the methods that suit it. */
function builderOf(state: ChartState): ServiceObject {
  const kind = chartTypes.find(({ type }) => type === state.data.type)?.name ?? '';
  const className = `Embedded${kind}ChartBuilder`;
  const known = builders.get(className) ?? defineBuilder(className);
  builders.set(className, known);
  return known.create(state);
}

function defineBuilder(className: string): BuilderClass {
  const text = 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1';
  return defineService<ChartState>({ name: `SpreadsheetApp.${className}`, text }, builderMethods);
}

function stateOf(value: unknown): ChartState {
  const state = embeddedChart.stateOf(value);
  if (!state) throw new TypeError('Not a chart.');
  return state;
}

function write(state: SheetState, change: (charts: readonly ChartData[]) => ChartData[]): void {
  state.book.store.writeSheet(state.id, 'charts', change(state.book.store.readSheet(state.id, 'charts')));
}

/** Charts of a sheet, kept as models: who draws them is another matter. */
export const sheetCharts: MethodTable<SheetState> = {
  newChart: ({ book, id }) => {
    const position = { row: 0, column: 0, offsetX: 0, offsetY: 0, width: 600, height: 371 };
    const data: ChartData = {
      id: 0,
      type: 'COLUMN',
      ranges: [],
      position,
      options: {},
      numHeaders: 0,
      transposed: false,
    };
    return builderOf({ book, calls: book.calls, sheetId: id, data });
  },
  getCharts: ({ book, id }) =>
    book.store
      .readSheet(id, 'charts')
      .map((data) => embeddedChart.create({ book, calls: book.calls, sheetId: id, data })),
  insertChart(state, chart: unknown) {
    const inserted = stateOf(chart);
    inserted.data = { ...inserted.data, id: state.book.host.nextId() };
    write(state, (charts) => [...charts, inserted.data]);
  },
  updateChart(state, chart: unknown) {
    const { data } = stateOf(chart);
    write(state, (charts) => charts.map((one) => (one.id === data.id ? data : one)));
  },
  removeChart(state, chart: unknown) {
    const { data } = stateOf(chart);
    write(state, (charts) => charts.filter((one) => one.id !== data.id));
  },
};

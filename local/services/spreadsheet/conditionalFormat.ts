import type { Area, CellFormat, ConditionalFormatData } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { EnumerationValue } from '../core/enumeration';
import { enumerationValue } from '../core/enumeration';
import type { MethodTable, ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { Book } from './book';
import { colorOf, createColor } from './color';
import { normalizeColor, shownColor } from './colors';
import type { Criteria } from './criteria';
import { chosenCriteria, conditionMethods, criteriaType, readCriteriaValues, storeCriteriaValues } from './criteria';
import { createRange, rangeOf } from './objects';

type PointName = 'min' | 'mid' | 'max';

interface GradientPoint {
  readonly type: string;
  readonly value: string;
  readonly color: string;
}

type Gradient = Partial<Record<PointName, GradientPoint>>;

interface RuleState extends ServiceState {
  ranges: readonly ServiceObject[];
  condition: Criteria | null;
  format: CellFormat;
  gradient: Gradient | null;
}

const rule: ServiceClass<RuleState> = defineService<RuleState>(
  { name: 'SpreadsheetApp.ConditionalFormatRule' },
  {
    getRanges: ({ ranges }) => [...ranges],
    getBooleanCondition: (state) => (state.condition ? booleanCondition.create(state) : null),
    getGradientCondition: (state) => (state.gradient ? gradientCondition.create(state) : null),
    copy: (state) => ruleBuilder.create({ ...state }),
  },
);

const booleanCondition: ServiceClass<RuleState> = defineService<RuleState>(
  { name: 'SpreadsheetApp.BooleanCondition', text: 'ConditionalFormatBooleanCondition' },
  {
    getCriteriaType: ({ condition }) => criteriaType('BooleanCriteria', condition?.name ?? ''),
    getCriteriaValues: ({ condition }) => [...(condition?.values ?? [])],
    getBackground: ({ format }) => (format.background ? shownColor(format.background) : null),
    getBackgroundObject: ({ calls, format }) => (format.background ? createColor(calls, format.background) : null),
    getFontColor: ({ format }) => (format.fontColor ? shownColor(format.fontColor) : null),
    getFontColorObject: ({ calls, format }) => (format.fontColor ? createColor(calls, format.fontColor) : null),
    getBold: ({ format }) => format.bold ?? null,
    getItalic: ({ format }) => format.italic ?? null,
    getUnderline: ({ format }) => format.underline ?? null,
    getStrikethrough: ({ format }) => format.strikethrough ?? null,
  },
);

function pointGetters(): MethodTable<RuleState> {
  const table: Record<string, (state: RuleState) => unknown> = {};
  for (const name of ['min', 'mid', 'max'] as const) {
    const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    table[`get${title}Color`] = ({ gradient }) => gradient?.[name]?.color ?? '';
    table[`get${title}ColorObject`] = ({ calls, gradient }) =>
      gradient?.[name] ? createColor(calls, gradient[name].color) : null;
    table[`get${title}Type`] = ({ gradient }) =>
      gradient?.[name] ? enumerationValue('InterpolationType', gradient[name].type) : null;
    table[`get${title}Value`] = ({ gradient }) => gradient?.[name]?.value ?? '';
  }
  return table;
}

const gradientCondition: ServiceClass<RuleState> = defineService<RuleState>(
  { name: 'SpreadsheetApp.GradientCondition', text: 'ConditionalFormatGradientCondition' },
  pointGetters(),
);

function choose(state: RuleState, condition: Criteria): typeof self {
  state.condition = condition;
  state.gradient = null;
  return self;
}

function whenMethods(): MethodTable<RuleState> {
  return Object.fromEntries(
    Object.keys(conditionMethods).map((method) => [
      `when${method}`,
      (state: RuleState, ...values: unknown[]) => choose(state, chosenCriteria(method, values)),
    ]),
  );
}

function setPoint(state: RuleState, name: PointName, color: string | null, type: string, value: string): typeof self {
  state.condition = null;
  const { [name]: _old, ...others } = state.gradient ?? {};
  state.gradient = color === null ? others : { ...others, [name]: { type, value, color } };
  return self;
}

function pointSetters(): MethodTable<RuleState> {
  const table: Record<string, (state: RuleState, color: never, type: EnumerationValue, value: string) => typeof self> =
    {};
  for (const name of ['min', 'mid', 'max'] as const) {
    const method = `setGradient${name[0]?.toUpperCase()}${name.slice(1)}point`;
    const end = name.toUpperCase();
    table[method] = (state, color: string) => setPoint(state, name, normalizeColor(color), end, '');
    table[`${method}Object`] = (state, color: unknown) => setPoint(state, name, colorOf(color), end, '');
    table[`${method}WithValue`] = (state, color: string | null, type, value) =>
      setPoint(state, name, color === null ? null : normalizeColor(color), type.name(), value);
    table[`${method}ObjectWithValue`] = (state, color: unknown, type, value) =>
      setPoint(state, name, colorOf(color), type.name(), value);
  }
  return table;
}

function formatSetter<Value>(name: keyof CellFormat, read: (value: Value) => unknown = (value) => value) {
  return (state: RuleState, value: Value | null): typeof self => {
    const { [name]: _old, ...others } = state.format;
    const next = value === null ? null : read(value);
    state.format = next === null ? others : { ...others, [name]: next };
    return self;
  };
}

const ruleBuilder: ServiceClass<RuleState> = defineService<RuleState>(
  { name: 'SpreadsheetApp.ConditionalFormatRuleBuilder' },
  {
    ...whenMethods(),
    ...pointSetters(),
    withCriteria: (state, type: EnumerationValue, values: readonly unknown[]) =>
      choose(state, { name: type.name(), values }),
    setBackground: formatSetter('background', normalizeColor),
    setBackgroundObject: formatSetter('background', colorOf),
    setFontColor: formatSetter('fontColor', normalizeColor),
    setFontColorObject: formatSetter('fontColor', colorOf),
    setBold: formatSetter('bold'),
    setItalic: formatSetter('italic'),
    setUnderline: formatSetter('underline'),
    setStrikethrough: formatSetter('strikethrough'),
    setRanges(state, ranges: readonly ServiceObject[]) {
      state.ranges = [...ranges];
      return self;
    },
    getRanges: ({ ranges }) => [...ranges],
    getBooleanCondition: (state) => (state.condition ? booleanCondition.create(state) : null),
    getGradientCondition: (state) => (state.gradient ? gradientCondition.create(state) : null),
    copy: (state) => ruleBuilder.create({ ...state }),
    build: (state) => buildRule(state),
  },
);

function buildRule(state: RuleState): ServiceObject {
  if (state.ranges.length === 0) throw scriptException('Conditional format rule must have at least one range.');
  if (!state.condition && !state.gradient) throw scriptException('Conditional format rule must have a condition.');
  return rule.create({ ...state });
}

export function createRuleBuilder(calls: ServiceState['calls']): ServiceObject {
  return ruleBuilder.create({ calls, ranges: [], condition: null, format: {}, gradient: null });
}

/** A rule of the store as an object. */
export function createRule(book: Book, sheetId: number, data: ConditionalFormatData): ServiceObject {
  const ranges = data.areas.map((area) => createRange(book, sheetId, area));
  const base: RuleState = { calls: book.calls, ranges, condition: null, format: {}, gradient: null };
  if (data.rule.kind === 'gradient') return rule.create({ ...base, gradient: readGradient(data.rule.points) });
  const { criteria, values, format } = data.rule;
  return rule.create({
    ...base,
    format,
    condition: { name: criteria, values: readCriteriaValues(book, criteria, values) },
  });
}

type Points = Extract<ConditionalFormatData['rule'], { kind: 'gradient' }>['points'];

function readGradient(points: Points): Gradient {
  const names: readonly PointName[] = points.length === 2 ? ['min', 'max'] : ['min', 'mid', 'max'];
  return Object.fromEntries(
    points.map((point, i) => [
      names[i] ?? 'max',
      { type: point.type.toUpperCase(), value: point.value ?? '', color: point.color },
    ]),
  );
}

function storeGradient(gradient: Gradient): Points {
  const points = [gradient.min, gradient.mid, gradient.max].filter((point) => point !== undefined);
  return points.map(({ type, value, color }) => {
    const kind = type.toLowerCase() as Points[number]['type'];
    return value === '' ? { type: kind, color } : { type: kind, value, color };
  });
}

/** An object as a rule of the store. */
export function storedRule(book: Book, value: unknown): ConditionalFormatData {
  const state = rule.stateOf(value);
  if (!state) throw scriptException('Invalid conditional format rule.');
  const areas: Area[] = state.ranges.map((range) => rangeOf(range).area);
  if (state.gradient) return { areas, rule: { kind: 'gradient', points: storeGradient(state.gradient) } };
  const values = storeCriteriaValues(book, state.condition?.values ?? []).map((one) =>
    typeof one === 'number' ? one : String(one),
  );
  return { areas, rule: { kind: 'boolean', criteria: state.condition?.name ?? '', values, format: state.format } };
}

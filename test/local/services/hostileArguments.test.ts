import { methods } from '../../../local/services/signatures/methods';
import type { SampleObject } from './sampleObjects';
import { sampleObjects } from './sampleObjects';

type Samples = Readonly<Record<string, SampleObject>>;

/** Arguments of one call, made anew for other objects. */
type Arguments = (objects: Samples) => readonly unknown[];

function fresh(): Samples {
  return sampleObjects({ now: () => Date.UTC(2025, 0, 15), random: () => 0.5 }).objects;
}

const strange: readonly unknown[] = [
  ...[null, undefined, NaN, Infinity, -1, 0, 1e9, 1.5, true, '', 'constructor', '__proto__', "'", '=1'],
  ...[new Date(NaN), {}, Object.create(null), [], [null], [[]], [[null]], [undefined], [[undefined]], [[{}]], [NaN]],
  ...[new Array<unknown>(1), () => 1, Symbol('x'), 10n],
];

/** What no method is made for, objects of a deleted sheet and of other classes among it. */
const hostile: readonly ((objects: Samples) => unknown)[] = [
  ...strange.map((value) => () => value),
  ...['goneSheet', 'goneRange', 'User', 'ChartBuilder'].map((name) => (objects: Samples) => objects[name]),
];

/** An argument that a method of these signatures would take. */
function fitting(kind: string, objects: Samples): unknown {
  if (kind.endsWith('?')) return fitting(kind.slice(0, -1), objects);
  if (kind.endsWith('[]')) return [fitting(kind.slice(0, -2), objects)];
  if (kind === 'number' || kind === 'int') return 1;
  if (kind === 'boolean') return true;
  if (kind === 'Date') return new Date(0);
  if (kind === 'object') return {};
  return objects[kind] ?? 'A1';
}

function argumentLists(signatures: readonly string[]): Arguments[] {
  const lists: Arguments[] = [() => []];
  for (const signature of signatures) {
    const kinds = signature === '' ? [] : signature.split(',').map((kind) => kind.replace('...', ''));
    const usual: Arguments = (objects) => kinds.map((kind) => fitting(kind, objects));
    lists.push(usual);
    for (const bad of hostile) {
      lists.push((objects) => kinds.map(() => bad(objects)));
      kinds.forEach((_kind, i) => lists.push((objects) => usual(objects).with(i, bad(objects))));
    }
  }
  return lists;
}

/** What is wrong about the outcome of a call; null when it is a value or an error in Google's words. */
function complaint(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return `threw ${String(error)}`;
    if ((error as { code?: unknown }).code === 'ERR_NOT_IMPLEMENTED') return null;
    const internal = error.name !== 'Exception' || error.cause !== undefined;
    return internal
      ? `${error.name}: ${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`
      : null;
  }
}

/** Calls that go wrong, in words; the workbook is made anew now and then, because some calls do what they are told. */
function complaintsOf(className: string): string[] {
  let objects = fresh();
  let calls = 0;
  return Object.entries(methods[className] ?? {}).flatMap(([method, signatures]) =>
    argumentLists(signatures).flatMap((list) => {
      if (++calls % 300 === 0) objects = fresh();
      const given = list(objects);
      const found = complaint(() => objects[className]?.[method]?.(...given));
      return found === null ? [] : [`${method}(${given.map(describeValue).join(', ')}): ${found}`];
    }),
  );
}

const implemented = Object.keys(fresh()).filter((name) => Object.hasOwn(methods, name));

describe('whatever a script passes', () => {
  test('there are many classes to try', () => {
    expect(implemented.length).toBeGreaterThan(60);
  });

  test.each(implemented)('a %s answers with a value or an Exception in the words of Google', (className) => {
    expect(complaintsOf(className).slice(0, 20)).toEqual([]);
  });
});

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(describeValue).join()}]`;
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);
}

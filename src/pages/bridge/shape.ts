/**
 * What a value that came over the bridge must be. Answers the path to the first part that does not fit, as
 * `saveSettings.rows[3].at`, or null when all of it fits; the static type follows from the declaration.
 */
export interface Shape<Value> {
  (value: unknown, path: string): string | null;
  /** Only for the compiler. */
  readonly value?: Value;
}

/** The type that a shape declares. */
export type ValueOf<Declared> = Declared extends Shape<infer Value> ? Value : never;

function primitive<Value>(type: string): Shape<Value> {
  return (value, path) => (typeof value === type ? null : path);
}

export const text = primitive<string>('string');
/** A number that is none, or endless, is no answer of a page. */
export const number: Shape<number> = (value, path) => (Number.isFinite(value) ? null : path);
export const flag = primitive<boolean>('boolean');
export const nothing: Shape<null> = (value, path) => (value === null ? null : path);

/** A number within bounds. */
export function within(least: number, most: number): Shape<number> {
  return (value, path) => (typeof value === 'number' && value >= least && value <= most ? null : path);
}

export function oneOf<const Value extends string>(...values: readonly Value[]): Shape<Value> {
  return (value, path) => ((values as readonly unknown[]).includes(value) ? null : path);
}

export function either<Parts extends readonly Shape<unknown>[]>(...parts: Parts): Shape<ValueOf<Parts[number]>> {
  return (value, path) => (parts.some((part) => part(value, path) === null) ? null : path);
}

/** A field that may be left out. */
export function optional<Item>(item: Shape<Item>): Shape<Item | undefined> {
  return (value, path) => (value === undefined ? null : item(value, path));
}

export function list<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  return (value, path) =>
    Array.isArray(value) ? firstOf(value.map((one, index) => [one, item, `${path}[${index}]`])) : path;
}

/** Two of a kind. */
export function pair<Item>(item: Shape<Item>): Shape<readonly [Item, Item]> {
  return (value, path) => (Array.isArray(value) && value.length === 2 ? list(item)(value, path) : path);
}

/** Any keys, each with a value of one kind. */
export function record<Item>(item: Shape<Item>): Shape<Readonly<Record<string, Item>>> {
  return (value, path) =>
    isRecord(value) ? firstOf(Object.entries(value).map(([key, one]) => [one, item, `${path}.${key}`])) : path;
}

/** Exactly these keys must fit; more of them harm nobody. */
export function object<Fields extends Readonly<Record<string, Shape<unknown>>>>(
  fields: Fields,
): Shape<{ readonly [Key in keyof Fields]: ValueOf<Fields[Key]> }> {
  return (value, path) =>
    isRecord(value) ? firstOf(Object.entries(fields).map(([key, item]) => [value[key], item, `${path}.${key}`])) : path;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf(parts: readonly (readonly [unknown, Shape<unknown>, string])[]): string | null {
  for (const [value, item, path] of parts) {
    const misfit = item(value, path);
    if (misfit !== null) return misfit;
  }
  return null;
}

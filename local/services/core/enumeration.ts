import { enumerations } from '../signatures/enumerations';

/** One name of an enumeration, with the methods that Google's have. */
export interface EnumerationValue {
  name(): string;
  ordinal(): number;
  compareTo(other: EnumerationValue): number;
  toString(): string;
  toJSON(): string;
}

const kinds = new WeakMap<object, string>();

/** Which enumeration a value belongs to; undefined for anything else. */
export function enumerationOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? kinds.get(value) : undefined;
}

const built = new Map<string, Readonly<Record<string, EnumerationValue>>>();

/** The enumeration of that name; like Google's it also answers as its own first value. */
export function enumeration(kind: string): Readonly<Record<string, EnumerationValue>> {
  const known = built.get(kind);
  if (known) return known;
  const names = (Object.hasOwn(enumerations, kind) ? enumerations[kind] : undefined) ?? [];
  // Without a prototype: only the names themselves are found in it.
  const made = Object.create(null) as Record<string, EnumerationValue>;
  names.forEach((name, ordinal) => (made[name] = createValue(kind, name, ordinal)));
  const first = names[0];
  if (first !== undefined) describeAs(made, kind, first, 0);
  built.set(kind, made);
  return made;
}

/** One value by name; throws when there is none, which is a mistake of this program. */
export function enumerationValue(kind: string, name: string): EnumerationValue {
  const value = enumeration(kind)[name];
  if (!value) throw new Error(`${kind} has no ${name}.`);
  return value;
}

function createValue(kind: string, name: string, ordinal: number): EnumerationValue {
  const value = describeAs({}, kind, name, ordinal);
  return value;
}

function describeAs(target: object, kind: string, name: string, ordinal: number): EnumerationValue {
  const behaviour: EnumerationValue = {
    name: () => name,
    ordinal: () => ordinal,
    compareTo: (other) => ordinal - other.ordinal(),
    toString: () => name,
    toJSON: () => name,
  };
  for (const [key, value] of Object.entries(behaviour)) Object.defineProperty(target, key, { value });
  kinds.set(target, kind);
  return target as EnumerationValue;
}

import { classNameOf } from './classNames';
import { enumerationOf } from './enumeration';
import { isDate } from './valueKinds';

/** The world that a script's values belong to: its own Array, Object, Date and Error. */
export interface Realm {
  has(value: object): boolean;
  array(length: number): unknown[];
  object(): Record<string, unknown>;
  date(instant: number): Date;
  error(message: string): Error;
}

/** Objects and enumeration values of the services are the same everywhere. */
export function isOfService(value: object): boolean {
  return classNameOf(value) !== undefined || enumerationOf(value) !== undefined;
}

/** Whether it is an object as `{}` makes them, of whatever realm. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null;
}

/** Plain data as data of the realm: `instanceof` and `constructor` are then the script's own. */
export function toRealm(realm: Realm, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || realm.has(value) || isOfService(value)) return value;
  if (Array.isArray(value)) return arrayToRealm(realm, value);
  if (isDate(value)) return realm.date(value.getTime());
  if (!isPlain(value)) return value;
  const object = realm.object();
  for (const [key, item] of Object.entries(value)) define(object, key, toRealm(realm, item), true);
  return object;
}

function arrayToRealm(realm: Realm, items: readonly unknown[]): unknown[] {
  const array = realm.array(items.length);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    array[i] = typeof item === 'object' ? toRealm(realm, item) : item;
  }
  return array;
}

const originals = new WeakMap<object, unknown>();

/** An error of the services as an error of the realm. */
export function errorToRealm(realm: Realm, thrown: unknown): unknown {
  if (!(thrown instanceof Error) || realm.has(thrown)) return thrown;
  const error = realm.error(thrown.message);
  define(error, 'name', thrown.name, false);
  for (const [key, value] of Object.entries(thrown)) if (key !== 'name') define(error, key, value, true);
  originals.set(error, thrown);
  return error;
}

/** The error of the services that a script let through; undefined for an error of the script's own. */
export function originalError(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null ? originals.get(thrown) : undefined;
}

function define(target: object, key: string, value: unknown, enumerable: boolean): void {
  Object.defineProperty(target, key, { value, enumerable, configurable: true, writable: true });
}

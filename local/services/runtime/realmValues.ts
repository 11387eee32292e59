import { classNameOf } from '../core/classNames';
import { isOfService, isPlain, originalError } from '../core/realm';
import { isDate } from '../core/valueKinds';

/** Plain data of a script as data of this realm: arrays, objects and Dates anew, everything else as it is. */
export function toOuterValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || isOfService(value)) return value;
  if (isDate(value)) return new Date(value.getTime());
  if (Array.isArray(value)) return Array.from(value as readonly unknown[], toOuterValue);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toOuterValue(item)]));
}

/** What a script threw, as an Error of this realm with the same name, message and stack. */
export function toOuterError(thrown: unknown): unknown {
  const original = originalError(thrown);
  if (original !== undefined) return original;
  if (thrown instanceof Error || Object.prototype.toString.call(thrown) !== '[object Error]') return thrown;
  const { name, message, stack } = thrown as Error;
  const error = Object.assign(new Error(message), thrown);
  Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
  if (stack !== undefined) error.stack = stack;
  return error;
}

/**
 * What passes between a page and the server: numbers, text, booleans, null, arrays and plain objects of these. Dates and
 * functions are refused wherever they hide; undefined is null in arrays and absent in objects.
 */
export function bridgeValue(value: unknown, property = '0', parents: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw illegal(property);
    return value;
  }
  if (isDate(value) || classNameOf(value) !== undefined || parents.includes(value)) throw illegal(property);
  const path = [...parents, value];
  if (Array.isArray(value)) {
    return Array.from(value as readonly unknown[], (item, i) => bridgeValue(item, String(i), path));
  }
  if (!isPlain(value)) throw illegal(property);
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(given.map(([key, item]) => [key, bridgeValue(item, key, path)]));
}

function illegal(property: string): Error {
  return new Error(`Failed due to illegal value in property: ${property}`);
}

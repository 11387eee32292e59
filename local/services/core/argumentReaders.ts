import { enumerations } from '../signatures/enumerations';
import { methods } from '../signatures/methods';
import { asText } from './asText';
import { classNameOf } from './classNames';
import { enumerationOf } from './enumeration';
import { invalidDate, scriptException } from './exception';
import { isDate, isNothing, isObject } from './valueKinds';

/** What a reader answers for a value that is not of its kind. */
export const misfit: unique symbol = Symbol('misfit');

/** One argument as the method gets it; may refuse a value that is of the kind and still impossible. */
export type ArgumentReader = (value: unknown) => unknown;

const simple: Readonly<Record<string, ArgumentReader>> = {
  any: (value) => value,
  boolean: (value) => (typeof value === 'boolean' ? value : misfit),
  object: (value) => (isObject(value) && !Array.isArray(value) ? value : misfit),
  BlobSource: (value) => (classNameOf(value) === undefined ? misfit : value),
  number: readNumber,
  int: readInteger,
  string: readString,
  Date: readDate,
};

function readNumber(value: unknown): unknown {
  if (typeof value !== 'number') return misfit;
  if (!Number.isFinite(value)) throw scriptException(`Cannot convert ${value} to int.`);
  return value;
}

/** Fractions are cut off, as Java does. */
function readInteger(value: unknown): unknown {
  const number = readNumber(value);
  return typeof number === 'number' ? Math.trunc(number) : misfit;
}

/** Numbers, truth values and dates are turned into text; objects are not. */
function readString(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (isDate(value)) return asText(readDate(value));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : misfit;
}

function readDate(value: unknown): unknown {
  if (!isDate(value)) return misfit;
  if (Number.isNaN(value.getTime())) throw invalidDate();
  return value;
}

/** An object of a service, finished or still with its builder. */
function objectReader(className: string): ArgumentReader {
  return (value) => {
    const actual = classNameOf(value);
    return actual === className || actual === `${className}Builder` ? value : misfit;
  };
}

function enumerationReader(kind: string): ArgumentReader {
  return (value) => (enumerationOf(value) === kind ? value : misfit);
}

function nullableReader(read: ArgumentReader): ArgumentReader {
  return (value) => (isNothing(value) ? null : read(value));
}

function arrayReader(read: ArgumentReader): ArgumentReader {
  return (value) => {
    if (!Array.isArray(value)) return misfit;
    const items = new Array<unknown>(value.length);
    let fits = true;
    for (let i = 0; i < value.length; i++) {
      items[i] = read(value[i]);
      fits &&= items[i] !== misfit;
    }
    return fits ? items : misfit;
  };
}

const readers = new Map<string, ArgumentReader>();

/** How arguments of a kind such as `string`, `Range` or `number?[][]` are read. */
export function readerOf(kind: string): ArgumentReader {
  const known = readers.get(kind);
  if (known) return known;
  const made = makeReader(kind);
  readers.set(kind, made);
  return made;
}

function makeReader(kind: string): ArgumentReader {
  if (kind.endsWith('?')) return nullableReader(readerOf(kind.slice(0, -1)));
  if (kind.endsWith('[]')) return arrayReader(readerOf(kind.slice(0, -2)));
  if (Object.hasOwn(simple, kind)) return simple[kind] ?? misfits;
  if (Object.hasOwn(enumerations, kind)) return enumerationReader(kind);
  return Object.hasOwn(methods, kind) ? objectReader(kind) : misfits;
}

/** Objects of services that are not there. */
function misfits(): unknown {
  return misfit;
}

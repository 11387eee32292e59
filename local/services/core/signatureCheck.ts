import { enumerations } from '../signatures/enumerations';
import { methods } from '../signatures/methods';
import { classNameOf } from './classNames';
import { enumerationOf } from './enumeration';
import { scriptException } from './exception';

/** Refuses arguments that fit none of the method's signatures, in Google's words. Unknown methods accept anything. */
export function checkSignature(className: string, fullName: string, method: string, values: readonly unknown[]): void {
  const overloads = methods[className]?.[method];
  if (!overloads || overloads.some((overload) => fits(overload, values))) return;
  const types = values.map(typeName).join(',');
  throw scriptException(`The parameters (${types}) don't match the method signature for ${fullName}.${method}.`);
}

function fits(overload: string, values: readonly unknown[]): boolean {
  const kinds = overload === '' ? [] : overload.split(',');
  const rest = kinds.at(-1)?.startsWith('...') === true;
  if (rest) kinds.pop();
  if (values.length < kinds.length || (!rest && values.length > kinds.length)) return false;
  return kinds.every((kind, i) => accepts(kind, values[i]));
}

function accepts(kind: string, value: unknown): boolean {
  if (kind === 'any' || kind === 'Array') return kind === 'any' || Array.isArray(value);
  if (kind.endsWith('?')) return value === null || value === undefined || accepts(kind.slice(0, -1), value);
  if (kind.endsWith('[]')) return acceptsArray(kind.slice(0, -2), value);
  if (kind === 'number' || kind === 'boolean') return typeof value === kind;
  if (kind === 'string') return value === null || value === undefined || !isObject(value) || isDate(value);
  if (kind === 'Date') return isDate(value);
  if (kind === 'BlobSource') return classNameOf(value) !== undefined;
  if (kind in enumerations) return value === null || enumerationOf(value) === kind;
  if (kind in methods) return value === null || classNameOf(value) === kind || isForeign(value);
  return true;
}

/** Values of arrays are left to the method, which names the row that is wrong. */
function acceptsArray(kind: string, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return !kind.endsWith('[]') || value.every((item) => Array.isArray(item));
}

function isForeign(value: unknown): boolean {
  return isObject(value) && !Array.isArray(value) && !isDate(value) && classNameOf(value)?.endsWith('Builder') === true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether it is a Date, of whatever realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** How Google names the type of an argument in its messages. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] === 'number' ? 'number[]' : '(class)[]';
  if (isDate(value)) return 'Date';
  const className = classNameOf(value);
  if (className !== undefined) return className;
  if (typeof value === 'object' || typeof value === 'function') return enumerationOf(value) ?? '(class)';
  return typeof value;
}

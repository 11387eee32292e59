import { methods } from '../signatures/methods';
import type { ArgumentReader } from './argumentReaders';
import { misfit, readerOf } from './argumentReaders';
import { classNameOf } from './classNames';
import { enumerationOf } from './enumeration';
import { scriptException } from './exception';
import { isDate, isNothing } from './valueKinds';

/** One way to call a method; the last reader may take any number of arguments. */
interface Overload {
  readonly readers: readonly ArgumentReader[];
  readonly rest: ArgumentReader | null;
}

/** Reads the arguments of a call, or refuses them in Google's words. */
export type ArgumentCheck = (values: readonly unknown[]) => readonly unknown[];

/** The check of one method by its signatures; a method that Google does not name takes anything. */
export function argumentCheck(className: string, fullName: string, method: string): ArgumentCheck {
  const signatures = signaturesOf(className)[method];
  if (!signatures) return (values) => values;
  let overloads: readonly Overload[] | null = null;
  return (values) => {
    overloads ??= signatures.map(parseOverload);
    for (const overload of overloads) {
      const read = readAs(overload, values);
      if (read) return read;
    }
    const types = values.map(typeName).join(',');
    throw scriptException(`The parameters (${types}) don't match the method signature for ${fullName}.${method}.`);
  };
}

/** What Google says about the methods of a class. */
export function signaturesOf(className: string): Readonly<Record<string, readonly string[]>> {
  return (Object.hasOwn(methods, className) ? methods[className] : undefined) ?? {};
}

function parseOverload(signature: string): Overload {
  const kinds = signature === '' ? [] : signature.split(',');
  const last = kinds.at(-1);
  const rest = last?.startsWith('...') ? readerOf(last.slice(3, -2)) : null;
  return { readers: (rest ? kinds.slice(0, -1) : kinds).map(readerOf), rest };
}

function readAs({ readers, rest }: Overload, values: readonly unknown[]): unknown[] | null {
  if (values.length < readers.length || (!rest && values.length > readers.length)) return null;
  const read: unknown[] = [];
  for (let i = 0; i < values.length; i++) {
    const item = (readers[i] ?? rest)?.(values[i]);
    if (item === misfit) return null;
    read.push(item);
  }
  return read;
}

/** How Google names the type of an argument in its messages. */
export function typeName(value: unknown): string {
  if (isNothing(value)) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] === 'number' ? 'number[]' : '(class)[]';
  if (isDate(value)) return 'Date';
  const className = classNameOf(value);
  if (className !== undefined) return className;
  if (typeof value === 'object' || typeof value === 'function') return enumerationOf(value) ?? '(class)';
  return typeof value;
}

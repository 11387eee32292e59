import type { CallMonitor } from './callMonitor';
import { setClassName } from './classNames';
import { foreseen, notImplemented, scriptException } from './exception';
import { argumentCheck, signaturesOf } from './signatureCheck';

/** Returned by a method that answers its own object, so that calls can be chained. */
export const self: unique symbol = Symbol('self');

/** What every object of a service knows. */
export interface ServiceState {
  readonly calls: CallMonitor;
}

/** Methods by name; each gets the object's state first. Arguments have passed the signature check. */
export type MethodTable<State> = Readonly<Record<string, (state: State, ...values: never[]) => unknown>>;

/** An object as a script sees it. */
export type ServiceObject = Readonly<Record<string, (...values: unknown[]) => unknown>>;

export interface ServiceClass<State> {
  create(state: State): ServiceObject;
  /** The state behind an object of this class; undefined for anything else. */
  stateOf(value: unknown): State | undefined;
  has(value: unknown): boolean;
}

interface ServiceClassOptions<State> {
  /** `SpreadsheetApp.Range`: the name in messages; its last part is the class. */
  readonly name: string;
  /** Whether calls count as crossing to Google. Builders and enumerations do not. */
  readonly counted?: boolean | ((method: string) => boolean);
  /** Whether calls that do not count are refused in the same runs as those that do. */
  readonly refusable?: true;
  /** Overrides what `toString()` says; the class name otherwise. */
  readonly text?: string | ((state: State) => string);
  /** Whether the object can be used at all: its sheet may be gone; throws when it cannot. */
  readonly guard?: (state: State, method: string) => void;
  /** Constants such as enumerations. */
  readonly constants?: Readonly<Record<string, unknown>>;
}

/** Makes a class out of a table: signature checks, counting and chaining are the same for all, and what Google has besides throws. */
export function defineService<State extends ServiceState>(
  options: ServiceClassOptions<State>,
  table: MethodTable<State>,
): ServiceClass<State> {
  const { name, counted = false, guard } = options;
  const className = name.split('.').at(-1) ?? name;
  const states = new WeakMap<object, State>();
  const prototype: Record<string, unknown> = {};
  const counts = typeof counted === 'function' ? counted : () => counted;

  function stateOf(value: unknown): State | undefined {
    return typeof value === 'object' && value !== null ? states.get(value) : undefined;
  }

  for (const [method, implementation] of Object.entries(table)) {
    const run = implementation as (state: State, ...values: readonly unknown[]) => unknown;
    const crosses = counts(method);
    const check = argumentCheck(className, name, method);
    prototype[method] = function (this: unknown, ...values: unknown[]): unknown {
      const state = stateOf(this);
      if (!state) throw scriptException(`${name}.${method} was called without its object.`);
      try {
        const read = check(values);
        state.calls.permit(`${name}.${method}`);
        guard?.(state, method);
        if (crosses) state.calls.note(`${name}.${method}`);
        else if (options.refusable) state.calls.check(`${name}.${method}`);
        const result = run(state, ...read);
        return result === self ? this : state.calls.answer(result);
      } catch (error) {
        throw state.calls.refuse(foreseen(error, name, method));
      }
    };
  }
  for (const method of Object.keys(signaturesOf(className))) {
    prototype[method] ??= function (this: unknown) {
      const error = notImplemented(`${name}.${method}`);
      const calls = stateOf(this)?.calls;
      throw calls ? calls.refuse(error) : error;
    };
  }
  const { text = className } = options;
  hide(prototype, 'toString', function (this: unknown): string {
    const state = stateOf(this);
    if (typeof text === 'string') return text;
    return state ? text(state) : className;
  });
  Object.assign(prototype, options.constants);

  return {
    create(state) {
      const object = Object.create(prototype) as object;
      states.set(object, state);
      setClassName(object, className);
      return object as ServiceObject;
    },
    stateOf,
    has: (value) => stateOf(value) !== undefined,
  };
}

function hide(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, configurable: true, writable: true });
}

import { Script, constants, createContext, runInContext } from 'node:vm';
import type { Realm } from '../core/realm';

type ScriptFunction = (...values: unknown[]) => unknown;

/** A project's code in a global scope of its own, as each execution in Google gets it. */
export interface ScriptContext {
  /** A function that a menu or a trigger may name, also `menu.item`; undefined when there is none. */
  find(name: string): ScriptFunction | undefined;
  /** A function that the project declares at its top level; nothing that the language or the services bring. */
  declared(name: string): ScriptFunction | undefined;
  /** Runs code as the body of a function that sees the project's names and those given. */
  evaluate(code: string, names: Readonly<Record<string, unknown>>): void;
}

/** What a new global scope needs of the runtime. */
export interface ScopeParts {
  readonly globals: Readonly<Record<string, unknown>>;
  /** Makes the script's Date out of the plain one. */
  readonly makeDate: (plain: DateConstructor) => DateConstructor;
  /** Told of the new scope before any code of the project runs. */
  readonly entered: (realm: Realm) => void;
}

/** Compiled once, run for every execution. */
export function compileScripts(files: Readonly<Record<string, string>>): Script[] {
  return Object.entries(files).map(([filename, source]) => new Script(source, { filename }));
}

/** Functions made of text, by that text: a project that brings a part of itself so brings the same at every execution. */
const made = new Map<string, Script>();

/** The Function of a new scope, which compiles a text once for all scopes. */
function compilingOnce(plain: FunctionConstructor, scope: object): FunctionConstructor {
  const compile = (words: readonly string[]): ScriptFunction => {
    const [parameters, body] = [words.slice(0, -1).join(','), words[words.length - 1] ?? ''];
    const text = `(function anonymous(${parameters}\n) {\n${body}\n})`;
    const script = made.get(text) ?? scriptOf(text);
    if (!script) return Reflect.construct(plain, words) as ScriptFunction;
    made.set(text, script);
    return script.runInContext(scope) as ScriptFunction;
  };
  return new Proxy(plain, {
    construct: (_target, words: unknown[]) => compile(words.map(String)),
    apply: (_target, _self, words) => compile(words.map(String)),
  });
}

/** Null for what is no program: the scope itself says so, in an error of its own. */
function scriptOf(text: string): Script | null {
  try {
    return new Script(text);
  } catch {
    return null;
  }
}

/** Takes away what Google has not, and hands out the constructors of the new scope. */
const prepare = `
for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']) delete globalThis[name];
({
  names: [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(Object.prototype)],
  Date,
  Function,
  has: (value) => value instanceof Object,
  array: (length) => new Array(length),
  object: () => ({}),
  error: (message) => new Error(message),
})
`;

interface Prepared extends Omit<Realm, 'date'> {
  readonly names: readonly string[];
  readonly Date: DateConstructor;
  readonly Function: FunctionConstructor;
}

/**
 * A fresh global scope with the language and the given globals, and nothing else: what Google lacks (timers, fetch, URL,
 * crypto, process …) is missing here too.
 */
export function createScriptContext(
  scripts: readonly Script[],
  { globals, makeDate, entered }: ScopeParts,
): ScriptContext {
  // A plain global object: behind one of Node's usual kind every look at Math or at a service costs a call out of the engine.
  const scope = createContext(constants.DONT_CONTEXTIFY) as Record<string, unknown>;
  const { names, Date: plain, Function: plainFunction, ...realm } = runInContext(prepare, scope) as Prepared;
  const ScriptDate = makeDate(plain);
  Object.assign(scope, globals, { Date: ScriptDate, Function: compilingOnce(plainFunction, scope) });
  const brought = { ...scope, ...Object.fromEntries(names.map((name) => [name, scope[name]])) };
  entered({ ...realm, date: (instant) => new ScriptDate(instant) });
  for (const script of scripts) script.runInContext(scope);
  const foreign = new Set(names);

  function declared(name: string): ScriptFunction | undefined {
    const value = Object.hasOwn(scope, name) && scope[name] !== brought[name] ? scope[name] : undefined;
    return typeof value === 'function' ? (value as ScriptFunction) : undefined;
  }

  return {
    declared,
    find(name) {
      const [first = ''] = name.split('.');
      if (!/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(name) || (foreign.has(first) && !declared(first))) return undefined;
      const found: unknown = runInContext(`typeof ${name} === 'function' ? ${name} : undefined`, scope);
      return typeof found === 'function' ? (found as ScriptFunction) : undefined;
    },
    evaluate(code, names) {
      const run: unknown = runInContext(`(function (${Object.keys(names).join(', ')}) {\n${code}\n})`, scope);
      if (typeof run === 'function') Reflect.apply(run, undefined, Object.values(names));
    },
  };
}

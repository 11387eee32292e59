import { Script, createContext, runInContext } from 'node:vm';

/** A project's code in a global scope of its own, as each execution in Google gets it. */
export interface ScriptContext {
  /** A top-level function by name, also `menu.item`; undefined when there is none. */
  find(name: string): ((...values: unknown[]) => unknown) | undefined;
  /** Runs code as the body of a function that sees the project's names and those given. */
  evaluate(code: string, names: Readonly<Record<string, unknown>>): void;
}

/** Compiled once, run for every execution. */
export function compileScripts(files: Readonly<Record<string, string>>): Script[] {
  return Object.entries(files).map(([filename, source]) => new Script(source, { filename }));
}

/** Values made by the services come from another realm: `instanceof` must know them all the same. */
const realmPatch = `
for (const [known, test] of [[Array, Array.isArray], [Error, (value) => Object.prototype.toString.call(value) === '[object Error]']]) {
  Object.defineProperty(known, Symbol.hasInstance, {
    value(value) { return this === known ? test(value) : Function.prototype[Symbol.hasInstance].call(this, value); },
  });
}
for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']) delete globalThis[name];
`;

/**
 * A fresh global scope with the language and the given globals, and nothing else: what Google lacks (timers, fetch, URL,
 * crypto, process …) is missing here too.
 */
export function createScriptContext(
  scripts: readonly Script[],
  globals: Readonly<Record<string, unknown>>,
): ScriptContext {
  const context = createContext({});
  runInContext(realmPatch, context);
  Object.assign(context, globals);
  for (const script of scripts) script.runInContext(context);
  return {
    find(name) {
      if (!/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(name)) return undefined;
      const found: unknown = runInContext(`typeof ${name} === 'function' ? ${name} : undefined`, context);
      return typeof found === 'function' ? (found as (...values: unknown[]) => unknown) : undefined;
    },
    evaluate(code, names) {
      const run: unknown = runInContext(`(function (${Object.keys(names).join(', ')}) {\n${code}\n})`, context);
      if (typeof run === 'function') Reflect.apply(run, undefined, Object.values(names));
    },
  };
}

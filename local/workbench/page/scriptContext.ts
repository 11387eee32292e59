import type { Realm } from '../../services/core/realm';
import type { ScopeParts, ScriptContext } from '../../services/runtime/scriptContext';

/** A project's code, parsed once for all executions. */
export interface CompiledScript {
  readonly source: string;
}

export function compileScripts(files: Readonly<Record<string, string>>): CompiledScript[] {
  return Object.values(files).map((source) => ({ source }));
}

/** What a page has and Google has not; a script that uses it must fail here too. */
const missing = [
  ...['window', 'self', 'parent', 'top', 'frames', 'frameElement', 'opener'],
  ...['document', 'location', 'navigator', 'history', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'requestAnimationFrame', 'queueMicrotask'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'URL', 'URLSearchParams', 'FormData', 'Blob', 'File', 'crypto'],
  ...['atob', 'btoa', 'TextEncoder', 'TextDecoder', 'performance', 'structuredClone', 'process', 'alert', 'confirm'],
  ...['prompt', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Buffer'],
] as const;

/**
 * The only place of the page where text may be run as code, by the policy of its own that it is served with: an empty
 * frame. Its values are of its own world, as those of a context in Node are. A page without it runs code itself.
 */
function codeWindow(): typeof globalThis {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#code');
  return (frame?.contentWindow ?? window) as Window & typeof globalThis;
}

/** Resolves when the frame that runs the add-on's code is there. */
export function codeFrameLoaded(frame: HTMLIFrameElement): Promise<void> {
  const isThere = (): boolean => frame.contentDocument?.querySelector('meta[name=code]') != null;
  return new Promise((done) => {
    if (isThere()) done();
    else frame.addEventListener('load', () => done(), { once: true });
  });
}

/** Hands out the constructors of the world that the code runs in. */
const prepare = `return {
  Date,
  has: (value) => value instanceof Object,
  array: (length) => new Array(length),
  object: () => ({}),
  error: (message) => new Error(message),
};`;

interface Prepared extends Omit<Realm, 'date'> {
  readonly Date: DateConstructor;
}

type Evaluate = (code: string) => unknown;
type Start = (...values: readonly unknown[]) => Evaluate;

const started = new WeakMap<readonly CompiledScript[], { names: string; start: Start }>();

/** A fresh scope with the project's code and the given globals: in the page what a context of its own is in Node. */
export function createScriptContext(
  scripts: readonly CompiledScript[],
  { globals: services, makeDate, entered }: ScopeParts,
): ScriptContext {
  const { Date: plain, ...realm } = compiled([], prepare)() as Prepared;
  const ScriptDate = makeDate(plain);
  const globals: Readonly<Record<string, unknown>> = { ...services, Date: ScriptDate };
  entered({ ...realm, date: (instant) => new ScriptDate(instant) });
  const scope = Object.assign(Object.create(null) as Record<string, unknown>, globals);
  const names = ['globalThis', ...Object.keys(globals), ...missing.filter((name) => !(name in globals))];
  const values = [scope, ...Object.values(globals)];
  const evaluate = starter(scripts, names)(...values);
  function find(name: string): ReturnType<ScriptContext['find']> {
    if (!/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(name)) return undefined;
    const found = evaluate(`typeof ${name} === 'function' ? ${name} : undefined`);
    return typeof found === 'function' ? (found as (...given: unknown[]) => unknown) : undefined;
  }

  return {
    find,
    declared: (name) => (declares(scripts, name) ? find(name) : undefined),
    evaluate(code, given) {
      const run = evaluate(`(function (${Object.keys(given).join(', ')}) {\n${code}\n})`);
      if (typeof run === 'function') (run as (...values: unknown[]) => unknown)(...Object.values(given));
    },
  };
}

/** Whether a line of the code begins to declare a function of that name; what is declared inside others is indented. */
function declares(scripts: readonly CompiledScript[], name: string): boolean {
  const declared = /^(?:(?:async )?function\s*\*?\s*|(?:var|let|const) )([\p{L}_$][\p{L}\p{N}_$]*)/gmu;
  return scripts.some(({ source }) => [...source.matchAll(declared)].some((match) => match[1] === name));
}

/** The code as a function of its globals that answers a way to reach its names. */
function starter(scripts: readonly CompiledScript[], names: readonly string[]): Start {
  const key = names.join();
  const known = started.get(scripts);
  if (known?.names === key) return known.start;
  const source = scripts.map((script) => script.source).join('\n;\n');
  const start = compiled(names, `${source}\n;return (code) => eval(code);`) as Start;
  started.set(scripts, { names: key, start });
  return start;
}

/** Text as a function: running the add-on's own code is what this page is for. */
function compiled(names: readonly string[], code: string): (...values: readonly unknown[]) => unknown {
  const { Function: CodeFunction } = codeWindow();
  return new CodeFunction(...names, code) as (...values: readonly unknown[]) => unknown;
}

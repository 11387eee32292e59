import { scriptException } from '../core/exception';
import type { Realm } from '../core/realm';
import type { Execution, Executions, Start } from './executions';
import { budgets } from './executions';
import type { Project } from './project';
import { bridgeValue, toOuterError, toOuterValue } from './realmValues';
import type { ScriptContext } from './scriptContext';
import { createScriptContext } from './scriptContext';
import { createScriptDate } from './scriptDate';

/** How somebody at the sheet starts a function. */
export const AT_SHEET: Start = { mode: 'FULL', budget: budgets.full };
/** How a request from the web starts one: with the owner's rights, and nobody at the sheet. */
export const FROM_WEB: Start = { ...AT_SHEET, hasUi: false, isWeb: true };

interface ScriptHost {
  readonly scripts: Project['scripts'];
  /** Asked when the first function runs: the services know the script, as the script knows them. */
  readonly globals: () => Readonly<Record<string, unknown>>;
  readonly executions: Executions;
  /** A value of the services as one of the running script's own. */
  readonly answer: (value: unknown) => unknown;
  readonly scriptZone: string;
  readonly now: () => number;
}

/** The functions of the project, each run in a project that was loaded anew. */
export interface ScriptRuns {
  /** One execution; null when the function is not there. */
  execute(
    name: string,
    start: Start,
    values: readonly unknown[],
    reach?: 'find' | 'declared',
  ): { readonly result: unknown } | null;
  run(name: string, values: readonly unknown[], reach?: 'declared', start?: Start): unknown;
  /** As a page calls it: what crosses between the two, and what does not. */
  pageRun(name: string, values: readonly unknown[], start: Start): unknown;
  /** Runs code of a page among the names of the project. */
  readonly evaluate: ScriptContext['evaluate'];
}

export function createScriptRuns(host: ScriptHost): ScriptRuns {
  const { scripts, globals, executions, answer, scriptZone, now } = host;

  function load(entered: (realm: Realm) => void = () => undefined): ScriptContext {
    const makeDate = (plain: DateConstructor): DateConstructor => createScriptDate(scriptZone, now, plain);
    return createScriptContext(scripts, { globals: globals(), makeDate, entered });
  }

  function execute(
    name: string,
    start: Start,
    values: readonly unknown[],
    reach: 'find' | 'declared' = 'find',
  ): { result: unknown } | null {
    return executions.run(start, (execution: Execution) => {
      try {
        execution.context = load((entered) => (execution.realm = entered));
        const found = execution.context[reach](name);
        return found ? { result: toOuterValue(found(...values.map(answer))) } : null;
      } catch (thrown) {
        throw toOuterError(thrown);
      }
    });
  }

  function run(name: string, values: readonly unknown[], reach?: 'declared', start: Start = AT_SHEET): unknown {
    const done = execute(name, start, values, reach);
    if (!done) throw scriptException(`Script function not found: ${name}`);
    return done.result;
  }

  function pageRun(name: string, values: readonly unknown[], start: Start): unknown {
    if (name.endsWith('_') || name.includes('.')) throw new Error(`Script function not found: ${name}`);
    const given = values.map((value, i) => bridgeValue(value, String(i)));
    try {
      return bridgeValue(run(name, given, 'declared', start));
    } catch (thrown) {
      // Only the message crosses to a page: no cause, no class, no fields.
      // eslint-disable-next-line preserve-caught-error
      throw new Error(thrown instanceof Error ? thrown.message : String(thrown));
    }
  }

  return {
    execute,
    run,
    pageRun,
    evaluate: (code, names) => (executions.current?.context ?? load()).evaluate(code, names),
  };
}

import { scriptException } from '../core/exception';
import type { Realm } from '../core/realm';
import type { AuthMode } from '../script/authorization';
import { checkAuthorization } from '../script/authorization';
import type { ScriptContext } from './scriptContext';

/** How a function is started. */
export interface Start {
  readonly mode: AuthMode;
  /** How long it may run, in milliseconds. */
  readonly budget: number;
  /** Whose account it runs under; whoever is at the screen when absent. */
  readonly user?: string;
  /** False when nobody looks: a clock's trigger. */
  readonly hasUi?: boolean;
  /** A request from the web: the script is at nobody's screen and in no document, so that there is no lock and no cache of one. */
  readonly isWeb?: boolean;
}

/** One run of one function, as Google would bill it. */
export interface Execution extends Start {
  readonly number: number;
  readonly startedAt: number;
  context: ScriptContext | null;
  /** The world of the script's values, known before its first line runs. */
  realm: Realm | null;
}

/** Budgets in milliseconds: simple triggers and custom functions get half a minute. */
export const budgets = { full: 360_000, simple: 30_000 } as const;

/** The executions that are under way; a question to a person can start one inside another. */
export interface Executions {
  readonly current: Execution | null;
  run<Result>(start: Start, body: (execution: Execution) => Result): Result;
  /** Refuses a service call that is too late or not allowed. */
  check(method: string): void;
}

export function createExecutions(now: () => number, ended: (execution: Execution) => void): Executions {
  const stack: Execution[] = [];
  let last = 0;
  return {
    get current() {
      return stack.at(-1) ?? null;
    },
    run(start, body) {
      const execution: Execution = { ...start, number: ++last, startedAt: now(), context: null, realm: null };
      stack.push(execution);
      try {
        return body(execution);
      } finally {
        stack.pop();
        ended(execution);
      }
    },
    check(method) {
      const execution = stack.at(-1);
      if (!execution) return;
      if (now() - execution.startedAt > execution.budget) throw scriptException('Exceeded maximum execution time');
      checkAuthorization(execution.mode, method);
    },
  };
}

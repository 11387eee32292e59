import { scriptException } from '../core/exception';
import type { AuthMode } from '../script/authorization';
import { checkAuthorization } from '../script/authorization';
import type { ScriptContext } from './scriptContext';

/** One run of one function, as Google would bill it. */
export interface Execution {
  readonly number: number;
  readonly mode: AuthMode;
  readonly startedAt: number;
  readonly budget: number;
  context: ScriptContext | null;
}

/** Budgets in milliseconds: simple triggers and custom functions get half a minute. */
export const budgets = { full: 360_000, simple: 30_000 } as const;

/** The executions that are under way; a question to a person can start one inside another. */
export interface Executions {
  readonly current: Execution | null;
  run<Result>(mode: AuthMode, budget: number, body: (execution: Execution) => Result): Result;
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
    run(mode, budget, body) {
      const execution: Execution = { number: ++last, mode, startedAt: now(), budget, context: null };
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

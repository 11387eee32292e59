import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';

const RUNS = 5;
const KILOBYTE = 1024;

/** How heavy the script of the add-on is: it is loaded anew at every click. */
export interface BundleMeasurement {
  readonly kilobytes: number;
  /** Parsing and evaluating in a fresh context, best of five: other work on the machine only ever adds. */
  readonly milliseconds: number;
}

export function measureBundle(code: string): BundleMeasurement {
  const times = Array.from({ length: RUNS }, (_none, run) => evaluationTime(`${code}\n//${run}`));
  return { kilobytes: Buffer.byteLength(code) / KILOBYTE, milliseconds: Math.min(...times) };
}

/** The text must differ from run to run, or the engine would take what it has compiled before. */
function evaluationTime(code: string): number {
  const context = createContext({});
  const begun = performance.now();
  new Script(code).runInContext(context);
  return performance.now() - begun;
}

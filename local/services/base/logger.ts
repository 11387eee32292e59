import { inspect } from 'node:util';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { formatString } from '../utilities/formatString';

/** One line that a script wrote. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly text: string;
}

interface LoggerState extends ServiceState {
  readonly lines: LogLine[];
  own: string[];
}

function textOf(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && first.includes('%')) return formatString(first, rest);
  return values.map((value) => (typeof value === 'string' ? value : plain(value))).join(' ');
}

function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? inspect(value, { breakLength: Infinity }) : String(value);
}

const logger = defineService<LoggerState>(
  { name: 'Logger' },
  {
    log(state, ...values: unknown[]) {
      const text = textOf(values);
      state.own.push(text);
      state.lines.push({ level: 'info', text });
      return self;
    },
    clear(state) {
      state.own = [];
    },
    getLog: ({ own }) => own.map((line) => `${line}\n`).join(''),
  },
);

export function createLogger(calls: ServiceState['calls'], lines: LogLine[]): ServiceObject {
  return logger.create({ calls, lines, own: [] });
}

/** The console of a script: what it writes is collected, not shown. */
export function createConsole(lines: LogLine[]): Readonly<Record<string, (...values: unknown[]) => void>> {
  const write =
    (level: LogLine['level']) =>
    (...values: unknown[]): void => {
      lines.push({ level, text: textOf(values) });
    };
  return {
    log: write('info'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    time: () => undefined,
    timeEnd: () => undefined,
  };
}

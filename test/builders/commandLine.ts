import { runCommandLine } from '../../local/cli/main';
import type { Terminal } from '../../local/cli/terminal';

/** What a command printed and how it ended. */
export interface CommandOutcome {
  readonly code: number;
  readonly printed: string;
  readonly said: string;
  /** What was printed, read as JSON. */
  readonly json: () => never;
}

/** A terminal in which nobody answers, on the 23rd of November 2026 at nine in Kemerovo. */
export function terminalOf(language: 'ru' | 'en'): Terminal {
  const silent = (): void => undefined;
  const clock = (): Date => new Date('2026-11-23T02:00:00Z');
  return { print: silent, say: silent, isInteractive: false, choose: null, ask: null, clock, language, locale: '' };
}

/** Runs a command line as a person would. */
export async function runCommand(
  argv: readonly string[],
  language: 'ru' | 'en' = 'en',
  answer: Terminal['choose'] = null,
  ask: Terminal['ask'] = null,
): Promise<CommandOutcome> {
  const printed: string[] = [];
  const said: string[] = [];
  const code = await runCommandLine(argv, {
    ...terminalOf(language),
    print: (text) => void printed.push(text),
    say: (text) => void said.push(text),
    choose: answer,
    ask,
  });
  const text = printed.join('\n');
  return { code, printed: text, said: said.join('\n'), json: () => JSON.parse(text) as never };
}

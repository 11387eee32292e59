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

/** Runs a command line as a person would, on the 23rd of November 2026 at nine in Kemerovo. */
export async function runCommand(
  argv: readonly string[],
  language: 'ru' | 'en' = 'en',
  answer: Terminal['choose'] = null,
): Promise<CommandOutcome> {
  const printed: string[] = [];
  const said: string[] = [];
  const code = await runCommandLine(argv, {
    print: (text) => void printed.push(text),
    say: (text) => void said.push(text),
    isInteractive: false,
    choose: answer,
    clock: () => new Date('2026-11-23T02:00:00Z'),
    language,
    locale: '',
  });
  const text = printed.join('\n');
  return { code, printed: text, said: said.join('\n'), json: () => JSON.parse(text) as never };
}

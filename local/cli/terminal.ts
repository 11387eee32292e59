/** Where a command reads its clock and writes its words; tests give their own. */
export interface Terminal {
  /** The one thing on standard output: a table for people or one JSON document. */
  readonly print: (text: string) => void;
  /** Diagnostics and progress, on standard error. */
  readonly say: (text: string) => void;
  readonly isInteractive: boolean;
  readonly clock: () => Date;
  /** The language of the system, for sentences said before a workbook is open. */
  readonly language: 'ru' | 'en';
}

export function systemTerminal(): Terminal {
  const locale = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    say: (text) => void process.stderr.write(`${text}\n`),
    isInteractive: process.stderr.isTTY,
    clock: () => new Date(),
    language: locale.startsWith('ru') ? 'ru' : 'en',
  };
}

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
  /** Locale of the system as workbooks write it, `en_GB`; blank when it says none. */
  readonly locale: string;
}

export function systemTerminal(): Terminal {
  // Windows sets none of the variables; the system's own choice is known to Intl.
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL ?? LC_MESSAGES ?? LANG ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    say: (text) => void process.stderr.write(`${text}\n`),
    isInteractive: process.stderr.isTTY,
    clock: () => new Date(),
    language: locale.startsWith('ru') ? 'ru' : 'en',
    locale: /^[a-z]{2}[_-][A-Z]{2}/.exec(locale)?.[0].replace('-', '_') ?? '',
  };
}

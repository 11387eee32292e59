import { clearLine } from './progress';

/** A question with its choices, answered by the position of one. */
export interface TerminalQuestion {
  readonly message: string;
  readonly choices: readonly string[];
  /** Chosen by Enter; -1 where nothing is proposed. */
  readonly proposed: number;
}

/** A question answered by a line of text. */
export interface TextQuestion {
  readonly message: string;
  /** Taken by Enter; blank where nothing is proposed. */
  readonly proposed: string;
  /** What is wrong with a line, in one sentence; null when it can be taken. */
  readonly complaint: (typed: string) => string | null;
}

export type AskText = (question: TextQuestion) => Promise<string>;

/** Where a command reads its clock and writes its words; tests give their own. */
export interface Terminal {
  /** The one thing on standard output: a table for people or one JSON document. */
  readonly print: (text: string) => void;
  /** Diagnostics and progress, on standard error. */
  readonly say: (text: string) => void;
  readonly isInteractive: boolean;
  /** Asks a person to choose; null where nobody can be asked. */
  readonly choose: ((question: TerminalQuestion) => Promise<number>) | null;
  /** Asks a person for a line of text; null where nobody can be asked. */
  readonly ask: AskText | null;
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
    print: (text) => {
      clearLine();
      process.stdout.write(`${text}\n`);
    },
    say: (text) => {
      clearLine();
      process.stderr.write(`${text}\n`);
    },
    isInteractive: process.stderr.isTTY,
    choose: process.stdin.isTTY && process.stderr.isTTY ? chooseInTerminal : null,
    ask: process.stdin.isTTY && process.stderr.isTTY ? askInTerminal : null,
    clock: () => new Date(),
    language: locale.startsWith('ru') ? 'ru' : 'en',
    locale: /^[a-z]{2}[_-][A-Z]{2}/.exec(locale)?.[0].replace('-', '_') ?? '',
  };
}

/** Arrows and Enter, on standard error: standard output stays the one document. */
async function chooseInTerminal({ message, choices, proposed }: TerminalQuestion): Promise<number> {
  const { default: select } = await import('@inquirer/select');
  return select(
    {
      message,
      choices: choices.map((name, value) => ({ name, value })),
      ...(proposed >= 0 && { default: proposed }),
      pageSize: LINES_OF_CHOICES,
    },
    { output: process.stderr },
  );
}

async function askInTerminal({ message, proposed, complaint }: TextQuestion): Promise<string> {
  const { default: input } = await import('@inquirer/input');
  return input(
    { message, ...(proposed !== '' && { default: proposed }), validate: (typed) => complaint(typed) ?? true },
    { output: process.stderr },
  );
}

const LINES_OF_CHOICES = 14;

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../local/cli/main';
import type { TerminalQuestion } from '../../local/cli/terminal';
import type { OwnSheet } from './made';

/** What became of a sheet that was brought in by answering as proposed. */
export interface Brought {
  readonly sheet: OwnSheet;
  readonly asked: number;
  readonly rows: number;
  /** Things named: rows left aside, cells that come as they stand. */
  readonly named: number;
  readonly seconds: number;
  /** Why it did not come in; blank when it did. */
  readonly refused: string;
}

/** Brings a sheet into a new register in the terminal, taking what is proposed, or the first choice where nothing is. */
export async function bringOwnSheet(sheet: OwnSheet): Promise<Brought> {
  const folder = mkdtempSync(join(tmpdir(), 'own-sheet-'));
  try {
    return await bringInto(folder, sheet);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bringInto(folder: string, sheet: OwnSheet): Promise<Brought> {
  const [register, from] = [join(folder, 'register.xlsx'), join(folder, sheet.file)];
  writeFileSync(register, await newRegister(sheet.register));
  writeFileSync(from, sheet.bytes());
  const begun = performance.now();
  const { printed, said, asked } = await run(['import', register, '--from', from, '--json'], sheet.register);
  const seconds = (performance.now() - begun) / 1000;
  if (printed === '') return { sheet, asked, rows: 0, named: 0, seconds, refused: said };
  const { rows, named } = JSON.parse(printed) as { rows: { new: number }; named: readonly unknown[] };
  return { sheet, asked, rows: rows.new, named: named.length, seconds, refused: '' };
}

const made = new Map<'ru' | 'en', Uint8Array>();

/** An empty register, set up once for all sheets of its language. */
async function newRegister(language: 'ru' | 'en'): Promise<Uint8Array> {
  const known = made.get(language);
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), 'own-sheet-'));
  const zone = language === 'ru' ? 'Europe/Moscow' : 'America/New_York';
  await run(['new', join(folder, 'register.xlsx'), '--lang', language, '--zone', zone], language);
  const bytes = readFileSync(join(folder, 'register.xlsx'));
  rmSync(folder, { recursive: true });
  made.set(language, bytes);
  return bytes;
}

/** On the 23rd of November 2026, at noon in Moscow. */
const NOW = '2026-11-23T09:00:00Z';

async function run(
  argv: readonly string[],
  language: 'ru' | 'en',
): Promise<{ printed: string; said: string; asked: number }> {
  const [printed, said]: [string[], string[]] = [[], []];
  let asked = 0;
  await runCommandLine(argv, {
    print: (text) => void printed.push(text),
    say: (text) => void said.push(text),
    isInteractive: false,
    ask: null,
    choose: ({ proposed }: TerminalQuestion) => Promise.resolve((asked++, Math.max(0, proposed))),
    clock: () => new Date(NOW),
    language,
    locale: language === 'ru' ? 'ru_RU' : 'en_US',
  });
  return { printed: printed.join('\n'), said: said.join(' '), asked };
}

import { setTimeout as pause } from 'node:timers/promises';
import { CommandError } from '../local/cli/commandError';
import { systemTerminal } from '../local/cli/terminal';
import { readOptions } from './seed/options';
import { demoFilled, seed } from './seed/seed';
import { sheetsService } from './seed/sheetsService';

/** Fills a new Google Sheet with the demo company, through the Sheets API. */
async function main(): Promise<void> {
  const terminal = systemTerminal();
  const options = readOptions(process.argv.slice(2), terminal.language);
  await seed(options, {
    connect: () => sheetsService(),
    register: demoFilled,
    pause: (milliseconds) => pause(milliseconds),
    terminal,
  });
}

main().catch((error: unknown) => {
  const isExpected = error instanceof CommandError;
  console.error(isExpected ? error.message : error);
  process.exitCode = isExpected ? error.exitCode : 1;
});

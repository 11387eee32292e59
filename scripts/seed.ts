import { setTimeout as pause } from 'node:timers/promises';
import { systemTerminal } from '../local/cli/terminal';
import { runScript } from './runScript';
import { readOptions } from './seed/options';
import { demoFilled, seed } from './seed/seed';
import { sheetsService } from './seed/sheetsService';

/** Fills a new Google Sheet with the demo company, through the Sheets API. */
runScript(async () => {
  const terminal = systemTerminal();
  const options = readOptions(process.argv.slice(2), terminal.language);
  await seed(options, {
    connect: () => sheetsService(),
    register: demoFilled,
    pause: (milliseconds) => pause(milliseconds),
    terminal,
  });
});

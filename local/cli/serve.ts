import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { isRegister } from '../../src/core/register/tables/findTables';
import { DEMO_NOW_PROPERTY } from '../register/newRegister';
import { closeOnSignals } from '../workbench/server/closeOnSignals';
import { serveWorkbench, type ServeFailure, type ServedWorkbench } from '../workbench/server/serveWorkbench';
import { CommandError } from './commandError';
import { keyFiguresText } from './keyFigures';
import { createRegister } from './createRegister';
import { openAnything } from './openAnything';
import { fileError, registerIn, sayDeliveries, sayUnreadable } from './openRegister';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface ServeOptions {
  readonly port?: string;
  readonly open?: boolean;
  /** Whose page of the phone is shown on the local network instead. */
  readonly pocket?: string;
}

/** Opens a workbook in the workbench and prints its key figures; without a file, the demo register, made when it is not there. */
export async function serve(
  file: string | undefined,
  options: ServeOptions,
  terminal: Terminal,
): Promise<ServedWorkbench> {
  const words = commandWords(terminal.language);
  const port = portOption(options.port, terminal);
  const path = file ?? words.demoFile;
  if (file === undefined && !existsSync(path)) await createRegister(path, { demo: true }, terminal);
  const progress = progressOf(terminal, 1);
  progress.step(words.reading);
  const opened = await openAnything(path, undefined, terminal);
  progress.done();
  const demoNow = opened.register.data.properties[DEMO_NOW_PROPERTY];
  const shown = demoNow === undefined ? opened.register : registerIn(opened.register, demoNow, terminal);
  const served = await serveWorkbench({
    file: opened.path,
    ...(opened.made !== null && { made: opened.made }),
    open: options.open !== false && terminal.isInteractive,
    ...(port !== undefined && { port }),
    ...(demoNow !== undefined && { now: demoNow }),
  });
  if (!served.ok) throw refusal(served.error, terminal);
  closeOnSignals(served.value);
  await sayDeliveries(opened.path, terminal);
  sayUnreadable(shown, terminal);
  const isMadeByUs = opened.made === null && isRegister(shown.analysis.reading);
  terminal.print(isMadeByUs ? keyFiguresText(shown) : words.noTablesYet(basename(path)));
  terminal.print(words.workbenchAt(basename(opened.path), served.value.url));
  return served.value;
}

function portOption(typed: string | undefined, terminal: Terminal): number | undefined {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new CommandError(commandWords(terminal.language).badPort(typed), 2);
}

function refusal(error: ServeFailure, terminal: Terminal): CommandError {
  const words = commandWords(terminal.language);
  if (error.code === 'workbench.inUse') {
    return new CommandError(words.inUse(error.parameters));
  }
  if (error.code === 'workbench.noPort') return new CommandError(words.noPort(error.parameters.reason));
  if (error.code === 'workbench.notBuilt') return new CommandError(words.notBuilt(error.parameters.directory));
  return fileError(error, terminal.language);
}

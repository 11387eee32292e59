import { CommandError } from '../local/cli/commandError';
import { systemTerminal } from '../local/cli/terminal';
import { buildAddOnIfStale } from './build';
import { installedClasp } from './deploy/clasp';
import { deploy } from './deploy/deploy';
import { readOptions } from './deploy/options';
import { projectMemory } from './deploy/scriptProject';
import { deployWords } from './deploy/words';

/** Puts the add-on into a Google Sheet: the one of the last time, or a new one. */
async function main(): Promise<void> {
  const terminal = systemTerminal();
  const options = readOptions(process.argv.slice(2), deployWords(terminal.language));
  const memory = projectMemory(process.cwd(), options.kind);
  await deploy(options, { clasp: installedClasp(), build: buildAddOnIfStale, memory, terminal });
}

main().catch((error: unknown) => {
  const isExpected = error instanceof CommandError;
  console.error(isExpected ? error.message : error);
  process.exitCode = isExpected ? error.exitCode : 1;
});

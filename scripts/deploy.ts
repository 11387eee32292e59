import { systemTerminal } from '../local/cli/terminal';
import { buildAddOnIfStale } from './build';
import { deploy } from './deploy/deploy';
import { readOptions } from './deploy/options';
import { readyClasp } from './deploy/readyClasp';
import { projectMemory } from './deploy/scriptProject';
import { deployWords } from './deploy/words';
import { runScript } from './runScript';

/** Puts the add-on into a Google Sheet: the one of the last time, or a new one. */
runScript(async () => {
  const terminal = systemTerminal();
  const options = readOptions(process.argv.slice(2), deployWords(terminal.language));
  const memory = projectMemory(process.cwd(), options.kind);
  await deploy(options, { clasp: await readyClasp(terminal), build: buildAddOnIfStale, memory, terminal });
});

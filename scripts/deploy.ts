import { systemTerminal } from '../local/cli/terminal';
import { buildAddOnIfStale } from './build';
import { deploy } from './deploy/deploy';
import { computerZone, withZone } from './deploy/manifestZone';
import { readOptions } from './deploy/options';
import { readyClasp } from './deploy/readyClasp';
import { selfCheckHere } from './deploy/selfCheckHere';
import { projectMemory } from './deploy/scriptProject';
import { deployWords } from './deploy/words';
import { runScript } from './runScript';

/** Puts the add-on into a Google Sheet: the one of the last time, or a new one. */
runScript(async () => {
  const terminal = systemTerminal();
  const options = readOptions(process.argv.slice(2), deployWords(terminal.language));
  const memory = projectMemory(process.cwd(), options.kind);
  const tools = {
    build: buildAddOnIfStale,
    memory,
    terminal,
    zone: computerZone(),
    withZone,
    selfCheck: selfCheckHere,
  };
  await deploy(options, { ...tools, clasp: await readyClasp(terminal) });
});

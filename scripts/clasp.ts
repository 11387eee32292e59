import { systemTerminal } from '../local/cli/terminal';
import { readyClasp } from './deploy/readyClasp';
import { runScript } from './runScript';

/** Google's tool by itself, for signing in and out: `npm run clasp login`. */
runScript(async () => {
  const clasp = await readyClasp(systemTerminal());
  const { exitCode } = await clasp({ args: process.argv.slice(2), talks: true });
  process.exitCode = exitCode;
});

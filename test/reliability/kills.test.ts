import type { ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as elapsed } from 'node:timers/promises';
import { buildAll } from '../../scripts/build';
import { lockPath } from '../../local/workbench/server/lockFile';
import { secretPath } from '../../local/workbench/server/keptSecret';
import { versionsFolder } from '../../local/workbench/server/versions';
import { addressOf, kill, startProgram } from '../local/workbench/program';
import { clientOnDisk, saveBody } from '../local/workbench/savedClient';
import { makeFile } from '../local/workbench/servedFixture';
import { isThorough } from '../builders/runs';
import { chanceFrom, Tally } from './tally';

/** How often it is killed. */
const kills = isThorough ? 200 : 4;
/** A save of the small register takes about so long, in milliseconds. */
const longestSave = 60;

let made: Awaited<ReturnType<typeof makeFile>>;
let running: ChildProcess | undefined;

beforeAll(async () => {
  await buildAll();
  made = await makeFile();
});
afterAll(async () => {
  if (running) await kill(running);
  made.remove();
});

/** What may lie beside the file while a program has it open. */
function strangers(): readonly string[] {
  const known = [made.file, lockPath(made.file), secretPath(made.file), versionsFolder(made.file)].map((path) =>
    basename(path),
  );
  return readdirSync(dirname(made.file)).filter((name) => !known.includes(name));
}

test('a program killed during a save leaves the old or the new state, and the next one opens it and leaves nothing lying about', async () => {
  const tally = new Tally('kills');
  const chance = chanceFrom(4);
  let before = await clientOnDisk(made.file);
  for (let number = 0; number < kills; number++) {
    const program = startProgram(made.file);
    running = program;
    const url = await addressOf(program);
    const left = strangers();
    const client = `Клиент ${String(number)}`;
    const saving = fetch(`${url}save`, { method: 'POST', body: await saveBody(url, client) }).catch(() => null);
    await elapsed(chance(longestSave));
    await kill(program);
    await saving;
    const after = await clientOnDisk(made.file);
    const isWhole = after === before || after === client;
    tally.add(
      isWhole && left.length === 0
        ? null
        : `kill ${String(number)}: ${JSON.stringify(after)}, beside it ${left.join(', ')}`,
    );
    before = after;
  }
  expect(tally.failures()).toEqual([]);
});

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { CommandError } from '../../local/cli/commandError';
import type { Terminal } from '../../local/cli/terminal';
import { STAMPS } from '../build';
import { freshnessIn } from '../freshness';
import { claspAt, type Clasp } from './clasp';
import { deployWords } from './words';

/** Where clasp is pinned and put, and who fetches it; tests give their own. */
interface ClaspPlace {
  readonly folder: string;
  readonly stamps: string;
  /** Puts what the lock file of a folder says into it; false when that failed. */
  readonly fetch: (folder: string) => Promise<boolean>;
}

const HERE: ClaspPlace = { folder: join('scripts', 'deploy', 'tool'), stamps: STAMPS, fetch: fetchPackages };

/** Google's tool, fetched at its first use: it is heavier than half the project, and only those who deploy need it. */
export async function readyClasp(
  { say, language }: Pick<Terminal, 'say' | 'language'>,
  { folder, stamps, fetch }: ClaspPlace = HERE,
): Promise<Clasp> {
  const words = deployWords(language);
  const freshness = freshnessIn(stamps);
  if (!freshness.isFresh('clasp')) {
    const started = Date.now();
    say(words.fetchingTool);
    if (!(await fetch(folder))) throw new CommandError(words.toolNotFetched);
    const inputs = [join(folder, 'package-lock.json')];
    freshness.remember('clasp', { inputs, outputs: [join(folder, 'node_modules')] }, started);
  }
  return claspAt(createRequire(resolve(folder, 'package.json')).resolve('@google/clasp'));
}

/** npm says on the terminal what it could not do; on Windows it is started by the shell alone. */
function fetchPackages(folder: string): Promise<boolean> {
  return new Promise((done) => {
    const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    const child = spawn('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => done(false));
    child.on('close', (exitCode) => done(exitCode === 0));
  });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAddOn } from '../../../scripts/buildAddOn';
import { installedClasp, type ClaspResult } from '../../../scripts/deploy/clasp';
import { claspFailure } from '../../../scripts/deploy/claspFailure';
import { claspSteps } from '../../../scripts/deploy/claspSteps';
import { projectMemory } from '../../../scripts/deploy/scriptProject';
import { deployWords } from '../../../scripts/deploy/words';
import { projectFolder } from './deployBench';

/** A start of Node and all of Google's interfaces on a busy machine. */
jest.setTimeout(60_000);

const PLACEHOLDER = { scriptId: 'script-that-does-not-exist' };

/** The real clasp, in a folder where nobody is signed in. */
function claspIn(folder: string): (...args: readonly string[]) => Promise<ClaspResult> {
  const clasp = installedClasp({ ...process.env, clasp_config_auth: join(folder, 'nobody.json') });
  return (...args) => clasp({ args: ['--project', '.clasp.local.json', ...args], folder });
}

function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = projectFolder();
  mkdirSync(join(folder, 'dist'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'dist', name), text);
  projectMemory(folder, 'bound').write(PLACEHOLDER);
  return folder;
}

const MADE_UP = { 'Code.js': 'function onOpen() {}', 'help.html': '<p>', 'appsscript.json': '{}' };
describe('The installed clasp', () => {
  it.each([
    ['a made-up project', () => Promise.resolve(MADE_UP)],
    ['the script of a Sheet', async () => (await bundleAddOn('bound')).files],
    ['the editor add-on', async () => (await bundleAddOn('addon')).files],
  ])('would push exactly the files that were built (%s)', async (_, build) => {
    const files = await build();
    const { output } = await claspIn(projectWith(files))('status', '--json');
    const expected = Object.keys(files).map((name) => join('dist', name));
    const { filesToPush, untrackedFiles } = JSON.parse(output) as Record<string, string[]>;
    expect([...(filesToPush ?? [])].sort()).toEqual(expected.sort());
    expect(untrackedFiles).toEqual([]);
  });

  it('is understood when nobody is signed in', async () => {
    const folder = projectWith(MADE_UP);
    const clasp = claspIn(folder);
    const steps = claspSteps({ clasp: ({ args }) => clasp(...args), words: deployWords('en'), file: 'unused' });
    expect(await steps.isSignedIn()).toBe(false);
    expect(claspFailure(await clasp('push', '--force', '--json'))).toBe('notSignedIn');
  });

  it('is understood when two files have one name', async () => {
    const folder = projectWith({ ...MADE_UP, 'Code.gs': '' });
    expect(claspFailure(await claspIn(folder)('status', '--json'))).toBe('filesConflict');
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readyClasp } from '../../../scripts/deploy/readyClasp';
import type { Clasp } from '../../../scripts/deploy/clasp';
import { deployWords } from '../../../scripts/deploy/words';
import { LANGUAGES, type Language } from '../../../src/core/values/label';
import { projectFolder } from './deployBench';

/** A tool that repeats what it was told and where, and leaves with 3. */
const REPEATS = `console.log(process.argv.slice(2).join(' '));
console.error(process.cwd());
process.exitCode = 3;
`;

/** A folder where clasp is pinned, and somebody who fetches it, or cannot. */
function pinned(isReachable = true): {
  readonly pin: (version: string) => void;
  readonly ready: (language?: Language) => Promise<Clasp>;
  readonly fetched: string[];
  readonly said: string[];
  readonly folder: string;
} {
  const folder = projectFolder();
  const fetched: string[] = [];
  const said: string[] = [];
  const pin = (version: string): void => writeFileSync(join(folder, 'package-lock.json'), `clasp ${version}`);
  const fetch = (where: string): Promise<boolean> => {
    fetched.push(where);
    const tool = join(where, 'node_modules', '@google', 'clasp');
    if (isReachable) mkdirSync(tool, { recursive: true });
    if (isReachable) writeFileSync(join(tool, 'index.js'), REPEATS);
    return Promise.resolve(isReachable);
  };
  const place = { folder, stamps: join(folder, 'stamps.json'), fetch };
  const ready = (language: Language = 'en'): Promise<Clasp> =>
    readyClasp({ say: (text) => void said.push(text), language }, place);
  pin('3.4.1');
  return { pin, ready, fetched, said, folder };
}

describe("Google's tool", () => {
  it('is fetched at the first use and said to be, and never again', async () => {
    const { ready, fetched, said, folder } = pinned();
    await ready();
    await ready();
    expect(fetched).toEqual([folder]);
    expect(said).toEqual([deployWords('en').fetchingTool]);
  });

  it('is fetched anew when another version is pinned', async () => {
    const { pin, ready, fetched } = pinned();
    await ready();
    pin('3.10.0');
    await ready();
    expect(fetched).toHaveLength(2);
  });

  it.each(LANGUAGES)('that cannot be fetched stops with one sentence, and is tried again (%s)', async (language) => {
    const { ready, fetched } = pinned(false);
    const sentence = deployWords(language).toolNotFetched;
    await expect(ready(language)).rejects.toThrow(sentence);
    await expect(ready(language)).rejects.toThrow(sentence);
    expect(fetched).toHaveLength(2);
  });

  it('is told what to do and where, and its words and its code come back', async () => {
    const { ready, folder } = pinned();
    const clasp = await ready();
    expect(await clasp({ args: ['push', '--description', 'two words'], folder })).toEqual({
      exitCode: 3,
      output: 'push --description two words\n',
      errors: `${folder}\n`,
    });
  });
});

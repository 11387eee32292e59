import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddOnFiles } from '../protocol';

/** Reads a built add-on: `Code.js` and its html files, named without `.html` as HtmlService knows them. */
export async function readAddOnFiles(directory: string): Promise<AddOnFiles> {
  const entries = await readdir(directory, { recursive: true });
  const pages = entries.filter((entry) => entry.endsWith('.html'));
  const html = await Promise.all(
    pages.map(async (entry) => {
      const name = entry.slice(0, -'.html'.length).replaceAll('\\', '/');
      return [name, await readFile(join(directory, entry), 'utf8')] as const;
    }),
  );
  return { code: await readFile(join(directory, 'Code.js'), 'utf8'), html: Object.fromEntries(html) };
}

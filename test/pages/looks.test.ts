import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = join(__dirname, '../../src/pages');

/** The classes that the rules of a page begin with: what they stand on is known to be this page's. */
function leadingClasses(css: string): readonly string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const selectors = [...plain.matchAll(/([^{}]+)\{/g)].flatMap(([, heads = '']) => heads.split(','));
  return selectors.flatMap((selector) => /^\s*[a-z]*\.([\w-]+)/.exec(selector)?.[1] ?? []);
}

test('a look of one page changes none of another: they are built into one file, and no two begin with one name', () => {
  const pagesOf = new Map<string, string[]>();
  for (const page of readdirSync(PAGES)) {
    const path = join(PAGES, page, 'look.css');
    if (!existsSync(path)) continue;
    for (const name of new Set(leadingClasses(readFileSync(path, 'utf8'))))
      pagesOf.set(name, [...(pagesOf.get(name) ?? []), page]);
  }
  expect(pagesOf.size).toBeGreaterThan(20);
  expect([...pagesOf].filter(([, pages]) => pages.length > 1)).toEqual([]);
});

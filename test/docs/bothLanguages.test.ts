import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pages that stand in both languages: English, Russian. */
const PAIRS = [
  ['README.md', 'README.ru.md'],
  ['docs/install.en.md', 'docs/install.ru.md'],
  ['docs/own-sheet.en.md', 'docs/own-sheet.ru.md'],
  ['docs/try.md', 'docs/try.ru.md'],
  ['docs/import-mapping.en.md', 'docs/import-mapping.ru.md'],
] as const;

/** A page without what belongs to one language alone. */
function read(page: string): string {
  return readFileSync(page, 'utf8').replaceAll('\r', '');
}

/** Commands as one types them: lines of boxes for the shell, and whatever begins with npm or npx in a sentence. */
function commandsOf(page: string): readonly string[] {
  const text = read(page);
  const boxes = [...text.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, box = '']) => box.trim().split('\n'));
  const inline = [...text.matchAll(/`(np[mx] [^`]+)`/g)].map(([, command = '']) => command);
  return [...boxes, ...inline];
}

/** Levels of headings in their order. */
function outlineOf(page: string): readonly number[] {
  return [...read(page).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
}

/** Where links and pictures of a page lead inside the repository. */
function targetsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((to) => !/^https?:/.test(to));
}

/** The name a heading is linked by. */
function anchorsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

describe.each(PAIRS)('%s and %s', (english, russian) => {
  test('name the same commands in the same order', () => {
    expect(commandsOf(english).length).toBeGreaterThan(0);
    expect(commandsOf(russian)).toEqual(commandsOf(english));
  });

  test('have the same outline', () => {
    expect(outlineOf(russian)).toEqual(outlineOf(english));
  });

  test('lead to each other', () => {
    const nameOf = (page: string): string => page.slice(page.lastIndexOf('/') + 1);
    expect(targetsOf(english)).toContain(nameOf(russian));
    expect(targetsOf(russian)).toContain(nameOf(english));
  });

  test.each([english, russian])('lead nowhere that is not there (%s)', (page) => {
    const missing = targetsOf(page).filter((target) => {
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? page : join(dirname(page), file);
      return !existsSync(path) || (anchor !== undefined && !anchorsOf(path).includes(anchor));
    });
    expect(missing).toEqual([]);
  });
});

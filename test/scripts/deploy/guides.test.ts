import { readFileSync } from 'node:fs';
import { deployWords } from '../../../scripts/deploy/words';
import { LANGUAGES } from '../../../src/core/values/label';
import { textsOf } from '../../../src/language/textsOf';

const SECTIONS = {
  en: ['## Without a terminal', '## When something goes wrong'],
  ru: ['## Без терминала', '## Если что-то пошло не так'],
};

describe.each(LANGUAGES)('The guide to installing (%s)', (language) => {
  const guide = readFileSync(`docs/install.${language}.md`, 'utf8');
  const { menu } = textsOf(language);

  it('calls the menu and its commands what they are called in the Sheet', () => {
    const named = [menu.title, menu.demo, ...(['setUp', 'loadDemo', 'removeDemo', 'refresh'] as const).map(nameOf)];
    expect(named.filter((name) => !guide.includes(name))).toEqual([]);
  });

  it('has the sections that sentences of the terminal send people to', () => {
    const { failures, unknownFailure } = deployWords(language);
    const sent = `${failures.adminForbids} ${unknownFailure('')}`;
    expect(SECTIONS[language].filter((heading) => !guide.includes(`${heading}\n`))).toEqual([]);
    expect(SECTIONS[language].filter((heading) => !sent.includes(heading.slice('## '.length)))).toEqual([]);
    expect(sent).toContain(`docs/install.${language}.md`);
  });

  it('names the page where the Apps Script API is switched on, as the terminal does', () => {
    const page = 'https://script.google.com/home/usersettings';
    expect([guide, deployWords(language).failures.apiSwitchedOff].every((text) => text.includes(page))).toBe(true);
  });

  it('shows only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const run = [...guide.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
    expect(run.length).toBeGreaterThan(0);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });

  function nameOf(command: keyof typeof menu.commands): string {
    return menu.commands[command];
  }
});

describe('The Node that is needed', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'docs/install.en.md', 'docs/install.ru.md'])('is the same in %s', (page) => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    const said = /\b20(?:\.\d+)?(?= (?:or newer|или новее))/.exec(readFileSync(page, 'utf8'))?.[0];
    expect(`>=${said}`).toBe(engines.node);
  });
});

describe('The guide to publishing', () => {
  const guide = readFileSync('docs/publish.md', 'utf8');

  it('lists the permissions of the manifest', () => {
    const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
    expect(oauthScopes.filter((scope) => !guide.includes(scope))).toEqual([]);
  });
});

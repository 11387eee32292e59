import { existsSync, readdirSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { openAddOnPage, type AddOnPage } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { browserOfFile } from '../browser/browserOfFile';
import { pushedFiles } from '../bundle/addOn';
import { LOCALES, setUpRegister } from '../bundle/registers';
import type { WorkbookData } from '../../local/store/workbookData';

/** Every page, and the command of the menu that shows it. */
const PAGES = {
  settings: 'openSettings',
  help: 'openHelp',
  import: 'openImport',
  duplicates: 'findDuplicates',
  undo: 'openUndo',
  staff: 'openStaff',
  plan: 'openPlan',
  contact: 'openContact',
  setup: 'openSetUp',
  sources: 'openSources',
  why: 'openWhy',
} as const;

const registers = new Map<Language, WorkbookData>();
const browser = browserOfFile();

beforeAll(async () => {
  for (const language of LANGUAGES) registers.set(language, await setUpRegister(LOCALES[language]));
});

test('all pages of the add-on are looked at here', () => {
  const built = Object.entries(pushedFiles()).flatMap(([name, text]) => (text.startsWith('<!doctype') ? [name] : []));
  // The page of a phone stands in no frame of Sheets: pocket.test.ts looks at it.
  expect(built.sort()).toEqual(['import.html', 'pages.html', 'pocket.html']);
  const shared = readdirSync('src/pages').filter((name) => existsSync(`src/pages/${name}/${name}Page.tsx`));
  expect([...shared, 'import'].sort()).toEqual(Object.keys(PAGES).sort());
});

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(Object.entries(PAGES))('the page %s', (_name, command) => {
    let opened: AddOnPage;
    beforeAll(async () => {
      opened = await openAddOnPage(browser.context, { command, data: registers.get(language)!, width: 460 });
    });
    afterAll(() => opened.page.close());

    // No page asks how wide it is, so one that is drawn narrower is the page that was opened so.
    test.each([460, 300])('can be used by everybody, %i pixels wide', async (width) => {
      const { page, troubles } = opened;
      await page.setViewportSize({ width, height: page.viewportSize()?.height ?? 0 });
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(troubles).toEqual([]);
    });
  });
});

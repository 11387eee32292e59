import { join } from 'node:path';
import type { TestBrowser } from '../../../scripts/browser/chromium';
import { openBrowser } from '../../../scripts/browser/chromium';
import type { ContractResult } from '../../browser/contractResult';
import { bundlePage } from '../../browser/bundlePage';
import type { ContractRunner } from '../../contract/contractRunner';
import { describeSheetStore } from '../../contract/sheetStore';

/** Titles of the contract without running it. */
function titlesOf(name: string): string[] {
  const path: string[] = [];
  const titles: string[] = [];
  const runner: ContractRunner = {
    describe(title, body) {
      path.push(title);
      body();
      path.pop();
    },
    test: (title) => void titles.push([...path, title].join(' › ')),
    expectEqual: () => undefined,
  };
  describeSheetStore(name, () => Promise.reject(new Error('not run here')) as never, runner);
  return titles;
}

describe('a sheet store over Univer', () => {
  let browser: TestBrowser;
  let results: ReadonlyMap<string, ContractResult>;

  beforeAll(async () => {
    browser = await openBrowser();
    const page = await browser.context.newPage();
    await page.addScriptTag({ content: await bundlePage(join(__dirname, '../../browser/pages/contractPage.ts')) });
    const list = await page.evaluate<ContractResult[]>('runContract()');
    results = new Map(list.map((result) => [result.title, result]));
  });

  afterAll(() => browser.close());

  test.each([...titlesOf('as the page uses it'), ...titlesOf('read back from Univer')])('%s', (title) => {
    expect(results.get(title)).toEqual({ title, failure: null });
  });
});

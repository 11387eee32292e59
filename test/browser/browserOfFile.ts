import type { BrowserContext } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../../scripts/browser/chromium';

/** One browser for all tests of a file: opened before the first, closed after the last. */
export function browserOfFile(): { readonly context: BrowserContext } {
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  return {
    get context() {
      if (!browser) throw new Error('The browser is open while tests run.');
      return browser.context;
    },
  };
}

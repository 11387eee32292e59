/* eslint-disable jest/no-export, jest/valid-title, jest/valid-describe-callback, jest/expect-expect, jest/no-disabled-tests
   -- a helper that decides how the tests given to it run, not a test itself */
import { findChromium } from '../../scripts/browser/chromium';

/**
 * A describe whose tests need a browser. Without one they are skipped, loudly; under CI, where a browser must be, they
 * fail instead.
 */
export function describeInBrowser(title: string, body: () => void): void {
  if (findChromium() !== null) return describe(title, body);
  const sentence = `No Chromium was found, so "${title}" was not tested. Install Chromium or set CHROME_PATH.`;
  if (process.env['CI'] === 'true') {
    return describe(title, () => test('has a browser to run in', () => Promise.reject(new Error(sentence))));
  }
  process.stderr.write(`\n*** ${sentence} ***\n\n`);
  describe.skip(title, body);
}

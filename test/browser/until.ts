import type { Page } from 'playwright-core';
import { patience } from '../../scripts/browser/patience';

/**
 * Resolves when an expression holds in the page, looked at before every frame. Playwright's own wait runs the text anew
 * each time, which the policy of the workbench refuses.
 */
export async function until(page: Page, expression: string): Promise<void> {
  const said = JSON.stringify(`Not so in time: ${expression}`);
  await page.evaluate(`new Promise((done, fail) => {
    const last = performance.now() + ${patience};
    function look() {
      try {
        if (${expression}) return done(null);
        if (performance.now() > last) return fail(new Error(${said}));
        requestAnimationFrame(look);
      } catch (error) {
        fail(error);
      }
    }
    look();
  })`);
}

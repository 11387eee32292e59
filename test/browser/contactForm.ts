import type { Page } from 'playwright-core';
import type { ContactTexts } from '../../src/language/contactTexts';

/** Whoever waits is about to be answered; an answer in writing is told what it said, for without a word it answers nobody. */
export async function sayWhatWasAnswered(page: Page, words: ContactTexts): Promise<void> {
  const note = page.locator('form p.note');
  await note.waitFor();
  if ((await note.textContent()) !== words.needsWord) return;
  await page.locator('input[name=comment]').fill('ok');
  await note.filter({ hasText: words.closes('').slice(0, 8) }).waitFor();
}

import type { AddOnPage } from '../../browser/addOnPage';

/** Somebody at the import page with hands on the keyboard alone. */
export interface Walk {
  /** Hands a file over, as dropping it does, and waits until the page has looked at it. */
  readonly drop: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Pastes copied cells. */
  readonly paste: (text: string) => Promise<void>;
  /** Enter: to the next step, or to the first question that waits for an answer. */
  readonly enter: () => Promise<void>;
  /** Goes down the list that has the focus until it shows the choice. */
  readonly answer: (choice: string) => Promise<void>;
  readonly step: () => Promise<string>;
  readonly text: () => Promise<string>;
  /** The counts of the preview by their names. */
  readonly counts: () => Promise<Readonly<Record<string, number>>>;
}

export function walkOn({ page }: Pick<AddOnPage, 'page'>): Walk {
  const settled = async (): Promise<void> => {
    await page.locator('form[aria-busy=false]').waitFor();
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    await page.locator('form[aria-busy=false]').waitFor();
  };
  const found = async (): Promise<void> => {
    await page.locator('h1 b, [role=alert]').first().waitFor();
    await settled();
  };
  return {
    async drop(name, content) {
      const buffer = Buffer.from(content);
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await found();
    },
    async paste(text) {
      await page.evaluate(`(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', ${JSON.stringify(text)});
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      })()`);
      await found();
    },
    async enter() {
      await page.keyboard.press('Enter');
      await settled();
    },
    async answer(choice) {
      const shown = async (): Promise<unknown> =>
        page.evaluate('document.activeElement.selectedOptions?.[0]?.textContent ?? null');
      const count = Number(await page.evaluate('document.activeElement.options?.length ?? 0'));
      for (let tried = 0; tried < count && (await shown()) !== choice; tried++) {
        await page.keyboard.press('ArrowDown');
        await settled();
      }
      if ((await shown()) !== choice) throw new Error(`"${choice}" is not in the list that has the focus`);
    },
    step: () => page.locator('[aria-current=step]').innerText(),
    text: () => page.locator('form').innerText(),
    async counts() {
      const texts = await page.locator('.fates button').allInnerTexts();
      return Object.fromEntries(
        texts.map((text) => {
          const [, count = '', name = ''] = /^([\d\s\u00a0\u202f,]+)\s+(.+)$/.exec(text) ?? [];
          return [name, Number(count.replace(/\D/g, ''))];
        }),
      );
    },
  };
}

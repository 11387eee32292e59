import type { Page } from 'playwright-core';
import { openRuntimeOn, readBundle } from '../../local/runBundle';
import type { CellData, RowCells, WorkbookData } from '../../local/store/workbookData';
import { parseIsoMoment } from '../../src/core/values/moment';
import { openAddOnPage, type Way } from '../browser/addOnPage';
import { openBrowser } from '../browser/chromium';
import { demoNow, demoWorkbook } from '../browser/demoWorkbook';

/** What a page needs in a register of so many clients, in milliseconds, without Google. */
export interface LargePage {
  readonly what: string;
  /** From the press in the menu until one can type. */
  readonly opened: number;
  /** From the same press until a part of the phone of the last client has found that client. */
  readonly found: number;
  /** From a key to the next picture once everybody is in the page, the longest of those typed. */
  readonly key: number;
}

const PAGES = [
  ['Add contact', 'openContact'],
  ['Client card', 'openClientCard'],
] as const;
const NOW = parseIsoMoment(demoNow) ?? 0;

/** Opens the pages in which one searches, on a register with so many clients more than the demo has. */
export async function openLargePages(clients: number): Promise<readonly LargePage[]> {
  const data = withClients(clients);
  const browser = await openBrowser();
  const measured: LargePage[] = [];
  // The first page is opened twice: a browser just started is not what is measured.
  for (const [what, command] of [PAGES[0], ...PAGES]) {
    let everybodyIsHere = (): void => undefined;
    const whole = new Promise<void>((done) => (everybodyIsHere = done));
    const way: Way = (call, name) => {
      const answer = call();
      if (name === 'readIndex' && (answer as { readonly next: unknown }).next === null) everybodyIsHere();
      return answer;
    };
    const begun = performance.now();
    const options = { command, data, files: readBundle('dist'), now: NOW, width: 300, way };
    const { page } = await openAddOnPage(browser.context, options);
    await page.locator('[role=combobox]:focus').waitFor();
    const opened = performance.now() - begun;
    await page.keyboard.type(phoneOf(clients - 1).slice(-9));
    await page.locator('[role=option]', { hasText: nameOf(clients - 1) }).waitFor();
    const found = performance.now() - begun;
    await whole;
    // The list is laid out for the search in the page.
    await page.waitForTimeout(1000);
    measured.push({ what, opened, found, key: await longestKey(page) });
    await page.close();
  }
  await browser.close();
  return measured.slice(1);
}

/** Takes away what was typed and types a name, a key at a time. */
async function longestKey(page: Page): Promise<number> {
  const keys = [...Array.from({ length: 9 }, () => 'Backspace'), ...Array.from('школа № 1999')];
  let longest = 0;
  for (const key of keys) {
    const begun = performance.now();
    await (key === 'Backspace' ? page.keyboard.press(key) : page.keyboard.type(key));
    await page.evaluate('new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)))');
    longest = Math.max(longest, performance.now() - begun);
  }
  return longest;
}

function withClients(clients: number): WorkbookData {
  const data = demoWorkbook('ru');
  const sheets = data.sheets.map((sheet) => {
    if (sheet.name !== 'Клиенты') return sheet;
    const headings = (sheet.rows[0] ?? []).map((cell) => cell?.value);
    const rows = [...sheet.rows.filter((row) => row?.[0]?.value !== undefined)];
    for (let client = 0; client < clients; client++) rows.push(rowOf(client, headings));
    return { ...sheet, rows, rowCount: rows.length + 100 };
  });
  const addOn = openRuntimeOn({ ...data, sheets }, { now: NOW });
  const { ok, message } = addOn.run('refreshEverything');
  if (!ok) throw new Error(message);
  return addOn.data();
}

function rowOf(client: number, headings: readonly CellData['value'][]): RowCells {
  const cells = new Map([
    ['ID', `K-X${String(client).padStart(5, '0')}`],
    ['Клиент', nameOf(client)],
    ['Телефон', phoneOf(client)],
  ]);
  return headings.map((heading) => {
    const value = typeof heading === 'string' ? cells.get(heading) : undefined;
    return value === undefined ? undefined : { value };
  });
}

function nameOf(client: number): string {
  return `Школа № ${client} города`;
}

function phoneOf(client: number): string {
  return `+7916${String(1_000_000 + client)}`;
}

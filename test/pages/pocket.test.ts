import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { servePocket } from '../../local/cli/servePocket';
import { readWorkbook } from '../../local/xlsx/readWorkbook';
import { writeWorkbook } from '../../local/xlsx/writeWorkbook';
import { openBrowser, type TestBrowser } from '../../scripts/browser/chromium';
import { buildPocketSite } from '../../scripts/site/pocketSite';
import { axeViolations } from '../browser/axe';
import { serveFiles } from '../browser/fileServer';
import { terminalOf } from '../builders/commandLine';
import { sheetNamed, textOf } from '../bundle/addOn';
import { demoRegister } from '../bundle/registers';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ width: 390, height: 844 });
});
afterAll(() => browser.close());

/** The page of somebody on the demo, as a phone on the local network sees it; the file it writes into. */
async function onPhone(
  language: 'ru' | 'en',
  name: string,
  work: (page: Page, address: string) => Promise<void>,
): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'pocket-')), 'register.xlsx');
  writeFileSync(file, await writeWorkbook(await demoRegister(language)));
  const served = await servePocket(file, { name, port: '0' }, terminalOf(language));
  const page = await browser.context.newPage();
  try {
    await page.emulateMedia({ colorScheme: language === 'en' ? 'dark' : 'light' });
    await page.goto(served.address);
    await page.getByRole('listitem').first().waitFor();
    await work(page, served.address);
  } finally {
    await page.close();
    await served.close();
  }
  return file;
}

/** What keeps somebody from using the page, and whether it is wider than the phone. */
async function troubles(page: Page): Promise<readonly string[]> {
  const [width, phone] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
  return [...(await axeViolations(page)), ...(width > phone ? [`${width} pixels wide`] : [])];
}

/** What stands in Contacts of the file. */
async function cellsOf(file: string): Promise<readonly string[]> {
  const read = await readWorkbook(readFileSync(file), file);
  const rows = read.ok ? (read.value.data.sheets.find(({ name }) => name === 'Контакты')?.rows ?? []) : [];
  return rows.flatMap((row) => row?.flatMap((cell) => (typeof cell?.value === 'string' ? cell.value : [])) ?? []);
}

const BUTTONS = { outcome: /^Итог: /, call: /^Позвонить: / } as const;

/** The outcome of the first task of the list, with a word by which its row is found again. */
async function settleFirst(page: Page, comment: string): Promise<void> {
  await page.getByRole('button', { name: BUTTONS.outcome }).first().click();
  await page.getByLabel('Комментарий').fill(comment);
  await page.getByRole('button', { name: 'Поговорили' }).click();
}

test('a seller does ten tasks on the smallest phone, by a slow network and without any, and nothing goes twice', async () => {
  const told = Array.from({ length: 10 }, (_none, task) => `с дороги ${task}.`);
  const file = await onPhone('ru', 'Дмитрий Орлов', async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const slow = await page.context().newCDPSession(page);
    await slow.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 40_000, uploadThroughput: 20_000 }); // prettier-ignore
    expect(await troubles(page)).toEqual([]);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.filter({ hasText: 'Задачи: 25' }).waitFor();
    const call = page.getByRole('link', { name: BUTTONS.call }).first();
    expect(await call.getAttribute('href')).toMatch(/^tel:\+7\d{10}$/);
    for (const comment of told.slice(0, 8)) await settleFirst(page, comment);
    await page.getByText(/^Не отправлено/).waitFor({ state: 'detached' });
    await slow.detach();

    await browser.context.setOffline(true);
    for (const comment of told.slice(8)) await settleFirst(page, comment);
    await page.getByText('Не отправлено: 2').waitFor();
    expect(await troubles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Контакт', exact: true }).click();
    expect(await troubles(page)).toEqual([]);
    await page.getByLabel('Клиент').fill('Новая школа');
    await page.getByLabel('Телефон').fill('8 943 111-22-33');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Не отправлено: 3').waitFor();
    await browser.context.setOffline(false);
    await page.getByText(/^Не отправлено/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Обновить' }).click();
    await page.getByRole('button', { name: 'Задачи' }).click();
    await heading.filter({ hasText: 'Задачи: 15' }).waitFor();
  });
  const written = await cellsOf(file);
  for (const text of [...told, 'Новая школа']) expect([text, written.filter((cell) => cell === text).length]).toEqual([text, 1]); // prettier-ignore
});

test('an owner sees the morning in dark on the smallest phone, who waits, and whom to call', async () => {
  await onPhone('en', 'Igor Savelyev', async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await troubles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Revenue', exact: true }).click();
    await page.getByRole('heading', { name: /^Counted: / }).waitFor();
    expect(await troubles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Details' }).click();
    await page.getByRole('heading', { name: 'Who waits now' }).waitFor();
    await page.getByRole('img', { name: /^Revenue: / }).waitFor();
    expect(await troubles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByLabel('Name or phone').fill('alyans');
    await page.getByRole('button', { name: 'Find', exact: true }).first().click();
    await page
      .getByRole('link', { name: /^Call: / })
      .first()
      .waitFor();
    expect(await troubles(page)).toEqual([]);
    await page.getByRole('listitem').getByRole('button').first().click();
    await page.getByRole('heading', { name: 'Last contacts' }).waitFor();
    expect(await troubles(page)).toEqual([]);
  });
});

test('what the register would not take stays with its words until its person throws it away; a full phone says so', async () => {
  await onPhone('en', 'Olga Belova', async (page) => {
    const write = async (client: string, comment: string): Promise<void> => {
      await page.getByRole('button', { name: 'Contact', exact: true }).last().click();
      await page.getByLabel('Client').fill(client);
      await page.getByLabel('Comment').fill(comment);
      await page.getByRole('button', { name: 'Save' }).click();
    };
    await write('Long School', `asks for the price ${'x'.repeat(50_000)}`);
    const discard = page.getByRole('button', { name: 'Throw away: Long School' });
    await discard.waitFor();
    await page.reload();
    await page.getByText(/^Long School: Comment: .*50.000/).waitFor();
    expect(await page.getByLabel('Long School', { exact: true }).inputValue()).toMatch(
      /^Long School · asks for the price x/,
    );
    expect(await troubles(page)).toEqual([]);
    await discard.click();
    await discard.waitFor({ state: 'detached' });

    await page.evaluate('Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }');
    await browser.context.setOffline(true);
    await write('Full Phone', 'said');
    await page.getByText('This phone does not keep it: leave the page open until it is sent.').waitFor();
    await browser.context.setOffline(false);
    await page.getByText(/^Not sent/).waitFor({ state: 'detached' });
  });
});

test('as files on any host it is installed, opens without a network, and the secret leaves the phone in no address', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pocket-site-'));
  await buildPocketSite(folder);
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  const site = await serveFiles(folder, '/pocket/');
  const file = await onPhone('ru', 'Дмитрий Орлов', async (_page, address) => {
    const secret = new URL(address).searchParams.get('p') ?? '';
    const asked: string[] = [];
    browser.context.on('request', (request) => asked.push(request.url(), JSON.stringify(request.headers())));
    const page = await browser.context.newPage();
    await page.goto(`${site.url}#${address}`);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.filter({ hasText: 'Задачи: 25' }).waitFor();
    expect(await troubles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Запомнить' }).click();
    await page.getByRole('button', { name: 'Забыть' }).waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    const tools = await browser.context.newCDPSession(page);
    expect(await tools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
    expect([page.url(), await page.title()]).toEqual([site.url, 'Sales Register']);

    await browser.context.setOffline(true);
    await settleFirst(page, 'из лифта.');
    await page.getByText('Не отправлено: 1').waitFor();
    // The first window stays: both send what waits, and it is done once.
    const again = await browser.context.newPage();
    await again.goto(site.url);
    await again.getByText('Не отправлено: 1').waitFor();
    await again.getByRole('heading', { level: 1, name: 'Задачи: 24' }).waitFor();
    await browser.context.setOffline(false);
    for (const window of [again, page]) await window.getByText(/^Не отправлено/).waitFor({ state: 'detached' });
    await page.close();
    expect([...asked, ...site.asked].filter((text) => text.includes(secret))).toEqual([]);

    // A letter leads to a card: the link names a row, and this phone has the secret.
    const letter = await browser.context.newPage();
    const rows = sheetNamed(await demoRegister('ru'), 'Клиенты').rows;
    const [client = '', called = ''] = [0, 1].map((column) => textOf(rows[1]?.[column]?.value ?? ''));
    await letter.goto(`${site.url}#card=${encodeURIComponent(client)}`);
    await letter.getByRole('heading', { level: 2, name: called }).waitFor();
    expect([letter.url(), asked.filter((url) => url.includes(client))]).toEqual([site.url, []]);
    await letter.close();

    await again.evaluate('navigator.serviceWorker.dispatchEvent(new Event("controllerchange"))');
    await again.getByText('Эта страница прежней версии: закройте её и откройте заново.').waitFor();
    await again.getByRole('button', { name: 'Забыть' }).click();
    await again.getByRole('button', { name: 'Запомнить' }).waitFor();
    await again.close();
    const stranger = await browser.context.newPage();
    await stranger.goto(`${site.url}#card=K-1`);
    await stranger.getByText(/^Карточка из письма откроется/).waitFor();
    await stranger.getByLabel('Вставьте адрес').fill('https://evil.example/?p=1');
    await stranger.getByRole('button', { name: 'Открыть' }).click();
    await stranger.getByText(/^Это не адрес/).waitFor();
    expect(await troubles(stranger)).toEqual([]);
    await stranger.close();
  });
  await site.close();
  expect((await cellsOf(file)).filter((cell) => cell === 'из лифта.')).toEqual(['из лифта.']);
});

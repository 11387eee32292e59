import { readFileSync, writeFileSync } from 'node:fs';
import { buildWorkbench } from '../../../scripts/buildWorkbench';
import type { ServedWorkbench } from '../../../local/workbench/server/serveWorkbench';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import type { TestBrowser } from '../../../scripts/browser/chromium';
import { openBrowser } from '../../../scripts/browser/chromium';
import type { WorkbenchPage } from '../../browser/workbenchPage';
import { until } from '../../browser/until';
import { openPage } from '../../browser/workbenchPage';
import { clientOnDisk } from './savedClient';
import { makeFile, serve } from './servedFixture';
import { smallRegister } from './workbenchFixture';

const contacts = 1;
const dashboard = 2;
const log = 3;

describe('the workbench in a browser', () => {
  let browser: TestBrowser;
  let made: Awaited<ReturnType<typeof makeFile>>;
  let served: ServedWorkbench;
  let workbench: WorkbenchPage;

  async function open(): Promise<void> {
    made = await makeFile();
    served = await serve(made.file, { pageDirectory: 'build/workbench', now: '2026-11-23T09:00' });
    workbench = await openPage(browser.context, served.url);
  }

  async function close(): Promise<void> {
    await workbench.page.close({ runBeforeUnload: false });
    await served.close();
    made.remove();
  }

  beforeAll(async () => {
    await buildWorkbench();
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  afterEach(() => expect(workbench.troubles).toEqual([]));

  describe('a page that has just opened', () => {
    beforeAll(open);
    afterAll(close);

    test('takes the very first keys into the selected cell', async () => {
      await workbench.page.keyboard.type('Лютик');
      await workbench.page.keyboard.press('Enter');
      await workbench.untilCell(contacts, 'A1', 'Лютик');
    });

    test('runs no text as code, but for the add-on in a frame of its own', async () => {
      const tried = (where: string): string => `new Promise((tell) => ${where}.setTimeout(() => {
        try { tell(${where}.Function('return 1')()); } catch (error) { tell(error.name); }
      }))`;
      expect(await workbench.page.evaluate(tried('window'))).toBe('EvalError');
      expect(await workbench.page.evaluate(tried('document.querySelector("#code").contentWindow'))).toBe(1);
      for (const trouble of workbench.troubles.splice(0)) expect(trouble).toMatch(/Content Security Policy/);
      await workbench.choose('Register', 'Refresh');
      await workbench.untilCell(dashboard, 'B2', 1730.5);
      expect((await workbench.untilRows(log, 1)).at(-1)).toEqual(['A1', 'Лютик', 'Дата']);
      await workbench.showSheet('Contacts');
    });

    // The same page from here on: each test writes where none before it has, and no event is still on its way.
    /** What the add-on's onEdit wrote down last: place, new value, old value. */
    async function lastEvent(after: number): Promise<unknown> {
      return (await workbench.untilRows(log, after + 1)).at(-1);
    }

    async function count(): Promise<number> {
      return (await workbench.rows(log)).length;
    }

    test('an edit by a person pulls onEdit with the new and the old value', async () => {
      const before = await count();
      await workbench.type('B2', 'Лютик');
      expect(await lastEvent(before)).toEqual(['B2', 'Лютик', 'Ромашка']);
    });

    test('an edit by the Delete key, and its undoing, pull it too', async () => {
      const before = await count();
      await workbench.click('B3');
      await workbench.page.keyboard.press('Delete');
      expect(await lastEvent(before)).toEqual(['B3', '-', 'Вектор']);
      await workbench.page.keyboard.press('Control+Z');
      expect(await lastEvent(before + 1)).toEqual(['B3', 'Вектор', '-']);
      await workbench.untilCell(contacts, 'B3', 'Вектор');
    });

    test('a click on a tick box makes it true', async () => {
      const before = await count();
      await workbench.click('F3');
      expect(await lastEvent(before)).toEqual(['F3', 'TRUE', 'FALSE']);
      await workbench.untilCell(contacts, 'F3', true);
    });

    test('a choice is picked from a drop-down', async () => {
      const before = await count();
      await workbench.pick('E5', 'отказ');
      expect(await lastEvent(before)).toEqual(['E5', 'отказ', '-']);
    });

    test('a block is pasted as one edit, read by the locale, in the formats of the cells', async () => {
      const before = await count();
      await workbench.paste('A10', '16.01.2025\tРомашка\t+73842000000\t77,5\n17.01.2025\tЛютик\t0012\t1 000');
      expect(await lastEvent(before)).toEqual(['A10:D11', '-', '-']);
      expect((await workbench.rows(contacts)).slice(9, 11).map((row) => row.slice(0, 4))).toEqual([
        [45673, 'Ромашка', '+73842000000', 77.5],
        [45674, 'Лютик', '0012', 1000],
      ]);
      expect((await workbench.cell(contacts, 'D10'))?.format).toEqual({ numberFormat: '# ##0.00' });
      await workbench.page.keyboard.press('Control+Z');
      await workbench.untilCell(contacts, 'D10', null);
    });

    test.each([
      { cell: 'A6', text: '15.01.2025', value: 45672, why: 'a date' },
      { cell: 'D6', text: '1234,56', value: 1234.56, why: 'a number with a comma' },
      { cell: 'D7', text: '1 234,5', value: 1234.5, why: 'a number with a space' },
      { cell: 'G6', text: '14:30', value: 14.5 / 24, why: 'a time' },
      { cell: 'C6', text: '+79161234567', value: '+79161234567', why: 'a phone in a text column' },
      { cell: 'C7', text: '007', value: '007', why: 'leading zeros in a text column' },
      { cell: 'H6', text: "'15.01.2025", value: '15.01.2025', why: 'text because of the apostrophe' },
      { cell: 'H7', text: 'истина', value: true, why: 'a truth value' },
      { cell: 'H8', text: '=СУММ(D2;0,5)', value: 1501, why: 'a Russian formula' },
      { cell: 'H10', text: '1/2', value: 46054, why: 'the first of February of the workbook’s year' },
      { cell: 'H11', text: '5 10', value: '5 10', why: 'text: two numbers apart' },
      { cell: 'H12', text: '+7 913 123-45-67', value: { error: '#ERROR!' }, why: 'a formula that cannot be read' },
    ])('$text typed into a Russian workbook is $why', async ({ cell, text, value }) => {
      await workbench.type(cell, text);
      await workbench.untilCell(contacts, cell, value);
    });

    test('a typed date is given the look of a date where there was none', async () => {
      await workbench.type('H9', '15.01.2025');
      await workbench.untilCell(contacts, 'H9', 45672);
      expect(await workbench.cell(contacts, 'H9')).toMatchObject({ format: { numberFormat: 'dd.MM.yyyy' } });
    });
  });

  describe('the add-on', () => {
    beforeAll(open);
    afterAll(close);

    test('runs from its menu by keyboard, draws its chart and pulls no trigger by its own writes', async () => {
      await workbench.page.keyboard.press('F10');
      await workbench.page.keyboard.press('ArrowRight');
      await workbench.page.keyboard.press('Enter');
      await workbench.untilCell(dashboard, 'B2', 1730.5);
      await workbench.page.waitForSelector('.chart canvas');
      expect(await workbench.rows(log)).toEqual([]);
    });

    test('takes its time from the clock of the workbook', async () => {
      await workbench.page.locator('#clock').click();
      await workbench.page.locator('input[type=datetime-local]').fill('2026-12-01T10:30');
      await workbench.page.keyboard.press('Enter');
      await workbench.choose('Register', 'Refresh');
      await until(
        workbench.page,
        'workbench.store.readCells(2, { row: 0, column: 3, rows: 1, columns: 1 })[0][0]?.value > 46357',
      );
      expect((await workbench.cell(dashboard, 'D1'))?.value).toBeCloseTo(46357 + 10.5 / 24, 2);
      await workbench.page.keyboard.press('Control+S');
      await workbench.untilSaved();
      await workbench.page.reload();
      await workbench.page.waitForSelector('body[data-state=ready]');
      expect(await workbench.page.evaluate<string>('workbench.clock.wall()')).toContain('2026-12-01T10:');
    });

    test('asks with the browser and waits for the answer', async () => {
      workbench.page.once('dialog', (dialog) => void dialog.accept());
      await workbench.choose('Register', 'Ask');
      expect((await workbench.untilRows(log, 1)).at(-1)).toContain('YES');
      workbench.page.once('dialog', (dialog) => void dialog.accept('Анна'));
      await workbench.choose('Register', 'Name');
      expect((await workbench.untilRows(log, 2)).at(-1)).toContain('Анна');
    });

    test('shows a sidebar whose page calls it, within what Google lets through', async () => {
      await workbench.choose('Register', 'Pages', 'Sidebar');
      const frame = workbench.page.frameLocator('#sidebar iframe');
      expect((await workbench.page.locator('#sidebar').boundingBox())?.width).toBe(300);
      const address: unknown = await frame.locator('body').evaluate('document.baseURI + location.href');
      expect(address).not.toContain(new URL(served.url).pathname);
      await frame.locator('#name').fill('Лютик');
      await frame.locator('#amount').fill('12');
      await frame.locator('button[type=submit]').click();
      await frame.getByText('row 41').waitFor();
      await workbench.untilCell(contacts, 'B41', 'Лютик');
      await frame.locator('#date').click();
      await frame.getByText('failed: Failed due to illegal value in property: when').waitFor();
      await frame.locator('#secret').click();
      await frame.getByText('failed: Script function not found: secret_').waitFor();
      // The frame is gone before the click in it can report back, so nobody waits for the click itself.
      const clicked = frame.locator('#done').click();
      await Promise.race([
        clicked.catch(() => undefined),
        workbench.page.locator('#sidebar').waitFor({ state: 'hidden' }),
      ]);
      await workbench.page.locator('#sidebar').waitFor({ state: 'hidden' });
    });

    test('shows a dialog that Escape closes', async () => {
      await workbench.choose('Register', 'Pages', 'Dialog');
      await workbench.page.frameLocator('dialog iframe').locator('#name').waitFor();
      expect(await workbench.page.locator('dialog h2').textContent()).toBe('Add contact');
      await workbench.page.keyboard.press('Escape');
      await workbench.page.locator('dialog').waitFor({ state: 'detached' });
    });

    test('that fails says so in one sentence', async () => {
      await workbench.choose('Register', 'Fail');
      await workbench.untilText('Команда остановилась: No sheet of that name.');
    });

    test('sends nothing: its mails wait in the outbox', async () => {
      await workbench.choose('Register', 'Mail');
      await workbench.choose('Файл', 'Исходящие письма…');
      await workbench.untilText('owner@example.com');
      await workbench.page.keyboard.press('Escape');
      await workbench.page.locator('dialog').waitFor({ state: 'detached' });
    });
  });

  describe('the file', () => {
    beforeAll(open);
    afterAll(close);

    test('has everything again after a reload', async () => {
      await workbench.choose('Register', 'Refresh');
      await workbench.untilCell(dashboard, 'B2', 1730.5);
      await workbench.page.keyboard.press('Control+S');
      await workbench.untilSaved();
      const before = await workbench.page.evaluate<unknown>('workbench.store.toData()');
      await workbench.page.reload();
      await workbench.page.waitForSelector('.chart canvas');
      expect(await workbench.page.evaluate<unknown>('workbench.store.toData()')).toEqual(before);
      await workbench.showSheet('Contacts');
    });

    test('is saved by itself after an edit', async () => {
      await workbench.type('B2', 'Лютик');
      await workbench.untilCell(contacts, 'B2', 'Лютик');
      await workbench.untilSaved();
      expect(await clientOnDisk(made.file)).toBe('Лютик');
    });

    test('changed by another program is not written over until the person says so', async () => {
      const foreign = Buffer.from(await writeWorkbook({ ...smallRegister(), name: 'from Excel' }));
      writeFileSync(made.file, foreign);
      await workbench.type('B2', 'Василёк');
      await workbench.page.keyboard.press('Control+S');
      const notice = workbench.page.locator('.notice');
      await notice.getByText('изменила другая программа').waitFor();
      expect(readFileSync(made.file).equals(foreign)).toBe(true);
      await notice.getByText('Записать поверх').click();
      await workbench.untilSaved();
      expect(readFileSync(made.file).equals(foreign)).toBe(false);
    });

    test('is saved by a page that was left open while the program ended and started again', async () => {
      const port = Number(new URL(served.url).port);
      await served.close();
      await workbench.type('B2', 'Фиалка');
      await workbench.page.waitForSelector('#saveState[data-kind=offline]');
      served = await serve(made.file, { pageDirectory: 'build/workbench', port });
      await workbench.untilSaved();
      expect(await clientOnDisk(made.file)).toBe('Фиалка');
      for (const trouble of workbench.troubles.splice(0)) expect(trouble).toContain('ERR_CONNECTION_REFUSED');
    });

    test('is shown in the other language after one choice in the menu', async () => {
      await workbench.choose('Файл', 'English');
      await workbench.page.getByRole('menuitem', { name: 'File', exact: true }).waitFor();
      await workbench.page.getByText('Saved to the file').waitFor();
      expect(await workbench.page.getAttribute('html', 'lang')).toBe('en');
    });
  });
});

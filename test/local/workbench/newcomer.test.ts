import { readFileSync } from 'node:fs';
import { buildAll } from '../../../scripts/build';
import type { TestBrowser } from '../../../scripts/browser/chromium';
import { openBrowser } from '../../../scripts/browser/chromium';
import { demoNow } from '../../../scripts/browser/demoWorkbook';
import { linkTarget } from '../../../local/workbench/page/links';
import type { ServedWorkbench } from '../../../local/workbench/server/serveWorkbench';
import { serveWorkbench } from '../../../local/workbench/server/serveWorkbench';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import type { WorkbenchPage } from '../../browser/workbenchPage';
import { openPage } from '../../browser/workbenchPage';
import { demoRegister } from '../../bundle/registers';
import { makeFile } from './servedFixture';

describe("a newcomer's first five minutes on the demo", () => {
  let browser: TestBrowser;
  let made: Awaited<ReturnType<typeof makeFile>>;
  let served: ServedWorkbench;
  let workbench: WorkbenchPage;
  let [dashboard, waiting, contacts] = [0, 0, 0];
  /** The row of Contacts, from 1, that the first of those who wait leads to. */
  let row: number;
  /** Where the revenue of the period stands. */
  let revenue: string;

  async function linkedRows(): Promise<number[]> {
    const cells = await workbench.formulas(waiting, 'F');
    return cells.flatMap((formula) => {
      const target = linkTarget(formula);
      return target?.kind === 'place' ? [target.area.row + 1] : [];
    });
  }

  async function refresh(): Promise<void> {
    await workbench.choose('Sales register', 'Refresh everything');
    await workbench.page.locator('.toast', { hasText: /Done/ }).first().waitFor();
  }

  beforeAll(async () => {
    await buildAll();
    const data = await demoRegister('en');
    const idOf = (name: string): number => data.sheets.find((sheet) => sheet.name === name)!.id;
    [dashboard, waiting, contacts] = [idOf('Dashboard'), idOf('Waiting for reply'), idOf('Contacts')];
    browser = await openBrowser();
    made = await makeFile(data);
    const opened = await serveWorkbench({ file: made.file, port: 0, language: 'en', now: demoNow });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    served = opened.value;
    workbench = await openPage(browser.context, served.url);
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    made.remove();
  });

  test('the dashboard stands first and shows its key figures for the current month', async () => {
    await workbench.untilSelected(dashboard, 'A1');
    const rows = await workbench.rows(dashboard);
    expect(rows[1]?.[0]).toBe('November 2026');
    const cards = rows.findIndex(([first]) => first === 'Revenue');
    expect([...(rows[cards] ?? []), ...(rows[cards + 4] ?? [])]).toEqual(
      expect.arrayContaining(['Revenue', 'Retention', 'New deals', 'Answered in target']),
    );
    revenue = `A${cards + 2}`;
    expect(rows[cards + 1]?.[0]).toBeGreaterThan(1_000_000);
  });

  test('another period in the picker computes the figures anew', async () => {
    const before = (await workbench.cell(dashboard, revenue))?.value;
    await workbench.pick('A2', 'October 2026');
    await workbench.untilCell(dashboard, 'A2', 'October 2026');
    await workbench.untilOtherThan(dashboard, revenue, before);
    expect((await workbench.cell(dashboard, 'A3'))?.value).toContain('September 2026');
  });

  test('the link of a waiting inquiry leads to its row in Contacts', async () => {
    [row = 0] = await linkedRows();
    await workbench.showSheet('Waiting for reply');
    await workbench.clickLink('F4');
    await workbench.untilSelected(contacts, `A${row}`);
    expect((await workbench.cell(contacts, `M${row}`))?.value).toBeUndefined();
  });

  test('the time of the answer is typed, and the inquiry waits no longer', async () => {
    for (let column = 0; column < 12; column++) await workbench.page.keyboard.press('ArrowRight');
    // By keys alone: the toast of the command before may still lie over the cell.
    await workbench.untilSelected(contacts, `M${row}`);
    await workbench.page.keyboard.type('2026-11-23 09:00');
    await workbench.page.keyboard.press('Enter');
    await workbench.untilCell(contacts, `M${row}`, 46349.375);
    await refresh();
    const rows = await linkedRows();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).not.toContain(row);
  });

  test('the file holds the typed time without anybody having saved', async () => {
    await workbench.untilSaved();
    const read = await readWorkbook(readFileSync(made.file), 'register.xlsx');
    const sheet = read.ok ? read.value.data.sheets.find(({ name }) => name === 'Contacts') : undefined;
    expect(sheet?.rows[row - 1]?.[12]?.value).toBe(46349.375);
  });

  test('a link brings Contacts in sight when the sheet is hidden', async () => {
    await workbench.showSheet('Waiting for reply');
    await workbench.page.evaluate(`workbench.store.changeSheet(${contacts}, { hidden: true })`);
    await workbench.clickLink('F4');
    const [next] = await linkedRows();
    await workbench.untilSelected(contacts, `A${next}`);
    expect(await workbench.page.evaluate(`workbench.store.sheets().find(({ id }) => id === ${contacts}).hidden`)).toBe(
      false,
    );
  });

  test('another language in Settings: when the toast says so, every sheet is there and the menu speaks it too', async () => {
    await workbench.choose('Sales register', 'Settings…');
    const form = workbench.page.frameLocator('dialog iframe');
    await form.locator('select[name=language]').selectOption('ru');
    await form.locator('#save').click();
    await workbench.page.locator('.toast', { hasText: 'таблица теперь на русском' }).waitFor();
    const names = await workbench.page.evaluate<string[]>('workbench.store.toData().sheets.map(({ name }) => name)');
    expect(names.filter((name) => /^[ -~]+$/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['Дашборд', 'Ждут ответа', 'Разрезы', 'Контакты']));
    await workbench.page.getByRole('menuitem', { name: 'Реестр продаж', exact: true }).waitFor();
    expect(await workbench.page.getByRole('menuitem', { name: 'Sales register', exact: true }).count()).toBe(0);
  });

  test('nothing went wrong on the console, and nothing left the machine', () => {
    expect(workbench.troubles).toEqual([]);
  });
});

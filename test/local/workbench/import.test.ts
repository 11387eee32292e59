import { openBrowser, type TestBrowser } from '../../../scripts/browser/chromium';
import { demoNow } from '../../../scripts/browser/demoWorkbook';
import { buildAll } from '../../../scripts/build';
import { serveWorkbench, type ServedWorkbench } from '../../../local/workbench/server/serveWorkbench';
import { newSheetData } from '../../../local/store/newWorkbook';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { emptyWorkbook } from '../../bundle/addOn';
import { setUpRegister } from '../../bundle/registers';
import { openPage, type WorkbenchPage } from '../../browser/workbenchPage';
import { makeFile } from './servedFixture';

describe("somebody's own workbook dropped into the import page of the workbench", () => {
  let browser: TestBrowser;
  let made: Awaited<ReturnType<typeof makeFile>>;
  let served: ServedWorkbench;
  let workbench: WorkbenchPage;
  let sales = 0;

  beforeAll(async () => {
    await buildAll();
    const data = await setUpRegister('en_US');
    sales = data.sheets.find(({ name }) => name === 'Sales')!.id;
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

  async function shipments(): Promise<Buffer> {
    const sheet = newSheetData(1, { name: 'Shipments', rowCount: 20, columnCount: 5 });
    const rows = [
      ['Date', 'Client', 'Revenue'],
      ['2026-11-20', 'Mine', 500],
      ['2026-11-21', 'School', 700],
    ];
    sheet.rows = rows.map((row) => row.map((value) => ({ value })));
    return Buffer.from(await writeWorkbook({ ...emptyWorkbook('en_US'), sheets: [sheet] }));
  }

  test('its rows stand in the sheet, the figures follow, and nothing broke the policy of the page', async () => {
    await workbench.choose('Sales register', 'Import…');
    const wizard = workbench.page.frameLocator('dialog iframe');
    const next = wizard.locator('form[aria-busy=false] footer button.primary:not(:disabled)');
    const file = { name: 'shipments.xlsx', mimeType: 'application/octet-stream', buffer: await shipments() };
    await wizard.locator('input[type=file]').setInputFiles(file);
    await wizard.locator('h1 b', { hasText: 'Sales' }).waitFor();
    await next.click();
    await wizard.locator('.pairs').waitFor();
    await next.click();
    await wizard.locator('.fates').waitFor();
    await next.click();
    await wizard.locator('.done').waitFor();
    const rows = await workbench.rows(sales);
    expect(rows.slice(1, 3).map((row) => row.filter((value) => typeof value === 'number'))).toEqual([
      [46346, 500],
      [46347, 700],
    ]);
    await next.click();
    await workbench.page.locator('.toast', { hasText: /Done/ }).first().waitFor();
    expect(workbench.troubles).toEqual([]);
  });
});

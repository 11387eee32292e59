import { buildWorkbench } from '../../../scripts/buildWorkbench';
import type { TestBrowser } from '../../../scripts/browser/chromium';
import { openBrowser } from '../../../scripts/browser/chromium';
import type { ServedWorkbench } from '../../../local/workbench/server/serveWorkbench';
import type { WorkbenchPage } from '../../browser/workbenchPage';
import { openPage } from '../../browser/workbenchPage';
import { makeFile, serve } from './servedFixture';

const contacts = 1;
const log = 3;

describe('dragging the fill handle', () => {
  let browser: TestBrowser;
  let made: Awaited<ReturnType<typeof makeFile>>;
  let served: ServedWorkbench;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    await buildWorkbench();
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    made = await makeFile();
    served = await serve(made.file, { pageDirectory: 'build/workbench', now: '2026-11-23T09:00' });
    workbench = await openPage(browser.context, served.url);
  });

  afterEach(async () => {
    await workbench.page.close({ runBeforeUnload: false });
    await served.close();
    made.remove();
    expect(workbench.troubles).toEqual([]);
  });

  async function clients(): Promise<unknown[]> {
    return (await workbench.rows(contacts)).slice(3, 9).map((row) => row[1]);
  }

  test('down pulls onEdit once for the filled block, without values, and again when undone', async () => {
    await workbench.fill('B4', 'B8');
    await workbench.untilCell(contacts, 'B8', 'Ромашка');
    expect(await clients()).toEqual(['Ромашка', 'Ромашка', 'Ромашка', 'Ромашка', 'Ромашка', null]);
    expect(await workbench.untilRows(log, 1)).toEqual([['B5:B8', '-', '-']]);
    await workbench.page.keyboard.press('Control+Z');
    await workbench.untilCell(contacts, 'B8', null);
    expect(await clients()).toEqual(['Ромашка', null, null, null, null, null]);
    const told = await workbench.untilRows(log, 2);
    expect(told).toEqual([
      ['B5:B8', '-', '-'],
      ['B5:B8', '-', '-'],
    ]);
  });
});

import type { BrowserContext, Locator, Page } from 'playwright-core';
import { until } from './until';
import type { CellData } from '../../local/store/workbookData';

/** A page of the workbench with the hands and eyes of a person. */
export interface WorkbenchPage {
  readonly page: Page;
  /** Errors on the console, uncaught errors and requests that would leave the machine. */
  readonly troubles: string[];
  click(a1: string): Promise<void>;
  /** Clicks a cell whose link leads away from it. */
  clickLink(a1: string): Promise<void>;
  /** Ticks a box that stands at the top of its cell. */
  tick(a1: string): Promise<void>;
  type(a1: string, text: string): Promise<void>;
  paste(a1: string, text: string): Promise<void>;
  /** Drags the fill handle, the small square at the corner of a selected cell, to another cell. */
  fill(from: string, to: string): Promise<void>;
  cell(sheetId: number, a1: string): Promise<CellData | null>;
  /** Resolves when a cell holds the value. */
  untilCell(sheetId: number, a1: string, value: CellData['value'] | null): Promise<void>;
  /** Resolves when a cell no longer holds the value. */
  untilOtherThan(sheetId: number, a1: string, value: unknown): Promise<void>;
  /** Chooses from the drop-down of a cell. */
  pick(a1: string, choice: string): Promise<void>;
  /** Shows a sheet by a click on its tab. */
  showSheet(name: string): Promise<void>;
  /** The formulas of a column, from the top. */
  formulas(sheetId: number, column: string): Promise<string[]>;
  /** The values of a sheet's filled rows. */
  rows(sheetId: number): Promise<unknown[][]>;
  untilRows(sheetId: number, count: number): Promise<unknown[][]>;
  /** Chooses an entry of a menu by the labels on the way to it. */
  choose(menu: string, ...labels: string[]): Promise<void>;
  /** Resolves when the text shows, in the page or in a dialog of it. */
  untilText(text: string): Promise<void>;
  /** Resolves when the selected cell is that one. */
  untilSelected(sheetId: number, a1: string): Promise<void>;
  untilSaved(): Promise<void>;
}

/** Where a cell is on the screen: its middle, and its corner on the right below. */
interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** `begin` does what stands between the address and the workbook, where something does. */
export async function openPage(
  context: BrowserContext,
  url: string,
  begin: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<WorkbenchPage> {
  const page = await context.newPage();
  const troubles = watchTroubles(page, new URL(url).origin);
  await page.goto(url);
  await begin(page);
  await page.waitForSelector('body[data-state=ready]');

  async function place(a1: string): Promise<CellPlace> {
    const [row, column] = parseA1(a1);
    return page.evaluate<CellPlace>(`(() => {
      const sheet = workbench.api.getActiveWorkbook().getActiveSheet();
      const rect = (row, column) => sheet.getRange(row, column).getCellRect();
      const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      const view = sheet.getScrollState();
      const frozen = rect(rows, columns);
      const first = rect(rows + view.sheetViewStartRow, columns + view.sheetViewStartColumn);
      const down = ${row} < rows ? 0 : first.y + view.offsetY - frozen.y;
      const across = ${column} < columns ? 0 : first.x + view.offsetX - frozen.x;
      const cell = rect(${row}, ${column});
      const boxes = [...document.querySelectorAll('#grid canvas')].map((canvas) => canvas.getBoundingClientRect());
      const grid = boxes.sort((one, other) => other.width * other.height - one.width * one.height)[0];
      const [left, top] = [grid.x + cell.x - across, grid.y + cell.y - down];
      const [right, bottom] = [left + cell.width, top + cell.height];
      return { x: left + cell.width / 2, y: top + cell.height / 2, right, bottom };
    })()`);
  }

  async function click(a1: string): Promise<void> {
    const { x, y } = await place(a1);
    await page.mouse.click(x, y);
    await untilCurrent(a1);
  }

  async function untilCurrent(a1: string): Promise<void> {
    const [row, column] = parseA1(a1);
    await until(
      page,
      `workbench.store.selection().current.row === ${row} && workbench.store.selection().current.column === ${column}`,
    );
  }

  async function untilSelected(sheetId: number, a1: string): Promise<void> {
    await until(page, `workbench.store.selection().sheetId === ${sheetId}`);
    await untilCurrent(a1);
  }

  async function clickArrow(a1: string): Promise<void> {
    const { right, y } = await place(a1);
    await page.mouse.click(right - 10, y);
  }

  /** Univer answers to handles and arrows some seconds after the sheet shows. */
  function untilSteady(): Promise<void> {
    return until(page, 'workbench.api.getCurrentLifecycleStage() === workbench.api.Enum.LifecycleStages.Steady');
  }

  function read(sheetId: number, a1: string): string {
    const [row, column] = parseA1(a1);
    return `workbench.store.readCells(${sheetId}, { row: ${row}, column: ${column}, rows: 1, columns: 1 })[0][0]`;
  }

  const allRows = (sheetId: number): string => `(() => {
    const { rows, columns } = workbench.store.extent(${sheetId});
    const area = { row: 0, column: 0, rows, columns };
    return workbench.store.readCells(${sheetId}, area).map((row) => row.map((cell) => cell?.value ?? null));
  })()`;

  return {
    page,
    troubles,
    click,
    async clickLink(a1) {
      const { x, y } = await place(a1);
      await page.mouse.click(x, y);
    },
    async tick(a1) {
      const { x, y, bottom } = await place(a1);
      await page.mouse.click(x, 2 * y - bottom + HALF_A_BOX);
    },
    async type(a1, text) {
      await click(a1);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async paste(a1, text) {
      await click(a1);
      await page.evaluate(`(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', ${JSON.stringify(text)});
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      })()`);
    },
    async fill(from, to) {
      await untilSteady();
      await click(from);
      const [{ right, bottom }, target] = [await place(from), await place(to)];
      await page.mouse.move(right, bottom);
      await page.mouse.down();
      await page.mouse.move(target.x, target.y, { steps: 5 });
      await page.mouse.up();
    },
    cell: (sheetId, a1) => page.evaluate<CellData | null>(`${read(sheetId, a1)} ?? null`),
    async untilCell(sheetId, a1, value) {
      const wanted = JSON.stringify(value);
      await until(page, `JSON.stringify(${read(sheetId, a1)}?.value ?? null) === ${JSON.stringify(wanted)}`);
    },
    async untilOtherThan(sheetId, a1, value) {
      const old = JSON.stringify(value ?? null);
      await until(page, `JSON.stringify(${read(sheetId, a1)}?.value ?? null) !== ${JSON.stringify(old)}`);
    },
    async pick(a1, choice) {
      const listed = page.getByText(choice, { exact: true }).first();
      await untilSteady();
      await click(a1);
      await clickArrow(a1);
      // A click before the arrow is drawn opens nothing: a person would click again.
      while (!(await shows(listed))) await clickArrow(a1);
      await listed.click();
    },
    async showSheet(name) {
      await page.getByText(name, { exact: true }).first().click();
      await until(
        page,
        `workbench.api.getActiveWorkbook().getActiveSheet().getSheetName() === ${JSON.stringify(name)}`,
      );
    },
    formulas: (sheetId, column) =>
      page.evaluate<string[]>(`(() => {
        const { rows } = workbench.store.extent(${sheetId});
        const area = { row: 0, column: ${parseA1(`${column}1`)[1]}, rows, columns: 1 };
        return workbench.store.readCells(${sheetId}, area).flatMap(([cell]) => cell?.formula ?? []);
      })()`),
    rows: (sheetId) => page.evaluate<unknown[][]>(allRows(sheetId)),
    async untilRows(sheetId, count) {
      await until(page, `workbench.store.extent(${sheetId}).rows >= ${count}`);
      return page.evaluate<unknown[][]>(allRows(sheetId));
    },
    async choose(menu, ...labels) {
      await page.locator('#menus > .menu > button', { hasText: menu }).click();
      for (const label of labels.slice(0, -1)) await page.locator('.menu.open > ul > li', { hasText: label }).hover();
      const text = page.locator('.menu.open span').filter({ hasText: new RegExp(`^${labels.at(-1) ?? ''}$`) });
      await text.click();
    },
    untilText: (text) => page.getByText(text).first().waitFor(),
    untilSelected,
    async untilSaved() {
      await page.waitForSelector('#saveState[data-kind=saved]');
    },
  };
}

/** Whether it comes up within the time in which a page of a slow machine answers a click. */
function shows(element: Locator): Promise<boolean> {
  return element.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}

/** Pixels from the top of a cell to the middle of its box. */
const HALF_A_BOX = 10;

function watchTroubles(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error.stack ?? error)));
  page.on('request', (request) => {
    const url = request.url();
    // The page of a phone stands in a frame, on another port of this computer.
    const isPhone = request.isNavigationRequest() && /^http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/$/.test(url);
    if (/^(?:https?|wss?):/.test(url) && !url.startsWith(origin) && !isPhone) troubles.push(`request to ${url}`);
  });
  return troubles;
}

function parseA1(a1: string): [row: number, column: number] {
  const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  return [Number(digits) - 1, letter.charCodeAt(0) - 65];
}

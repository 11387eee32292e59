import type { Page } from 'playwright-core';
import { readBundle } from '../../local/runBundle';
import type { CellData, SheetData, WorkbookData } from '../../local/store/workbookData';
import { figureOf } from '../../src/core/figures/sections/catalogue';
import { GENERATED_SHEETS } from '../../src/core/register/generatedNames';
import { parseIsoMoment } from '../../src/core/values/moment';
import { INDEX_SHEET, readIndexRows } from '../../src/core/work/partyIndex';
import { contactTextsOf } from '../../src/language/contactTexts';
import { openAddOnPage, type AddOnPage } from '../browser/addOnPage';
import { openBrowser } from '../browser/chromium';
import { demoNow, demoWorkbook } from '../browser/demoWorkbook';

/** Hands that are counted: a key, or a press of a button, is one action. */
interface Hands {
  readonly page: Page;
  readonly opened: AddOnPage;
  readonly type: (text: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** Something done in the sheet beside the page. */
  readonly act: (work: () => void) => void;
}

/** A piece of everyday work, from the open page to what is to be seen at the end. */
interface Work {
  readonly what: string;
  readonly command: string;
  /** The same by typing into the sheet: keys. */
  readonly before: number;
  readonly drive: (hands: Hands) => Promise<void>;
}

export interface Measured {
  readonly what: string;
  readonly before: number;
  readonly actions: number;
  /** What the page and the add-on need, without the person and without Google. */
  readonly seconds: number;
}

const words = contactTextsOf('ru');
const WIDTH = 300;
const DIGITS = 7;
/** Pages that begin with the search: the keys are there when it has the focus. */
const SEARCHED: readonly string[] = ['openContact', 'openClientCard'];

/** Drives each page as a person would and counts. */
export async function walkEveryDay(): Promise<readonly Measured[]> {
  const data = demoWorkbook('ru');
  const browser = await openBrowser();
  const measured: Measured[] = [];
  for (const work of worksOn(data)) measured.push(await measure(work, data, browser.context));
  await browser.close();
  return measured;
}

type Context = Parameters<typeof openAddOnPage>[0];

async function measure(
  { what, command, before, drive }: Work,
  data: WorkbookData,
  context: Context,
): Promise<Measured> {
  const now = parseIsoMoment(demoNow) ?? 0;
  const opened = await openAddOnPage(context, {
    command,
    data,
    files: readBundle('dist'),
    now,
    width: WIDTH,
    height: 900,
  });
  const { page } = opened;
  if (SEARCHED.includes(command)) await page.locator('[role=combobox]:focus').waitFor();
  let actions = 0;
  const begun = performance.now();
  await drive({
    page,
    opened,
    type: async (text) => {
      actions += text.length;
      await page.keyboard.type(text);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
      actions += keys.length;
    },
    click: async (selector) => {
      actions++;
      await page.locator(selector).first().click();
    },
    act: (work) => {
      actions++;
      work();
    },
  });
  const seconds = (performance.now() - begun) / 1000;
  await page.close();
  return { what, before, actions, seconds };
}

/** A client of the demo with a phone of their own. */
interface Somebody {
  readonly name: string;
  readonly phone: string;
}

function worksOn(data: WorkbookData): readonly Work[] {
  const [known, waiting] = [somebody(data, false), somebody(data, true)];
  const find = async ({ page, type, press }: Hands, { name, phone }: Somebody, digits = DIGITS): Promise<void> => {
    await type(phone.slice(-digits));
    await page.locator('[role=option]', { hasText: name }).first().waitFor();
    await press('Enter');
    await page.locator('.glance b', { hasText: name }).waitFor();
  };
  const saved = ({ page }: Hands): Promise<void> => page.locator('.saved').waitFor();
  const row = typedRow('23.11.2026 09:00', 'Вх', 'Звонок', known.name, known.phone, 'Заинтересован', 'завтра');
  return [
    {
      what: 'a call of a known client, with a next step',
      command: 'openContact',
      before: row,
      drive: async (hands) => {
        await find(hands, known);
        await hands.press('ArrowRight', 'Tab', 'ArrowRight', 'ArrowRight', 'Enter');
        await saved(hands);
      },
    },
    {
      what: 'a call of a stranger, with the company’s name',
      command: 'openContact',
      before: typedRow('23.11.2026 09:00', 'Вх', 'Звонок', 'Новая школа', '89055554433', 'Заинтересован'),
      drive: async (hands) => {
        await hands.type('89055554433');
        await hands.page.locator('[role=option] .new').waitFor();
        await hands.press('Enter');
        await hands.page.locator('input[name=client]:focus').waitFor();
        await hands.type('Новая школа');
        await hands.press('Enter');
        await saved(hands);
      },
    },
    {
      what: 'the answer to a waiting inquiry',
      command: 'openContact',
      before: LOOK_UP + typedRow('23.11.2026 09:00', 'Поговорили') + typedRow('23.11.2026 09:00', 'Исх', waiting.name),
      drive: async (hands) => {
        await find(hands, waiting);
        await hands.press('Enter');
        await saved(hands);
      },
    },
    {
      what: 'a client by a part of the phone',
      command: 'openClientCard',
      before: LOOK_UP,
      drive: (hands) => find(hands, known, 5),
    },
    {
      what: 'the rows of a figure',
      command: 'openWhy',
      // A filter on Sales: its menu, two days, and the same for what does not count.
      before: 2 * typedRow('01.11.2026', '30.11.2026') + 8,
      drive: async (hands) => {
        hands.act(() => select(hands.opened, data));
        await hands.page.locator('.why li').first().waitFor();
      },
    },
    {
      what: 'two clients become one',
      command: 'findDuplicates',
      // "Find and replace" of the name on each table, and the second row deleted.
      before: 2 * known.name.length + 8,
      drive: async (hands) => {
        await hands.click('.pair button');
        await hands.page.locator('.change').waitFor();
        await hands.press('Enter');
        await hands.page.locator('.pair[aria-busy=false] p[role=status]').first().waitFor();
      },
    },
    {
      what: 'the next contact of a client on the card',
      command: 'openContact',
      before: LOOK_UP + typedRow('24.11.2026'),
      drive: async (hands) => {
        await hands.page.keyboard.type(known.phone.slice(-DIGITS));
        await hands.page.locator('[role=option]', { hasText: known.name }).first().waitFor();
        await hands.page.keyboard.press('Enter');
        await hands.click('.actions button');
        await hands.press('Enter');
        await hands.page.getByText(words.contactPlanned('').slice(0, 20)).first().waitFor();
      },
    },
    {
      what: 'the advertising of ten clients in a row',
      command: 'openContact',
      before: 10 * typedRow('Яндекс Директ'),
      drive: (hands) => {
        const { runtime } = hands.opened;
        // Chosen in the first cell, and drawn down over nine more.
        hands.act(() => runtime.userEdit(cellsOf(data, 1), 'Яндекс Директ'));
        hands.act(() =>
          runtime.userEdit(
            cellsOf(data, 10),
            Array.from({ length: 10 }, () => ['Яндекс Директ']),
          ),
        );
        return Promise.resolve();
      },
    },
  ];
}

/** Find, a part of a phone, Enter. */
const LOOK_UP = DIGITS + 2;

/** Keys of cells that are typed one after the other. */
function typedRow(...cells: readonly string[]): number {
  return cells.reduce((keys, cell) => keys + cell.length + 1, 0);
}

function somebody(data: WorkbookData, isWaiting: boolean): Somebody {
  const rows = readIndexRows(sheetOf(data, INDEX_SHEET.ru).rows.map((row) => (row ?? []).map(textOf)));
  const found = rows.find(
    ({ key, party, waitingSince }) =>
      key.startsWith('phone:') && party.startsWith('K-') && (waitingSince !== null) === isWaiting,
  );
  if (!found) throw new Error('Nobody like that in the demo');
  return { name: found.name, phone: found.key.slice('phone:'.length) };
}

/** Selects the revenue of the month on the Dashboard. */
function select({ runtime }: AddOnPage, data: WorkbookData): void {
  const { id, rows } = sheetOf(data, GENERATED_SHEETS.dashboard.ru);
  const label = figureOf('sales.revenue').label.ru;
  const row = rows.findIndex((cells) => cells?.[0]?.value === label && typeof cells[1]?.value === 'boolean');
  const area = { row, column: 2, rows: 1, columns: 1 };
  runtime.store.select({ sheetId: id, areas: [area], current: { row, column: 2 } });
}

/** The first so many cells of the advertising of clients. */
function cellsOf(data: WorkbookData, count: number): string {
  const { name, rows } = sheetOf(data, 'Клиенты');
  const column = String.fromCharCode(65 + (rows[0] ?? []).findIndex((cell) => cell?.value === 'Реклама'));
  return `${name}!${column}2:${column}${count + 1}`;
}

function sheetOf(data: WorkbookData, name: string): SheetData {
  const sheet = data.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function textOf(cell: CellData | null | undefined): string {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? '' : String(value);
}

import type { Frame } from 'playwright-core';
import { buildAll } from '../../../scripts/build';
import type { TestBrowser } from '../../../scripts/browser/chromium';
import { openBrowser } from '../../../scripts/browser/chromium';
import { demoNow } from '../../../scripts/browser/demoWorkbook';
import type { WorkbookData } from '../../../local/store/workbookData';
import type { ServedWorkbench } from '../../../local/workbench/server/serveWorkbench';
import { serveWorkbench } from '../../../local/workbench/server/serveWorkbench';
import type { WorkbenchPage } from '../../browser/workbenchPage';
import { openPage } from '../../browser/workbenchPage';
import { demoRegister } from '../../bundle/registers';
import { makeFile } from './servedFixture';

const TEN_MINUTES = 10 / 1440;

describe('a seller ticks a task in the workbench', () => {
  let browser: TestBrowser;
  let made: Awaited<ReturnType<typeof makeFile>>;
  let served: ServedWorkbench;
  let workbench: WorkbenchPage;
  let data: WorkbookData;
  /** The contact the first task is about, and its row, from 1. */
  let [contact, row] = ['', 0];
  /** What came of the first call to it. */
  let tried: unknown;
  /** Where the keys of tasks stand. */
  let keys = -1;

  function idOf(name: string): number {
    const sheet = data.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet.id;
  }

  /** Cells of the contact: result, answered at, comment. */
  async function said(): Promise<readonly unknown[]> {
    const cells = await Promise.all(
      ['L', 'M', 'T'].map((column) => workbench.cell(idOf('Contacts'), `${column}${row}`)),
    );
    return cells.map((cell) => cell?.value ?? null);
  }

  beforeAll(async () => {
    await buildAll();
    data = await demoRegister('en');
    browser = await openBrowser();
    made = await makeFile(data);
    const opened = await serveWorkbench({ file: made.file, port: 0, language: 'en', now: demoNow });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    served = opened.value;
    workbench = await openPage(browser.context, served.url);
    await workbench.page.setViewportSize({ width: 1900, height: 900 });
    workbench.page.on('dialog', (dialog) => void dialog.accept());
    const lines = await workbench.rows(idOf('Tasks – inbound'));
    keys = lines[3]?.indexOf('Task key') ?? -1;
    contact = /^reply:(C-[^#\s]+)/.exec(String(lines[4]?.[keys]))?.[1] ?? '';
    const contacts = await workbench.rows(idOf('Contacts'));
    row = contacts.findIndex(([id]) => id === contact) + 1;
    [tried] = await said();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    made.remove();
  });

  test('the list of the role says whom to answer first, and why', async () => {
    expect(contact).toMatch(/^C-/);
    await workbench.showSheet('Tasks – inbound');
    const [, , , headings, first] = await workbench.rows(idOf('Tasks – inbound'));
    expect(headings?.slice(0, 7)).toEqual([
      'Done',
      'Who, phone',
      'What to do',
      'When',
      'Outcome',
      'Comment',
      'Next step on',
    ]);
    expect(first?.[headings?.indexOf('Why') ?? -1]).toMatch(/Waiting .* target .*\.$/);
    expect(await said()).toEqual([tried, null, null]);
  });

  test('a comment is typed and an outcome chosen: the contact is answered', async () => {
    await workbench.type('F5', 'wants the price list');
    await workbench.pick('E5', 'Lead');
    await workbench.untilOtherThan(idOf('Contacts'), `M${row}`, null);
    const [result, answered, comment] = await said();
    expect([result, comment]).toEqual(['Lead', 'wants the price list']);
    // The clock of the page began at nine and goes on.
    expect(Number(answered) - 46349.375).toBeLessThan(TEN_MINUTES);
    expect(Number(answered)).toBeGreaterThanOrEqual(46349.375);
  });

  test('the Journal says what was changed and why', async () => {
    const lines = await workbench.rows(idOf('Journal'));
    const ours = lines.filter((line) => line[3] === 'Tick of a task').map((line) => line.slice(4, 9));
    expect(ours).toEqual([
      ['Contacts', contact, 'Result', tried, 'Lead'],
      ['Contacts', contact, 'Comment', null, 'wants the price list'],
      ['Contacts', contact, 'Answered at', null, expect.stringMatching(/^2026-11-23 09:0/)],
    ]);
  });

  test('the tick is taken back in the window of the last changes: the contact is as before, the line open', async () => {
    await workbench.choose('Sales register', 'Undo…');
    const changes = workbench.page.frameLocator('dialog iframe');
    await changes.locator('li', { hasText: 'Tick of a task' }).getByRole('button').press('Enter');
    await workbench.untilCell(idOf('Contacts'), `M${row}`, null);
    expect(await said()).toEqual([tried, null, null]);
    await workbench.untilCell(idOf('Tasks – inbound'), 'A5', false);
    await changes.getByText('(undone)').waitFor();
    await changes.locator('footer button').press('Enter');
    await workbench.page.locator('dialog').waitFor({ state: 'detached' });
  });

  test('the next refresh still lists the task, with what was typed beside it', async () => {
    await workbench.choose('Sales register', 'Build task sheets');
    await workbench.page.locator('.toast', { hasText: /ready/ }).first().waitFor();
    const lines = await workbench.rows(idOf('Tasks – inbound'));
    const line = lines.find((cells) => String(cells[keys]).startsWith(`reply:${contact}`));
    expect([line?.[0], line?.[4], line?.[5]]).toEqual([false, null, 'wants the price list']);
  });

  /** Works off the first line of a sheet: a word and an outcome; what the row then says of it. */
  async function workOff(sheet: string, word: string, outcome: string): Promise<string> {
    await workbench.showSheet(sheet);
    const key = String((await workbench.rows(idOf(sheet)))[4]?.[keys]);
    await workbench.type('F5', word);
    await workbench.pick('E5', outcome);
    await workbench.untilCell(idOf(sheet), 'A5', true);
    return key;
  }

  test('who looks after clients talks to the first of the list: a contact with what was said', async () => {
    const before = await workbench.rows(idOf('Contacts'));
    expect(await workOff('Tasks – client care', 'all is well', 'Reached')).toMatch(/^\w+:K-/);
    const added = (await workbench.rows(idOf('Contacts'))).slice(before.length);
    expect(added.filter((cells) => cells.includes('all is well'))).toHaveLength(1);
  });

  test('who prepares papers makes the first of them: it has its time', async () => {
    const key = await workOff('Tasks – documents', 'sent by mail', 'Done');
    const id = /:(\w-[^#\s]+)/.exec(key)?.[1];
    const [headings = [], ...papers] = await workbench.rows(idOf('Documents'));
    const paper = papers.find((cells) => cells.includes(id ?? ''));
    expect(Number(paper?.[headings.indexOf('Done at')])).toBeGreaterThanOrEqual(46349.375);
  });

  /** The phone of somebody, by what its browser keeps. */
  async function phoneOf(name: string, storage: string): Promise<Frame> {
    const { page } = workbench;
    await workbench.choose('File', 'Page for the phone…');
    await page.getByLabel('Its browser keeps:').selectOption(storage);
    await page.getByRole('button', { name }).click();
    const frame = await (await page.waitForSelector('.phone iframe')).contentFrame();
    await frame?.getByRole('heading', { level: 1, name: /^Tasks: \d/ }).waitFor();
    if (!frame) throw new Error('no phone');
    return frame;
  }

  async function putAway(): Promise<void> {
    await workbench.page.locator('dialog.panel header button').click();
    await workbench.page.locator('.phone').waitFor({ state: 'detached' });
  }

  test('and does another on a phone beside it, whose page stands elsewhere and reaches nothing but its one door', async () => {
    const { page } = workbench;
    const phone = await phoneOf('Pavel Zotov', 'present');
    expect([new URL(phone.url()).port, await phone.evaluate('origin')]).not.toContain(new URL(page.url()).port);
    const tried = (name: string): string => `new Promise((tell) =>
      google.script.run.withSuccessHandler(tell).withFailureHandler(() => tell('refused')).${name})`;
    expect(await phone.evaluate(tried('readIndex(0)'))).toBe('refused');
    expect(await phone.evaluate('[document.referrer, typeof parent.workbench === "undefined"]').catch(() => 'apart')).toBe('apart'); // prettier-ignore
    await phone
      .getByRole('button', { name: /^Outcome: / })
      .first()
      .click();
    await phone.getByLabel('Comment').fill('said on the phone');
    await phone.locator('.choices button').first().click();
    await phone.getByText('Saved.').waitFor();
    const cells = (await workbench.rows(idOf('Contacts'))).flat();
    expect(cells.filter((cell) => cell === 'said on the phone')).toHaveLength(1);
    await putAway();
  });

  test('keeps what a phone keeps while it may, forgets it where it was emptied, and works without where it may not', async () => {
    const kept = '(() => { try { return sessionStorage.getItem("pocket-home")?.includes("Pavel") ?? null; } catch { return "blocked"; } })()'; // prettier-ignore
    const found: unknown[] = [];
    for (const storage of ['present', 'emptied', 'blocked']) {
      const phone = await phoneOf('Pavel Zotov', storage);
      found.push(await phone.evaluate(kept), await phone.evaluate('try { sessionStorage.setItem("mark", (sessionStorage.getItem("mark") ?? "") + "x"); sessionStorage.mark } catch { "blocked" }')); // prettier-ignore
      await putAway();
    }
    expect(found).toEqual([true, 'x', true, 'x', 'blocked', 'blocked']);
  });

  test('nothing went wrong on the console, and nothing left the machine', () => {
    expect(workbench.troubles).toEqual([]);
  });
});

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
import { en } from '../../../local/workbench/page/language/en';
import { ru } from '../../../local/workbench/page/language/ru';
import { GENERATED_SHEETS } from '../../../src/core/register/generatedNames';
import { resultKinds } from '../../../src/core/register/schema/choice';
import { tables } from '../../../src/core/register/tables/tables';
import { LANGUAGES } from '../../../src/core/values/label';
import { APPEND_SHEETS } from '../../../src/core/views/appendSheet';
import { reasonLabel } from '../../../src/core/work/journal/journalRow';
import { outcomeLabel } from '../../../src/core/work/tasks/outcomes';
import { TASK_COLUMN_KEYS, TASK_COLUMNS } from '../../../src/core/work/tasks/taskColumns';
import { everydayTextsOf } from '../../../src/language/everydayTexts';
import { pocketPageTextsOf } from '../../../src/language/pocketPageTexts';
import { undoTextsOf } from '../../../src/language/undoTexts';
import { demoRegister } from '../../bundle/registers';
import { isThorough } from '../../builders/runs';
import { makeFile } from './servedFixture';

const TEN_MINUTES = 10 / 1440;
const SELLER = { ru: 'Павел Зотов', en: 'Pavel Zotov' } as const;
const SAID = { ru: 'просит прайс', en: 'wants the price list' } as const;

/** Every day in Russian, for a seller's day is walked in both languages (test/pages/days) and so is each list without a browser. */
describe.each(isThorough ? LANGUAGES : (['ru'] as const))(
  'roles work their lists off in the workbench (%s)',
  (language) => {
    const { menu } = everydayTextsOf(language);
    const own = { ru, en }[language];
    const pocket = pocketPageTextsOf(language);
    const sheets = {
      inbound: GENERATED_SHEETS.tasksInbound[language],
      care: GENERATED_SHEETS.tasksCare[language],
      documents: GENERATED_SHEETS.tasksDocuments[language],
      contacts: tables.contacts.sheet[language],
      papers: tables.documents.sheet[language],
      journal: APPEND_SHEETS.journal[language],
    };
    const headings = TASK_COLUMN_KEYS.map((key) => TASK_COLUMNS[key].heading[language]);
    const lead = resultKinds.labels.lead[language];
    const ticked = reasonLabel('tick', language);
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
        ['L', 'M', 'T'].map((column) => workbench.cell(idOf(sheets.contacts), `${column}${row}`)),
      );
      return cells.map((cell) => cell?.value ?? null);
    }

    beforeAll(async () => {
      await buildAll();
      data = await demoRegister(language);
      browser = await openBrowser();
      made = await makeFile(data);
      const opened = await serveWorkbench({ file: made.file, port: 0, language, now: demoNow });
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
      served = opened.value;
      workbench = await openPage(browser.context, served.url);
      await workbench.page.setViewportSize({ width: 1900, height: 900 });
      workbench.page.on('dialog', (dialog) => void dialog.accept());
      const lines = await workbench.rows(idOf(sheets.inbound));
      keys = lines[3]?.indexOf(TASK_COLUMNS.key.heading[language]) ?? -1;
      contact = /^reply:(C-[^#\s]+)/.exec(String(lines[4]?.[keys]))?.[1] ?? '';
      const contacts = await workbench.rows(idOf(sheets.contacts));
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
      await workbench.showSheet(sheets.inbound);
      const [, , , head, first] = await workbench.rows(idOf(sheets.inbound));
      expect(head?.slice(0, 7)).toEqual(headings.slice(0, 7));
      expect(first?.[TASK_COLUMN_KEYS.indexOf('why')]).toMatch(/(?:Waiting .* target|Ждёт .* норма) .*\.$/);
      expect(await said()).toEqual([tried, null, null]);
    });

    test('a comment is typed and an outcome chosen: the contact is answered', async () => {
      await workbench.type('F5', SAID[language]);
      await workbench.pick('E5', lead);
      await workbench.untilOtherThan(idOf(sheets.contacts), `M${row}`, null);
      const [result, answered, comment] = await said();
      expect([result, comment]).toEqual([lead, SAID[language]]);
      // The clock of the page began at nine and goes on.
      expect(Number(answered) - 46349.375).toBeLessThan(TEN_MINUTES);
      expect(Number(answered)).toBeGreaterThanOrEqual(46349.375);
    });

    test('the Journal says what was changed and why', async () => {
      const lines = await workbench.rows(idOf(sheets.journal));
      const { result, comment, answeredAt } = tables.contacts.columns;
      const ours = lines.filter((line) => line[3] === ticked).map((line) => line.slice(4, 9));
      expect(ours).toEqual([
        [sheets.contacts, contact, result.heading[language], tried, lead],
        [sheets.contacts, contact, comment.heading[language], null, SAID[language]],
        [sheets.contacts, contact, answeredAt.heading[language], null, expect.stringMatching(/^2026-11-23 09:0/)],
      ]);
    });

    test('the tick is taken back in the window of the last changes: the contact is as before, the line open', async () => {
      await workbench.choose(menu.title, menu.commands.undo);
      const changes = workbench.page.frameLocator('dialog iframe');
      await changes.locator('li', { hasText: ticked }).getByRole('button').press('Enter');
      await workbench.untilCell(idOf(sheets.contacts), `M${row}`, null);
      expect(await said()).toEqual([tried, null, null]);
      await workbench.untilCell(idOf(sheets.inbound), 'A5', false);
      await changes.getByText(`(${undoTextsOf(language).isUndone})`).waitFor();
      await changes.locator('footer button').press('Enter');
      await workbench.page.locator('dialog').waitFor({ state: 'detached' });
    });

    test('the next refresh still lists the task, with what was typed beside it', async () => {
      await workbench.choose(menu.title, menu.commands.buildTasks);
      await workbench.page
        .locator('.toast', { hasText: /ready|готовы/ })
        .first()
        .waitFor();
      const lines = await workbench.rows(idOf(sheets.inbound));
      const line = lines.find((cells) => String(cells[keys]).startsWith(`reply:${contact}`));
      expect([line?.[0], line?.[4], line?.[5]]).toEqual([false, null, SAID[language]]);
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
      const before = await workbench.rows(idOf(sheets.contacts));
      expect(await workOff(sheets.care, 'all is well', outcomeLabel('reached', language))).toMatch(/^\w+:K-/);
      const added = (await workbench.rows(idOf(sheets.contacts))).slice(before.length);
      expect(added.filter((cells) => cells.includes('all is well'))).toHaveLength(1);
    });

    test('who prepares papers makes the first of them: it has its time', async () => {
      const key = await workOff(sheets.documents, 'sent by mail', outcomeLabel('done', language));
      const id = /:(\w-[^#\s]+)/.exec(key)?.[1];
      const [head = [], ...papers] = await workbench.rows(idOf(sheets.papers));
      const paper = papers.find((cells) => cells.includes(id ?? ''));
      expect(Number(paper?.[head.indexOf(tables.documents.columns.doneAt.heading[language])])).toBeGreaterThanOrEqual(
        46349.375,
      );
    });

    /** The phone of somebody, by what its browser keeps. */
    async function phoneOf(name: string, storage: string): Promise<Frame> {
      const { page } = workbench;
      await workbench.choose(own.file, own.phone);
      await page.getByLabel(own.phoneStorage).selectOption(storage);
      await page.getByRole('button', { name }).click();
      const frame = await (await page.waitForSelector('.phone iframe')).contentFrame();
      await frame?.getByRole('heading', { level: 1, name: /^(?:Tasks|Задачи): \d/ }).waitFor();
      if (!frame) throw new Error('no phone');
      return frame;
    }

    async function putAway(): Promise<void> {
      await workbench.page.locator('dialog.panel header button').click();
      await workbench.page.locator('.phone').waitFor({ state: 'detached' });
    }

    test('and does another on a phone beside it, whose page stands elsewhere and reaches nothing but its one door', async () => {
      const { page } = workbench;
      const phone = await phoneOf(SELLER[language], 'present');
      expect([new URL(phone.url()).port, await phone.evaluate('origin')]).not.toContain(new URL(page.url()).port);
      const tried = (name: string): string => `new Promise((tell) =>
      google.script.run.withSuccessHandler(tell).withFailureHandler(() => tell('refused')).${name})`;
      expect(await phone.evaluate(tried('readIndex(0)'))).toBe('refused');
      expect(await phone.evaluate('[document.referrer, typeof parent.workbench === "undefined"]').catch(() => 'apart')).toBe('apart'); // prettier-ignore
      await phone
        .getByRole('button', { name: new RegExp(`^${pocket.outcome}: `) })
        .first()
        .click();
      await phone.getByLabel(pocket.comment).fill('said on the phone');
      await phone.locator('.choices button').first().click();
      await phone.getByText(pocket.saved).waitFor();
      const cells = (await workbench.rows(idOf(sheets.contacts))).flat();
      expect(cells.filter((cell) => cell === 'said on the phone')).toHaveLength(1);
      await putAway();
    });

    test('keeps what a phone keeps while it may, forgets it where it was emptied, and works without where it may not', async () => {
      const kept = '(() => { try { return /Zotov|Зотов/.test(sessionStorage.getItem("pocket-home") ?? ""); } catch { return "blocked"; } })()'; // prettier-ignore
      const found: unknown[] = [];
      for (const storage of ['present', 'emptied', 'blocked']) {
        const phone = await phoneOf(SELLER[language], storage);
        found.push(await phone.evaluate(kept), await phone.evaluate('try { sessionStorage.setItem("mark", (sessionStorage.getItem("mark") ?? "") + "x"); sessionStorage.mark } catch { "blocked" }')); // prettier-ignore
        await putAway();
      }
      expect(found).toEqual([true, 'x', true, 'x', 'blocked', 'blocked']);
    });

    test('nothing went wrong on the console, and nothing left the machine', () => {
      expect(workbench.troubles).toEqual([]);
    });
  },
);

import type { Page } from 'playwright-core';
import { tables } from '../../src/core/register/tables/tables';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { INDEX_SHEET, readIndexRows } from '../../src/core/work/partyIndex';
import type { WorkbookData } from '../../local/store/workbookData';
import { openAddOnPage, type AddOnPage, type AddOnPageOptions } from '../browser/addOnPage';
import { browserOfFile } from '../browser/browserOfFile';
import { sheetNamed, textOf, valuesOf } from '../bundle/addOn';
import { demoRegister } from '../bundle/registers';

/** A salesperson at the keyboard; every key is counted. */
export interface Typist {
  readonly page: Page;
  readonly keys: () => number;
  readonly type: (text: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
}

type Known = ReturnType<typeof readIndexRows>[number];

/** The sidebar of everyday work on the demo, opened by each test for itself. */
interface SidebarOfTests {
  readonly demo: (language: Language) => WorkbookData;
  /** The sidebar that was opened last. */
  readonly opened: AddOnPage;
  readonly sidebar: (language: Language, options?: Partial<AddOnPageOptions>) => Promise<Typist>;
  /** Somebody of the demo as the hidden index knows them: the first with a phone of whom this is true. */
  readonly somebody: (language: Language, isMeant: (row: Known) => boolean) => Known & { readonly phone: string };
  /** Contacts that the demo has not, by heading. */
  readonly newContacts: (language: Language) => readonly Readonly<Record<string, string>>[];
  /** The reply status of a contact as it stands on the sheet. */
  readonly statusOf: (id: string | undefined, language: Language) => string;
}

export function sidebarOfTests(): SidebarOfTests {
  const demos = new Map<Language, WorkbookData>();
  const browser = browserOfFile();
  let opened: AddOnPage;

  beforeAll(async () => {
    for (const language of LANGUAGES) demos.set(language, await demoRegister(language));
  });
  afterEach(() => opened.page.close());

  const demo = (language: Language): WorkbookData => demos.get(language)!;
  const contactsIn = (data: WorkbookData, language: Language) =>
    valuesOf(sheetNamed(data, tables.contacts.sheet[language]));

  return {
    demo,
    get opened() {
      return opened;
    },
    async sidebar(language, options = {}) {
      const shown = { command: 'openContact', data: demo(language), width: 300, height: 900 };
      opened = await openAddOnPage(browser.context, { ...shown, ...options });
      return typistAt(opened.page);
    },
    somebody(language, isMeant) {
      const index = valuesOf(sheetNamed(demo(language), INDEX_SHEET[language]));
      const rows = readIndexRows(index.map((row) => row.map(textOf)));
      const row = rows.find((one) => one.key.startsWith('phone:') && one.party.startsWith('K-') && isMeant(one));
      if (!row) throw new Error('Nobody like that in the demo');
      return { ...row, phone: row.key.slice('phone:'.length) };
    },
    newContacts(language) {
      const before = new Set(contactsIn(demo(language), language).map(([id]) => id));
      const [headings = [], ...rows] = contactsIn(opened.runtime.store.toData(), language);
      return rows
        .filter(([id]) => id !== undefined && !before.has(id))
        .map((row) => Object.fromEntries(headings.map((name, column) => [textOf(name), textOf(row[column])])));
    },
    statusOf(id, language) {
      const rows = contactsIn(opened.runtime.store.toData(), language);
      const column = (rows[0] ?? []).indexOf(heading('status', language));
      return textOf(rows.find(([own]) => own === id)?.[column]);
    },
  };
}

function typistAt(page: Page): Typist {
  let keys = 0;
  return {
    page,
    keys: () => keys,
    type: async (text) => {
      keys += text.length;
      await page.keyboard.type(text);
    },
    press: async (...names) => {
      for (const name of names) {
        keys++;
        await page.keyboard.press(name);
      }
    },
  };
}

export function heading(column: keyof typeof tables.contacts.columns, language: Language): string {
  return tables.contacts.columns[column].heading[language];
}

import type { MenuData, MenuItem, Runtime, UiHost } from '../../services/runtime';
import { createRuntime } from '../../services/runtime';
import { giveSecret } from '../../register/phoneSecret';
import type { PersonEdit } from '../../univer/personEdits';
import type { UniverStore } from '../../univer/univerStore';
import type { AddOnFiles } from '../protocol';
import type { Menu, MenuEntry } from './menuBar';
import type { OutgoingMail } from './outbox';

/** The add-on running over the workbook that the page shows. */
export interface AddOn {
  /** Runs onOpen, which builds the menus. */
  open(): void;
  menus(run: (functionName: string) => void): Menu[];
  /** Whether a menu of the add-on has this command. */
  offers(functionName: string): boolean;
  run(functionName: string): void;
  /** As `google.script.run` calls it. */
  call(functionName: string, args: readonly unknown[]): unknown;
  /** Tells the triggers what a person did. */
  edited(edit: PersonEdit): void;
  mails(): readonly OutgoingMail[];
  /** The names of those who may have the page for the phone. */
  readonly people: () => readonly string[];
  /** That page, as the web app serves it to somebody's address; null where it serves none. */
  readonly phonePage: (name: string) => string | null;
  /** As `google.script.run` of a page of the web app calls it. */
  webCall(functionName: string, args: readonly unknown[]): unknown;
}

export interface AddOnOptions {
  readonly files: AddOnFiles;
  readonly store: UniverStore;
  readonly ui: UiHost;
  readonly now: () => number;
  readonly language: 'ru' | 'en';
}

export function startAddOn({ files, store, ui, now, language }: AddOnOptions): AddOn {
  const pages = Object.entries(files.html).map(([name, html]) => [`${name}.html`, html] as const);
  const runtime = createRuntime({
    files: { 'Code.js': files.code, ...Object.fromEntries(pages) },
    store,
    ui,
    now,
    userLocale: language,
    // Nobody has signed in to a workbench.
    userEmail: '',
  });
  return {
    open: () => runtime.open('LIMITED'),
    menus: (run) => runtime.menus.map((menu) => toMenu(menu, run)),
    offers: (functionName) => runtime.menus.some(({ items }) => hasItem(items, functionName)),
    run: (functionName) => void runtime.run(functionName),
    call: (functionName, args) => runtime.scriptRun(functionName, ...args),
    edited: (edit) => tell(runtime, edit),
    people: () => {
      const { people = [] } = runtime.scriptRun('staffHere', null) as { people?: readonly { name: string }[] };
      return people.map(({ name }) => name);
    },
    phonePage(name) {
      const { status, text } = runtime.request('GET', { parameter: { p: giveSecret(runtime, name) } });
      return status === 200 ? text : null;
    },
    webCall: (functionName, args) => runtime.webRun(functionName, ...args),
    mails: () => runtime.outbox.map(({ to, subject, body, options }) => ({ to, subject, body: textOf(body, options) })),
  };
}

/** A mail may come as html alone; its text is what a person can read here. */
function textOf(body: string, { htmlBody }: Readonly<Record<string, unknown>>): string {
  if (body !== '' || typeof htmlBody !== 'string') return body;
  return new DOMParser().parseFromString(htmlBody, 'text/html').body.innerText;
}

function hasItem(items: readonly MenuItem[], functionName: string): boolean {
  return items.some((item) => {
    if (item.kind === 'menu') return hasItem(item.menu.items, functionName);
    return item.kind === 'item' && item.functionName === functionName;
  });
}

function toMenu({ title, items }: MenuData, run: (functionName: string) => void): Menu {
  return { label: title, items: items.map((item) => toEntry(item, run)) };
}

function toEntry(item: MenuItem, run: (functionName: string) => void): MenuEntry {
  switch (item.kind) {
    case 'separator':
      return 'separator';
    case 'menu':
      return toMenu(item.menu, run);
    case 'item':
      return { label: item.caption, run: () => run(item.functionName) };
  }
}

function tell(runtime: Runtime, edit: PersonEdit): void {
  if (edit.kind === 'structure') runtime.userChange(edit.change);
  else runtime.edited(edit);
}

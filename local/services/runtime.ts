import { randomUUID } from 'node:crypto';
import { createMemoryStore } from '../store/memoryStore';
import { newWorkbookData } from '../store/newWorkbook';
import type { SheetProperties, SheetStore } from '../store/sheetStore';
import { absentServices } from './base/absentServices';
import { createCharts } from './base/charts';
import { createContentService } from './base/contentService';
import type { LogLine } from './base/logger';
import { createConsole, createLogger } from './base/logger';
import { createGmailApp } from './base/gmailApp';
import type { SentMail } from './base/mailApp';
import { createMailApp } from './base/mailApp';
import { createUrlFetchApp } from './base/urlFetchApp';
import { mimeTypes } from './base/mimeTypes';
import { createSession } from './base/session';
import type { CallMonitor } from './core/callMonitor';
import { createCallMonitor } from './core/callMonitor';
import { scriptException } from './core/exception';
import { localized } from './core/localized';
import type { Realm } from './core/realm';
import { errorToRealm, toRealm } from './core/realm';
import type { ServiceObject } from './core/serviceClass';
import { createHtmlService } from './html/htmlService';
import type { Execution, Start } from './runtime/executions';
import { budgets, createExecutions } from './runtime/executions';
import { readManifest } from './runtime/manifest';
import type { Manifest } from './runtime/manifest';
import type { RuntimeOptions } from './runtime/options';
import { bridgeValue, toOuterError, toOuterValue } from './runtime/realmValues';
import type { ScriptContext } from './runtime/scriptContext';
import { compileScripts, createScriptContext } from './runtime/scriptContext';
import { createScriptDate } from './runtime/scriptDate';
import type { UserEvents } from './runtime/userEvents';
import { createUserEvents } from './runtime/userEvents';
import type { AuthMode } from './script/authorization';
import { createPermit } from './script/scopes';
import { createScriptApp } from './script/scriptApp';
import type { TriggerBox, TriggerData } from './script/triggers';
import type { Book, SpreadsheetHost } from './spreadsheet/book';
import { rangeByNotation } from './spreadsheet/findRange';
import type { Library } from './spreadsheet/spreadsheetApp';
import { addBook, createSpreadsheetApp } from './spreadsheet/spreadsheetApp';
import { createSpreadsheet } from './spreadsheet/spreadsheetObject';
import { createCacheService } from './stores/cache';
import type { LockKind, LockTable } from './stores/locks';
import { createLockService, releaseAll } from './stores/locks';
import { createPropertiesService, createPropertyKeeper } from './stores/properties';
import { createMenuBar } from './ui/menuBar';
import type { MenuData } from './ui/uiHost';
import { silentUi } from './ui/uiHost';
import { createUi } from './ui/ui';
import { createUtilities } from './utilities/utilities';
import { webAnswer, type WebAnswer, type WebRequest } from './runtime/web';

export type { RuntimeOptions } from './runtime/options';
export type { HtmlPage } from './html/htmlOutput';
export type { MenuData, MenuItem, UiAnswer, UiHost, UiQuestion } from './ui/uiHost';

/** A handler that threw while others of the same event ran. */
export interface TriggerFailure {
  readonly handler: string;
  readonly error: unknown;
}

/** Apps Script without Google: its globals over a workbook, and what a person or a page can do to the script. */
export interface Runtime extends Omit<UserEvents, 'open'> {
  /** Opens the spreadsheet: onOpen under the given mode (the option authMode, or else LIMITED), then installed triggers. */
  open(mode?: AuthMode): void;
  /** SpreadsheetApp, HtmlService, Utilities … as a script would see them. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly store: SheetStore;
  /** The spreadsheet that the script is bound to. */
  readonly spreadsheet: ServiceObject;
  /** Another, new spreadsheet; it can be opened by its id. */
  createSpreadsheet(name?: string): ServiceObject;
  /** Runs a function of the project as a menu click or an editor would: a fresh global scope, all permissions. */
  run(functionName: string, ...values: unknown[]): unknown;
  /** Runs a function as `google.script.run` does: only public names, only plain values, plain errors. */
  scriptRun(functionName: string, ...values: unknown[]): unknown;
  /** The same from a page that the web app has served: with the owner's rights, and nobody at the sheet. */
  webRun(functionName: string, ...values: unknown[]): unknown;
  /** What the web app of the script answers: a page at once, a text behind a detour, as Google serves them. */
  request(method: 'GET' | 'POST', request: WebRequest): WebAnswer;
  /** From now on somebody else is at the screen. */
  actAs(email: string): void;
  /** Makes a sheet a tab that is no grid, such as a chart's own tab. */
  makeObjectSheet(name: string): void;
  /** Makes cells, in A1 notation, part of a typed column of a Google Table. */
  makeTypedColumn(notation: string): void;
  /** Menus by title; a menu with the same title replaces the older one. */
  readonly menus: readonly MenuData[];
  readonly triggers: readonly TriggerData[];
  readonly outbox: readonly SentMail[];
  readonly logs: readonly LogLine[];
  /** Handlers of events that threw, and what they threw. */
  readonly failures: readonly TriggerFailure[];
  readonly calls: CallMonitor;
  readonly callCount: number;
  /** Another execution takes a lock and keeps it until the answer is called. */
  holdLock(kind: LockKind): () => void;
  dispose(): void;
}

const AT_SHEET: Start = { mode: 'FULL', budget: budgets.full };
const FROM_WEB: Start = { ...AT_SHEET, hasUi: false, isWeb: true };

/** Starts a runtime; nothing of the project runs before it is asked for. */
export function createRuntime(options: RuntimeOptions = {}): Runtime {
  const clock = createClock(options);
  const ui = options.ui ?? silentUi;
  const locks: Pick<LockTable, 'holders'> = { holders: new Map() };
  const executions = createExecutions(clock.now, (execution) => releaseAll(locks, execution.number));
  const manifest = readManifest(options.files ?? {});
  const realm = (): Realm | null => executions.current?.realm ?? null;
  const calls = createCallMonitor({
    check: (method) => executions.check(method),
    permit: createPermit(heldScopes(manifest, options.grantedScopes)),
    answer: (value) => inRealm(realm(), toRealm, value),
    refuse: (error) => inRealm(realm(), errorToRealm, inLanguage(options.userLocale, error)),
  });
  const store = options.store ?? createMemoryStore(newWorkbook(options));
  const spreadsheetZone = store.readWorkbook('timeZone');
  const scriptZone = options.scriptTimeZone ?? spreadsheetZone;
  const uuid = options.random ? () => uuidFrom(options.random ?? Math.random) : randomUUID;
  const date = (instant: number): Date => realm()?.date(instant) ?? new Date(instant);
  let atScreen = options.userEmail ?? 'owner@example.com';
  const ownerEmail = options.ownerEmail ?? atScreen;
  const effectiveUser = (): string => executions.current?.user ?? atScreen;

  const menuBar = createMenuBar();
  const host: SpreadsheetHost = {
    calls,
    ownerEmail,
    person: () => ({ email: effectiveUser(), isOwner: effectiveUser() === ownerEmail }),
    now: clock.now,
    random: options.random ?? Math.random,
    date,
    nextId: createCounter(store),
    uuid,
    toast(message, title, seconds) {
      if (executions.current?.hasUi !== false) ui.toast(message, title, seconds);
    },
    menuBar,
  };
  const library: Library = { host, books: new Map(), active: null };
  const book = addBook(library, store);
  const bound = options.bound ?? true;
  if (bound) library.active = book;

  const outbox: SentMail[] = [];
  const logs: LogLine[] = [];
  const failures: TriggerFailure[] = [];
  const box: TriggerBox = { triggers: [], uuid, user: effectiveUser };
  const { pages, scripts } = projectOf(options.files ?? {});

  const uiObject = createUi(calls, {
    host: ui,
    addonName: options.addonName ?? 'Add-on',
    suspended() {
      if (executions.current) releaseAll(locks, executions.current.number);
    },
    addMenu: (menu) => menuBar.put(menu),
  });
  const hasDocument = (): boolean => bound && executions.current?.isWeb !== true;
  const getUi = (): ServiceObject => {
    const hasUi = bound && executions.current?.hasUi !== false;
    if (!hasUi) throw scriptException('Cannot call SpreadsheetApp.getUi() from this context.');
    return uiObject;
  };

  const globals: Record<string, unknown> = {
    ...absentServices(calls, manifest.advancedServices),
    SpreadsheetApp: createSpreadsheetApp(library, getUi),
    Charts: createCharts(calls),
    MimeType: mimeTypes,
    HtmlService: createHtmlService(calls, {
      file: (name) => (Object.hasOwn(pages, name) ? pages[name] : undefined),
      evaluate: (code, names) => (executions.current?.context ?? load()).evaluate(code, names),
    }),
    PropertiesService: createPropertiesService({
      calls,
      document: bound
        ? {
            read: () => store.readWorkbook('properties'),
            write: (values) => store.writeWorkbook('properties', values),
          }
        : null,
      script: createPropertyKeeper(),
      user: createPropertyKeeper(),
    }),
    CacheService: createCacheService(calls, clock.now, hasDocument),
    LockService: createLockService({
      calls,
      hasDocument,
      table: { ...locks, execution: () => executions.current?.number ?? 0, wait: clock.sleep },
    }),
    ScriptApp: createScriptApp({
      calls,
      box,
      scriptId: uuid(),
      granted: options.grantedScopes ?? null,
      wanted: manifest.scopes ?? [],
    }),
    Session: createSession({
      calls,
      effective: effectiveUser,
      active: () => (isAnonymous() ? '' : atScreen),
      timeZone: scriptZone,
      locale: options.userLocale ?? store.readWorkbook('locale').slice(0, 2),
    }),
    Utilities: createUtilities(calls, { sleep: clock.sleep, uuid, date }),
    ContentService: createContentService(calls),
    MailApp: createMailApp(calls, outbox, options.mailQuota ?? 100),
    ...(options.mailbox && {
      GmailApp: createGmailApp({ calls, mailbox: options.mailbox, now: clock.now, date }),
    }),
    ...(options.fetch && { UrlFetchApp: createUrlFetchApp(calls, options.fetch) }),
    Logger: createLogger(calls, logs),
    console: createConsole(logs),
  };

  /** Simple triggers do not learn who the user is. */
  function isAnonymous(): boolean {
    return executions.current !== null && executions.current.mode !== 'FULL';
  }

  function load(entered: (realm: Realm) => void = () => undefined): ScriptContext {
    const makeDate = (plain: DateConstructor): DateConstructor => createScriptDate(scriptZone, clock.now, plain);
    return createScriptContext(scripts, { globals, makeDate, entered });
  }

  /** One execution: the project is loaded anew and the function called; null when it is not there. */
  function execute(
    name: string,
    start: Start,
    values: readonly unknown[],
    reach: 'find' | 'declared' = 'find',
  ): { result: unknown } | null {
    return executions.run(start, (execution: Execution) => {
      try {
        execution.context = load((entered) => (execution.realm = entered));
        const found = execution.context[reach](name);
        return found ? { result: toOuterValue(found(...values.map(calls.answer))) } : null;
      } catch (thrown) {
        throw toOuterError(thrown);
      }
    });
  }

  function run(name: string, values: readonly unknown[], reach?: 'declared', start: Start = AT_SHEET): unknown {
    const done = execute(name, start, values, reach);
    if (!done) throw scriptException(`Script function not found: ${name}`);
    return done.result;
  }

  /** What crosses between a page and the script, and what does not. */
  function pageRun(name: string, values: readonly unknown[], start: Start): unknown {
    if (name.endsWith('_') || name.includes('.')) throw new Error(`Script function not found: ${name}`);
    const given = values.map((value, i) => bridgeValue(value, String(i)));
    try {
      return bridgeValue(run(name, given, 'declared', start));
    } catch (thrown) {
      // Only the message crosses to a page: no cause, no class, no fields.
      // eslint-disable-next-line preserve-caught-error
      throw new Error(thrown instanceof Error ? thrown.message : String(thrown));
    }
  }

  const events = createUserEvents(book, {
    triggers: () => box.triggers,
    now: clock.now,
    scriptZone,
    call: (name, start, event) => void execute(name, start, [event]),
    failed(handler, error) {
      failures.push({ handler, error });
      logs.push({ level: 'error', text: `${handler}: ${String(error)}` });
    },
  });

  return {
    ...events,
    open(mode = options.authMode ?? 'LIMITED') {
      menuBar.clear();
      events.open(mode);
    },
    globals,
    store,
    spreadsheet: createSpreadsheet(book),
    createSpreadsheet(name = 'Untitled spreadsheet') {
      const data = newWorkbook({ ...options, spreadsheetName: name });
      return createSpreadsheet(addBook(library, createMemoryStore(data)));
    },
    run: (name, ...values) => run(name, values),
    scriptRun: (name, ...values) => pageRun(name, values, AT_SHEET),
    webRun: (name, ...values) => pageRun(name, values, FROM_WEB),
    request(method, { parameter = {}, body, type = '' }) {
      const event = {
        parameter,
        ...(body !== undefined && { postData: { contents: body, type, length: body.length } }),
      };
      const done = execute(method === 'GET' ? 'doGet' : 'doPost', FROM_WEB, [event], 'declared');
      if (!done) throw scriptException(`Script function not found: ${method === 'GET' ? 'doGet' : 'doPost'}`);
      return webAnswer(done.result);
    },
    actAs(email) {
      atScreen = email;
    },
    makeObjectSheet: (name) => void book.foreign.objectSheets.add(sheetByName(book, name).id),
    makeTypedColumn(notation) {
      const { sheetId, area } = rangeByNotation(book, store.selection().sheetId, notation);
      book.foreign.typedColumns.push({ sheetId, area });
    },
    menus: menuBar.menus,
    failures,
    get triggers() {
      return box.triggers;
    },
    outbox,
    logs,
    calls,
    get callCount() {
      return calls.count;
    },
    holdLock(kind) {
      locks.holders.set(kind, -1);
      return () => void locks.holders.delete(kind);
    },
    dispose() {
      library.books.clear();
      library.active = null;
    },
  };
}

function newWorkbook({ spreadsheetName, locale, timeZone }: RuntimeOptions): Parameters<typeof createMemoryStore>[0] {
  return newWorkbookData({
    name: spreadsheetName ?? 'Untitled spreadsheet',
    locale: locale ?? 'en_US',
    timeZone: timeZone ?? 'Etc/GMT',
  });
}

/** Google speaks the language of the account, as far as its sentences are known. */
function inLanguage(language: string | undefined, error: unknown): unknown {
  if (language !== undefined && error instanceof Error && error.name === 'Exception') {
    error.message = localized(error.message, language);
  }
  return error;
}

/** Does something in the script's world when a script runs. */
function inRealm(realm: Realm | null, change: (realm: Realm, value: unknown) => unknown, value: unknown): unknown {
  return realm ? change(realm, value) : value;
}

/** Scopes that are asked for and granted; null when there is no limit. */
function heldScopes({ scopes }: Manifest, granted: readonly string[] | undefined): readonly string[] | null {
  if (!scopes || !granted) return scopes ?? granted ?? null;
  return scopes.filter((scope) => granted.includes(scope));
}

function sheetByName({ store }: Book, name: string): SheetProperties {
  const sheet = store.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
}

/** With a clock given, sleeping only moves time on; otherwise it really waits. */
function createClock({ now, sleep }: RuntimeOptions): Clock {
  let slept = 0;
  if (!now) return { now: Date.now, sleep: sleep ?? waitHere };
  return {
    now: () => now() + slept,
    sleep(milliseconds) {
      if (sleep) sleep(milliseconds);
      else slept += milliseconds;
    },
  };
}

function waitHere(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function uuidFrom(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(random() * 16).toString(16));
}

/** Numbers that no chart, protection, banding or metadata of the workbook has. */
function createCounter(store: SheetStore): () => number {
  const parts = ['protections', 'charts', 'bandings', 'metadata'] as const;
  const used = store
    .sheets()
    .flatMap(({ id }) => parts.flatMap((part) => store.readSheet(id, part).map((one) => one.id ?? 0)));
  let last = Math.max(0, ...used, ...store.readWorkbook('metadata').map(({ id }) => id));
  return () => ++last;
}

interface Project {
  readonly pages: Readonly<Record<string, string>>;
  readonly scripts: ReturnType<typeof compileScripts>;
}

const projects = new WeakMap<object, Project>();

/** Read and compiled once for all runtimes of the same files. */
function projectOf(files: Readonly<Record<string, string>>): Project {
  const known = projects.get(files);
  if (known) return known;
  const project = splitFiles(files);
  projects.set(files, project);
  return project;
}

function splitFiles(files: Readonly<Record<string, string>>): Project {
  const entries = Object.entries(files).filter(([name]) => !name.endsWith('.json'));
  const isPage = ([name]: readonly [string, string]): boolean => name.endsWith('.html');
  return {
    pages: Object.fromEntries(entries.filter(isPage).map(([name, text]) => [name.replace(/\.html$/, ''), text])),
    scripts: compileScripts(Object.fromEntries(entries.filter((entry) => !isPage(entry)))),
  };
}

import { randomUUID } from 'node:crypto';
import { createMemoryStore } from '../store/memoryStore';
import { newWorkbookData } from '../store/newWorkbook';
import type { SheetProperties, SheetStore } from '../store/sheetStore';
import type { LogLine } from './base/logger';
import type { SentMail } from './base/mailApp';
import type { CallMonitor } from './core/callMonitor';
import { createCallMonitor } from './core/callMonitor';
import { scriptException } from './core/exception';
import { localized } from './core/localized';
import type { Realm } from './core/realm';
import { errorToRealm, toRealm } from './core/realm';
import type { ServiceObject } from './core/serviceClass';
import { createClock } from './runtime/clock';
import { createExecutions } from './runtime/executions';
import { createGlobals } from './runtime/globals';
import { readManifest } from './runtime/manifest';
import type { Manifest } from './runtime/manifest';
import type { RuntimeOptions } from './runtime/options';
import { projectOf } from './runtime/project';
import { AT_SHEET, createScriptRuns, FROM_WEB } from './runtime/scriptRuns';
import type { UserEvents } from './runtime/userEvents';
import { createUserEvents } from './runtime/userEvents';
import type { AuthMode } from './script/authorization';
import { createPermit } from './script/scopes';
import type { TriggerBox, TriggerData } from './script/triggers';
import type { Book, SpreadsheetHost } from './spreadsheet/book';
import { rangeByNotation } from './spreadsheet/findRange';
import type { Library } from './spreadsheet/spreadsheetApp';
import { addBook } from './spreadsheet/spreadsheetApp';
import { createSpreadsheet } from './spreadsheet/spreadsheetObject';
import type { LockKind, LockTable } from './stores/locks';
import { releaseAll } from './stores/locks';
import { createMenuBar } from './ui/menuBar';
import type { MenuData } from './ui/uiHost';
import { silentUi } from './ui/uiHost';
import { createUi } from './ui/ui';
import { webAnswer, webEvent, type WebAnswer, type WebRequest } from './runtime/web';

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
  const getUi = (): ServiceObject => {
    const hasUi = bound && executions.current?.hasUi !== false;
    if (!hasUi) throw scriptException('Cannot call SpreadsheetApp.getUi() from this context.');
    return uiObject;
  };

  const script = createScriptRuns({
    scripts,
    globals: () => globals,
    executions,
    answer: calls.answer,
    scriptZone,
    now: clock.now,
  });
  const globals = createGlobals({
    ...{ options, calls, manifest, library, store, clock, executions, locks, box, pages, scriptZone, outbox, logs },
    ...{ uuid, date, effectiveUser, getUi, evaluate: script.evaluate },
    activeUser: () => (isAnonymous() ? '' : atScreen),
  });

  /** Simple triggers do not learn who the user is. */
  function isAnonymous(): boolean {
    return executions.current !== null && executions.current.mode !== 'FULL';
  }

  const events = createUserEvents(book, {
    triggers: () => box.triggers,
    now: clock.now,
    scriptZone,
    call: (name, start, event) => void script.execute(name, start, [event]),
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
    run: (name, ...values) => script.run(name, values),
    scriptRun: (name, ...values) => script.pageRun(name, values, AT_SHEET),
    webRun: (name, ...values) => script.pageRun(name, values, FROM_WEB),
    request(method, request) {
      const handler = method === 'GET' ? 'doGet' : 'doPost';
      const done = script.execute(handler, FROM_WEB, [webEvent(request)], 'declared');
      if (!done) throw scriptException(`Script function not found: ${handler}`);
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

import type { SheetStore } from '../../store/sheetStore';
import { absentServices } from '../base/absentServices';
import { createCharts } from '../base/charts';
import { createContentService } from '../base/contentService';
import { createGmailApp } from '../base/gmailApp';
import type { LogLine } from '../base/logger';
import { createConsole, createLogger } from '../base/logger';
import type { SentMail } from '../base/mailApp';
import { createMailApp } from '../base/mailApp';
import { mimeTypes } from '../base/mimeTypes';
import { createSession } from '../base/session';
import { createUrlFetchApp } from '../base/urlFetchApp';
import type { CallMonitor } from '../core/callMonitor';
import type { ServiceObject } from '../core/serviceClass';
import { createHtmlService } from '../html/htmlService';
import { createScriptApp } from '../script/scriptApp';
import type { TriggerBox } from '../script/triggers';
import type { Library } from '../spreadsheet/spreadsheetApp';
import { createSpreadsheetApp } from '../spreadsheet/spreadsheetApp';
import { createCacheService } from '../stores/cache';
import type { LockTable } from '../stores/locks';
import { createLockService } from '../stores/locks';
import { createPropertiesService, createPropertyKeeper } from '../stores/properties';
import { createUtilities } from '../utilities/utilities';
import type { Clock } from './clock';
import type { Executions } from './executions';
import type { Manifest } from './manifest';
import type { RuntimeOptions } from './options';
import type { Project } from './project';
import type { ScriptContext } from './scriptContext';

/** What the services need of the runtime that they belong to. */
interface ServiceHost {
  readonly options: RuntimeOptions;
  readonly calls: CallMonitor;
  readonly manifest: Manifest;
  readonly library: Library;
  readonly store: SheetStore;
  readonly clock: Clock;
  readonly executions: Executions;
  readonly locks: Pick<LockTable, 'holders'>;
  readonly box: TriggerBox;
  readonly pages: Project['pages'];
  readonly scriptZone: string;
  readonly outbox: SentMail[];
  readonly logs: LogLine[];
  readonly uuid: () => string;
  /** A date of the running script's own world. */
  readonly date: (instant: number) => Date;
  /** Under whose account the script runs. */
  readonly effectiveUser: () => string;
  /** Who is at the screen, as far as the script may know. */
  readonly activeUser: () => string;
  readonly getUi: () => ServiceObject;
  readonly evaluate: ScriptContext['evaluate'];
}

/** Every service by the name under which a script finds it. */
export function createGlobals(host: ServiceHost): Readonly<Record<string, unknown>> {
  const { options, calls, manifest, store, clock, executions, pages, uuid, date } = host;
  const bound = options.bound ?? true;
  const hasDocument = (): boolean => bound && executions.current?.isWeb !== true;
  return {
    ...absentServices(calls, manifest.advancedServices),
    SpreadsheetApp: createSpreadsheetApp(host.library, host.getUi),
    Charts: createCharts(calls),
    MimeType: mimeTypes,
    HtmlService: createHtmlService(calls, {
      file: (name) => (Object.hasOwn(pages, name) ? pages[name] : undefined),
      evaluate: host.evaluate,
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
      table: { ...host.locks, execution: () => executions.current?.number ?? 0, wait: clock.sleep },
    }),
    ScriptApp: createScriptApp({
      calls,
      box: host.box,
      scriptId: uuid(),
      granted: options.grantedScopes ?? null,
      wanted: manifest.scopes ?? [],
    }),
    Session: createSession({
      calls,
      effective: host.effectiveUser,
      active: host.activeUser,
      timeZone: host.scriptZone,
      locale: options.userLocale ?? store.readWorkbook('locale').slice(0, 2),
    }),
    Utilities: createUtilities(calls, { sleep: clock.sleep, uuid, date }),
    ContentService: createContentService(calls),
    MailApp: createMailApp(calls, host.outbox, options.mailQuota ?? 100),
    ...(options.mailbox && {
      GmailApp: createGmailApp({ calls, mailbox: options.mailbox, now: clock.now, date }),
    }),
    ...(options.fetch && { UrlFetchApp: createUrlFetchApp(calls, options.fetch) }),
    Logger: createLogger(calls, host.logs),
    console: createConsole(host.logs),
  };
}

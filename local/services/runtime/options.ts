import type { SheetStore } from '../../store/sheetStore';
import type { Mailbox } from '../base/gmailApp';
import type { Fetch } from '../base/urlFetchApp';
import type { AuthMode } from '../script/authorization';
import type { UiHost } from '../ui/uiHost';

/** Everything about a runtime that can be chosen; all of it has a default. */
export interface RuntimeOptions {
  /** Zone of the spreadsheet. */
  readonly timeZone?: string;
  /** Zone of the script's manifest; the spreadsheet's when absent. */
  readonly scriptTimeZone?: string;
  /** Spreadsheet locale, `ru_RU`. */
  readonly locale?: string;
  /** Who is at the screen. */
  readonly userEmail?: string;
  /** Whose spreadsheet it is; the user's own when absent. */
  readonly ownerEmail?: string;
  /** Language of the user's Google account, `ru`. */
  readonly userLocale?: string;
  readonly spreadsheetName?: string;
  /** The project's files: names ending in `.html` are pages, all others code, loaded in this order. */
  readonly files?: Readonly<Record<string, string>>;
  /** The workbook to work on; a new one in memory when absent. */
  readonly store?: SheetStore;
  /** The clock, in milliseconds since 1970; with one given, `Utilities.sleep` only moves it on. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => void;
  /** Numbers from 0 up to 1. */
  readonly random?: () => number;
  readonly ui?: UiHost;
  /** Name of the add-on's menu. */
  readonly addonName?: string;
  /** How `onOpen` and top-level code under it are authorized. */
  readonly authMode?: AuthMode;
  /** False for a standalone script or web app: no active spreadsheet, no Ui. */
  readonly bound?: boolean;
  /** Scopes the user granted; all when absent. */
  readonly grantedScopes?: readonly string[];
  readonly mailQuota?: number;
  /** Answers what a script asks of the network; without it there is no UrlFetchApp. */
  readonly fetch?: Fetch;
  /** The mailbox of whoever runs the script; without it there is no GmailApp. */
  readonly mailbox?: Mailbox;
}

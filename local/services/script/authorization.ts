import { scriptException } from '../core/exception';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

const scopes: readonly (readonly [pattern: RegExp, scope: string])[] = [
  [/^Ui\./, 'script.container.ui'],
  [/^MailApp/, 'script.send_mail'],
  [/^ScriptApp/, 'script.scriptapp'],
  [/^Session/, 'userinfo.email'],
  [/^SpreadsheetApp/, 'spreadsheets'],
  [/./, 'script.storage'],
];

const forbidden: Readonly<Record<AuthMode, RegExp>> = {
  NONE: /^(?:SpreadsheetApp|PropertiesService|CacheService|LockService|MailApp|Ui\.show|Ui\.alert|Ui\.prompt|ScriptApp\.)/,
  LIMITED: /^(?:SpreadsheetApp\.(?:open|create)|MailApp|Ui\.show|ScriptApp\.)/,
  CUSTOM_FUNCTION: /^(?:MailApp|Ui\.|ScriptApp\.|.*\.set)/,
  FULL: /^$/,
};

/** Refuses a call that the mode of the running function does not allow, naming the scope that it would take. */
export function checkAuthorization(mode: AuthMode, method: string): void {
  if (!forbidden[mode].test(method)) return;
  const scope = scopes.find(([pattern]) => pattern.test(method))?.[1] ?? '';
  throw scriptException(
    `You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
  );
}

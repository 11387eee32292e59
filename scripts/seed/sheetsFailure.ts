import { statusOf } from './retry';

/** The ways the Sheets API is known to fail, told apart by what has to be done about them. */
export type SheetsFailure =
  | 'noCredentials'
  | 'credentialsExpired'
  | 'scopeMissing'
  | 'apiSwitchedOff'
  | 'quotaProjectMissing'
  | 'noRights'
  | 'busy'
  | 'network'
  | 'unknown';

const SAID: readonly (readonly [SheetsFailure, RegExp])[] = [
  ['noCredentials', /could not load the default credentials|ENOENT|does not exist, or it is not a file/i],
  ['quotaProjectMissing', /requires a quota project/i],
  ['apiSwitchedOff', /has not been used in project|is disabled/i],
  ['scopeMissing', /insufficient (authentication scopes|permission)/i],
  ['credentialsExpired', /invalid_grant|invalid_rapt|invalid_client|invalid authentication credentials/i],
  ['network', /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket hang up|certificate/i],
];

const BY_STATUS: Readonly<Record<number, SheetsFailure>> = {
  401: 'credentialsExpired',
  403: 'noRights',
  429: 'busy',
  503: 'busy',
};

export function sheetsFailure(error: unknown): SheetsFailure {
  const said = wordsOf(error);
  return SAID.find(([, pattern]) => pattern.test(said))?.[0] ?? BY_STATUS[statusOf(error) ?? 0] ?? 'unknown';
}

/** What was said, with the words of what lay behind it: the reason of a lost connection stands only there. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message;
}

import type { ClaspResult } from './clasp';

/** The ways clasp is known to fail, told apart by what has to be done about them. */
export type ClaspFailure =
  | 'notSignedIn'
  | 'signInExpired'
  | 'signInIncomplete'
  | 'apiSwitchedOff'
  | 'adminForbids'
  | 'noRights'
  | 'notFound'
  | 'filesConflict'
  | 'filesRefused'
  | 'network'
  | 'quota'
  | 'unknown';

/** What clasp 3.4 and Google's interfaces behind it say. The first that fits wins: the narrow ones stand first. */
const SAID: readonly (readonly [ClaspFailure, RegExp])[] = [
  ['notSignedIn', /no credentials found|not logged in|login required/i],
  ['apiSwitchedOff', /has not enabled the apps script api/i],
  ['adminForbids', /admin_policy_enforced|(blocked|disabled|restricted) by (your|the) (domain )?admin/i],
  [
    'signInExpired',
    /invalid_grant|invalid_rapt|invalid_client|invalid credentials|invalid authentication|unauthenticated/i,
  ],
  ['signInIncomplete', /insufficient (authentication scopes|permission)/i],
  ['quota', /quota|rate limit|resource_exhausted|too many|limit exceeded/i],
  ['filesConflict', /conflicting files/i],
  ['filesRefused', /syntax ?error|invalid argument|invalid manifest/i],
  ['network', /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket hang up|certificate|network/i],
  ['notFound', /not found|notfound/i],
  ['noRights', /does not have permission|permission.denied|forbidden|not authorized/i],
];

export function claspFailure({ output, errors }: ClaspResult): ClaspFailure {
  const said = `${errors}\n${output}`;
  return SAID.find(([, pattern]) => pattern.test(said))?.[0] ?? 'unknown';
}

/** The first line that says something, for failures nobody has met yet. */
export function firstWords({ output, errors }: ClaspResult): string {
  const lines = `${errors}\n${output}`.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '') ?? '';
}

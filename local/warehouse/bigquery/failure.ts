/** Why BigQuery did not do what it was asked. */
export type BigQueryFailure = 'credentials' | 'rights' | 'quota' | 'billing' | 'network' | 'missing' | 'refused';

interface Failed {
  readonly message?: string;
  readonly code?: number | string;
  readonly errors?: readonly { readonly reason?: string }[];
  readonly response?: { readonly status?: number };
}

const REASONS: Readonly<Record<string, BigQueryFailure>> = {
  quotaExceeded: 'quota',
  rateLimitExceeded: 'quota',
  userRateLimitExceeded: 'quota',
  jobRateLimitExceeded: 'quota',
  billingNotEnabled: 'billing',
  billingTierLimitExceeded: 'quota',
  accessDenied: 'rights',
  notFound: 'missing',
};

const OF_CREDENTIALS =
  /default credentials|invalid_grant|invalid_client|invalid_rapt|unauthenticated|credential|lstat|OAuth/i;
const OF_NETWORK =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|socket hang up|network/i;

/** The client says it in several ways: by a reason, by a status of HTTP, or in words of what lies below it. */
export function whyBigQueryFailed(error: unknown): BigQueryFailure {
  const { message = '', code, errors = [], response } = (error ?? {}) as Failed;
  for (const { reason = '' } of errors) {
    const known = REASONS[reason];
    if (known !== undefined) return known;
  }
  const status = typeof code === 'number' ? code : response?.status;
  if (status === 401) return 'credentials';
  if (status === 403) return 'rights';
  if (status === 404) return 'missing';
  if (status === 429) return 'quota';
  if (OF_NETWORK.test(`${String(code)} ${message}`)) return 'network';
  return OF_CREDENTIALS.test(message) ? 'credentials' : 'refused';
}

/** What the service itself said, in one line. */
export function saidByBigQuery(error: unknown): string {
  const { message = String(error) } = (error ?? {}) as Failed;
  return message.split('\n')[0]?.trim() ?? '';
}

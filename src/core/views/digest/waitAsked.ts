/** Nobody said how long. */
const USUAL = 60;
/** Whoever asks for more is asked once a day. */
const MOST = 86_400;

/**
 * So many seconds a service wants to be left alone: Telegram says so in its answer, others in the header `Retry-After`, as
 * seconds or as a date (RFC 9110, 10.2.3), in whatever letters.
 */
export function waitAsked(said: unknown, headers: Readonly<Record<string, unknown>>, now: number): number {
  const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
  const seconds = [said, header].map((one) => secondsIn(one, now)).find((one) => one !== null) ?? USUAL;
  return Math.min(MOST, Math.max(1, Math.ceil(seconds)));
}

function secondsIn(said: unknown, now: number): number | null {
  if (typeof said !== 'number' && typeof said !== 'string') return null;
  if (said !== '' && Number.isFinite(Number(said))) return Number(said);
  const until = Date.parse(String(said));
  return Number.isNaN(until) ? null : (until - now) / 1000;
}

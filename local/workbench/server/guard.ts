import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { codePolicy, pagePolicy } from '../policy';

/**
 * Whether a request comes from our own page on this computer. The name in Host keeps out pages that point a domain of
 * theirs at 127.0.0.1; Origin and Sec-Fetch-Site keep out pages of other sites that the same browser has open.
 */
export function isFromHere(request: IncomingMessage, port: number): boolean {
  const { host, origin, 'sec-fetch-site': site } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Compares without telling by the time it takes how much was right. */
export function isSameToken(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The page itself may frame the pages of the web app, which stand at an address of their own. */
export function framing(phone: string): Readonly<Record<string, string>> {
  const { origin } = new URL(phone);
  const policy = securityHeaders['Content-Security-Policy'].replace('frame-src ', `frame-src ${origin} `);
  return { 'Content-Security-Policy': policy };
}

export const securityHeaders = {
  'Content-Security-Policy': [...pagePolicy, "frame-ancestors 'none'"].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** The name of the page that is served with the policy of code. */
export const codePage = 'code.html';
export const codeHeaders = { 'Content-Security-Policy': [...codePolicy, "frame-ancestors 'self'"].join('; ') } as const;

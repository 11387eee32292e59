import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

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

/** Our page needs nothing from anywhere and runs no text as code; frames of the add-on's dialogs inherit this. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** The empty frame of the page in which the add-on's code runs: it may do that and load nothing at all. */
const codePolicy = ["default-src 'none'", "script-src 'unsafe-eval'", "base-uri 'none'", "frame-ancestors 'self'"];

export const securityHeaders = {
  'Content-Security-Policy': pagePolicy.join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** The name of the page that is served with the policy of code. */
export const codePage = 'code.html';
export const codeHeaders = { 'Content-Security-Policy': codePolicy.join('; ') } as const;

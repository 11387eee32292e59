import type { Delivery } from '../../core/views/digest/duties';
import { waitAsked } from '../../core/views/digest/waitAsked';
import type { Outcome } from '../../core/views/digest/sending';
import type { Channel } from '../../core/work/alerting/channel';

type Transport = (delivery: Delivery) => Outcome;

/** Under these names the owner keeps what may send in the properties of the script: never in a sheet. */
const TELEGRAM_TOKEN = 'telegramToken';
const CHAT_WEBHOOK = 'chatWebhook';

/** The ways to send, each with what it needs; those that are not set up are not there. */
export function transports(): ReadonlyMap<Channel, Transport> {
  const properties = PropertiesService.getScriptProperties();
  const token = properties.getProperty(TELEGRAM_TOKEN) ?? '';
  const webhook = properties.getProperty(CHAT_WEBHOOK) ?? '';
  return new Map<Channel, Transport>([
    ['mail', byMail],
    ...(token === '' ? [] : [['telegram', byTelegram(token)] as const]),
    ...(webhook.startsWith('https://chat.googleapis.com/') ? [['chat', byChat(webhook)] as const] : []),
  ]);
}

/** The day's letters are used up: there are words for it. */
export const MAIL_QUOTA = 'quota';

/** Google counts recipients by the day: the letter of tomorrow is worth more than an error of today. */
function byMail({ address, subject, text, html }: Delivery): Outcome {
  if (MailApp.getRemainingDailyQuota() < 1) return { ok: false, why: MAIL_QUOTA, isFinal: false, waitSeconds: 3600 };
  return tried(() => {
    MailApp.sendEmail({ to: address, subject, body: text, ...(html !== null && { htmlBody: html }) });
    return { ok: true };
  });
}

function byTelegram(token: string): Transport {
  const url = `https://api.telegram.org/bot${token}/sendMessage`;
  return ({ address, text }) => {
    const payload = { chat_id: address, text, parse_mode: 'HTML', disable_web_page_preview: true };
    return hidden(posted(url, payload), token);
  };
}

function byChat(webhook: string): Transport {
  return ({ text }) => hidden(posted(webhook, { text }), webhook);
}

/** What a service says of itself is told in the Journal; a secret is not. */
function hidden(outcome: Outcome, secret: string): Outcome {
  return outcome.ok ? outcome : { ...outcome, why: outcome.why.replaceAll(secret, '…') };
}

/** A service that broke on the way, or a gateway that had no answer of it: it may have been taken. */
const UNCLEAR: ReadonlySet<number> = new Set([500, 502, 504]);

/** To wait for a service that does not answer costs a minute a message: it is left alone for a ring of the clock. */
const REST_SECONDS = 15 * 60;

function posted(url: string, payload: unknown): Outcome {
  const request = {
    method: 'post',
    contentType: 'application/json; charset=UTF-8',
    payload: JSON.stringify(payload),
    muteHttpExceptions: true,
  } as const;
  return tried(() => outcomeOf(UrlFetchApp.fetch(url, request)), { waitSeconds: REST_SECONDS });
}

function outcomeOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): Outcome {
  const status = response.getResponseCode();
  if (status >= 200 && status < 300) return { ok: true };
  const { description = '', parameters } = answerIn(response.getContentText());
  const why = `${status} ${description}`.trim();
  if (status !== 429) return { ok: false, why, isFinal: status >= 400 && status < 500, isUnknown: UNCLEAR.has(status) };
  const headers = response.getAllHeaders() as Readonly<Record<string, unknown>>;
  return { ok: false, why, isFinal: false, waitSeconds: waitAsked(parameters?.retry_after, headers, Date.now()) };
}

interface Answer {
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: unknown };
}

/** Telegram answers in JSON; what stands between may answer anything. */
function answerIn(text: string): Answer {
  try {
    const answer = JSON.parse(text) as Answer | null;
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch {
    return {};
  }
}

/** What ends in an error may have gone out before it. */
function tried(work: () => Outcome, more: { readonly waitSeconds?: number } = {}): Outcome {
  try {
    return work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, why, isFinal: false, isUnknown: true, ...more };
  }
}

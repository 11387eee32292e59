import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A letter to one address. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
}

/** Lays a letter into the folder beside a workbook, as a file that mail programs open; answers its path. */
export function putIntoOutbox(workbook: string, mail: Mail): string {
  const folder = join(dirname(workbook), `${basename(workbook, '.xlsx')}-outbox`);
  mkdirSync(folder, { recursive: true });
  const stamp = mail.at.toISOString().slice(0, 16).replaceAll(':', '-');
  const path = join(folder, `${stamp}-${mail.to.replaceAll(/[^\w.@-]/g, '_')}.eml`);
  writeFileSync(path, mailFile(mail));
  return path;
}

const BOUNDARY = 'sales-register-letter';

/** One letter in both forms, as RFC 5322 and MIME have it. */
export function mailFile({ to, subject, text, html, at }: Mail): string {
  const part = (type: string, content: string): string =>
    [`--${BOUNDARY}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', wrapped(content)].join('\r\n'); // prettier-ignore
  return [
    `To: ${to.replaceAll(/[\r\n]/g, ' ')}`,
    `Subject: ${headerWords(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    part('text/plain', text),
    part('text/html', html),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

function wrapped(content: string): string {
  return (
    Buffer.from(content, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
}

/** A header holds ASCII: words in UTF-8 are encoded, at most 75 characters each, no letter cut in two. */
function headerWords(text: string): string {
  const letters = Array.from(text.replaceAll(/[\r\n]+/g, ' '));
  const words: string[] = [];
  for (let start = 0; start < letters.length; start += 10)
    words.push(`=?utf-8?B?${Buffer.from(letters.slice(start, start + 10).join('')).toString('base64')}?=`);
  return words.join('\r\n ');
}

import { asText } from '../core/asText';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Text that is safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** Where in a page a value is about to be printed. */
export type Place = 'html' | 'script' | 'scriptString' | 'url' | 'style';

/** Looks at the page up to here to tell where the next value stands. */
export function placeAt(before: string): Place {
  const script = insideElement(before, 'script');
  if (script !== null) return isInsideString(script) ? 'scriptString' : 'script';
  if (insideElement(before, 'style') !== null) return 'style';
  return /<[a-z][^<>]*\s(?:href|src|action)\s*=\s*["']?$/i.test(before) ? 'url' : 'html';
}

/** What was written since an element was opened; null outside of it. */
function insideElement(before: string, name: string): string | null {
  const lower = before.toLowerCase();
  const opened = lower.lastIndexOf(`<${name}`);
  const closed = lower.lastIndexOf(`</${name}`);
  const end = opened < 0 ? -1 : before.indexOf('>', opened);
  return opened > closed && end >= 0 ? before.slice(end + 1) : null;
}

function isInsideString(script: string): boolean {
  let quote = '';
  for (let i = 0; i < script.length; i++) {
    const letter = script.charAt(i);
    if (quote === '') quote = /["'`]/.test(letter) ? letter : '';
    else if (letter === '\\') i++;
    else if (letter === quote) quote = '';
  }
  return quote !== '';
}

/** A printed value made harmless for its place. */
export function escapeFor(place: Place, value: unknown): string {
  const text = asText(value);
  switch (place) {
    case 'script':
      return scriptLiteral(value);
    case 'scriptString':
      return scriptText(text);
    case 'style':
      return text.replace(/[<>"'\\&]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
    case 'url':
      return /^\s*(?:javascript|vbscript|data):/i.test(text) ? '#zClosurez' : escapeHtml(text);
    case 'html':
      return escapeHtml(text);
  }
}

function scriptText(text: string): string {
  return text.replace(
    /[\\"'`<>&=\n\r\u2028\u2029/]/g,
    (letter) => `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

function scriptLiteral(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${String(value)} `;
  if (value === null || value === undefined) return ' null ';
  if (typeof value === 'string') return `'${scriptText(value)}'`;
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

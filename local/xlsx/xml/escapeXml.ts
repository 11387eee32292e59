/** Characters that XML cannot carry, and an underscore that would be read as one of them. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const allForbidden = new RegExp(forbidden.source, 'g');
const markup: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const special = /[&<>"\n\t]/;
const allSpecial = /[&<>"\n\t]/g;
const entity = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const codePoint = /_x([0-9A-Fa-f]{4})_/g;

const lastCodePoint = 0x10ffff;

/** Text as an .xlsx part holds it. */
export function escapeXml(text: string): string {
  const encoded = encodeCellText(text);
  return special.test(encoded) ? encoded.replace(allSpecial, (found) => markup[found] ?? found) : encoded;
}

/** What XML cannot carry is written `_x0001_`, as Excel does. */
export function encodeCellText(text: string): string {
  return forbidden.test(text) ? text.replace(allForbidden, (found) => `_x${hexCode(found)}_`) : text;
}

/** Plain XML unescaping. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    entity,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= lastCodePoint ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Undoes `_x0001_` in text that came out of a cell. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(codePoint, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Attributes with their leading spaces; undefined ones are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}

function hexCode(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

import type { Letter, LetterLine, LetterRow, LetterSection, Tone } from './letterParts';
import { PALETTE } from '../palette';
import { reachBy } from './reach';

/** Where the lines of a letter lead; blank where there is nothing to lead to. */
export interface Links {
  /** The address of a sheet by its name; without one that of the workbook. */
  readonly sheet: (name: string) => string;
  /** The card of somebody, by the id of a row about them. No secret stands in a letter: the phone it is opened on has one. */
  readonly card: (id: string) => string;
}

export const NO_LINKS: Links = { sheet: () => '', card: () => '' };

const COLORS: Readonly<Record<Tone, string>> = {
  plain: PALETTE.ink,
  good: PALETTE.good,
  bad: PALETTE.bad,
  warn: PALETTE.warn,
  quiet: '#5f6368',
};
const QUIET = COLORS.quiet;

/** Mail programs that know dark mode take these; the others leave the light colours of the lines or turn them themselves. */
const DARK = `@media (prefers-color-scheme:dark){
.page{background:#1b1c1e!important}.card{background:#26282b!important}
.plain,.title{color:#e8eaed!important}.quiet{color:#a8adb3!important}.line{border-color:#3c4043!important}
.good{color:#81c995!important}.bad{color:#f28b82!important}.warn{color:#fdb663!important}
.band{background:#0b4f39!important}.link{color:#8fd3b9!important}
}`;

/** The letter as mail: tables and colours at every line, for mail programs that know nothing else. Also well-formed XML. */
export function htmlLetter(letter: Letter, links: Links = NO_LINKS): string {
  const { subject, title, about, lines, sections, foot, open } = letter;
  const home = links.sheet('');
  return [
    '<!DOCTYPE html>',
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width,initial-scale=1"/>',
    '<meta name="color-scheme" content="light dark"/><meta name="supported-color-schemes" content="light dark"/>',
    `<title>${escapeHtml(subject)}</title><style>${DARK}</style></head>`,
    `<body class="page" style="margin:0;padding:0;background:#f1f3f4;font-family:Arial,Helvetica,sans-serif">`,
    '<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f1f3f4"><tr><td align="center" style="padding:12px 8px">',
    '<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff">',
    `<tr><td class="band" style="background:${PALETTE.accent};padding:14px 16px"><div style="color:#ffffff;font-size:18px;font-weight:bold">${escapeHtml(title)}</div><div style="color:#e6f2ed;font-size:14px">${unbroken(about)}</div></td></tr>`,
    `<tr><td style="padding:8px 16px 4px">${table(lines.map((line) => firstLine(line, links.sheet(line.sheet))))}</td></tr>`,
    ...sections.map((section) => sectionHtml(section, links)),
    `<tr><td class="quiet" style="padding:16px;color:${QUIET};font-size:12px">${escapeHtml(foot)}${home === '' ? '' : ` ${link(home, open)}`}</td></tr>`,
    '</table></td></tr></table></body></html>',
  ].join('\n');
}

function table(rows: readonly string[]): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${rows.join('')}</table>`;
}

const CELL = `border-bottom:1px solid ${PALETTE.line};padding:6px 0;vertical-align:top;`;

function firstLine({ label, text, tone }: LetterLine, address: string): string {
  const name = address === '' ? escapeHtml(label) : link(address, label);
  return `<tr><td class="quiet line" width="32%" style="${CELL}padding-right:8px;color:${QUIET};font-size:13px">${name}</td><td class="${tone} line" style="${CELL}color:${COLORS[tone]};font-size:15px">${unbroken(text)}</td></tr>`;
}

function sectionHtml({ title, sheet, rows, more }: LetterSection, links: Links): string {
  const address = links.sheet(sheet);
  const heading = address === '' ? escapeHtml(title) : link(address, title);
  const rest =
    more === ''
      ? ''
      : `<tr><td class="quiet" style="padding:6px 0;color:${QUIET};font-size:13px">${escapeHtml(more)}</td></tr>`;
  return `<tr><td style="padding:18px 16px 0"><div class="title" style="color:${PALETTE.ink};font-size:15px;font-weight:bold;padding-bottom:2px">${heading}</div>${table([...rows.map((row) => rowHtml(row, links)), rest])}</td></tr>`;
}

/** A day or an amount stays in one line on the narrowest phone. */
const SHORT = 20;

/** Where a card can be opened the name leads there, and the number below it calls. */
function rowHtml({ head, value, detail, tone, phone = '', card = '' }: LetterRow, links: Links): string {
  const address = card === '' ? '' : links.card(card);
  const name = address === '' ? reachLink(phone, head) : link(address, head);
  const told = address === '' ? unbroken(detail) : withReach(detail, phone);
  const below =
    told === '' ? '' : `<div class="quiet" style="color:${QUIET};font-size:13px;padding-top:2px">${told}</div>`;
  const line =
    value === ''
      ? `<div class="${tone}" style="color:${COLORS[tone]};font-size:14px">${name}</div>`
      : table([
          `<tr><td class="plain" style="color:${PALETTE.ink};font-size:14px;vertical-align:top">${name}</td><td class="${tone}" align="right" style="color:${COLORS[tone]};font-size:14px;padding-left:10px;vertical-align:top${value.length <= SHORT ? ';white-space:nowrap' : ''}">${escapeHtml(value)}</td></tr>`,
        ]);
  return `<tr><td class="line" style="${CELL}">${line}${below}</td></tr>`;
}

function link(address: string, text: string): string {
  return `<a class="link" style="color:${PALETTE.accent}" href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

/** A number is dialled by a tap on who it is, an address of mail is written to. */
function reachLink(phone: string, name: string): string {
  const address = reachBy(phone);
  return address === '' ? escapeHtml(name) : link(address, name);
}

/** What is known of somebody, with the number among it, or behind it, to be tapped. */
function withReach(detail: string, phone: string): string {
  if (reachBy(phone) === '') return unbroken(detail);
  const parts = detail.split(' · ').filter((part) => part !== '' && part !== phone);
  return [...parts.map(unbroken), reachLink(phone, phone)].join(' · ');
}

/** A day with hyphens is broken at none of them. */
function unbroken(text: string): string {
  return escapeHtml(text).replaceAll(/\d{4}-\d{2}-\d{2}/g, '<span style="white-space:nowrap">$&</span>');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML cannot carry: control characters, and halves of a character. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Whatever somebody has typed into a name is shown and does nothing. */
function escapeHtml(text: string): string {
  return text.replaceAll(UNWRITABLE, '').replaceAll(/[&<>"']/g, (found) => ENTITIES[found] ?? '');
}

import type { CellFormat, TextRun } from '../../store/workbookData';
import type { ColorReader } from '../styles/colors';
import type { DefaultFont } from '../styles/font';
import { black, googleFont, readFont, renderFont } from '../styles/font';
import { limits } from '../limits';
import { Refusal } from '../workbookFailure';
import { namespaces, xmlDeclaration } from '../xml/document';
import { decodeCellText, escapeXml, unescapeXml } from '../xml/escapeXml';
import { childNamed, parseXml } from '../xml/parseXml';
import type { TextCount } from './textCount';

/** Text of a cell with its differently formatted stretches, if any. */
export interface CellText {
  readonly text: string;
  readonly runs?: TextRun[];
}

const plainText = /^<t(?:\s[^>]*)?>([^<]*)<\/t>$/;

/** The table of texts that cells refer to by number. */
export function readSharedStrings(xml: string, color: ColorReader, count: TextCount): CellText[] {
  const strings: CellText[] = [];
  const bare = /<\w{1,99}:si[\s/>]/.test(xml) ? xml.replace(/(<\/?)\w+:/g, '$1') : xml;
  for (let at = itemStart(bare, 0); at !== -1;) {
    const tagEnd = bare.indexOf('>', at);
    const empty = bare[tagEnd - 1] === '/';
    const end = empty ? tagEnd : bare.indexOf('</si>', tagEnd);
    if (tagEnd === -1 || end === -1) throw new SyntaxError('a text without an end');
    strings.push(empty ? noText : readCellText(bare.slice(tagEnd + 1, end), color, count));
    if (strings.length > limits.texts) throw new Refusal('workbook.partTooLarge');
    at = itemStart(bare, end);
  }
  return strings;
}

const noText: CellText = { text: '' };

function itemStart(xml: string, from: number): number {
  let at = xml.indexOf('<si', from);
  while (at !== -1 && !/[\s/>]/.test(xml[at + 3] ?? '')) at = xml.indexOf('<si', at + 3);
  return at;
}

/** The inside of `<si>` or `<is>`: plain text, or stretches each with its font. */
export function readCellText(inner: string, color: ColorReader, count: TextCount): CellText {
  const plain = plainText.exec(inner);
  if (plain) return { text: decodeCellText(unescapeXml(plain[1] ?? '')) };
  count.addRich();
  const element = parseXml(`<si>${inner}</si>`);
  const runs: TextRun[] = [];
  let text = '';
  for (const child of element?.children ?? []) {
    const piece = decodeCellText((child.name === 't' ? child : childNamed(child, 't'))?.text ?? '');
    if (child.name !== 't' && child.name !== 'r') continue;
    const style = readFont(childNamed(child, 'rPr'), color);
    if (Object.keys(style).length > 0 && piece !== '')
      runs.push({ start: text.length, end: text.length + piece.length, ...style });
    text += piece;
  }
  return runs.length > 0 ? { text, runs } : { text };
}

/** The stretches that differ from their cell's own font; undefined when none does. */
export function ownRuns(
  runs: readonly TextRun[],
  format: CellFormat | null,
  defaults: DefaultFont,
): TextRun[] | undefined {
  const font = fontOf(format ?? undefined, defaults);
  const own = runs.flatMap((run) => {
    const { fontFamily, fontSize, color, ...rest } = run;
    const kept: TextRun = {
      ...rest,
      ...(fontFamily !== undefined && fontFamily !== font.name && { fontFamily }),
      ...(fontSize !== undefined && fontSize !== font.size && { fontSize }),
      ...(color !== undefined && (color !== black || format?.fontColor !== undefined) && { color }),
    };
    return Object.keys(kept).length > 2 ? [kept] : [];
  });
  return own.length > 0 ? own : undefined;
}

function fontOf(format: CellFormat | undefined, defaults: DefaultFont): DefaultFont {
  return { name: format?.fontFamily ?? defaults.name, size: format?.fontSize ?? defaults.size };
}

/** Collects the texts of a workbook while its sheets are written. */
export class SharedStringTable {
  private readonly numbers = new Map<string, number>();
  private readonly items: string[] = [];

  /** The number of a plain text. */
  add(text: string): number {
    return this.numbers.get(text) ?? this.addItem(text, textElement(text));
  }

  /** The number of a text with formatted stretches. */
  addRich(text: string, runs: readonly TextRun[], format: CellFormat | undefined): number {
    const font = fontOf(format, googleFont);
    const xml = renderRuns(text, runs, font);
    const key = `\u0000${xml}`;
    return this.numbers.get(key) ?? this.addItem(key, xml);
  }

  *render(): Generator<string> {
    yield `${xmlDeclaration}<sst xmlns="${namespaces.sheet}" uniqueCount="${String(this.items.length)}">`;
    const portion = 4096;
    for (let at = 0; at < this.items.length; at += portion) yield this.items.slice(at, at + portion).join('');
    yield '</sst>';
  }

  private addItem(key: string, xml: string): number {
    const number = this.items.push(`<si>${xml}</si>`) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

function textElement(text: string): string {
  const space = /^\s|\s$|\s\s|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXml(text)}</t>`;
}

/** A stretch names its font always: without one some programs take a font of their own. */
function renderRuns(text: string, runs: readonly TextRun[], font: DefaultFont): string {
  const parts: string[] = [];
  let at = 0;
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    if (run.start > at) parts.push(`<r>${textElement(text.slice(at, run.start))}</r>`);
    const stretch = textElement(text.slice(Math.max(at, run.start), run.end));
    parts.push(`<r><rPr>${renderFont(run, font, 'rFont')}</rPr>${stretch}</r>`);
    at = Math.max(at, run.end);
  }
  if (at < text.length) parts.push(`<r>${textElement(text.slice(at))}</r>`);
  return parts.join('');
}

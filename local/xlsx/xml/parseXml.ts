import { SaxesParser } from 'saxes';
import { limits } from '../limits';
import { Refusal } from '../workbookFailure';
import { unescapeXml } from './escapeXml';

/** An XML element. Names come without their namespace prefix; `text` is the text directly inside, unescaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** A name is looked for only where one can begin: a long text without any `=` is then gone through once. */
const attribute = /(?<![^\s"'])([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Parses one of a workbook's small parts into a tree; large sheets are scanned instead. Null when nothing is in it; throws
 * a SyntaxError when it is no well-formed XML, and refuses one that is too large.
 */
export function parseXml(xml: string): XmlElement | null {
  if (xml.trim() === '') return null;
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  const current = (): OpenElement => open[open.length - 1] ?? root;
  const addText = (text: string): void => void (current().text += text);
  let elements = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (++elements > limits.elements) throw new Refusal('workbook.partTooLarge');
    if (open.length > limits.depth) throw new SyntaxError('the elements lie too deep in each other');
    const element = { name: localName(name), attributes: bareAttributes(attributes), children: [], text: '' };
    current().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', ({ message }) => {
    throw new SyntaxError(message);
  });
  parser.write(xml).close();
  return root.children[0] ?? null;
}

function bareAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const bare: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) if (!name.startsWith('xmlns')) bare[localName(name)] = value;
  return bare;
}

/** `r:id="rId1" ref="A1"` by bare name: `{ id, ref }`. */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    if (!name.startsWith('xmlns')) attributes[localName(name)] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

export function childrenNamed(element: XmlElement | null | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(element: XmlElement | null | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Follows a path of names down the first child of each; undefined where it ends early. */
export function descendant(element: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element ?? undefined;
  for (const name of path) at = childNamed(at, name);
  return at;
}

/** Every element of that name at any depth, in order of the document. */
export function allNamed(element: XmlElement | null | undefined, name: string): readonly XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}

/** All the text inside, at any depth. */
export function wholeText(element: XmlElement): string {
  return element.text + element.children.map(wholeText).join('');
}

/** XML's yes and no: `1`, `true`, and what stands when nothing is said. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

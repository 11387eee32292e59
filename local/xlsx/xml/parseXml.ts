import { unescapeXml } from './escapeXml';

/** An XML element. Names come without their namespace prefix; `text` is the text directly inside, unescaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
}

const piece =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<\/[^>]+>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Parses one of a workbook's small parts into a tree; large sheets are scanned instead. Null when nothing is in it. */
export function parseXml(xml: string): XmlElement | null {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  for (const match of xml.matchAll(piece)) {
    const [whole, raw, name, attributes = '', closed] = match;
    const current = open[open.length - 1] ?? root;
    if (raw !== undefined) current.text += raw;
    else if (name !== undefined) {
      const element: OpenElement = {
        name: localName(name),
        attributes: parseAttributes(attributes),
        children: [],
        text: '',
      };
      current.children.push(element);
      if (!closed) open.push(element);
    } else if (whole.startsWith('</')) {
      if (open.length > 1) open.pop();
    } else if (!whole.startsWith('<')) current.text += unescapeXml(whole);
  }
  return root.children[0] ?? null;
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

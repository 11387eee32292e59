import type { CellFormat, TextRun } from '../../store/workbookData';
import { escapeXml } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { childNamed, isTrue } from '../xml/parseXml';
import type { ColorReader } from './colors';
import { renderColor } from './colors';

/** The font of a cell that says nothing about its font. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** Google's default font, which we write as the file's own. */
export const googleFont: DefaultFont = { name: 'Arial', size: 10 };

/** The colour of text that has no colour of its own; LibreOffice spells it out for every cell. */
export const black = '#000000';

/** How text looks, in a whole cell or in a stretch of its text. */
export type FontLook = Omit<TextRun, 'start' | 'end' | 'link'>;

export function lookOf({ fontColor, ...format }: CellFormat): FontLook {
  return fontColor === undefined ? format : { ...format, color: fontColor };
}

/** The elements of a font in the order that Excel writes them in; without defaults its name and size are left open. */
export function renderFont(look: FontLook, defaults: DefaultFont | null, nameElement: 'name' | 'rFont'): string {
  return [
    look.bold ? '<b/>' : '',
    look.italic ? '<i/>' : '',
    look.strikethrough ? '<strike/>' : '',
    look.underline ? '<u/>' : '',
    defaults ? `<sz val="${String(look.fontSize ?? defaults.size)}"/>` : '',
    look.color === undefined ? '' : renderColor('color', look.color),
    defaults ? `<${nameElement} val="${escapeXml(look.fontFamily ?? defaults.name)}"/>` : '',
  ].join('');
}

/** What a `<font>` or `<rPr>` says about its text. */
export function readFont(font: XmlElement | undefined, color: ColorReader): FontLook {
  const value = (name: string): string | undefined => childNamed(font, name)?.attributes['val'];
  const has = (name: string): boolean => childNamed(font, name) !== undefined && isTrue(value(name), true);
  const fontColor = color(childNamed(font, 'color')?.attributes);
  const size = value('sz');
  const family = value('name') ?? value('rFont');
  const underlined = childNamed(font, 'u') !== undefined && value('u') !== 'none';
  return {
    ...(has('b') && { bold: true }),
    ...(has('i') && { italic: true }),
    ...(underlined && { underline: true }),
    ...(has('strike') && { strikethrough: true }),
    ...(fontColor !== undefined && { color: fontColor }),
    ...(Number(size) > 0 && Number(size) < Infinity && { fontSize: Number(size) }),
    ...(family !== undefined && { fontFamily: family }),
  };
}

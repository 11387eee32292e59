import type { BorderLine, CellFormat } from '../../store/workbookData';
import type { XmlElement } from '../xml/parseXml';
import { childNamed } from '../xml/parseXml';
import type { ColorReader } from './colors';
import { renderColor } from './colors';
import { black } from './font';

/** In the order that the schema of the format demands. */
const sides = ['left', 'right', 'top', 'bottom'] as const;

/** The file's kinds of lines, and what they are in Google Sheets. */
const lineStyles: Readonly<Record<string, BorderLine['style']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'double',
  dotted: 'dotted',
  hair: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  slantDashDot: 'dashed',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dashed',
};

/** The `<border>` of a cell or a rule. */
export function renderBorder(borders: CellFormat['borders']): string {
  const lines = sides.map((side) => {
    const line = borders?.[side];
    return line ? `<${side} style="${line.style}">${renderColor('color', line.color)}</${side}>` : `<${side}/>`;
  });
  return `<border>${lines.join('')}<diagonal/></border>`;
}

export function readBorder(border: XmlElement | undefined, color: ColorReader): CellFormat {
  const borders: NonNullable<CellFormat['borders']> = {};
  for (const side of sides) {
    const line = childNamed(border, side);
    const style = lineStyles[line?.attributes['style'] ?? ''];
    if (style) borders[side] = { style, color: color(childNamed(line, 'color')?.attributes) ?? black };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

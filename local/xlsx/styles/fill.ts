import type { CellFormat } from '../../store/workbookData';
import type { XmlElement } from '../xml/parseXml';
import { childNamed, descendant } from '../xml/parseXml';
import type { ColorReader } from './colors';
import { renderColor } from './colors';

/** The `<fill>` of one plain colour. A cell names it as the pattern's foreground, a rule as its background. */
export function renderFill(background: string, place: 'fgColor' | 'bgColor'): string {
  return `<fill><patternFill patternType="solid">${renderColor(place, background)}</patternFill></fill>`;
}

/** Patterns and gradients become their first plain colour. */
export function readFill(fill: XmlElement | undefined, color: ColorReader): CellFormat {
  const pattern = childNamed(fill, 'patternFill');
  if (pattern?.attributes['patternType'] === 'none') return {};
  const background =
    color(childNamed(pattern, 'fgColor')?.attributes) ??
    color(childNamed(pattern, 'bgColor')?.attributes) ??
    color(descendant(fill, 'gradientFill', 'stop', 'color')?.attributes);
  return background === undefined ? {} : { background };
}

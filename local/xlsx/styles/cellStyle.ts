import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from 'exceljs';
import type { BorderLine, CellFormat } from '../../store/workbookData';
import type { ColorReader } from './colors';
import { toArgb } from './colors';

/** The font of a cell that says nothing about its font. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** Google's default font, which we write as the file's own. */
export const googleFont: DefaultFont = { name: 'Arial', size: 10 };

/** How Google shows a link that has no format of its own; written out because a spreadsheet program would show plain text. */
const linkLook: CellFormat = { fontColor: '#1155cc', underline: true };

/** The colour of text that has no colour of its own; LibreOffice spells it out for every cell. */
export const black = '#000000';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** What exceljs writes for a format. */
export function toStyle(format: CellFormat, linked: boolean): Partial<Style> {
  const shown =
    linked && format.fontColor === undefined && format.underline === undefined ? { ...format, ...linkLook } : format;
  const alignment = toAlignment(shown);
  const border = toBorders(shown.borders);
  return {
    font: toFont(shown),
    ...(shown.numberFormat !== undefined && { numFmt: shown.numberFormat }),
    ...(shown.background !== undefined && { fill: solid(shown.background) }),
    ...(alignment && { alignment }),
    ...(border && { border }),
  };
}

/** What exceljs writes for the format of a rule, which changes only what it names. */
export function toDifferentialStyle(format: CellFormat): Partial<Style> {
  const { name: _name, size: _size, ...font } = toFont(format);
  const border = toBorders(format.borders);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(format.background !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: toArgb(format.background) } },
    }),
    ...(border && { border }),
  };
}

/** The other way round. Null for `defaults`: a rule's format, where the font's name and size mean nothing. */
export function toFormat(style: Partial<Style>, color: ColorReader, defaults: DefaultFont | null): CellFormat {
  return {
    ...(style.numFmt && defaults && style.numFmt !== 'General' && { numberFormat: style.numFmt }),
    ...fromFill(style.fill, color),
    ...fromFont(style.font, color, defaults),
    ...fromAlignment(style.alignment),
    ...fromBorders(style.border, color),
  };
}

/** Takes a link's usual look away again. */
export function withoutLinkLook(format: CellFormat): CellFormat {
  if (format.fontColor !== linkLook.fontColor || !format.underline) return format;
  const { fontColor: _fontColor, underline: _underline, ...rest } = format;
  return rest;
}

function toFont(format: CellFormat): Partial<Font> {
  return {
    name: format.fontFamily ?? googleFont.name,
    size: format.fontSize ?? googleFont.size,
    ...(format.bold && { bold: true }),
    ...(format.italic && { italic: true }),
    ...(format.underline && { underline: true }),
    ...(format.strikethrough && { strike: true }),
    ...(format.fontColor !== undefined && { color: { argb: toArgb(format.fontColor) } }),
  };
}

function fromFont(font: Partial<Font> | undefined, color: ColorReader, defaults: DefaultFont | null): CellFormat {
  if (!font) return {};
  const named = font.color?.theme === 1 ? undefined : color(font.color);
  const fontColor = defaults && named === black ? undefined : named;
  return {
    ...(font.name !== undefined && defaults && font.name !== defaults.name && { fontFamily: font.name }),
    ...(font.size !== undefined && defaults && font.size !== defaults.size && { fontSize: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && font.underline !== 'none' && { underline: true }),
    ...(font.strike && { strikethrough: true }),
    ...(fontColor !== undefined && { fontColor }),
  };
}

function solid(background: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: toArgb(background) } };
}

/** Patterns become their plain colour; in rules the colour stands in the other place. */
function fromFill(fill: Fill | undefined, color: ColorReader): CellFormat {
  if (!fill) return {};
  if (fill.type === 'gradient') return background(color(fill.stops[0]?.color));
  if (fill.pattern === 'none') return {};
  return background(color(fill.fgColor) ?? color(fill.bgColor));
}

function background(found: string | undefined): CellFormat {
  return found === undefined ? {} : { background: found };
}

function toAlignment(format: CellFormat): Partial<Alignment> | null {
  const alignment: Partial<Alignment> = {
    ...(format.horizontalAlignment && { horizontal: format.horizontalAlignment }),
    ...(format.verticalAlignment && { vertical: format.verticalAlignment }),
    ...(format.wrap === 'wrap' && { wrapText: true }),
    ...(format.rotation !== undefined && { textRotation: format.rotation }),
  };
  return Object.keys(alignment).length > 0 ? alignment : null;
}

const horizontal: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'left',
  justify: 'left',
  centerContinuous: 'center',
  distributed: 'center',
};

const vertical: Readonly<Record<string, 'top' | 'middle' | 'bottom'>> = {
  top: 'top',
  middle: 'middle',
  justify: 'top',
  distributed: 'middle',
};

function fromAlignment(alignment: Partial<Alignment> | undefined): CellFormat {
  if (!alignment) return {};
  const horizontalAlignment = horizontal[alignment.horizontal ?? ''];
  const verticalAlignment = vertical[alignment.vertical ?? ''];
  const rotation = alignment.textRotation;
  return {
    ...(horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment && { verticalAlignment }),
    ...(alignment.wrapText && { wrap: 'wrap' as const }),
    ...(typeof rotation === 'number' && rotation !== 0 && { rotation }),
  };
}

function toBorders(borders: CellFormat['borders']): Partial<Borders> | null {
  if (!borders) return null;
  const lines: Partial<Borders> = {};
  for (const side of sides) {
    const line = borders[side];
    if (line) lines[side] = { style: line.style, color: { argb: toArgb(line.color) } };
  }
  return lines;
}

const lineStyles: Readonly<Record<BorderStyle, BorderLine['style']>> = {
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

function fromBorders(borders: Partial<Borders> | undefined, color: ColorReader): CellFormat {
  const lines: Partial<Record<(typeof sides)[number], BorderLine>> = {};
  for (const side of sides) {
    const line: Partial<Border> | undefined = borders?.[side];
    if (line?.style) lines[side] = { style: lineStyles[line.style], color: color(line.color) ?? black };
  }
  return Object.keys(lines).length > 0 ? { borders: lines } : {};
}

import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { BorderLine, CellFormat } from '../../store/workbookData';
import { reversed } from './reversed';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  'general-left': HorizontalAlign.UNSPECIFIED,
} as const;
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const wrapping = { overflow: WrapStrategy.OVERFLOW, wrap: WrapStrategy.WRAP, clip: WrapStrategy.CLIP } as const;
const lines = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
} as const;
const sides = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

const horizontalName = reversed(horizontal);
const verticalName = reversed(vertical);
const wrappingName = reversed(wrapping);
const lineName = reversed(lines);

/** A cell's look in Univer's short names. */
export function toStyle(format: CellFormat): IStyleData {
  return {
    ...(format.numberFormat !== undefined && { n: { pattern: format.numberFormat } }),
    ...(format.background !== undefined && { bg: { rgb: format.background } }),
    ...(format.fontColor !== undefined && { cl: { rgb: format.fontColor } }),
    ...(format.fontFamily !== undefined && { ff: format.fontFamily }),
    ...(format.fontSize !== undefined && { fs: format.fontSize }),
    ...(format.bold !== undefined && { bl: flag(format.bold) }),
    ...(format.italic !== undefined && { it: flag(format.italic) }),
    ...(format.underline !== undefined && { ul: { s: flag(format.underline) } }),
    ...(format.strikethrough !== undefined && { st: { s: flag(format.strikethrough) } }),
    ...(format.horizontalAlignment !== undefined && { ht: horizontal[format.horizontalAlignment] }),
    ...(format.verticalAlignment !== undefined && { vt: vertical[format.verticalAlignment] }),
    ...(format.wrap !== undefined && { tb: wrapping[format.wrap] }),
    ...(format.rotation !== undefined && { tr: { a: format.rotation } }),
    ...(format.borders !== undefined && { bd: toBorders(format.borders) }),
  };
}

/** The same way back; undefined when nothing is left of it. */
export function toFormat(style: IStyleData): CellFormat | undefined {
  const format: CellFormat = {
    ...(style.n && { numberFormat: style.n.pattern }),
    ...(style.bg?.rgb && { background: hexColor(style.bg.rgb) }),
    ...(style.cl?.rgb && { fontColor: hexColor(style.cl.rgb) }),
    ...(style.ff && { fontFamily: style.ff }),
    ...(style.fs && { fontSize: style.fs }),
    ...(isSet(style.bl) && { bold: style.bl === BooleanNumber.TRUE }),
    ...(isSet(style.it) && { italic: style.it === BooleanNumber.TRUE }),
    ...(isSet(style.ul?.s) && { underline: style.ul?.s === BooleanNumber.TRUE }),
    ...(isSet(style.st?.s) && { strikethrough: style.st?.s === BooleanNumber.TRUE }),
    ...named('horizontalAlignment', horizontalName(style.ht)),
    ...named('verticalAlignment', verticalName(style.vt)),
    ...named('wrap', wrappingName(style.tb)),
    ...(style.tr && { rotation: style.tr.a }),
    ...(style.bd && named('borders', fromBorders(style.bd))),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

function toBorders(borders: NonNullable<CellFormat['borders']>): IBorderData {
  const result: IBorderData = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = borders[side];
    if (line) result[sides[side]] = { s: lines[line.style], cl: { rgb: line.color } };
  }
  return result;
}

function fromBorders(borders: IBorderData): CellFormat['borders'] | undefined {
  const result: Partial<Record<keyof typeof sides, BorderLine>> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = borders[sides[side]];
    if (line) result[side] = fromLine(line);
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

function fromLine(line: IBorderStyleData): BorderLine {
  return { style: lineName(line.s) ?? 'thin', color: hexColor(line.cl.rgb ?? '#000000') };
}

/** Univer's own tools write `rgb(1, 2, 3)`; everybody else `#010203`. */
function hexColor(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toLowerCase();
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function isSet(value: number | null | undefined): boolean {
  return value === 0 || value === 1;
}

function named<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);
}

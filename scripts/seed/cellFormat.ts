import type { sheets_v4 } from '@googleapis/sheets';
import type { Style } from '../../src/core/views/sheet';

const WRAPS = { overflow: 'OVERFLOW_CELL', wrap: 'WRAP', clip: 'CLIP' } as const;
const CHANNEL = 255;

/** A style in the words of the Sheets API; a link is part of the looks of a text there. */
export function cellFormat(style: Style, link: string | null = null): sheets_v4.Schema$CellFormat {
  const { numberFormat, background, align, verticalAlign, wrap, borderBottom } = style;
  const pattern = numberFormat === undefined ? null : numberFormatOf(numberFormat);
  const text = textFormat(style, link);
  return {
    ...(pattern && { numberFormat: pattern }),
    ...(background !== undefined && { backgroundColorStyle: colorStyle(background) }),
    ...(align !== undefined && { horizontalAlignment: align.toUpperCase() }),
    ...(verticalAlign !== undefined && { verticalAlignment: verticalAlign.toUpperCase() }),
    ...(wrap !== undefined && { wrapStrategy: WRAPS[wrap] }),
    ...(borderBottom !== undefined && {
      borders: { bottom: { style: 'SOLID', colorStyle: colorStyle(borderBottom) } },
    }),
    ...(Object.keys(text).length > 0 && { textFormat: text }),
  };
}

function textFormat({ bold, italic, color, fontSize }: Style, link: string | null): sheets_v4.Schema$TextFormat {
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(fontSize !== undefined && { fontSize }),
    ...(color !== undefined && { foregroundColorStyle: colorStyle(color) }),
    ...(link !== null && { link: { uri: link } }),
  };
}

/** `#0b6e4f` as shares of red, green and blue. */
export function colorStyle(hex: string): sheets_v4.Schema$ColorStyle {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16) / CHANNEL);
  return { rgbColor: { red, green, blue } };
}

/** Google wants the kind of a number format besides its pattern; "General" is no format at all. */
function numberFormatOf(pattern: string): sheets_v4.Schema$NumberFormat | null {
  if (pattern === 'General') return null;
  return { type: kindOf(pattern.replace(/"[^"]*"/g, '')), pattern };
}

function kindOf(pattern: string): string {
  if (pattern === '@') return 'TEXT';
  const hasDate = /[dy]/.test(pattern);
  const hasTime = pattern.includes('h');
  if (hasDate) return hasTime ? 'DATE_TIME' : 'DATE';
  if (hasTime) return 'TIME';
  return pattern.includes('%') ? 'PERCENT' : 'NUMBER';
}

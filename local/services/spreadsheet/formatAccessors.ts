import type { FormatPatch } from '../../store/sheetStore';
import type { CellData, CellFormat } from '../../store/workbookData';
import type { EnumerationValue } from '../core/enumeration';
import { enumerationValue } from '../core/enumeration';
import type { MethodTable } from '../core/serviceClass';
import { self } from '../core/serviceClass';
import { generalFormat } from '../values/display';
import type { RangeState } from './book';
import { colorOf, createColor } from './color';
import { normalizeColor, shownColor } from './colors';
import { firstCell, readCells } from './readValues';
import { textRotation } from './textRotation';
import { checkShape } from './writeValues';

/** One property of a cell's format: how it is asked for and how it is set. A missing side makes no method. */
interface FormatAccessor {
  readonly one: string;
  readonly many: string;
  readonly get?: (format: CellFormat, cell: Readonly<CellData> | undefined, range: RangeState) => unknown;
  readonly set?: (value: never) => FormatPatch;
}

function fontLine(format: CellFormat): string {
  if (format.underline) return 'underline';
  return format.strikethrough ? 'line-through' : 'none';
}

function colorPatch(key: 'background' | 'fontColor', value: string | null): FormatPatch {
  return { [key]: value === null ? null : normalizeColor(value) };
}

function wrapName(format: CellFormat): string {
  return (format.wrap ?? 'overflow').toUpperCase();
}

function alignmentOf(format: CellFormat): string {
  return format.horizontalAlignment ?? 'general';
}

const alignments: Readonly<Record<string, NonNullable<CellFormat['horizontalAlignment']>>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  normal: 'general-left',
  'general-left': 'general-left',
};

function alignmentPatch(value: string | null): FormatPatch {
  return { horizontalAlignment: (value !== null && alignments[value]) || null };
}

const accessors: readonly FormatAccessor[] = [
  {
    one: 'Background',
    many: 'Backgrounds',
    get: (format) => shownColor(format.background ?? '#ffffff'),
    set: (value: string | null) => colorPatch('background', value),
  },
  {
    one: 'BackgroundColor',
    many: 'BackgroundColors',
    get: (format) => shownColor(format.background ?? '#ffffff'),
    set: (value: string | null) => colorPatch('background', value),
  },
  {
    one: 'BackgroundObject',
    many: 'BackgroundObjects',
    get: (format, _cell, range) => createColor(range.calls, format.background ?? '#ffffff'),
    set: (value: unknown) => ({ background: colorOf(value) }),
  },
  {
    one: 'FontColor',
    many: 'FontColors',
    get: (format) => shownColor(format.fontColor ?? '#000000'),
    set: (value: string | null) => colorPatch('fontColor', value),
  },
  {
    one: 'FontColorObject',
    many: 'FontColorObjects',
    get: (format, _cell, range) => createColor(range.calls, format.fontColor ?? '#000000'),
    set: (value: unknown) => ({ fontColor: colorOf(value) }),
  },
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    get: (format) => format.fontFamily ?? 'Arial',
    set: (value: string | null) => ({ fontFamily: value }),
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    get: (format) => format.fontSize ?? 10,
    set: (value: number | null) => ({ fontSize: value }),
  },
  {
    one: 'FontWeight',
    many: 'FontWeights',
    get: (format) => (format.bold ? 'bold' : 'normal'),
    set: (value: string | null) => ({ bold: value === 'bold' ? true : null }),
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    get: (format) => (format.italic ? 'italic' : 'normal'),
    set: (value: string | null) => ({ italic: value === 'italic' ? true : null }),
  },
  {
    one: 'FontLine',
    many: 'FontLines',
    get: fontLine,
    set: (value: string | null) => ({
      underline: value === 'underline' ? true : null,
      strikethrough: value === 'line-through' ? true : null,
    }),
  },
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    get: (format) => format.numberFormat ?? generalFormat,
    set: (value: string | null) => ({ numberFormat: value === null || /^general$/i.test(value) ? null : value }),
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    get: alignmentOf,
    set: alignmentPatch,
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    get: (format) => format.verticalAlignment ?? 'bottom',
    set: (value: string | null) => ({
      verticalAlignment: value === 'top' || value === 'middle' || value === 'bottom' ? value : null,
    }),
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    get: (format) => format.wrap === undefined || format.wrap === 'wrap',
    set: (value: boolean) => ({ wrap: value ? 'wrap' : 'overflow' }),
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    get: (format) => enumerationValue('WrapStrategy', wrapName(format)),
    set: (value: EnumerationValue) => {
      const name = value.name();
      return { wrap: name === 'WRAP' ? 'wrap' : name === 'CLIP' ? 'clip' : 'overflow' };
    },
  },
  {
    one: 'TextDirection',
    many: 'TextDirections',
    get: (format) =>
      format.textDirection === undefined ? null : enumerationValue('TextDirection', format.textDirection),
    set: (value: EnumerationValue | null) => ({ textDirection: textDirection(value) }),
  },
  {
    one: 'TextRotation',
    many: 'TextRotations',
    get: (format, _cell, range) => textRotation.create({ calls: range.calls, ...rotationOf(format) }),
    set: (value: unknown) => ({ rotation: rotationValue(value), verticalText: null }),
  },
];

function textDirection(value: EnumerationValue | null): 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT' | null {
  if (value === null) return null;
  return value.name() === 'RIGHT_TO_LEFT' ? 'RIGHT_TO_LEFT' : 'LEFT_TO_RIGHT';
}

function rotationOf(format: CellFormat): { degrees: number; vertical: boolean } {
  return { degrees: format.rotation ?? 0, vertical: format.verticalText ?? false };
}

function rotationValue(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return textRotation.stateOf(value)?.degrees ?? null;
}

/** Sets one patch on the whole range. */
export function patchRange(range: RangeState, patch: FormatPatch | null): void {
  range.book.store.writeFormats(range.sheetId, range.area, patch);
}

/** A sheet has few different looks and many cells. */
function oncePerValue(set: (value: never) => FormatPatch): (value: never) => FormatPatch {
  const known = new Map<unknown, FormatPatch>();
  return (value) => {
    const patch = known.get(value) ?? set(value);
    known.set(value, patch);
    return patch;
  };
}

/** The getters and setters of everything a cell's format holds, generated: single ones speak of the first cell. */
export function formatMethods(): MethodTable<RangeState> {
  const table: Record<string, (range: RangeState, value: never) => unknown> = {};
  for (const { one, many, get, set } of accessors) {
    if (get) {
      table[`get${one}`] = (range) => {
        const cell = firstCell(range);
        return get(cell?.format ?? {}, cell, range);
      };
      table[`get${many}`] = (range) =>
        readCells(range).map((row) => row.map((cell) => get(cell?.format ?? {}, cell, range)));
    }
    if (set) {
      table[`set${one}`] = (range, value) => {
        patchRange(range, set(value));
        return self;
      };
      table[`set${many}`] = (range, values: readonly (readonly never[])[]) => {
        checkShape(range, values);
        const patchOf = oncePerValue(set);
        const patches = values.map((row) => row.map(patchOf));
        range.book.store.writeFormats(range.sheetId, range.area, patches);
        return self;
      };
    }
  }
  return { ...table, ...otherFormats };
}

const otherFormats: MethodTable<RangeState> = {
  setBackgroundRGB(range, red: number, green: number, blue: number) {
    patchRange(range, { background: normalizeColor(`rgb(${red}, ${green}, ${blue})`) });
    return self;
  },
  setVerticalText(range, vertical: boolean) {
    patchRange(range, { verticalText: vertical ? true : null, rotation: null });
    return self;
  },
  setShowHyperlink: () => self,
  clearFormat(range) {
    patchRange(range, null);
    return self;
  },
};

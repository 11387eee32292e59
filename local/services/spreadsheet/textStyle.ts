import type { FormatPatch } from '../../store/sheetStore';
import type { CellFormat, TextRun } from '../../store/workbookData';
import type { MethodTable, ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { colorOf, colorText, createColor } from './color';
import { normalizeColor } from './colors';

/** The look of text; a missing property is not set by the style. */
export interface TextLook {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly color?: string | undefined;
  readonly fontSize?: number | undefined;
  readonly fontFamily?: string | undefined;
}

interface TextStyleState extends ServiceState {
  look: TextLook;
}

const getters: MethodTable<TextStyleState> = {
  isBold: ({ look }) => look.bold ?? null,
  isItalic: ({ look }) => look.italic ?? null,
  isUnderline: ({ look }) => look.underline ?? null,
  isStrikethrough: ({ look }) => look.strikethrough ?? null,
  getFontSize: ({ look }) => look.fontSize ?? null,
  getFontFamily: ({ look }) => look.fontFamily ?? null,
  getForegroundColor: ({ look }) => (look.color === undefined ? null : colorText(look.color)),
  getForegroundColorObject: ({ calls, look }) => (look.color === undefined ? null : createColor(calls, look.color)),
};

const textStyle: ServiceClass<TextStyleState> = defineService<TextStyleState>(
  { name: 'SpreadsheetApp.TextStyle' },
  { ...getters, copy: (state) => textStyleBuilder.create({ ...state }) },
);

function setter<Name extends keyof TextLook>(
  name: Name,
): (state: TextStyleState, value: TextLook[Name]) => typeof self {
  return (state, value) => {
    state.look = { ...state.look, [name]: value ?? undefined };
    return self;
  };
}

const textStyleBuilder: ServiceClass<TextStyleState> = defineService<TextStyleState>(
  { name: 'SpreadsheetApp.TextStyleBuilder' },
  {
    setBold: setter('bold'),
    setItalic: setter('italic'),
    setUnderline: setter('underline'),
    setStrikethrough: setter('strikethrough'),
    setFontSize: setter('fontSize'),
    setFontFamily: setter('fontFamily'),
    setForegroundColor(state, color: string | null) {
      state.look = { ...state.look, color: (color === null ? null : normalizeColor(color)) ?? undefined };
      return self;
    },
    setForegroundColorObject(state, color: unknown) {
      state.look = { ...state.look, color: colorOf(color) ?? undefined };
      return self;
    },
    build: (state) => textStyle.create({ ...state }),
  },
);

export function createTextStyleBuilder(calls: ServiceState['calls']): ServiceObject {
  return textStyleBuilder.create({ calls, look: {} });
}

export function createTextStyle(calls: ServiceState['calls'], look: TextLook): ServiceObject {
  return textStyle.create({ calls, look });
}

/** The look behind a TextStyle object. */
export function lookOf(value: unknown): TextLook {
  return textStyle.stateOf(value)?.look ?? textStyleBuilder.stateOf(value)?.look ?? {};
}

/** How the text of a cell looks where no run says otherwise. */
export function cellLook(format: CellFormat): TextLook {
  return {
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    underline: format.underline ?? false,
    strikethrough: format.strikethrough ?? false,
    color: format.fontColor ?? '#000000',
    fontSize: format.fontSize ?? 10,
    fontFamily: format.fontFamily ?? 'arial,sans,sans-serif',
  };
}

/** A style put on a whole cell. */
export function lookPatch(look: TextLook): FormatPatch {
  const { color, ...rest } = look;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...(color === undefined ? {} : { fontColor: color }) };
}

/** A run's own look, without its place and link. */
export function runLook({ start: _start, end: _end, link: _link, ...look }: TextRun): TextLook {
  return look;
}

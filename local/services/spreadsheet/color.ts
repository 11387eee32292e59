import { enumerationValue } from '../core/enumeration';
import type { EnumerationValue } from '../core/enumeration';
import { scriptException } from '../core/exception';
import type { ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { normalizeColor } from './colors';

interface ColorState extends ServiceState {
  /** `#rrggbb`, `theme:ACCENT1`, or null while a builder was given nothing. */
  stored: string | null;
}

function colorType(stored: string | null): EnumerationValue {
  const kind = stored === null ? 'UNSUPPORTED' : stored.startsWith('theme:') ? 'THEME' : 'RGB';
  return enumerationValue('ColorType', kind);
}

const common = {
  getColorType: (state: ColorState) => colorType(state.stored),
  asRgbColor(state: ColorState) {
    if (state.stored === null || state.stored.startsWith('theme:')) {
      throw scriptException('Object is not of type RgbColor.');
    }
    return rgbColor.create(state);
  },
  asThemeColor(state: ColorState) {
    if (!state.stored?.startsWith('theme:')) throw scriptException('Object is not of type ThemeColor.');
    return themeColor.create(state);
  },
};

function part(state: ColorState, at: number): number {
  return Number.parseInt(state.stored?.slice(at, at + 2) ?? '0', 16);
}

const rgbColor: ServiceClass<ColorState> = defineService<ColorState>(
  { name: 'SpreadsheetApp.RgbColor' },
  {
    getColorType: common.getColorType,
    asHexString: (state) => state.stored,
    getRed: (state) => part(state, 1),
    getGreen: (state) => part(state, 3),
    getBlue: (state) => part(state, 5),
  },
);

const themeColor: ServiceClass<ColorState> = defineService<ColorState>(
  { name: 'SpreadsheetApp.ThemeColor' },
  {
    getColorType: common.getColorType,
    getThemeColorType: (state) => enumerationValue('ThemeColorType', state.stored?.slice(6) ?? 'UNSUPPORTED'),
  },
);

const color: ServiceClass<ColorState> = defineService<ColorState>({ name: 'SpreadsheetApp.Color' }, common);

const colorBuilder: ServiceClass<ColorState> = defineService<ColorState>(
  { name: 'SpreadsheetApp.ColorBuilder' },
  {
    ...common,
    setRgbColor(state, text: string) {
      state.stored = normalizeColor(text);
      return self;
    },
    setThemeColor(state, type: EnumerationValue) {
      state.stored = `theme:${type.name()}`;
      return self;
    },
    build: (state) => color.create({ ...state }),
  },
);

/** A Color object for a stored colour. */
export function createColor(calls: ServiceState['calls'], stored: string): ServiceObject {
  return color.create({ calls, stored });
}

export function createColorBuilder(calls: ServiceState['calls']): ServiceObject {
  return colorBuilder.create({ calls, stored: null });
}

/** The stored form of a Color object; null takes a colour away. */
export function colorOf(value: unknown): string | null {
  return color.stateOf(value)?.stored ?? colorBuilder.stateOf(value)?.stored ?? null;
}

/** What `getForegroundColor()` says: the hex value, or the name of a theme colour. */
export function colorText(stored: string): string {
  return stored.startsWith('theme:') ? stored.slice(6) : stored;
}

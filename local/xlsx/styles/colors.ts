import type { XmlElement } from '../xml/parseXml';
import { childNamed } from '../xml/parseXml';

/** Turns the attributes of a colour element (`rgb`, `theme` with `tint`, `indexed`) into `#rrggbb`; undefined = automatic. */
export type ColorReader = (attributes: ColorAttributes | undefined) => string | undefined;

interface ColorAttributes {
  readonly rgb?: string;
  readonly theme?: string;
  readonly tint?: string;
  readonly indexed?: string;
}

/** The element of that name for `#rrggbb`, opaque. */
export function renderColor(element: string, color: string): string {
  return `<${element} rgb="FF${color.replace('#', '').toUpperCase()}"/>`;
}

/** The order in which a theme's colours are numbered differs from the order they stand in: light and dark change places. */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const officeTheme = 'ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646 0000ff 800080'.split(' ');

/** The fixed palette of old Excel, ECMA-376 18.8.27: numbers 8-63 (0-7 repeat 8-15). */
const palette =
  `000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080
  9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff
  00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** A reader for a workbook's own theme; without one, Office's. */
export function colorReader(theme: readonly string[] = officeTheme): ColorReader {
  return (attributes) => {
    const color = readColor(attributes, theme);
    return color !== undefined && /^#[0-9a-f]{6}$/.test(color) ? color : undefined;
  };
}

function readColor(attributes: ColorAttributes | undefined, theme: readonly string[]): string | undefined {
  if (attributes?.rgb !== undefined) return `#${attributes.rgb.slice(-6).toLowerCase()}`;
  if (attributes?.theme !== undefined) return tinted(theme[Number(attributes.theme)], Number(attributes.tint ?? 0));
  return attributes?.indexed === undefined ? undefined : indexedColor(Number(attributes.indexed));
}

function indexedColor(index: number): string | undefined {
  const color = palette[index < 8 ? index : index - 8];
  return color === undefined ? undefined : `#${color}`;
}

/** The colours of a workbook's theme. */
export function readTheme(theme: XmlElement | null): string[] {
  const elements = childNamed(theme, 'themeElements');
  const scheme = childNamed(elements, 'clrScheme');
  return themeOrder.map((name, index) => {
    const color = childNamed(scheme, name)?.children[0]?.attributes;
    return (color?.['lastClr'] ?? color?.['val'] ?? officeTheme[index] ?? '000000').toLowerCase();
  });
}

/** ECMA-376 18.8.19: a tint makes the lightness of a theme colour darker (below 0) or lighter. */
function tinted(color: string | undefined, tint: number): string | undefined {
  if (color === undefined) return undefined;
  if (tint === 0) return `#${color}`;
  const { hue, saturation, lightness } = toHsl(color);
  const next = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, next);
}

function toHsl(color: string): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const turn =
    most === red ? (green - blue) / range : most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return { hue: (turn * 60 + 360) % 360, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const amplitude = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number): string => {
    const k = (shift + hue / 30) % 12;
    const value = lightness - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

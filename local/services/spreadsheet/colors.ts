import { colorNames } from './colorNames';

/** `RED`, `#F00`, `#FF0000`, `rgb(255, 0, 0)` → `#ff0000`; null for what is no colour. */
export function normalizeColor(text: string): string | null {
  const lower = text.trim().toLowerCase();
  if (Object.hasOwn(colorNames, lower)) return colorNames[lower] ?? null;
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return `#${lower.slice(1).replace(/./g, '$&$&')}`;
  const rgb = /^rgb\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})\)$/.exec(lower);
  return rgb ? rgbHex(Number(rgb[1]), Number(rgb[2]), Number(rgb[3])) : null;
}

/** Three parts of 0-255 as `#rrggbb`. */
export function rgbHex(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Theme colours are kept by name; this is how the standard theme shows them. */
export const themeColors: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/** A stored colour (`#rrggbb` or `theme:ACCENT1`) as it is seen. */
export function shownColor(stored: string): string {
  return stored.startsWith('theme:') ? (themeColors[stored.slice(6)] ?? '#000000') : stored;
}

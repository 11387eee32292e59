import type { Style } from '../../src/core/views/sheet';

/** What text of a usual size needs against what is behind it, so that most people read it without effort (WCAG 1.4.3). */
export const LEAST_CONTRAST = 4.5;

type Pair = Required<Pick<Style, 'color' | 'background'>>;

/** How far two colours are from each other: 1 the same, 21 black on white. */
export function contrastOf({ color, background }: Pair): number {
  const [light = 0, dark = 0] = [luminanceOf(color), luminanceOf(background)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/.exec(color) ?? []).slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import type { Block } from '../values/block';
import type { SheetLayout, Style } from './sheet';

/** Properties of cells that are written as a grid each. */
export const CELL_PARTS = [
  'numberFormat',
  'background',
  'color',
  'bold',
  'italic',
  'fontSize',
  'align',
  'verticalAlign',
  'wrap',
] as const satisfies readonly (keyof Style)[];

export type CellPart = (typeof CELL_PARTS)[number];

/** Blocks that say something of a property of cells. */
export function styledBlocks<Part extends CellPart>(
  { styles }: SheetLayout,
  part: Part,
): readonly (readonly [Block, Style[Part]])[] {
  return styles.flatMap(({ style, ...block }) => (style[part] === undefined ? [] : [[block, style[part]] as const]));
}

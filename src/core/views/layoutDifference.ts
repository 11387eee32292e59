import type { Block } from '../values/block';
import { packed, unpacked, type Run } from '../values/runs';
import { borderChanges, bordersOf, type BorderChange } from './borders';
import type { RememberedLayout } from './rememberedLayout';
import type { Chart, ColouredBlock, SheetLayout } from './sheet';
import { CELL_PARTS, styledBlocks, type CellPart } from './styledBlocks';
import { heightChanges, heightsOf } from './sheetFrame';

/** A part of a layout that is written as a whole. */
export type LayoutPart = 'merges' | CellPart | 'notes' | 'validations' | 'colours' | 'widths' | 'hidden' | 'frame';

/** All that a part depends on, in the order the parts are written; nothing = as the host makes it. */
const PARTS: readonly (readonly [LayoutPart, (layout: SheetLayout) => readonly unknown[]])[] = [
  ['merges', ({ merges }) => merges],
  ...CELL_PARTS.map((part) => [part, (layout: SheetLayout) => styledBlocks(layout, part).map(inFewWords)] as const),
  ['notes', ({ notes }) => notes],
  ['validations', ({ validations }) => validations],
  ['colours', ({ conditionalFormats }) => conditionalFormats],
  ['widths', ({ columnWidths }) => columnWidths],
  ['hidden', ({ hiddenColumns }) => hiddenColumns],
  [
    'frame',
    ({ frozenRows, frozenColumns, tabColor, hidesGridlines }) => [frozenRows, frozenColumns, tabColor, hidesGridlines],
  ],
];

function inFewWords([{ row, column, rows, columns }, value]: readonly [Block, unknown]): readonly unknown[] {
  return [row, column, rows, columns, value];
}

/** What of a layout has to be written, and what is to be remembered of it. */
export interface LayoutDifference {
  readonly parts: readonly LayoutPart[];
  readonly borders: readonly BorderChange[];
  readonly heights: readonly Run<number>[];
  /** Nobody knows how the sheet looks: borders and heights are taken away first. */
  readonly isUnknown: boolean;
  /** The sheet is as the host makes it. */
  readonly isNew: boolean;
  readonly charts: readonly Chart[];
  /** How far formats reach, now and last time. */
  readonly size: Pick<Block, 'rows' | 'columns'>;
  readonly remembered: Omit<RememberedLayout, 'used'>;
}

/** A short text that differs when the text differs. */
export type Fingerprint = (text: string) => string;

const PRINT_LETTERS = 6;

/**
 * Each part is written in one call, and only when it is not as it was: a list with a few lines more costs its borders and
 * boxes, nothing else. `known`: how the sheet was formatted last time, undefined when nobody knows; `standing`: what its
 * values take.
 */
export function layoutDifference(
  layout: SheetLayout,
  known: RememberedLayout | undefined,
  standing: Pick<Block, 'rows' | 'columns'>,
  fingerprint: Fingerprint,
): LayoutDifference {
  const isNew = known?.rows === 0;
  const stands = new Set(known?.prints.split(' '));
  const printOf = (name: string, value: readonly unknown[]): string =>
    fingerprint(name + JSON.stringify(value)).slice(0, PRINT_LETTERS);
  const parts = PARTS.map(([name, valueOf]) => {
    const value = valueOf(layout);
    return { name, print: printOf(name, value), isBlank: isNew && value.length === 0 };
  });
  const drawings = layout.charts.map((chart) => ({ chart, print: printOf(chart.key, [chart]) }));
  const [borders, heights] = [bordersOf(layout), heightsOf(layout)];
  return {
    parts: parts.flatMap(({ name, print, isBlank }) => (stands.has(print) || isBlank ? [] : name)),
    borders: borderChanges(unpacked(known?.borders ?? []), borders),
    heights: heightChanges(unpacked(known?.heights ?? []), heights),
    isUnknown: known === undefined,
    isNew,
    charts: drawings.filter(({ print }) => !stands.has(print)).map(({ chart }) => chart),
    size: {
      rows: Math.max(layout.rows, known?.rows ?? standing.rows),
      columns: Math.max(layout.columnWidths.length, known ? 0 : standing.columns),
    },
    remembered: {
      rows: layout.rows,
      prints: [...parts, ...drawings].map(({ print }) => print).join(' '),
      borders: packed(borders),
      heights: packed(heights),
    },
  };
}

/** Blocks that follow the same rule, together: a person who looks at the rules of a sheet finds a few. */
export function alikeRules(blocks: readonly ColouredBlock[]): readonly (readonly ColouredBlock[])[] {
  const alike = new Map<string, ColouredBlock[]>();
  for (const block of blocks) {
    const words = JSON.stringify(block.rule);
    alike.set(words, [...(alike.get(words) ?? []), block]);
  }
  return [...alike.values()];
}

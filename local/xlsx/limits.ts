import { containerLimits } from '../../src/containers/limits';
import { Refusal } from './workbookFailure';

/**
 * The most that is read of each thing. Nothing of a file is gone through more often than these allow, so that a small file,
 * whatever is in it, is read or refused in a moment.
 */
export const limits = {
  ...containerLimits,
  /** What is read as one text: the longest that there can be is half a billion characters. */
  wholeBytes: 400_000_000,
  /** What is read as a tree, which takes many times its size. */
  treeBytes: 50_000_000,
  /** A part that is read into a tree; a workbook's styles or notes have some ten thousand elements. */
  elements: 300_000,
  /** Drawings, the deepest parts, lie some twenty elements deep. */
  depth: 100,
  /** A row of a sheet, or what stands before or after its cells, in characters. */
  pendingCharacters: 50_000_000,
  /** A register has ten. */
  sheets: 500,
  /** As many as a workbook can have cells. */
  texts: 10_000_000,
  /** Texts of stretches that look differently: each is a small tree of its own. */
  richTexts: 100_000,
  /** All such stretches of the cells. */
  stretches: 1_000_000,
  /** Excel's own limit, and so many times over. */
  formats: 65_490,
  /** The longest format of numbers that programs allow. */
  formatCharacters: 255,
  names: 100_000,
  /** The longest formula that Google Sheets takes; of a longer one the result is kept. */
  formulaCharacters: 50_000,
  /** A formula shared by many cells is written out for each: so many characters, more for a file that is not small. */
  sharedCharacters: { least: 4_000_000, aPackedByte: 40, most: 200_000_000 },
  merges: 100_000,
  /** Conditional formats and validations, and the areas they are on. */
  rules: 50_000,
  areas: 50_000,
  /** Cells that may hold a tick times the areas of tick boxes. */
  tickLooks: 30_000_000,
  /** Items of the drop-downs of a sheet. */
  listItems: 1_000_000,
  links: 100_000,
  /** Cells under the links of a sheet, and under one of them. */
  linkedCells: 1_000_000,
  linkedBlock: 10_000,
  drawings: 1_000,
  /** Rows or columns that a chart reaches over. */
  chartSpan: 10_000,
  /** Things named of one kind that a sheet would lose. */
  lossesNamed: 100,
} as const;

/** What a sheet has too many of, and what the file as a whole has. */
const onSheet = ['merges', 'rules', 'areas', 'listItems', 'links', 'linkedCells', 'drawings', 'columns'] as const;
const inFile = ['names', 'formats', 'richTexts', 'stretches'] as const;

/** A thing that people can be told they have too many of. */
export type Countable = (typeof onSheet)[number] | (typeof inFile)[number];

export const countables: readonly Countable[] = [...onSheet, ...inFile];

/** Refuses the file when there are more of a thing than are read; whoever knows the sheet adds its name on the way out. */
export function refuseMore(things: Countable, count: number, most: number): void {
  if (count <= most) return;
  const isOnSheet = onSheet.some((thing) => thing === things);
  throw new Refusal(isOnSheet ? 'workbook.tooManyOnSheet' : 'workbook.tooManyInFile', { things, most });
}

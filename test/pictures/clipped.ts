import type { Block } from '../../src/core/values/block';
import type { Language } from '../../src/core/values/label';
import { isLink, type ColouredBlock, type GeneratedSheet, type Style, type ViewCell } from '../../src/core/views/sheet';
import { PALETTE } from '../../src/core/views/palette';
import { shownCell } from '../core/views/shownSheet';
import { contrastOf, LEAST_CONTRAST } from './contrast';
import { ARIAL } from './font';

/** What Google Sheets keeps free inside a cell, and the arrow of a drop-down. */
const SIDES = 6;
const ARROW = 18;
const USUAL_HEIGHT = 21;

interface Seen {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: Style;
  readonly isNumber: boolean;
}

/** Texts, numbers and headings a person would not see whole or not well, or that lie under a chart: one line each. */
export function faultsOf(sheet: GeneratedSheet, language: Language): readonly string[] {
  const seen = seenCells(sheet, language);
  return [
    ...seen.flatMap((cell) =>
      faultOf(cell, sheet).map((fault) => `${sheet.name} ${placeOf(cell)} ${fault}: ${cell.text}`),
    ),
    ...coveredBy(sheet, seen),
    ...crampedIn(sheet, seen),
    ...faintIn(sheet, seen),
  ];
}

/** Text too faint before what is behind it, as it stands or as its value may come to colour it. */
function faintIn({ name, layout }: GeneratedSheet, seen: readonly Seen[]): readonly string[] {
  return seen.flatMap((cell) => {
    const { color = PALETTE.ink, background = PALETTE.paper } = cell.style;
    const plain = { color, background };
    const rules = layout.conditionalFormats.filter((block) => isWithin(block, cell));
    const faint = [plain, ...rules.flatMap(({ rule }) => looksBy(rule, plain))].find(
      (look) => contrastOf(look) < LEAST_CONTRAST,
    );
    return faint ? [`${name} ${placeOf(cell)} is faint, ${faint.color} on ${faint.background}: ${cell.text}`] : [];
  });
}

type Look = Required<Pick<Style, 'color' | 'background'>>;

function looksBy(rule: ColouredBlock['rule'], plain: Look): readonly Look[] {
  return rule.kind === 'scale'
    ? [rule.low, rule.high].map((background) => ({ ...plain, background }))
    : [
        {
          ...plain,
          ...('color' in rule && { color: rule.color }),
          ...('background' in rule && { background: rule.background }),
        },
      ];
}

/** What ends at the right edge of its cell and what begins at the left edge of the next are read as one: "16 010 ₽Anna". */
function crampedIn({ name }: GeneratedSheet, seen: readonly Seen[]): readonly string[] {
  return seen.flatMap((cell, index) => {
    const next = seen[index + 1];
    if (next?.row !== cell.row || next.column !== cell.column + 1) return [];
    const isAtRight = sideOf(cell) === 'right';
    const isAtLeft = sideOf(next) === 'left' && !/^[\s\u00a0]/.test(next.text);
    return isAtRight && isAtLeft ? [`${name} ${placeOf(cell)} runs into ${next.text}: ${cell.text}`] : [];
  });
}

function sideOf({ style, isNumber }: Seen): string {
  return style.align ?? (isNumber ? 'right' : 'left');
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function seenCells({ cells, layout }: GeneratedSheet, language: Language): readonly Seen[] {
  const styles: Style[][] = cells.map((row) => row.map(() => ({})));
  for (const { row, column, rows, columns, style } of layout.styles)
    for (const line of styles.slice(row, row + rows))
      for (let at = column; at < Math.min(column + columns, line.length); at++) line[at] = { ...line[at], ...style };
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const style = styles[row]?.[column] ?? {};
      const text = textOf(cell, style, language);
      const isNumber = typeof cell === 'number' || (typeof cell === 'object' && !isLink(cell));
      return text === '' || layout.hiddenColumns.includes(column) ? [] : [{ row, column, text, style, isNumber }];
    }),
  );
}

function textOf(cell: ViewCell, style: Style, language: Language): string {
  if (typeof cell === 'boolean') return '';
  if (typeof cell === 'object' && isLink(cell)) return cell.text;
  return shownCell(cell, style.numberFormat ?? 'General', language);
}

function faultOf(cell: Seen, sheet: GeneratedSheet): readonly string[] {
  const { text, style, row } = cell;
  const pixels = (style.fontSize ?? 10) * (4 / 3);
  const width = (part: string): number => (style.bold === true ? ARIAL.bold : ARIAL.regular)(part) * pixels;
  const line = pixels * 1.15;
  const height = sheet.layout.rowHeights.findLast((one) => one.row === row)?.height ?? USUAL_HEIGHT;
  const room = roomOf(cell, sheet);
  if (style.wrap !== 'wrap') {
    if (width(text) > room) return [`needs ${Math.ceil(width(text) - room)} pixels more`];
    return line > height ? ['is higher than its row'] : [];
  }
  const broken = text.split(/\s/).find((word) => width(word) > room);
  if (broken !== undefined) return [`breaks the word "${broken}"`];
  const lines = wrapped(text, room, width);
  return lines * line + 2 > height ? [`needs ${lines} lines in ${height} pixels`] : [];
}

function isWithin(block: Block, { row, column }: Pick<Seen, 'row' | 'column'>): boolean {
  const [below, beside] = [row - block.row, column - block.column];
  return below >= 0 && below < block.rows && beside >= 0 && beside < block.columns;
}

function wrapped(text: string, room: number, width: (part: string) => number): number {
  let lines = 1;
  let begun = '';
  for (const word of text.split(' ')) {
    const longer = begun === '' ? word : `${begun} ${word}`;
    if (width(longer) > room) lines++;
    begun = width(longer) > room ? word : longer;
  }
  return lines;
}

function roomOf({ row, column, style, isNumber }: Seen, { cells, layout }: GeneratedSheet): number {
  const widths = layout.columnWidths;
  const within = (block: Block): boolean => isWithin(block, { row, column });
  const between = (from: number, to: number): number => widths.slice(from, to).reduce((sum, one) => sum + one, 0);
  const merge = layout.merges.find(within);
  if (merge) return between(merge.column, merge.column + merge.columns) - SIDES;
  const hasArrow = layout.validations.some((block) => within(block) && block.rule.kind === 'list');
  let [from, to] = [column, column + 1];
  const isFree = (at: number): boolean =>
    cells[row]?.[at] === '' && at < layout.frozenColumns === column < layout.frozenColumns;
  if (!isNumber && (style.wrap ?? 'overflow') === 'overflow' && style.align !== 'center') {
    if (style.align === 'right') while (isFree(from - 1)) from--;
    else while (isFree(to)) to++;
  }
  return between(from, to) - SIDES - (hasArrow ? ARROW : 0);
}

/** Charts that lie over filled cells or over each other. */
function coveredBy({ name, layout }: GeneratedSheet, seen: readonly Seen[]): readonly string[] {
  const lefts = edgesOf(layout.columnWidths);
  const heights = Array.from({ length: layout.rows }, () => USUAL_HEIGHT);
  for (const { row, height } of layout.rowHeights) heights[row] = height;
  const tops = edgesOf(heights);
  const boxes = layout.charts.map(({ key, row, column, width, height }) => {
    const [left, top] = [lefts[column] ?? 0, tops[row] ?? 0];
    return { key, left, top, right: left + width, bottom: top + height };
  });
  const cells = seen.map(({ row, column, text }) => ({
    ...{ key: text, left: lefts[column] ?? 0, top: tops[row] ?? 0 },
    ...{ right: lefts[column + 1] ?? 0, bottom: tops[row + 1] ?? 0 },
  }));
  return boxes.flatMap((chart, index) =>
    [...boxes.slice(index + 1), ...cells]
      .filter(
        (box) => box.left < chart.right && box.right > chart.left && box.top < chart.bottom && box.bottom > chart.top,
      )
      .map(({ key }) => `${name}: "${key}" lies under the chart ${chart.key}`),
  );
}

function edgesOf(sizes: readonly number[]): readonly number[] {
  const edges = [0];
  for (const size of sizes) edges.push((edges[edges.length - 1] ?? 0) + size);
  return edges;
}

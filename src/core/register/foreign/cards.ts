import type { SheetSnapshot } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { foldHeading } from '../../values/text';
import { countFilled, isFilled, textOfRow, type Cells } from './cells';
import type { ForeignRow, TableOnSheet } from './foreignTable';
import { isKnownHeading } from './knownHeadings';

/** A line of a card, «Телефон: | +7 495 111-22-33». */
interface Line {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly label: string;
  readonly cells: Cells;
}

/** So many known labels make a card; two may be words of an ordinary list. */
const LEAST_LABELS = 3;
/** So many of the lines have to be known ones. */
const MOST = 0.7;

/**
 * Cards one below the other, each with its labels down a column and what they say beside them: every card is a row, of the
 * sheet's row where it begins. Null where the sheet is anything else.
 */
export function cardsOn({ name, values }: SheetSnapshot): TableOnSheet | null {
  const { lines, title } = linesOf(values);
  const [first] = lines;
  if (!first || !isMostlyKnown(lines) || lines.some(({ cells }) => countFilled(cells) > 2)) return null;
  const cards: Line[][] = [];
  for (const line of lines) {
    if (line.label === first.label) cards.push([]);
    cards[cards.length - 1]?.push(line);
  }
  const labels = labelsOf(cards);
  if (cards.length < 2 || !labels || labels.length < LEAST_LABELS) return null;
  const rows = cards.map((card): ForeignRow => {
    const said = new Map(card.map(({ label, cells }) => [label, cells.filter(isFilled)[1] ?? '']));
    return { sheet: name, row: (card[0]?.row ?? 0) + 1, cells: labels.map((label) => said.get(label) ?? '') };
  });
  return { sheet: name, title, headingRows: [], headings: labels, left: 0, rows, aside: [] };
}

/** A sheet whose headings stand below each other, as on a single card or of a table laid on its side; null where none is so. */
export function headingsDownOn(
  sheets: readonly SheetSnapshot[],
): { readonly sheet: string; readonly headings: readonly string[] } | null {
  for (const { name, values } of sheets) {
    const { lines } = linesOf(values);
    const headings = lines.map(({ label }) => label);
    const beside = lines.filter(({ cells }) => countFilled(cells) > 1).length;
    const isOnce = new Set(headings).size === headings.length;
    const isHeadedAcross = lines[0]?.cells
      .filter(isFilled)
      .slice(1)
      .some((cell) => isKnownHeading(textOfCell(cell)));
    if (isOnce && !isHeadedAcross && isMostlyKnown(lines) && beside >= lines.length * MOST)
      return { sheet: name, headings };
  }
  return null;
}

/** All lines from the first known label on, if the others stand below it. */
function linesOf(values: readonly Cells[]): { readonly lines: readonly Line[]; readonly title: string } {
  const filled = values.flatMap((cells, row) => (cells.some(isFilled) ? [{ row, cells }] : []));
  const start = filled.findIndex(({ cells }) => isKnownHeading(labelAt(cells, cells.findIndex(isFilled))));
  const at = filled[start]?.cells.findIndex(isFilled) ?? -1;
  const lines =
    start < 0 ? [] : filled.slice(start).map(({ row, cells }) => ({ row, cells, label: labelAt(cells, at) }));
  const title = filled.slice(0, Math.max(0, start)).map(({ cells }) => textOfRow(cells)).join(' · '); // prettier-ignore
  return lines.every(({ label }) => label !== '') ? { lines, title } : { lines: [], title };
}

function labelAt(cells: Cells, at: number): string {
  const cell = cells[at];
  return typeof cell === 'string' ? textOfCell(cell).replace(/\s*:\s*$/, '') : '';
}

function isMostlyKnown(lines: readonly Line[]): boolean {
  const known = lines.filter(({ label }) => isKnownHeading(label));
  return (
    new Set(known.map(({ label }) => foldHeading(label))).size >= LEAST_LABELS && known.length >= lines.length * MOST
  );
}

/** What cards say, in their order; null where one says a thing twice or in another order: then they are none. */
function labelsOf(cards: readonly (readonly Line[])[]): readonly string[] | null {
  const longest = cards.reduce<readonly Line[]>((left, right) => (right.length > left.length ? right : left), []);
  const labels = longest.map(({ label }) => label);
  if (new Set(labels).size < labels.length) return null;
  const isInOrder = (card: readonly Line[]): boolean =>
    card.every(({ label }, index) => {
      const place = labels.indexOf(label);
      return place >= 0 && (index === 0 || place > labels.indexOf(card[index - 1]?.label ?? ''));
    });
  return cards.every(isInOrder) ? labels : null;
}

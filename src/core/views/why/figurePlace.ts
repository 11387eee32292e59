import { DIMENSIONS, type Dimension } from '../../figures/sections/breakdowns';
import { figureByName, figureOf, type FigureKey } from '../../figures/sections/catalogue';
import type { CellValue } from '../../register/schema/cell';
import type { EverydayTexts } from '../../texts';
import { TILES } from '../dashboard/tiles';

/** A figure that can be asked about: one of the Dashboard, or its part that falls to one line of a breakdown. */
export interface FigurePlace {
  readonly figure: FigureKey;
  readonly part?: { readonly dimension: Dimension; readonly line: string };
}

/** A number of another table of the Breakdowns: the name of the table, the line and the column (0-based) it stands in. */
export interface TablePlace {
  readonly table: string;
  readonly line: string;
  readonly column: number;
}

/** Whatever can be asked about. */
export type NumberPlace = FigurePlace | TablePlace;

/** A place as one text, for pages: they hand back what they were given. */
export function placeText(place: NumberPlace): string {
  if ('table' in place) return JSON.stringify([place.table, place.line, place.column]);
  const { figure, part } = place;
  return part ? [figure, part.dimension, part.line].join('|') : figure;
}

/** The place such a text stands for; null for any other text. */
export function placeOfText(text: string): NumberPlace | null {
  if (text.startsWith('[')) return tablePlaceOf(text);
  const [key = '', name = '', ...line] = text.split('|');
  const figure = figureOf(key)?.key;
  const dimension = DIMENSIONS.find((one) => one === name);
  if (figure === undefined || (name !== '' && dimension === undefined)) return null;
  return dimension ? { figure, part: { dimension, line: line.join('|') } } : { figure };
}

function tablePlaceOf(text: string): TablePlace | null {
  const [table, line, column] = JSON.parse(text) as readonly unknown[];
  const isPlace = typeof table === 'string' && typeof line === 'string' && typeof column === 'number';
  return isPlace ? { table, line, column } : null;
}

type Cells = readonly (readonly CellValue[])[];

function textAt(cells: Cells, row: number, column: number): string {
  const cell = cells[row]?.[column];
  return typeof cell === 'string' ? cell.trim() : '';
}

/** The figure of a cell of the Dashboard: of its line, or of the card it belongs to. 0-based; the cells down to it are enough. */
export function placeOnDashboard(
  cells: Cells,
  row: number,
  column: number,
  languages: readonly EverydayTexts[],
): FigurePlace | null {
  // The lines of figures are those that have a box.
  if (typeof cells[row]?.[1] === 'boolean') return placeOfFigure(figureByName(textAt(cells, row, 0))?.key);
  const cards = new Map(
    languages.flatMap(({ dashboard }) => TILES.flat().map(([name, key]) => [dashboard.tiles[name], key])),
  );
  for (let above = row; above > row - CARD.rows; above--)
    for (let left = column; left > column - CARD.columns; left--) {
      const figure = cards.get(textAt(cells, above, left));
      if (figure) return { figure };
    }
  return null;
}

/** A card with its name in the first cell. */
const CARD = { rows: 4, columns: 3 } as const;

function placeOfFigure(figure: FigureKey | undefined): FigurePlace | null {
  return figure === undefined ? null : { figure };
}

/** What a column of a breakdown is a part of. */
const COLUMN_FIGURES = {
  inquiries: 'inbound.inquiries',
  newClients: 'inbound.newClients',
  newSales: 'inbound.newSales',
  conversion: 'inbound.conversion',
  revenue: 'sales.revenue',
  buyers: 'retention.buyers',
  revenuePerClient: 'retention.revenuePerClient',
} as const satisfies Partial<Record<keyof EverydayTexts['breakdowns']['columns'], FigureKey>>;

/** Tables of the Breakdowns that tell of one figure in all their lines. */
const WHOLE_TABLES = [
  ['bridge', 'retention.bridge'],
  ['atRisk', 'retention.atRisk'],
] as const satisfies readonly (readonly [keyof EverydayTexts['breakdowns'], FigureKey])[];

/** The same for a cell of the Breakdowns, in whichever of its tables. */
export function placeOnBreakdowns(
  cells: Cells,
  row: number,
  column: number,
  languages: readonly EverydayTexts[],
): NumberPlace | null {
  return figureOnBreakdowns(cells, row, column, languages) ?? placeInTable(cells, row, column);
}

/** Rows of a table that are none of its lines: its name, a sentence, the heads. */
const ABOVE_LINES = 3;

/** A number in a line of a table; a blank row parts it from the table above. */
function placeInTable(cells: Cells, row: number, column: number): TablePlace | null {
  if (column === 0 || typeof cells[row]?.[column] !== 'number') return null;
  let top = row;
  while (top > 0 && cells[top - 1]?.some((cell) => cell !== '')) top--;
  const [table, line] = [textAt(cells, top, 0), textAt(cells, row, 0)];
  return row < top + ABOVE_LINES || table === '' || line === '' ? null : { table, line, column };
}

/** The figure of the line a cell stands in, under the nearest heading of a dimension above. */
function figureOnBreakdowns(
  cells: Cells,
  row: number,
  column: number,
  languages: readonly EverydayTexts[],
): FigurePlace | null {
  if (textAt(cells, row, 0) === '') return null;
  for (let above = row - 1; above > 0; above--) {
    // The heads of a table stand below the name of its dimension.
    for (const texts of languages) {
      const whole = WHOLE_TABLES.find(([name]) => texts.breakdowns[name] === textAt(cells, above, 0));
      if (whole) return column === 0 ? null : { figure: whole[1] };
      const dimension = DIMENSIONS.find((one) => texts.breakdowns.dimensions[one] === textAt(cells, above - 1, 0));
      if (!dimension) continue;
      const { columns, total } = texts.breakdowns;
      const keys = Object.keys(COLUMN_FIGURES) as (keyof typeof COLUMN_FIGURES)[];
      const head = textAt(cells, above, column);
      const key = keys.find((one) => columns[one] === head);
      const name = textAt(cells, row, 0);
      // Employees stand under the names of the figures themselves.
      const figure = dimension === 'employee' ? figureByName(head)?.key : key && COLUMN_FIGURES[key];
      if (figure === undefined) return null;
      if (name === total) return { figure };
      return { figure, part: { dimension, line: name === texts.common.notStated ? '' : name } };
    }
    // Another table, whose heading is none of a dimension.
    if (textAt(cells, above, 0) === '') return null;
  }
  return null;
}

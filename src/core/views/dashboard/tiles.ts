import type { FigureKey } from '../../figures/sections/catalogue';
import type { DashboardTexts } from '../../texts';
import { cellOfValue } from '../numberFormats';
import { PALETTE } from '../palette';
import { block } from '../sheetDraft';
import { noDataColour } from '../colours';
import { changeOf, goodOrBad } from './change';
import type { DashboardContext } from './dashboardContext';

interface Tile {
  readonly name: keyof DashboardTexts['tiles'];
  readonly figure: FigureKey;
  readonly column: number;
  readonly columns: number;
}

/** The six numbers an owner asks for first, and the columns each tile spans. */
const TILES: readonly Tile[] = [
  { name: 'revenue', figure: 'sales.revenue', column: 0, columns: 1 },
  { name: 'revenuePerClient', figure: 'retention.revenuePerClient', column: 1, columns: 2 },
  { name: 'retention', figure: 'retention.rate', column: 3, columns: 2 },
  { name: 'newDeals', figure: 'active.newDeals', column: 5, columns: 2 },
  { name: 'conversion', figure: 'inbound.conversion', column: 7, columns: 2 },
  { name: 'withinTarget', figure: 'entry.withinTarget', column: 9, columns: 1 },
];

/** Label, number and change, three rows a tile. */
export function addTiles({ draft, texts, figures, formats, elapsed }: DashboardContext): void {
  const shown = TILES.flatMap((tile) => {
    const computed = figures.get(tile.figure);
    return computed ? [{ ...tile, computed }] : [];
  });
  const rowOf = (cellOf: (tile: (typeof shown)[number]) => string | number): (string | number)[] => {
    const row = new Array<string | number>(draft.width).fill('');
    for (const tile of shown) row[tile.column] = cellOf(tile);
    return row;
  };
  draft.height(draft.add([]), 8);
  const top = draft.add(
    rowOf(({ name }) => texts.dashboard.tiles[name]),
    LABEL,
  );
  draft.add(
    rowOf(({ computed: { value, figure } }) => cellOfValue(value, figure.unit, texts)),
    NUMBER,
  );
  draft.add(
    rowOf(({ computed }) => changeOf(computed) ?? ''),
    CHANGE,
  );
  draft.height(top + 1, 34);
  draft.height(draft.add([]), 12);
  for (const { computed, column, columns } of shown) {
    const { figure } = computed;
    draft.style(block(top + 1, column), { numberFormat: formats.of(figure.unit) });
    draft.style(block(top + 2, column), {
      numberFormat: figure.unit === 'percent' ? formats.tilePoints : formats.tileChange,
    });
    draft.colour(block(top + 1, column), noDataColour(texts));
    draft.colour(block(top + 2, column), ...goodOrBad(computed, elapsed));
    if (columns > 1) draft.merge(block(top, column, 3, columns));
  }
}

const LABEL = { color: PALETTE.quiet, fontSize: 9, align: 'left' } as const;
const NUMBER = { bold: true, fontSize: 18, align: 'left' } as const;
const CHANGE = { color: PALETTE.quiet, fontSize: 10, align: 'left' } as const;

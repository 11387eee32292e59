import type { sheets_v4 } from '@googleapis/sheets';
import type { Block } from '../../src/core/values/block';
import type { Chart } from '../../src/core/views/sheet';
import { colorStyle } from './cellFormat';
import { gridRange, type SheetsRequest } from './commonRequests';

type Series = sheets_v4.Schema$BasicChartSeries;

/** A chart over blocks of its own sheet: the first column names the categories, every other column is a series. */
export function addChart(sheetId: number, chart: Chart): SheetsRequest {
  return {
    addChart: {
      chart: {
        spec: {
          title: chart.title,
          basicChart: {
            chartType: chart.type.toUpperCase(),
            legendPosition: 'BOTTOM_LEGEND',
            headerCount: 1,
            ...(chart.isStacked && { stackedType: 'STACKED' }),
            domains: [{ domain: source(sheetId, firstColumn(chart.blocks)) }],
            series: seriesColumns(chart.blocks).map((column, index) => ({
              series: source(sheetId, column),
              ...lineOrColumns(chart.type, index),
              ...colorOf(chart.colors[index]),
            })),
          },
        },
        position: {
          overlayPosition: {
            anchorCell: { sheetId, rowIndex: chart.row, columnIndex: chart.column },
            widthPixels: chart.width,
            heightPixels: chart.height,
          },
        },
      },
    },
  };
}

function source(sheetId: number, block: Block): sheets_v4.Schema$ChartData {
  return { sourceRange: { sources: [gridRange(sheetId, block)] } };
}

function firstColumn([first]: readonly Block[]): Block {
  return { ...(first ?? { row: 0, column: 0, rows: 1 }), columns: 1 };
}

function seriesColumns(blocks: readonly Block[]): readonly Block[] {
  const columns = blocks.flatMap((block) =>
    Array.from({ length: block.columns }, (_, offset) => ({ ...block, column: block.column + offset, columns: 1 })),
  );
  return columns.slice(1);
}

/** Bars lie, so their values are read along the bottom; in a combo the first series is a line on an axis of its own. */
function lineOrColumns(type: Chart['type'], index: number): Series {
  if (type === 'bar') return { targetAxis: 'BOTTOM_AXIS' };
  if (type !== 'combo') return { targetAxis: 'LEFT_AXIS' };
  return index === 0 ? { type: 'LINE', targetAxis: 'RIGHT_AXIS' } : { type: 'COLUMN', targetAxis: 'LEFT_AXIS' };
}

function colorOf(color: string | undefined): Series {
  return color === undefined ? {} : { colorStyle: colorStyle(color) };
}

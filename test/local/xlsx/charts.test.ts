import type { ChartData } from '../../../local/store/workbookData';
import { readChart } from '../../../local/xlsx/charts/readChart';
import { renderChart } from '../../../local/xlsx/charts/renderChart';
import { parseXml } from '../../../local/xlsx/xml/parseXml';
import { aSheet, aWorkbook, writeAndRead } from './workbooks';

function aChart(parts: Partial<ChartData> = {}): ChartData {
  const position = { row: 2, column: 5, offsetX: 5, offsetY: 3, width: 420, height: 220 };
  return {
    id: 1,
    type: 'COLUMN',
    ranges: ["'Данные'!A1:C7"],
    position,
    options: {},
    numHeaders: 1,
    transposed: false,
    ...parts,
  };
}

/** What another program's file with such a chart would be read as. */
function asForeign(chart: ChartData): ReturnType<typeof readChart> {
  return readChart(parseXml(renderChart(chart) ?? ''), 1);
}

describe('a chart in a saved workbook', () => {
  it('comes back with all its options, in order, also when a file cannot draw it', async () => {
    const charts = [
      aChart({ id: 7, type: 'GAUGE', options: { greenFrom: 5 } }),
      aChart({ id: 3, options: { title: 'Звонки & встречи', isStacked: true, legend: { position: 'bottom' } } }),
      aChart({ id: 2, type: 'PIE', ranges: ["'Данные'!A1:B7"], options: { pieHole: 0.4 } }),
    ];
    const data = await writeAndRead(aWorkbook(aSheet({ name: 'Данные', charts }), aSheet({ id: 2, name: 'Пусто' })));
    expect(data.sheets.map((sheet) => sheet.charts)).toEqual([charts, []]);
  });

  const kinds: { title: string; chart: ChartData; options: Record<string, unknown> }[] = [
    {
      title: 'stacked columns with titles on the axes',
      chart: aChart({ options: { title: 'Итог', isStacked: true, 'vAxis.title': 'Штук', hAxis: { title: 'Месяц' } } }),
      options: { title: 'Итог', isStacked: true, 'vAxis.title': 'Штук', 'hAxis.title': 'Месяц' },
    },
    {
      title: 'shares in own colours without a legend',
      chart: aChart({
        type: 'AREA',
        options: { isStacked: 'percent', colors: ['#111111', '#222222'], 'legend.position': 'none' },
      }),
      options: { isStacked: 'percent', colors: ['#111111', '#222222'], 'legend.position': 'none' },
    },
    { title: 'bars', chart: aChart({ type: 'BAR' }), options: {} },
    {
      title: 'a line of columns that stand apart',
      chart: aChart({ type: 'LINE', ranges: ["'Данные'!A1:A7", "'Данные'!C1:C7"] }),
      options: {},
    },
    {
      title: 'columns with a line over them',
      chart: aChart({ type: 'COMBO', options: { series: { 1: { type: 'line', targetAxisIndex: 1 } } } }),
      options: { series: { 0: { type: 'bars' }, 1: { type: 'line' } } },
    },
    { title: 'no heading row', chart: aChart({ numHeaders: 0 }), options: {} },
  ];

  it.each(kinds)('is drawn so that it can be recognised without us: $title', ({ chart, options }) => {
    expect(asForeign(chart)).toMatchObject({
      type: chart.type,
      ranges: chart.ranges,
      numHeaders: chart.numHeaders,
      options,
    });
  });

  it('of a kind we do not know is not taken for one of ours', () => {
    const xml =
      '<c:chartSpace><c:chart><c:plotArea><c:radarChart><c:ser/></c:radarChart></c:plotArea></c:chart></c:chartSpace>';
    expect(readChart(parseXml(xml), 1)).toBeNull();
  });
});

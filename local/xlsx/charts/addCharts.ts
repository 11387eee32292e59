import type { SheetData } from '../../store/workbookData';
import { sheetPart } from '../package/bookParts';
import type { FileParts } from '../package/fileParts';
import { renderDrawing } from './drawing';
import { renderChart } from './renderChart';

/** Writes the charts of the file's n-th sheet and answers the element that the sheet refers to them by. */
export function addCharts(parts: FileParts, sheet: SheetData, number: number): string {
  const drawn = sheet.charts.flatMap((chart, index) => {
    const xml = renderChart(chart);
    return xml === null
      ? []
      : [{ chart, xml, id: `rId${String(index + 1)}`, file: `chart${String(number)}-${String(index + 1)}.xml` }];
  });
  if (drawn.length === 0) return '';
  const drawing = `drawing${String(number)}.xml`;
  for (const { file, xml } of drawn) parts.add(`xl/charts/${file}`, [xml], 'drawingml.chart');
  const xml = renderDrawing(
    drawn.map(({ chart }) => chart),
    drawn.map(({ id }) => id),
  );
  parts.add(`xl/drawings/${drawing}`, [xml], 'drawing');
  parts.link(
    `xl/drawings/${drawing}`,
    drawn.map(({ id, file }) => ({ id, type: 'chart', target: `../charts/${file}` })),
  );
  const link = { id: 'rDrawing', type: 'drawing', target: `../drawings/${drawing}` };
  parts.link(sheetPart(number), [link]);
  return `<drawing r:id="${link.id}"/>`;
}

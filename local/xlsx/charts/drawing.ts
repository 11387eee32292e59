import type { ChartData } from '../../store/workbookData';
import { xmlDeclaration } from '../xml/document';

const emuPerPixel = 9525;
/** In pixels; no sheet is longer. */
const farthest = 1e9;
const namePrefix = 'register-chart-';

/** The name a chart's frame has in the file, by which it is found again. */
function chartName(id: number): string {
  return namePrefix + String(id);
}

/** The id in such a name; null for somebody else's chart. */
export function chartId(name: string): number | null {
  return name.startsWith(namePrefix) ? Number(name.slice(namePrefix.length)) : null;
}

/** The drawing of a sheet: a frame for each chart; `relations` are the ids under which the charts are linked. */
export function renderDrawing(charts: readonly ChartData[], relations: readonly string[]): string {
  const frames = charts.map((chart, index) => renderFrame(chart, relations[index] ?? '', index + 2));
  return (
    xmlDeclaration +
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `${frames.join('')}</xdr:wsDr>`
  );
}

function renderFrame({ id, position }: ChartData, relation: string, number: number): string {
  const emu = (pixels: number): string => String(Math.round(pixels * emuPerPixel));
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${String(position.column)}</xdr:col><xdr:colOff>${emu(position.offsetX)}</xdr:colOff>` +
    `<xdr:row>${String(position.row)}</xdr:row><xdr:rowOff>${emu(position.offsetY)}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${emu(position.width)}" cy="${emu(position.height)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(number)}" name="${chartName(id)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}

/** EMU, the unit of drawings, to pixels. */
export function pixelsOf(emu: string | undefined): number {
  const pixels = Math.round(Number(emu ?? 0) / emuPerPixel);
  return Math.abs(pixels) <= farthest ? pixels : 0;
}

import type { SheetData } from '../../store/workbookData';
import type { ColorReader } from '../styles/colors';
import { xmlAttributes } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { childrenNamed, descendant, isTrue } from '../xml/parseXml';

/** How a sheet is laid out, apart from its rows. */
type Layout = Pick<
  SheetData,
  | 'tabColor'
  | 'frozenRows'
  | 'frozenColumns'
  | 'rightToLeft'
  | 'hiddenGridlines'
  | 'columnWidths'
  | 'hiddenColumns'
  | 'print'
>;

/** A column of width 1 is one digit of the default font wide: 7 pixels in Arial 10 as in Calibri 11. */
const pixelsPerCharacter = 7;

export function readLayout(sheet: XmlElement | null, columnCount: number, color: ColorReader): Layout {
  const view = descendant(sheet, 'sheetViews', 'sheetView');
  const pane = descendant(view, 'pane')?.attributes;
  const frozen = pane?.['state']?.startsWith('frozen') ?? false;
  const print = readPrint(sheet);
  return {
    tabColor: color(descendant(sheet, 'sheetPr', 'tabColor')?.attributes) ?? null,
    frozenRows: frozen ? Number(pane?.['ySplit'] ?? 0) : 0,
    frozenColumns: frozen ? Number(pane?.['xSplit'] ?? 0) : 0,
    rightToLeft: isTrue(view?.attributes['rightToLeft']),
    hiddenGridlines: !isTrue(view?.attributes['showGridLines'], true),
    ...readColumns(sheet, columnCount),
    ...(print && { print }),
  };
}

/** The `<cols>` of a sheet. */
export function renderColumns(sheet: SheetData): string {
  const columns = [...new Set([...Object.keys(sheet.columnWidths), ...Object.keys(sheet.hiddenColumns)])].map(Number);
  if (columns.length === 0) return '';
  const rendered = columns
    .sort((a, b) => a - b)
    .map((column) => {
      const width = sheet.columnWidths[column];
      return `<col${xmlAttributes({
        min: column + 1,
        max: column + 1,
        width: width === undefined ? undefined : width / pixelsPerCharacter,
        customWidth: width === undefined ? undefined : 1,
        hidden: sheet.hiddenColumns[column] ? 1 : undefined,
      })}/>`;
    });
  return `<cols>${rendered.join('')}</cols>`;
}

function readColumns(sheet: XmlElement | null, columnCount: number): Pick<Layout, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: Record<number, true> = {};
  for (const { attributes } of childrenNamed(descendant(sheet, 'cols'), 'col')) {
    const last = Math.min(Number(attributes['max'] ?? 0), columnCount);
    for (let column = Number(attributes['min'] ?? 1) - 1; column < last; column++) {
      const width = Number(attributes['width'] ?? 0);
      if (width > 0) columnWidths[column] = Math.round(width * pixelsPerCharacter);
      if (isTrue(attributes['hidden'])) hiddenColumns[column] = true;
    }
  }
  return { columnWidths, hiddenColumns };
}

function readPrint(sheet: XmlElement | null): SheetData['print'] {
  const landscape = descendant(sheet, 'pageSetup')?.attributes['orientation'] === 'landscape';
  const fitToWidth = isTrue(descendant(sheet, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage']);
  return landscape || fitToWidth ? { landscape, fitToWidth } : undefined;
}

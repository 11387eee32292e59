import type { SheetData } from '../../store/workbookData';
import { cellAddress, lastColumn, lastRow } from '../a1';
import { refuseMore } from '../limits';
import type { ColorReader } from '../styles/colors';
import { renderColor } from '../styles/colors';
import { xmlAttributes } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { childrenNamed, descendant, isTrue } from '../xml/parseXml';
import { wholeNumber } from '../xml/wholeNumber';
import { pageBreaks } from './pageBreaks';

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
/** In characters, as programs allow. */
const widestColumn = 255;
/** In points and characters: 21 and 100 pixels. */
const usualSizes = { defaultColWidth: 100 / pixelsPerCharacter, defaultRowHeight: 15.75, customHeight: 1 };
/** In inches. */
const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
/** Paper size number 9. */
const a4 = 9;

export function readLayout(sheet: XmlElement | null, columnCount: number, color: ColorReader): Layout {
  const view = descendant(sheet, 'sheetViews', 'sheetView');
  const pane = descendant(view, 'pane')?.attributes;
  const frozen = pane?.['state']?.startsWith('frozen') ?? false;
  const print = readPrint(sheet);
  return {
    tabColor: color(descendant(sheet, 'sheetPr', 'tabColor')?.attributes) ?? null,
    frozenRows: frozen ? wholeNumber(pane?.['ySplit'], 0, lastRow - 1, 0) : 0,
    frozenColumns: frozen ? wholeNumber(pane?.['xSplit'], 0, lastColumn - 1, 0) : 0,
    rightToLeft: isTrue(view?.attributes['rightToLeft']),
    hiddenGridlines: !isTrue(view?.attributes['showGridLines'], true),
    ...readColumns(sheet, columnCount),
    ...(print && { print }),
  };
}

/** What stands before the rows of a sheet: its tab, its view, its sizes and its columns. */
export function renderLayout(sheet: SheetData): string {
  const tab = sheet.tabColor === null ? '' : renderColor('tabColor', sheet.tabColor);
  const fit = sheet.print?.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : '';
  const view = xmlAttributes({
    showGridLines: sheet.hiddenGridlines ? 0 : undefined,
    rightToLeft: sheet.rightToLeft ? 1 : undefined,
    workbookViewId: 0,
  });
  return (
    (tab + fit === '' ? '' : `<sheetPr>${tab}${fit}</sheetPr>`) +
    `<sheetViews><sheetView${view}>${renderPane(sheet)}</sheetView></sheetViews>` +
    `<sheetFormatPr${xmlAttributes(usualSizes)}/>${renderColumns(sheet)}`
  );
}

/** What stands after its rules: the page it is printed on. */
export function renderPage(sheet: SheetData): string {
  const { print } = sheet;
  const page = print && {
    paperSize: a4,
    orientation: print.landscape ? 'landscape' : 'portrait',
    fitToWidth: print.fitToWidth ? 1 : undefined,
    fitToHeight: print.fitToWidth ? 0 : undefined,
  };
  return `<pageMargins${xmlAttributes(margins)}/>${page ? `<pageSetup${xmlAttributes(page)}/>` : ''}${renderBreaks(pageBreaks(sheet))}`;
}

/** A page ends with the row of that number. */
function renderBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((id) => `<brk${xmlAttributes({ id, max: lastColumn, man: 1 })}/>`);
  const counts = xmlAttributes({ count: rows.length, manualBreakCount: rows.length });
  return `<rowBreaks${counts}>${breaks.join('')}</rowBreaks>`;
}

function renderPane({ frozenRows, frozenColumns }: SheetData): string {
  if (frozenRows + frozenColumns === 0) return '';
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const attributes = {
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: cellAddress(frozenRows, frozenColumns),
    activePane: pane,
    state: 'frozen',
  };
  return `<pane${xmlAttributes(attributes)}/><selection pane="${pane}"/>`;
}

function renderColumns(sheet: SheetData): string {
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
  let covered = 0;
  for (const { attributes } of childrenNamed(descendant(sheet, 'cols'), 'col')) {
    const last = Math.min(wholeNumber(attributes['max'], 1, lastColumn, 0), columnCount);
    for (let column = wholeNumber(attributes['min'], 1, lastColumn, lastColumn) - 1; column < last; column++) {
      refuseMore('columns', ++covered, lastColumn);
      const width = Number(attributes['width'] ?? 0);
      if (width > 0 && width <= widestColumn) columnWidths[column] = Math.round(width * pixelsPerCharacter);
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

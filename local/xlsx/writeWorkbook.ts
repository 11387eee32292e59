import { newSheetData } from '../store/newWorkbook';
import type { CellData, CellFormat, SheetData, WorkbookData } from '../store/workbookData';
import { addCharts } from './charts/addCharts';
import { SharedStringTable } from './cells/sharedStrings';
import { distinctNames, fileNames, renameSheets } from './legalNames';
import { linksOutOfFormula } from './links';
import { renderNames } from './names';
import { sheetIndex } from './readWorkbook';
import { addBook, sheetPart } from './package/bookParts';
import { FileParts } from './package/fileParts';
import { firstListColumn, rememberedRows, rememberedSheetName } from './remembered';
import { filteredRows } from './rules/writeFilter';
import { LongLists, renderValidations } from './rules/writeValidations';
import { addNotes } from './sheet/notes';
import { renderLinks } from './sheet/sheetLinks';
import { isLinked, renderSheet } from './sheet/writeSheet';
import { boxesOf, withBoxLook } from './styles/boxLook';
import { StyleTable } from './styles/styleTable';
import type { ZipFile } from '../zip/pieces';
import { writeZip } from '../zip/pieces';

const noFormat: CellFormat = {};

/**
 * Writes a workbook as an .xlsx file; the same data always gives the same bytes. A plain file is for another program: it
 * has no hidden sheet of ours, and nothing that would need one.
 */
export async function writeWorkbook(workbook: WorkbookData, { isPlain = false } = {}): Promise<Uint8Array> {
  const names = distinctNames(workbook.sheets.map(({ name }) => name));
  const sheets = workbook.sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name }));
  const original = { ...workbook, sheets };
  const renamed = fileNames(original);
  const data = renameSheets(original, renamed);
  const trueNames = Object.fromEntries([...renamed].map(([name, fileName]) => [fileName, name]));
  const lists = new LongLists(!isPlain);
  for (const sheet of data.sheets) renderValidations(sheet.validations, lists);
  const hidden = isPlain ? [] : [hiddenSheet(data, lists, trueNames)];
  return writeZip(renderParts({ ...data, sheets: [...data.sheets, ...hidden] }, lists));
}

/** Formats and texts are collected while the sheets are packed, so their parts come last. */
function renderParts(data: WorkbookData, lists: LongLists): readonly ZipFile[] {
  const styles = new StyleTable();
  const strings = new SharedStringTable();
  const sheets = sheetIndex(data.sheets);
  const parts = new FileParts();
  addBook(parts, data, renderNames(data, sheets));
  data.sheets.forEach((sheet, index) => {
    const part = sheetPart(index + 1);
    const links = renderLinks(sheet, sheets);
    parts.link(
      part,
      links.external.map(({ id, address }) => ({ id, type: 'hyperlink', target: address, external: true })),
    );
    const boxes = boxesOf(sheet);
    const pieces = renderSheet(sheet, {
      styleOf: (cell) => styleNumber(cell, styles, boxes.has(cell)),
      strings,
      linksOut: (formula) => linksOutOfFormula(formula, sheets),
      filteredRows: filteredRows(sheet),
      ruleFormatOf: (format) => styles.rule(format),
      lists,
      links: links.xml,
      drawing: addCharts(parts, sheet, index + 1),
      notes: addNotes(parts, sheet, index + 1),
    });
    parts.add(part, pieces, 'spreadsheetml.worksheet');
  });
  parts.add('xl/styles.xml', styles.render(), 'spreadsheetml.styles');
  parts.add('xl/sharedStrings.xml', strings.render(), 'spreadsheetml.sharedStrings');
  return parts.all();
}

function styleNumber(cell: CellData, styles: StyleTable, isBox: boolean): number {
  const linked = isLinked(cell);
  const format = cell.format ?? noFormat;
  return cell.format || linked || isBox ? styles.cell(isBox ? withBoxLook(format) : format, linked) : 0;
}

function hiddenSheet(data: WorkbookData, lists: LongLists, trueNames: Record<string, string>): SheetData {
  const rows = rememberedRows(data, lists.lists, trueNames);
  const id = Math.max(0, ...data.sheets.map((sheet) => sheet.id)) + 1;
  const grid = { rowCount: rows.length, columnCount: firstListColumn + lists.lists.length };
  return { ...newSheetData(id, { name: rememberedSheetName, ...grid }), hidden: true, rows };
}

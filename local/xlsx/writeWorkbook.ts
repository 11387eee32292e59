import { newSheetData } from '../store/newWorkbook';
import type { CellData, CellFormat, SheetData, WorkbookData } from '../store/workbookData';
import { addCharts } from './charts/addCharts';
import { SharedStringTable } from './cells/sharedStrings';
import { fileNames, renameSheets } from './legalNames';
import { linksOutOfFormula } from './links';
import { renderNames } from './names';
import { sheetIndex } from './readWorkbook';
import { FileParts } from './package/fileParts';
import { firstListColumn, rememberedRows, rememberedSheetName } from './remembered';
import { filteredRows } from './rules/writeFilter';
import { LongLists, renderValidations } from './rules/writeValidations';
import { renderLinks } from './sheet/sheetLinks';
import { allRules, isLinked, renderSheet } from './sheet/writeSheet';
import { StyleTable } from './styles/styleTable';
import type { Shell } from './writeShell';
import { writeShell } from './writeShell';
import type { ZipFile } from './zip/writeZip';
import { writeZip } from './zip/writeZip';

const noFormat: CellFormat = {};

/** Writes a workbook as an .xlsx file; the same data always gives the same bytes. */
export async function writeWorkbook(original: WorkbookData): Promise<Uint8Array> {
  const renamed = fileNames(original);
  const data = renameSheets(original, renamed);
  const trueNames = Object.fromEntries([...renamed].map(([name, fileName]) => [fileName, name]));
  const lists = new LongLists();
  for (const sheet of data.sheets) renderValidations(sheet.validations, lists);
  const whole: WorkbookData = { ...data, sheets: [...data.sheets, hiddenSheet(data, lists, trueNames)] };
  const styles = collectStyles(whole);
  const shell = await writeShell(whole, styles);
  return writeZip(renderParts(whole, shell, styles, lists));
}

function renderParts(data: WorkbookData, shell: Shell, styles: StyleTable, lists: LongLists): ZipFile[] {
  const strings = new SharedStringTable();
  const sheets = sheetIndex(data.sheets);
  const parts = new FileParts(shell.parts);
  const sheetFiles = data.sheets.map((sheet, index) => {
    const name = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const links = renderLinks(sheet, sheets);
    parts.link(
      name,
      links.external.map(({ id, address }) => ({ id, type: 'hyperlink', target: address, external: true })),
    );
    const pieces = renderSheet(sheet, parts.take(name), {
      styleOf: (cell) => styleNumber(cell, styles, shell),
      strings,
      linksOut: (formula) => linksOutOfFormula(formula, sheets),
      filteredRows: filteredRows(sheet),
      ruleFormatOf: (format) => shell.ruleStyles[styles.rule(format)] ?? 0,
      lists,
      links: links.xml,
      drawing: addCharts(parts, sheet, index + 1),
    });
    return { name, pieces };
  });
  parts.link('xl/workbook.xml', [{ id: 'rStrings', type: 'sharedStrings', target: 'sharedStrings.xml' }]);
  parts.declare('xl/sharedStrings.xml', 'spreadsheetml.sharedStrings');
  parts.change('xl/workbook.xml', (xml) => finishWorkbook(xml, data, renderNames(data, sheets)));
  return [...parts.all(), ...sheetFiles, { name: 'xl/sharedStrings.xml', pieces: strings.render() }];
}

function styleNumber(cell: CellData, styles: StyleTable, shell: Shell): number {
  const linked = isLinked(cell);
  if (!cell.format && !linked) return 0;
  return shell.cellStyles[styles.cell(cell.format ?? noFormat, linked)] ?? 0;
}

function collectStyles(data: WorkbookData): StyleTable {
  const styles = new StyleTable();
  for (const sheet of data.sheets) {
    for (const cells of sheet.rows) {
      if (!cells) continue;
      for (const cell of cells)
        if (cell && (cell.format || cell.runs)) styles.cell(cell.format ?? noFormat, isLinked(cell));
    }
    for (const { rule } of allRules(sheet)) if (rule.kind === 'boolean') styles.rule(rule.format);
  }
  return styles;
}

function hiddenSheet(data: WorkbookData, lists: LongLists, trueNames: Record<string, string>): SheetData {
  const rows = rememberedRows(data, lists.lists, trueNames);
  const id = Math.max(0, ...data.sheets.map((sheet) => sheet.id)) + 1;
  const grid = { rowCount: rows.length, columnCount: firstListColumn + lists.lists.length };
  return { ...newSheetData(id, { name: rememberedSheetName, ...grid }), hidden: true, rows };
}

function finishWorkbook(xml: string, data: WorkbookData, names: string): string {
  const last = data.sheets.length;
  return xml
    .replace(/<definedNames>[\s\S]*?<\/definedNames>/, '')
    .replace(new RegExp(`(<sheet sheetId="${String(last)}"[^>]*state=")hidden"`), '$1veryHidden"')
    .replace('</sheets>', () => `</sheets>${names}`);
}

import { newSheetData } from '../store/newWorkbook';
import type { CellData, CellFormat, SheetData, WorkbookData } from '../store/workbookData';
import { renderDrawing } from './charts/drawing';
import { renderChart } from './charts/renderChart';
import { SharedStringTable } from './cells/sharedStrings';
import { fileNames, renameSheets } from './legalNames';
import { linksOutOfFormula } from './links';
import { renderNames } from './names';
import { sheetIndex } from './readWorkbook';
import { firstListColumn, rememberedRows, rememberedSheetName } from './remembered';
import { filteredRows } from './rules/writeFilter';
import { LongLists, renderValidations } from './rules/writeValidations';
import { renderLinks } from './sheet/sheetLinks';
import type { ExternalLink } from './sheet/sheetLinks';
import { allRules, isLinked, renderSheet } from './sheet/writeSheet';
import { StyleTable } from './styles/styleTable';
import type { Shell } from './writeShell';
import { writeShell } from './writeShell';
import { xmlAttributes } from './xml/escapeXml';
import type { ZipFile } from './zip/writeZip';
import { writeZip } from './zip/writeZip';

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
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
  const files: ZipFile[] = [];
  const parts = new Map(shell.parts);
  data.sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const links = renderLinks(sheet, sheets);
    const pieces = renderSheet(sheet, parts.get(name) ?? '', {
      styleOf: (cell) => styleNumber(cell, styles, shell),
      strings,
      linksOut: (formula) => linksOutOfFormula(formula, sheets),
      filteredRows: filteredRows(sheet),
      ruleFormatOf: (format) => shell.ruleStyles[styles.rule(format)] ?? 0,
      lists,
      links: links.xml,
      drawing: addCharts(parts, sheet, index + 1),
    });
    files.push({ name, pieces });
    addRelations(parts, `xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`, links.external.map(linkRelation));
    parts.delete(name);
  });
  files.push({ name: 'xl/sharedStrings.xml', pieces: strings.render() });
  registerPart(parts, { name: 'sharedStrings', type: 'sharedStrings', content: 'sharedStrings' });
  const workbook = parts.get('xl/workbook.xml') ?? '';
  parts.set('xl/workbook.xml', finishWorkbook(workbook, data, renderNames(data, sheets)));
  return [...[...parts].map(([name, text]) => ({ name, pieces: [text] })), ...files];
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

function linkRelation({ id, address }: ExternalLink): string {
  return `<Relationship${xmlAttributes({ Id: id, Type: `${relationType}/hyperlink`, Target: address, TargetMode: 'External' })}/>`;
}

function addRelations(parts: Map<string, string>, name: string, relations: readonly string[]): void {
  if (relations.length === 0) return;
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const xml = parts.get(name) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`;
  parts.set(
    name,
    xml.replace('</Relationships>', () => `${relations.join('')}</Relationships>`),
  );
}

/** Writes the charts of a sheet and answers the element that links it with them. */
function addCharts(parts: Map<string, string>, sheet: SheetData, number: number): string {
  const drawn = sheet.charts.flatMap((chart) => {
    const xml = renderChart(chart);
    return xml === null ? [] : [{ chart, xml }];
  });
  if (drawn.length === 0) return '';
  const targets = drawn.map((_, index) => `chart${String(number)}-${String(index + 1)}.xml`);
  const ids = targets.map((_, index) => `rId${String(index + 1)}`);
  drawn.forEach(({ xml }, index) => {
    addPart(parts, `xl/charts/${targets[index] ?? ''}`, xml, `${drawingContent}.drawingml.chart+xml`);
  });
  const drawing = `xl/drawings/drawing${String(number)}.xml`;
  const xml = renderDrawing(
    drawn.map(({ chart }) => chart),
    ids,
  );
  addPart(parts, drawing, xml, `${drawingContent}.drawing+xml`);
  const links = targets.map((target, index) => partRelation(ids[index] ?? '', 'chart', `../charts/${target}`));
  addRelations(parts, `xl/drawings/_rels/drawing${String(number)}.xml.rels`, links);
  const sheetRelations = `xl/worksheets/_rels/sheet${String(number)}.xml.rels`;
  addRelations(parts, sheetRelations, [
    partRelation('rDrawing', 'drawing', `../drawings/drawing${String(number)}.xml`),
  ]);
  return '<drawing r:id="rDrawing"/>';
}

const drawingContent = 'application/vnd.openxmlformats-officedocument';

function partRelation(id: string, type: string, target: string): string {
  return `<Relationship${xmlAttributes({ Id: id, Type: `${relationType}/${type}`, Target: target })}/>`;
}

function addPart(parts: Map<string, string>, name: string, xml: string, contentType: string): void {
  parts.set(name, xml);
  const override = `<Override${xmlAttributes({ PartName: `/${name}`, ContentType: contentType })}/>`;
  const types = parts.get('[Content_Types].xml') ?? '';
  parts.set(
    '[Content_Types].xml',
    types.replace('</Types>', () => `${override}</Types>`),
  );
}

/** Makes a part of the workbook known to it. */
function registerPart(parts: Map<string, string>, part: { name: string; type: string; content: string }): void {
  const relation = `<Relationship${xmlAttributes({ Id: `r-${part.name}`, Type: `${relationType}/${part.type}`, Target: `${part.name}.xml` })}/>`;
  addRelations(parts, 'xl/_rels/workbook.xml.rels', [relation]);
  const types = parts.get('[Content_Types].xml') ?? '';
  const content = `application/vnd.openxmlformats-officedocument.spreadsheetml.${part.content}+xml`;
  const override = `<Override${xmlAttributes({ PartName: `/xl/${part.name}.xml`, ContentType: content })}/>`;
  if (types.includes(`/xl/${part.name}.xml`)) return;
  parts.set(
    '[Content_Types].xml',
    types.replace('</Types>', () => `${override}</Types>`),
  );
}

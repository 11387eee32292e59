import type { WorkbookData } from '../../store/workbookData';
import { namespaces, xmlDeclaration } from '../xml/document';
import { escapeXml, xmlAttributes } from '../xml/escapeXml';
import type { FileParts } from './fileParts';

const openXml = 'http://schemas.openxmlformats.org';
const product = 'Sales Register';
/** The same data always gives the same file, so it carries no moment of its own. */
const fixedMoment = '2000-01-01T00:00:00Z';
const windowSize = { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 14000 };

/** Where the n-th sheet stands in the file. */
export function sheetPart(number: number): string {
  return `xl/worksheets/sheet${String(number)}.xml`;
}

/** Adds what makes parts a workbook: the list of its sheets, and what a file manager shows of it. The last sheet is ours alone. */
export function addBook(parts: FileParts, data: WorkbookData, names: string): void {
  parts.add('xl/workbook.xml', [renderBook(data, names)], 'spreadsheetml.sheet.main');
  parts.add('docProps/core.xml', [renderCore(data)], 'core-properties');
  parts.add('docProps/app.xml', [renderApplication()], 'extended-properties');
  parts.link('', [
    { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
    { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
  parts.link('xl/workbook.xml', [
    ...data.sheets.map((_, index) => ({
      id: `rSheet${String(index + 1)}`,
      type: 'worksheet',
      target: `worksheets/sheet${String(index + 1)}.xml`,
    })),
    { id: 'rStyles', type: 'styles', target: 'styles.xml' },
    { id: 'rStrings', type: 'sharedStrings', target: 'sharedStrings.xml' },
  ]);
}

/** LibreOffice trusts the stored results of formulas only when the file names Excel as its maker. */
function renderBook(data: WorkbookData, names: string): string {
  const shown = data.sheets.findIndex(({ hidden }) => !hidden);
  const sheets = data.sheets.map(({ name, hidden }, index) => {
    const last = index === data.sheets.length - 1;
    const state = last ? 'veryHidden' : hidden ? 'hidden' : undefined;
    return `<sheet${xmlAttributes({ name, sheetId: index + 1, state, 'r:id': `rSheet${String(index + 1)}` })}/>`;
  });
  return (
    `${xmlDeclaration}<workbook xmlns="${namespaces.sheet}" xmlns:r="${namespaces.links}">` +
    '<fileVersion appName="xl" lastEdited="5" lowestEdited="5" rupBuild="9303"/><workbookPr/>' +
    `<bookViews><workbookView${xmlAttributes({ ...windowSize, activeTab: Math.max(0, shown) })}/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>${names}<calcPr calcId="171027"/></workbook>`
  );
}

function renderApplication(): string {
  return `${xmlDeclaration}<Properties xmlns="${openXml}/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`;
}

function renderCore({ name }: WorkbookData): string {
  const moment = (element: string): string =>
    `<dcterms:${element} xsi:type="dcterms:W3CDTF">${fixedMoment}</dcterms:${element}>`;
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="${openXml}/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(name)}</dc:title><dc:creator>${product}</dc:creator><cp:lastModifiedBy>${product}</cp:lastModifiedBy>` +
    `${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}

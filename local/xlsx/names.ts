import { unquoteSheetName } from '../store/references';
import type { NamedRangeData, WorkbookData } from '../store/workbookData';
import { absoluteReference, parseArea } from './a1';
import { fromFileFormula, toFileFormula } from './cells/formulaNames';
import { limits, refuseMore } from './limits';
import type { SheetIndex } from './links';
import { decodeCellText, escapeXml, xmlAttributes } from './xml/escapeXml';
import type { XmlElement } from './xml/parseXml';
import { childrenNamed, descendant } from './xml/parseXml';

/**
 * Names that are no single range (a constant, a formula, several areas, a name of one sheet) are kept under this key of the
 * workbook's properties as JSON and written back.
 */
export const otherNamesKey = 'xlsx.names';

interface OtherName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
}

interface ReadNames {
  readonly namedRanges: NamedRangeData[];
  readonly others: readonly OtherName[];
}

const builtIn = '_xlnm.';

/** Defined names of the workbook. What programs keep for themselves (print areas, filters) is not among them. */
export function readNames(workbook: XmlElement | null, sheetNames: readonly string[], sheets: SheetIndex): ReadNames {
  const namedRanges: NamedRangeData[] = [];
  const others: OtherName[] = [];
  const elements = childrenNamed(descendant(workbook, 'definedNames'), 'definedName');
  refuseMore('names', elements.length, limits.names);
  for (const element of elements) {
    const { name = '', localSheetId } = element.attributes;
    if (name.startsWith(builtIn)) continue;
    const formula = fromFileFormula(decodeCellText(element.text));
    const sheet = localSheetId === undefined ? undefined : sheetNames[Number(localSheetId)];
    const range = sheet === undefined ? readRange(formula, sheets) : null;
    if (range) namedRanges.push({ name, ...range });
    else others.push({ name, formula, ...(sheet !== undefined && { sheet }) });
  }
  return { namedRanges, others };
}

/** The `<definedNames>` of a workbook, with the heading rows that are printed on each page. */
export function renderNames(data: WorkbookData, sheets: SheetIndex): string {
  const names = [
    ...data.namedRanges.flatMap((range) => rangeName(range, sheets)),
    ...otherNames(data),
    ...printTitles(data),
    ...filterNames(data),
  ];
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

function readRange(formula: string, sheets: SheetIndex): Pick<NamedRangeData, 'sheetId' | 'area'> | null {
  const match = /^('(?:[^']|'')+'|[^'!,()+*/-]+)!([$A-Za-z0-9:]+)$/.exec(formula);
  const sheetId = match?.[1] === undefined ? undefined : sheets.idOf(unquoteSheetName(match[1]));
  const area = parseArea(match?.[2] ?? '');
  return sheetId === undefined || !area ? null : { sheetId, area };
}

function rangeName({ name, sheetId, area }: NamedRangeData, sheets: SheetIndex): string[] {
  const sheet = sheets.nameOf(sheetId);
  return sheet === undefined ? [] : [renderName(name, absoluteReference(sheet, area))];
}

function otherNames(data: WorkbookData): string[] {
  const json = data.properties[otherNamesKey];
  if (json === undefined) return [];
  return (JSON.parse(json) as OtherName[]).flatMap(({ name, formula, sheet }) => {
    const index = sheet === undefined ? undefined : data.sheets.findIndex((each) => each.name === sheet);
    return index === -1 ? [] : [renderName(name, toFileFormula(formula), index)];
  });
}

function printTitles(data: WorkbookData): string[] {
  return data.sheets.flatMap((sheet, index) => {
    if (!sheet.print || sheet.frozenRows === 0) return [];
    const rows = absoluteReference(sheet.name, { row: 0, column: 0, rows: sheet.frozenRows, columns: 1 });
    const wholeRows = rows.replace(/!.*$/, `!$1:$${String(sheet.frozenRows)}`);
    return [renderName(`${builtIn}Print_Titles`, wholeRows, index)];
  });
}

/** LibreOffice sees a filter only when this name says where it is. */
function filterNames(data: WorkbookData): string[] {
  return data.sheets.flatMap((sheet, index) =>
    sheet.filter
      ? [renderName(`${builtIn}_FilterDatabase`, absoluteReference(sheet.name, sheet.filter.area), index, true)]
      : [],
  );
}

function renderName(name: string, formula: string, localSheetId?: number, hidden = false): string {
  return `<definedName${xmlAttributes({ name, localSheetId, hidden: hidden ? 1 : undefined })}>${escapeXml(formula)}</definedName>`;
}

import type { CellData, CellFormat, SheetData } from '../../store/workbookData';
import { formatArea } from '../a1';
import type { RowContext } from '../cells/renderRows';
import { renderRows } from '../cells/renderRows';
import { bandingRules } from '../rules/bandings';
import { renderConditionalFormats } from '../rules/writeConditionalFormats';
import { renderFilter } from '../rules/writeFilter';
import type { LongLists } from '../rules/writeValidations';
import { renderValidations } from '../rules/writeValidations';
import { namespaces, xmlDeclaration } from '../xml/document';
import { renderLayout, renderPage } from './layout';

/** What a sheet's XML needs from the rest of the file. */
export interface SheetParts extends RowContext {
  readonly ruleFormatOf: (format: CellFormat) => number;
  readonly lists: LongLists;
  /** The `<hyperlinks>` element. */
  readonly links: string;
  /** The `<drawing>` element of its charts. */
  readonly drawing: string;
  /** The `<legacyDrawing>` element of its notes. */
  readonly notes: string;
}

/** All rules of a sheet in order of precedence, its stripes last. */
function allRules(sheet: SheetData): SheetData['conditionalFormats'] {
  return [...sheet.conditionalFormats, ...bandingRules(sheet)];
}

/** The XML of a sheet, in the order that the schema of the format demands. */
export function* renderSheet(sheet: SheetData, parts: SheetParts): Generator<string> {
  yield `${xmlDeclaration}<worksheet xmlns="${namespaces.sheet}" xmlns:r="${namespaces.links}">${renderLayout(sheet)}<sheetData>`;
  yield* renderRows(sheet, parts);
  const merges = sheet.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  yield [
    '</sheetData>',
    renderFilter(sheet),
    merges.length === 0 ? '' : `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`,
    renderConditionalFormats(allRules(sheet), parts.ruleFormatOf),
    renderValidations(sheet.validations, parts.lists),
    parts.links,
    renderPage(sheet),
    parts.drawing,
    parts.notes,
    '</worksheet>',
  ].join('');
}

/** Whether a cell is shown as a link. */
export function isLinked(cell: CellData): boolean {
  return cell.runs?.some((run) => run.link !== undefined) ?? false;
}

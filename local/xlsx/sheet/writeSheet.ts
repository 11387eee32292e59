import type { CellData, CellFormat, SheetData } from '../../store/workbookData';
import { formatArea } from '../a1';
import type { RowContext } from '../cells/renderRows';
import { renderRows } from '../cells/renderRows';
import { bandingRules } from '../rules/bandings';
import { renderConditionalFormats } from '../rules/writeConditionalFormats';
import { renderFilter } from '../rules/writeFilter';
import type { LongLists } from '../rules/writeValidations';
import { renderValidations } from '../rules/writeValidations';
import { renderColumns } from './layout';

/** What a sheet's XML needs from the rest of the file. */
export interface SheetParts extends RowContext {
  readonly ruleFormatOf: (format: CellFormat) => number;
  readonly lists: LongLists;
  /** The `<hyperlinks>` element. */
  readonly links: string;
  /** The `<drawing>` element of its charts. */
  readonly drawing: string;
}

/** All rules of a sheet in order of precedence, its stripes last. */
export function allRules(sheet: SheetData): SheetData['conditionalFormats'] {
  return [...sheet.conditionalFormats, ...bandingRules(sheet)];
}

/**
 * The XML of a sheet: the frame that exceljs made (view, tab, page, notes), and in it our own cells, columns and rules, in
 * the order that the schema of the format demands.
 */
export function* renderSheet(sheet: SheetData, frame: string, parts: SheetParts): Generator<string> {
  const { before, after } = splitFrame(frame);
  yield `${before}${renderColumns(sheet)}<sheetData>`;
  yield* renderRows(sheet, parts);
  const merges = sheet.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  yield [
    '</sheetData>',
    renderFilter(sheet),
    merges.length === 0 ? '' : `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`,
    renderConditionalFormats(allRules(sheet), parts.ruleFormatOf),
    renderValidations(sheet.validations, parts.lists),
    parts.links,
    parts.drawing === '' ? after : after.replace(/(?=<legacyDrawing|<\/worksheet>)/, parts.drawing),
  ].join('');
}

/** Whether a cell is shown as a link. */
export function isLinked(cell: CellData): boolean {
  return cell.runs?.some((run) => run.link !== undefined) ?? false;
}

function splitFrame(frame: string): { before: string; after: string } {
  const bare = frame
    .replace(/<dimension[^>]*\/>/, '')
    .replace(/<conditionalFormatting[\s\S]*<\/conditionalFormatting>/, '')
    .replace(/<cols>[\s\S]*?<\/cols>/, '');
  const cells = /<sheetData\/>|<sheetData>[\s\S]*<\/sheetData>/.exec(bare);
  if (!cells) throw new Error('exceljs wrote a sheet without cells');
  return { before: bare.slice(0, cells.index), after: bare.slice(cells.index + cells[0].length) };
}

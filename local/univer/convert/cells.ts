import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { isSightFormula } from '../../../src/core/views/sightFormula';
import type { CellData } from '../../store/workbookData';
import { plainText } from './plainText';
import { fromDocument, toDocument } from './richText';
import type { StyleBook } from './styleBook';

const errorText = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|CYCLE!)$/;

/** Everything of a cell but its note, for a workbook that is being loaded. */
export function toUniverCell(cell: CellData, styles: StyleBook): ICellData {
  return {
    ...contentOf(cell),
    ...(isComputed(cell) && { f: cell.formula }),
    ...(cell.runs !== undefined && { p: toDocument(plainText(cell.value), cell.runs) }),
    ...(cell.format !== undefined && { s: styles.idOf(cell.format) }),
  };
}

/** The contents of a cell for a write: names everything, because Univer keeps what is not named. */
export function toUniverContent(cell: CellData | undefined): ICellData {
  return {
    v: null,
    t: null,
    ...(cell && contentOf(cell)),
    f: isComputed(cell) ? cell.formula : null,
    si: null,
    p: cell?.runs === undefined ? null : toDocument(plainText(cell.value), cell.runs),
  };
}

/** Whether the engine has to compute a cell: it loses its way in the count of all sheets, which the services answer. */
export function isComputed(cell: CellData | undefined): cell is CellData & { readonly formula: string } {
  return cell?.formula !== undefined && !isSightFormula(cell.formula);
}

/** The type of a written cell, which Univer forgets (and takes text for a number) whenever a write does not repeat it. */
export function univerType(value: CellData['value']): CellValueType | null {
  if (value === undefined) return null;
  if (typeof value === 'number') return CellValueType.NUMBER;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  return typeof value === 'string' && looksLikeValue(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function contentOf(cell: CellData): Pick<ICellData, 'v' | 't'> {
  const { value } = cell;
  if (value === undefined) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === 'object' ? value.error : value, t: univerType(value) };
}

function looksLikeValue(text: string): boolean {
  return (text.trim() !== '' && Number.isFinite(Number(text))) || /^(true|false)$/i.test(text);
}

/** A cell of Univer without its note; undefined when nothing is in it. `formula` is given for formulas shared by id. */
export function fromUniverCell(
  cell: Nullable<ICellData>,
  styles: StyleBook,
  formula: string | undefined = cell?.f ?? undefined,
): CellData | undefined {
  if (!cell) return undefined;
  const document = cell.p ? fromDocument(cell.p) : undefined;
  const value = document ? document.text : valueOf(cell);
  const format = styles.formatOf(cell.s);
  const result: CellData = {
    ...(value !== undefined && { value }),
    ...(formula !== undefined && { formula }),
    ...(document && document.runs.length > 0 && { runs: document.runs }),
    ...(format && { format }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

function valueOf(cell: ICellData): CellData['value'] {
  const { v, t } = cell;
  if (v === null || v === undefined) return undefined;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1';
  if (typeof v === 'string' && errorText.test(v)) return { error: v };
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

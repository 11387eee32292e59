import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  Nullable,
  ObjectMatrix,
  Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

let isPatched = false;

/**
 * Univer 0.25.1 looks through all sheets after every written cell, even where no formula is concerned (25 ms a cell on a
 * large workbook; dream-num/univer#7265 is the repair). Until that is released a write that neither brings nor replaces
 * a formula skips the search.
 */
export function speedUpCellWrites(): void {
  if (isPatched) return;
  isPatched = true;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the model it belongs to, below
  const original = FormulaDataModel.prototype.updateFormulaData;
  FormulaDataModel.prototype.updateFormulaData = function (unitId, sheetId, cellValue) {
    const cells = cellsOf(this, unitId, sheetId);
    const concerned = someCell(
      cellValue,
      (cell, row, column) => hasFormula(cell) || hasFormula(cells?.getValue(row, column)),
    );
    return concerned ? original.call(this, unitId, sheetId, cellValue) : {};
  };
}

function someCell(cells: Cells, test: (cell: Nullable<ICellData>, row: number, column: number) => boolean): boolean {
  for (const row in cells) {
    const line = cells[Number(row)];
    for (const column in line) if (test(line[Number(column)], Number(row), Number(column))) return true;
  }
  return false;
}

function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && ((typeof cell.f === 'string' && cell.f.startsWith('=')) || cell.si));
}

/** The cells as they are before the write. */
function cellsOf(
  model: FormulaDataModel,
  unitId: string,
  sheetId: string,
): ObjectMatrix<Nullable<ICellData>> | undefined {
  const instances = Reflect.get(model, '_univerInstanceService') as IUniverInstanceService;
  return instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix();
}

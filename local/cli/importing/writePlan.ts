import { randomBytes } from 'node:crypto';
import type { ImportPlan } from '../../../src/core/register/foreign/importPlan';
import type { LocatedTable } from '../../../src/core/register/schema/locateTable';
import { makeId } from '../../../src/core/values/ids';
import { registerSheetOf } from '../../register/registerSheet';
import type { WorkbookData } from '../../store/workbookData';

/** Writes a plan into the sheet of its table: new rows below the last, cells where they are. */
export function writePlan({ added, edits }: ImportPlan, data: WorkbookData, located: LocatedTable): void {
  const sheet = registerSheetOf(data, located);
  const { idPrefix } = located.table;
  const taken = new Set(sheet.ids);
  for (const { cells } of added) {
    const needsId = idPrefix !== undefined && (cells['id'] ?? '') === '';
    sheet.append(needsId ? { ...cells, id: makeId(idPrefix, randomBytes, taken) } : cells);
  }
  for (const { row, column, after } of edits) sheet.write(row, column, after);
}

import type { LocatedTable } from '../core/register/schema/locateTable';
import { locateTable } from '../core/register/schema/locateTable';
import { adoptionsIn, NO_ADOPTIONS, type Adoptions } from '../core/register/tables/adoptions';
import { adoptionFor } from '../core/register/tables/findTables';
import { tables, type TableKey } from '../core/register/tables/tables';
import { readCells } from './cells';
import type { ReadTab, Workbook } from './workbook';

const known = new WeakMap<Workbook, Adoptions>();

/** Which sheets of the team's own serve as tables, by Columns as it stands now; most workbooks have none and are not asked. */
export function adoptionsHere(workbook: Workbook): Adoptions {
  const read = known.get(workbook) ?? readAdoptions(workbook);
  known.set(workbook, read);
  return read;
}

function readAdoptions({ spreadsheet, memory, clock }: Workbook): Adoptions {
  const name = memory.columns;
  const sheet = name === undefined ? null : spreadsheet.getSheetByName(name);
  if (name === undefined || sheet === null) return NO_ADOPTIONS;
  return adoptionsIn([{ name, values: readCells(sheet.getDataRange(), clock) }]);
}

/** Commands find Columns by its name; edits go by what they remember. */
export function rememberColumns(workbook: Workbook, located: ReadonlyMap<TableKey, LocatedTable>): void {
  const { columns: _before, ...memory } = workbook.memory;
  const name = located.get('columns')?.sheet.name;
  workbook.memory = name === undefined ? memory : { ...memory, columns: name };
}

/** A table on a tab that holds it: by its own headings, or by those of the team. */
export function locatedOn(workbook: Workbook, key: TableKey, top: ReadTab): LocatedTable {
  return locateTable(tables[key], top, adoptionFor(key, top, adoptionsHere(workbook))).located;
}

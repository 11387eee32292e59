import type { AdoptedColumn } from '../core/register/foreign/adoptionPlan';
import { columnCalled, tableCalled } from '../core/register/tables/adoptions';
import { isOurs } from '../core/register/tables/findTables';
import type { Reading } from '../core/register/tables/readRegister';
import { tables, type TableKey, type TypedCells } from '../core/register/tables/tables';
import { requiredColumns, type Table } from '../core/register/schema/table';
import { dateOrders } from '../core/register/schema/choice';
import type { Language } from '../core/values/label';
import { failure, ok, type Result } from '../core/values/result';
import { addOnTextsOf } from '../language/addOnTexts';

/** What a person has said of a sheet of the team's own: which table it is to serve as, and by which of its headings. */
export interface AdoptionRequest {
  readonly sheet: string;
  /** Key of the table. */
  readonly table: string;
  readonly columns: readonly AdoptedColumn[];
}

/** What is written into Columns, and the table it is about. */
export interface AdoptionLines {
  readonly key: TableKey;
  readonly lines: readonly TypedCells<'columns'>[];
}

/** The lines of Columns that adopt a sheet, or in one sentence why it cannot be adopted. `ownNames`: sheets the add-on makes. */
export function adoptionLines(
  { sheet, table: named, columns }: AdoptionRequest,
  { located, rows, unreadable }: Pick<Reading, 'located' | 'rows' | 'unreadable'>,
  tabs: { readonly names: readonly string[]; readonly ownNames: readonly string[] },
  language: Language,
): Result<AdoptionLines, string> {
  const words = addOnTextsOf(language).adopt;
  const key = tableCalled(named);
  if (key === undefined) return failure(words.noTable(named));
  if (!tabs.names.includes(sheet)) return failure(words.noSheet(sheet));
  if (tabs.ownNames.includes(sheet) || isTable(sheet, key, { located, unreadable }))
    return failure(words.isOurs(sheet));
  const called = tables[key].sheet[language];
  const place = located.get(key);
  if (place?.adoption) return failure(words.isAdopted(called, place.sheet.name));
  if (place?.sheet.name !== sheet && rows[key].length > 0) return failure(words.hasRows(called, rows[key].length));
  const missing = missingColumns(key, columns, language);
  if (missing.length > 0) return failure(words.missing(called, missing));
  return ok({ key, lines: columns.map((column) => lineOf(column, sheet, key, language)) });
}

/** Whether a table stands on the sheet already. One that is only called like ours, under headings of its own, is theirs. */
function isTable(
  sheet: string,
  key: TableKey,
  { located, unreadable }: Pick<Reading, 'located' | 'unreadable'>,
): boolean {
  return [...located].some(
    ([one, place]) => place.sheet.name === sheet && isOurs(place) && (one !== key || !place.adoption) && !unreadable.has(one), // prettier-ignore
  );
}

/** Headings of required columns that nothing is said of. */
function missingColumns(key: TableKey, columns: readonly AdoptedColumn[], language: Language): readonly string[] {
  const table: Table = tables[key];
  const said = new Set(columns.map(({ column }) => columnCalled(key, column)));
  return requiredColumns(table)
    .filter((column) => !said.has(column))
    .map((column) => table.columns[column]?.heading[language] ?? column);
}

function lineOf(
  { heading, column, dayFirst, always }: AdoptedColumn,
  sheet: string,
  key: TableKey,
  language: Language,
): TypedCells<'columns'> {
  const table: Table = tables[key];
  const order = dayFirst === null ? null : dateOrders.labels[dayFirst ? 'dayFirst' : 'monthFirst'][language];
  return {
    sheet,
    heading,
    table: tables[key].sheet[language],
    column: table.columns[columnCalled(key, column) ?? '']?.heading[language] ?? column,
    ...(order !== null && { dates: order }),
    ...(heading === '' && { always }),
  };
}

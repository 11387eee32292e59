import type { Column } from '../../core/register/schema/column';
import { tables, type TableKey } from '../../core/register/tables/tables';
import type { Language } from '../../core/values/label';

/** What a column of ours is headed. */
export function headingOf(table: TableKey, column: string, language: Language): string {
  const declared: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  return declared[column]?.heading[language] ?? column;
}

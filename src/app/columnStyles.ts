import type { Table } from '../core/register/schema/table';
import { columnFormat } from '../core/views/numberFormats';
import type { Style } from '../core/views/sheet';
import type { Language } from '../core/values/label';

/** What the cells of a column need so that what is written into them stays what it is. */
export function columnStyleOf(table: Table, key: string, language: Language): Style {
  const column = table.columns[key];
  return column ? { numberFormat: columnFormat(column.type, language) } : {};
}

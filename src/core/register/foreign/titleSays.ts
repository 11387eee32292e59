import type { Column } from '../schema/column';
import { tables, type TableKey } from '../tables/tables';
import { headingsFor, plainHeading } from './knownHeadings';

const LABELLED = /^([^:]{2,40}):\s*(\S.*)$/;

/** What stands above a table for all of its rows, «Клиент: ООО Кедр»; blank where nothing is said of this column. */
export function titleSays(title: string, table: TableKey, key: string): string {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const column = columns[key];
  if (!column || title === '') return '';
  const { heading, aliases = [] } = column;
  const names = new Set([heading.ru, heading.en, ...aliases, ...headingsFor(table, key)].map(plainHeading));
  const parts = title.split(' · ');
  const said = parts.flatMap((part, index): string[] => {
    const [, label = '', value = ''] = LABELLED.exec(part) ?? [];
    if (label !== '') return names.has(plainHeading(label)) ? [value] : [];
    const next = parts[index + 1] ?? '';
    return part.endsWith(':') && !next.includes(':') && names.has(plainHeading(part)) ? [next] : [];
  });
  return said.length === 1 ? (said[0] ?? '').trim() : '';
}

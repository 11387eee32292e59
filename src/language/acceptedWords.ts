import { tables, type TableKey } from '../core/register/tables/tables';
import { listNames, type ListName } from '../core/register/schema/choice';
import type { Problem } from '../core/register/schema/problem';
import type { Columns } from '../core/register/schema/table';
import type { Label, Language } from '../core/values/label';

/** What the column of a problem accepts: its words, or the list of Lists where they stand; blank when anything goes. */
export interface AcceptedWords {
  readonly words: string;
  readonly list: string;
}

export function acceptedWords({ table, column }: Problem, language: Language): AcceptedWords {
  const columns: Columns = tables[table as TableKey].columns;
  const choices = columns[column]?.choices;
  if (typeof choices === 'string' && choices in listNames.labels)
    return { words: '', list: listNames.labels[choices as ListName][language] };
  const labels: readonly Label[] = typeof choices === 'object' ? choices : [];
  return { words: labels.map((label) => label[language]).join(', '), list: '' };
}

/** Name of the set-up sheet a sentence sends the reader to. */
export function sheetName(table: TableKey, language: Language): string {
  return tables[table].sheet[language];
}

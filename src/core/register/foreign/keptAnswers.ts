import { missingHeadings, type Answers, type Mapping } from './answers';
import { formatAnswers, parseAnswers, tableOfAnswers } from './answersJson';
import type { ForeignTable } from './foreignTable';

/** Answers as the workbook keeps them for the next file of the same shape; what follows from them is worked out anew. */
export function textOfKept(mapping: Mapping): string {
  return JSON.stringify({ ...formatAnswers({ ...mapping, key: [], sheet: '' }), sumBy: mapping.sumBy });
}

/** What was answered for an earlier file of this shape; nothing where that cannot be read, or is of other columns. */
export function answersKept(text: string | undefined, foreign: ForeignTable): Answers {
  const json = jsonOf(text ?? '');
  const table = tableOfAnswers(json);
  if (!table.ok || table.value === undefined) return {};
  const answers = parseAnswers(json, table.value);
  return answers.ok && missingHeadings(answers.value, foreign).length === 0 ? answers.value : {};
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

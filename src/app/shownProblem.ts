import type { Analysis } from '../core/analysis';
import type { ProblemGroup } from '../core/work/check/problemGroups';
import { textOfCell } from '../core/register/schema/columns';
import type { CellValue } from '../core/register/schema/cell';
import type { Language } from '../core/values/label';
import { CHECK_CELLS, checkSheet, problemsShown } from '../core/views/check';
import type { ViewCell } from '../core/views/sheet';
import { textsOf } from '../language/textsOf';

/** Columns by which a row of the Check sheet is known: sheet, place and what was found there. */
const KNOWN_BY = [1, 2, 3] as const;

/**
 * The problems that a row (0-based) of the Check sheet speaks of; null when the register has changed since the sheet was
 * written, so that a button never puts right something else than what is read beside it.
 */
export function shownProblem(
  analysis: Analysis,
  language: Language,
  row: number,
  shown: readonly CellValue[],
): ProblemGroup | null {
  const now = checkSheet({ analysis, texts: textsOf(language) }).cells[row] ?? [];
  const isSame = KNOWN_BY.every((column) => textOf(now[column] ?? '') === textOfCell(shown[column] ?? ''));
  return isSame ? (problemsShown(analysis.problems())[row - CHECK_CELLS.firstRow] ?? null) : null;
}

function textOf(cell: ViewCell): string {
  return typeof cell === 'object' ? ('text' in cell ? cell.text : '') : textOfCell(cell);
}

import type { CellContent } from '../../store/sheetStore';
import { isBrokenFormula } from './brokenFormula';
import { evaluateFormula } from './simpleFormula';

/** Formulas that can be worked out without a spreadsheet engine carry their result at once, broken ones their error. */
export function withResult(content: CellContent): CellContent {
  if (typeof content !== 'object' || content === null || !('formula' in content)) return content;
  const { formula } = content;
  const value = evaluateFormula(formula) ?? (isBrokenFormula(formula) ? { error: '#ERROR!' } : null);
  return value === null ? content : { formula, value };
}

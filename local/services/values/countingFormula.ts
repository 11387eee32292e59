import type { CellValue } from '../../store/sheetStore';
import { evaluateFormula } from './simpleFormula';

/** How many cells of a reference are filled; null where it leads nowhere. */
export type Counter = (
  place: { readonly sheetName: string | null; readonly reference: string },
  visible: boolean,
) => number | null;

/** `SUBTOTAL(103, …)` and `COUNTA(…)` over one reference. */
const COUNT =
  /(SUBTOTAL\(\s*103\s*[,;]|COUNTA\()\s*(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?([A-Z]+\d*(?::[A-Z]+\d*)?)\s*\)/giu;

/** Whether a formula counts cells: what it comes to changes with cells and with what of them is in sight. */
export function isCounting(formula: string | undefined): formula is string {
  return formula !== undefined && /\bSUBTOTAL\(\s*103\s*[,;]/i.test(formula);
}

/** What a formula that counts cells comes to at this moment; null where it takes a spreadsheet engine. */
export function countedNow(formula: string, count: Counter): CellValue | null {
  const broken: string[] = [];
  const text = formula.replace(COUNT, (_whole, start: string, name: string | undefined, reference: string) => {
    const sheetName = name === undefined ? null : name.replace(/^'|'$/g, '').replaceAll("''", "'");
    const found = count({ sheetName, reference }, /^SUBTOTAL/i.test(start));
    if (found === null) broken.push(reference);
    return String(found ?? 0);
  });
  return broken.length > 0 ? null : evaluateFormula(text);
}

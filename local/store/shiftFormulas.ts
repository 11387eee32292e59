import type { AxisChange } from './axisChange';
import { shiftArea, unshiftIndex } from './axisChange';
import { mapReferences, offsetFormula, offsetReference, shiftReference } from './references';
import type { Area } from './workbookData';

/** A formula of the sheet `home` after the change on the sheet `changed`. */
export function shiftFormula(change: AxisChange, changed: string, formula: string, home: string): string {
  return mapReferences(formula, (sheetName, reference) =>
    sameSheet(sheetName ?? home, changed)
      ? { sheetName, reference: shiftReference(change, reference) }
      : { sheetName, reference },
  );
}

/**
 * The formula of a rule on the changed sheet. It belongs to the top left cell of the rule's first area; the cell that
 * stands there afterwards brings the formula as it read for that cell. What it reads relative to itself is not lost with
 * a deleted row or column: it reads as far from the new top left cell as before.
 */
export function shiftRuleFormula(change: AxisChange, sheet: string, formula: string, areas: readonly Area[]): string {
  const { before, after } = topLeftCells(change, areas);
  const [first] = areas;
  if (!first || !before || !after) return formula;
  const own = offsetFormula(formula, before.row - first.row, before.column - first.column);
  return mapReferences(own, (sheetName, reference) => {
    if (!sameSheet(sheetName ?? sheet, sheet)) return { sheetName, reference };
    const shifted = shiftReference(change, reference);
    const isLost = shifted === '#REF!' && isRelative(change, reference);
    return {
      sheetName,
      reference: isLost ? offsetReference(reference, after.row - before.row, after.column - before.column) : shifted,
    };
  });
}

/** The cell that will be the first of the areas: where it stood and where it stands then. */
function topLeftCells(change: AxisChange, areas: readonly Area[]): { before?: Area; after?: Area } {
  const after = areas.map((area) => shiftArea(change, area)).find((area) => area !== null);
  if (!after) return {};
  const along = change.axis === 'rows' ? 'row' : 'column';
  return { before: { ...after, [along]: unshiftIndex(change, after[along]) }, after };
}

function isRelative({ axis }: AxisChange, reference: string): boolean {
  return offsetReference(reference, axis === 'rows' ? 1 : 0, axis === 'rows' ? 0 : 1) !== reference;
}

function sameSheet(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

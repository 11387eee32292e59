import { figureOf } from '../../figures/sections/catalogue';
import { bonusKinds } from '../../register/schema/choice';
import type { CellValue } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';
import { monthKey } from '../../register/time/period';
import { parseIsoMoment } from '../../values/moment';
import type { BonusLine } from './bonus';

const MARK = 'bonus:';

/** A line as it is kept in the hidden column of its sheet. */
export function bonusCell({ paidWith, month, employee, figure, kind, steps, target, fact, amount }: BonusLine): string {
  const told = steps.map(({ from, rate }) => [from, rate]);
  return (
    MARK + JSON.stringify([monthKey(paidWith), monthKey(month), employee, figure, kind, told, target, fact, amount])
  );
}

/** The lines of a sheet as it was read back, in their order; what is no line of ours is passed over. */
export function readBonus(cells: readonly (readonly CellValue[])[]): readonly BonusLine[] {
  return cells.flatMap((row) => row.flatMap((cell) => lineOf(textOfCell(cell)) ?? []));
}

function lineOf(text: string): BonusLine | null {
  if (!text.startsWith(MARK)) return null;
  try {
    const parts = JSON.parse(text.slice(MARK.length)) as readonly unknown[];
    const [paid, of, employee, figure, kindName, told, target, fact, amount] = parts;
    const [paidWith, month] = [parseIsoMoment(`${String(paid)}-01`), parseIsoMoment(`${String(of)}-01`)];
    const kind = bonusKinds.kinds.find((one) => one === kindName);
    if (paidWith === null || month === null || kind === undefined || typeof amount !== 'number') return null;
    const known = figureOf(String(figure));
    if (typeof employee !== 'string' || !known) return null;
    const steps = (told as readonly (readonly [number | null, number])[]).map(([from, rate]) => ({ from, rate }));
    return {
      ...{ paidWith, month, employee, kind, steps, amount },
      figure: known.key,
      target: typeof target === 'number' ? target : null,
      fact: typeof fact === 'number' ? fact : null,
    };
  } catch {
    return null;
  }
}

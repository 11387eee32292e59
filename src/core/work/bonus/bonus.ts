import type { FigureBook } from '../../figures/sections/compute';
import { figureOf } from '../../figures/sections/catalogue';
import type { PersonalCase } from '../../figures/sections/personal';
import { periodAround, type Period } from '../../register/time/period';
import type { BonusRow } from '../../register/tables/bonus';
import type { StaffRow } from '../../register/tables/staff';
import type { Money } from '../../values/money';
import { addMonths, startOfMonth, type Day } from '../../values/moment';
import { agreementsOf, peopleOf, type Step, type Terms } from './terms';

/** What one employee is owed for one figure of a month: as it was worked out once, or the difference since. */
export interface BonusLine extends Terms {
  /** The month it is paid with. */
  readonly paidWith: Day;
  /** The month it is for; an earlier one: something in it has changed after it was paid. */
  readonly month: Day;
  readonly employee: string;
  /** The plan as it was; a plan changed afterwards changes no bonus. */
  readonly target: number | null;
  /** The figure by the rows of that moment. */
  readonly fact: number | null;
  readonly amount: Money;
}

type Asked = Pick<BonusLine, 'month' | 'employee' | 'target'> & Terms;

/** The step that is reached: of those whose part of the plan is there the highest; null: none. */
export function stepReached({ figure, steps }: Terms, fact: number | null, target: number | null): Step | null {
  if (fact === null) return null;
  const done = target === null ? null : shareDone(figureOf(figure).good, fact, target);
  const reached = steps.filter(({ from }) => from === null || (done !== null && done >= from - TINY));
  return reached.reduce<Step | null>(
    (best, step) => (best && (best.from ?? 0) >= (step.from ?? 0) ? best : step),
    null,
  );
}

/** Parts of a plan are compared as people read them. */
const TINY = 1e-9;

/** How much of a plan is done; of a figure that is to be low, how far below it one is. */
export function shareDone(good: 'up' | 'down' | 'neither', fact: number, target: number): number {
  const [above, below] = good === 'down' ? [target, fact] : [fact, target];
  return below === 0 ? (above >= 0 ? Infinity : 0) : above / below;
}

/** In minor units, half away from zero; nobody owes money for a month of returns. */
export function amountFor(terms: Terms, fact: number | null, target: number | null): Money {
  const step = stepReached(terms, fact, target);
  if (!step || fact === null) return 0;
  if (terms.kind === 'fixed') return step.rate;
  return Math.max(0, Math.round(fact * step.rate + TINY));
}

/** The rows a line rests on, as they stand. */
export function rowsBehind(book: FigureBook, { month, employee, figure }: Asked): readonly PersonalCase[] {
  return book.cases(monthOf(month), employee, figure).filter(({ counts }) => counts);
}

function worked(book: FigureBook, asked: Asked): Pick<BonusLine, 'fact' | 'amount'> {
  const fact = book.person(monthOf(asked.month), asked.employee).get(asked.figure)?.value ?? null;
  return { fact, amount: amountFor(asked, fact, asked.target) };
}

function monthOf(month: Day): Period {
  return periodAround(month, 'month');
}

/** Months whose rows are looked at again. */
const MONTHS_LOOKED_AT = 24;

/**
 * What was paid stays as it stands. Every month that has ended since gets its lines, and with the first of them, whatever
 * has changed in the months before: by the terms and the plan of then. The first time only the month that has just ended.
 */
export function bonusLines(
  stored: readonly BonusLine[],
  book: FigureBook,
  { bonus, staff }: { readonly bonus: readonly BonusRow[]; readonly staff: readonly StaffRow[] },
): readonly BonusLine[] {
  const last = addMonths(startOfMonth(book.facts.now), -1);
  const paid = Math.max(...stored.map(({ paidWith }) => paidWith));
  const first = stored.length === 0 ? last : Math.max(addMonths(paid, 1), addMonths(last, 1 - MONTHS_LOOKED_AT));
  const { agreements } = agreementsOf(bonus);
  const lines = [...stored];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const corrections = correctionsOf(lines, book, month);
    const own = agreements.flatMap(({ whom, ...terms }) =>
      peopleOf({ whom }, staff, monthOf(month)).map((employee): BonusLine => {
        const target = book.person(monthOf(month), employee).get(terms.figure)?.target ?? null;
        const asked = { ...terms, month, employee, target };
        return { ...asked, ...worked(book, asked), paidWith: month };
      }),
    );
    lines.push(...own, ...corrections);
  }
  return lines;
}

/** What earlier months come to otherwise than was paid for them. */
function correctionsOf(lines: readonly BonusLine[], book: FigureBook, paidWith: Day): readonly BonusLine[] {
  const oldest = addMonths(paidWith, -MONTHS_LOOKED_AT);
  const paid = new Map<string, { line: BonusLine; amount: Money }>();
  for (const line of lines) {
    const key = JSON.stringify([line.month, line.employee, line.figure, line.kind, line.steps]);
    const known = paid.get(key);
    if (known) known.amount += line.amount;
    else paid.set(key, { line, amount: line.amount });
  }
  return [...paid.values()].flatMap(({ line, amount }): readonly BonusLine[] => {
    if (line.month < oldest) return [];
    const now = worked(book, line);
    return now.amount === amount ? [] : [{ ...line, fact: now.fact, amount: now.amount - amount, paidWith }];
  });
}

import type { Area } from '../../store/workbookData';
import { parseAreas } from '../a1';
import { limits, refuseMore } from '../limits';

/** Reads what the rules of one sheet are on, and counts both. */
export class RuleAreas {
  private rules = 0;
  private areas = 0;

  /** The areas of one rule, or of several that share them. */
  read(sqref: string): Area[] {
    refuseMore('rules', ++this.rules, limits.rules);
    const found: Area[] = [];
    for (const area of parseAreas(sqref)) {
      refuseMore('areas', ++this.areas, limits.areas);
      found.push(area);
    }
    return found;
  }

  /** One more rule on areas that were read before. */
  another(): void {
    refuseMore('rules', ++this.rules, limits.rules);
  }
}

/** How a rule is named that has no counterpart with us: its kind and the beginning of where it is. */
export function ruleName(kind: string, sqref: string): string {
  return `${kind} ${sqref.slice(0, 60)}`.trim();
}

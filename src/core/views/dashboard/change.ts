import type { ComputedFigure, Comparison } from '../../figures/sections/compute';
import { PALETTE } from '../palette';
import type { ColouredBlock } from '../sheet';

/** Already a change: how a change has changed tells nobody anything. */
const CHANGE_ITSELF = 'retention.bridge';

/** The value it is fairly set against; null where there is none. */
export function valueBefore({ figure }: ComputedFigure, comparison: Comparison | null): number | null {
  return comparison?.values.get(figure.key) ?? null;
}

/** Against an equal part of the previous period: a fraction of it, or percentage points for percentages; null where there is nothing to compare. */
export function changeOf(computed: ComputedFigure, comparison: Comparison | null): number | null {
  const { figure, value } = computed;
  const before = valueBefore(computed, comparison);
  if (value === null || before === null || figure.key === CHANGE_ITSELF || isUnripe(computed)) return null;
  if (figure.unit === 'percent') return (value - before) * 100;
  return before === 0 ? null : (value - before) / Math.abs(before);
}

/** Whether some of its cases still have time: what has had all of it is no fair measure. */
function isUnripe({ figure, coverage = null }: ComputedFigure): boolean {
  return figure.matures === true && coverage !== null && coverage < 1;
}

/** Colours of a change: green where it is good for the company; what is ahead of its plan is not called bad. */
export function goodOrBad({ figure: { good } }: ComputedFigure, isAhead = false): readonly ColouredBlock['rule'][] {
  if (good === 'neither') return [];
  const colours: readonly ColouredBlock['rule'][] = [
    { kind: 'positive', color: good === 'up' ? PALETTE.good : PALETTE.bad },
    { kind: 'negative', color: good === 'up' ? PALETTE.bad : PALETTE.good },
  ];
  return isAhead ? colours.filter(({ kind }) => (kind === 'positive') === (good === 'up')) : colours;
}

/** Whether the value is where the plan wants it by now, or better. */
export function isAheadOfPlan({ figure }: ComputedFigure, ahead: number | null | undefined): boolean {
  return ahead != null && (figure.good === 'down' ? ahead <= 0 : ahead >= 0);
}

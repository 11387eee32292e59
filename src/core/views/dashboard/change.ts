import type { ComputedFigure } from '../../figures/sections/compute';
import { isComparable } from '../pace';
import { PALETTE } from '../palette';
import type { ColouredBlock } from '../sheet';

/** Already a change: how a change has changed tells nobody anything. */
const CHANGE_ITSELF = 'retention.bridge';

/** Against the previous period: a fraction of it, or percentage points for percentages; null where there is nothing to compare. */
export function changeOf({ figure, value, previous }: ComputedFigure): number | null {
  if (value === null || previous === null || figure.atNow || figure.key === CHANGE_ITSELF) return null;
  if (figure.unit === 'percent') return (value - previous) * 100;
  return previous === 0 ? null : (value - previous) / Math.abs(previous);
}

/** Colours of a change: green where it is good for the company; none where it cannot be judged yet. */
export function goodOrBad(computed: ComputedFigure, elapsed: number): readonly ColouredBlock['rule'][] {
  const { good } = computed.figure;
  if (good === 'neither' || !isComparable(computed, elapsed)) return [];
  return [
    { kind: 'positive', color: good === 'up' ? PALETTE.good : PALETTE.bad },
    { kind: 'negative', color: good === 'up' ? PALETTE.bad : PALETTE.good },
  ];
}

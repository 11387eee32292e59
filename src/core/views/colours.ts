import type { EverydayTexts } from '../texts';
import type { ThreadState } from '../figures/facts/thread';
import { PALETTE } from './palette';
import type { ColouredBlock } from './sheet';

/** A colour for cells that say exactly this. */
export type TextColour = Extract<ColouredBlock['rule'], { kind: 'textIs' }>;

/** Colours of the states, the same wherever a state is shown. */
export function stateColours({ threadStates }: EverydayTexts): readonly TextColour[] {
  return STATE_COLOURS.map(([state, background, color]) => ({
    kind: 'textIs',
    text: threadStates[state],
    background,
    color,
  }));
}

const STATE_COLOURS: readonly (readonly [state: ThreadState, background: string, color: string])[] = [
  ['overdue', PALETTE.badLight, PALETTE.bad],
  ['soon', PALETTE.warnLight, PALETTE.warn],
  ['waiting', PALETTE.accentLight, PALETTE.accent],
  ['late', PALETTE.paper, PALETTE.bad],
  ['inTime', PALETTE.paper, PALETTE.good],
];

/** "No data" stands back. */
export function noDataColour({ common }: EverydayTexts): TextColour {
  return { kind: 'textIs', text: common.noData, background: PALETTE.paper, color: PALETTE.quiet };
}

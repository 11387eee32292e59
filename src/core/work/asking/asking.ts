import type { Language } from '../../values/label';
import { compareText } from '../../values/text';
import { closed, backdated, fromMemory, wroteAgain } from './inquiries';
import { deals, knownAlready, untyped } from './newcomers';
import { claimed } from './phoneLog';
import { moved, notNeeded, talked, ticks } from './pace';
import type { AskingContext, Found, Sign, SignKey } from './sign';
import type { Kept } from './kept';

/** Every sign, in the order in which the sheet shows what they find. */
export const SIGNS: readonly Sign[] = [
  closed,
  wroteAgain,
  backdated,
  fromMemory,
  claimed,
  ticks,
  talked,
  moved,
  notNeeded,
  deals,
  knownAlready,
  untyped,
];

/** One line of "Worth asking". */
export interface AskingLine extends Found {
  /** `closed:C-7F3K2Q`: kept in the hidden column. */
  readonly key: string;
  readonly sign: SignKey;
  readonly question: string;
  readonly isAsked: boolean;
  readonly note: string;
}

/** What stands in the register that is worth a question, what nobody has asked yet first. */
export function askingLines(context: AskingContext, kept: Kept, language: Language): readonly AskingLine[] {
  const lines = SIGNS.flatMap((sign) => {
    const { isOn = true, threshold = sign.threshold ?? 0 } = kept.signs.get(sign.key) ?? {};
    return isOn ? sign.find(context, threshold).map((found) => lineOf(sign, found, kept, language)) : [];
  });
  return [...lines].sort(byTurn);
}

function lineOf({ key: sign, question }: Sign, found: Found, { lines }: Kept, language: Language): AskingLine {
  const key = `${sign}:${found.id}`;
  const { isAsked = false, note = '' } = lines.get(key) ?? {};
  return { ...found, key, sign, question: question[language], isAsked, note };
}

const TURNS: readonly SignKey[] = SIGNS.map(({ key }) => key);

/** Of each sign the newest first; where more became known since, before all others. */
function byTurn(left: AskingLine, right: AskingLine): number {
  return (
    Number(left.isAsked) - Number(right.isAsked) ||
    Number(right.isUrgent ?? false) - Number(left.isUrgent ?? false) ||
    TURNS.indexOf(left.sign) - TURNS.indexOf(right.sign) ||
    right.at - left.at ||
    compareText(left.key, right.key)
  );
}

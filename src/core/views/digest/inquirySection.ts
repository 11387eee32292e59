import type { Digest } from './digest';
import type { Inquiry } from './inquiries';
import type { LetterSection, Tone, Wording } from './letterParts';
import { row, section } from './letterSection';
import { channelName, resultName, wholeMoney } from './wordsOf';

const MOST = 20;

/** Where not all of them fit, who got no answer or a late one comes first, then who has bought. */
const URGENCY: Readonly<Record<Tone, number>> = { bad: 0, warn: 1, good: 2, plain: 3, quiet: 3 };

/** Who wrote or called, and what has come of it. */
export function inquirySection({ inquiries, currency }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const isLong = inquiries.length > MOST;
  const shown = isLong ? [...inquiries].sort((left, right) => urgency(left) - urgency(right)) : inquiries;
  const rows = shown.map((inquiry) => {
    const { id, party, phone, isNew, at, channel, employee, result, bought } = inquiry;
    return row(
      party || texts.common.stranger,
      stateWords(inquiry, wording),
      [
        isNew ? words.inquiry.isNew : '',
        channelName(channel, texts),
        texts.write.moment(at),
        employee,
        bought > 0 ? words.inquiry.bought(wholeMoney(bought, texts, currency)) : resultName(result, texts),
      ],
      toneOfInquiry(inquiry),
      { phone, card: id },
    );
  });
  return section(words.sections.inquiries, 'dashboard', rows, MOST, wording);
}

function urgency(inquiry: Inquiry): number {
  return URGENCY[toneOfInquiry(inquiry)];
}

function stateWords({ state, waited }: Inquiry, { texts, words }: Wording): string {
  const isAtOnce = Math.round(waited) === 0;
  if (isAtOnce && state === 'inTime') return words.inquiry.atOnce;
  return isAtOnce && state === 'waiting'
    ? words.inquiry.outsideHours
    : words.inquiry.states[state](texts.write.minutes(waited));
}

function toneOfInquiry({ state, bought }: Inquiry): Tone {
  // A purchase does not make good that somebody waited too long.
  if (state === 'overdue' || state === 'late') return 'bad';
  if (bought > 0) return 'good';
  return state === 'soon' ? 'warn' : 'plain';
}

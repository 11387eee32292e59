import type { RowReference } from '../../figures/why/explain';
import { dayOf } from '../../values/moment';
import type { ViewRequest } from '../viewRequest';
import { askedNumber } from './askedNumber';
import type { NumberPlace } from './figurePlace';
import { rowGroups } from './figureRows';
import { rowsSeen, type SeenRow } from './seenRow';

/** A row as one line of a page, leading to its place. */
interface WhyRow {
  readonly text: string;
  readonly sheet: string;
  readonly row: number;
}

/** "Why this number" for a page: sentences, then rows under headings. */
export interface WhyAnswer {
  readonly title: string;
  /** The definition, the formula with its numbers, what it was, how it stands against the plan. */
  readonly lines: readonly string[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly WhyRow[]; readonly more: string }[];
}

/** What a person reads through; all of them stand on "Rows of …". */
const MOST_ROWS = 200;
const MOST_MOVERS = 8;

export function whyAnswer(request: ViewRequest, place: NumberPlace): WhyAnswer | null {
  const { analysis, texts } = request;
  const { reading } = analysis;
  const asked = askedNumber(request, place);
  if (!asked) return null;
  const { write, common } = texts;
  const { why } = texts.dashboard;
  const { currency } = reading.settings;
  const seen = rowsSeen(analysis, texts);
  const lineTo = ({ table, row }: RowReference, text: string): WhyRow => ({
    text,
    sheet: reading.located.get(table)?.sheet.name ?? '',
    row,
  });
  const wordsOf = ({ at, who, what, amount }: SeenRow): string =>
    [at === null ? '' : write.day(dayOf(at)), who, what, amount === null ? '' : write.value(amount, 'money', currency)]
      .filter(Boolean)
      .join(' · ');
  const moved = asked.moved.slice(0, MOST_MOVERS).map(({ text, row }) => lineTo(row, text));
  const rows = rowGroups(asked, texts).map((group) => ({
    title: `${group.title}: ${write.number(group.rows.length)}`,
    rows: group.rows
      .slice(0, MOST_ROWS)
      .map(({ reference, reason }) =>
        lineTo(reference, [wordsOf(seen(reference)), reason].filter(Boolean).join(' — ')),
      ),
    more: group.rows.length > MOST_ROWS ? common.more(group.rows.length - MOST_ROWS) : '',
  }));
  return {
    title: `${asked.title}, ${asked.period}`,
    lines: [asked.definition, ...asked.lines],
    groups: [...(moved.length > 0 ? [{ title: why.because, rows: moved, more: '' }] : []), ...rows],
  };
}

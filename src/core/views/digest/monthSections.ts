import { lastDayOf } from '../../register/time/period';
import { growsThroughPeriod } from '../pace';
import type { Digest, ToldFigure } from './digest';
import type { LetterRow, LetterSection, Wording } from './letterParts';
import { row, section } from './letterSection';
import { wholeMoney } from './wordsOf';

/** How the month goes, a figure a row. */
export function monthSection(digest: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const rows = digest.figures.filter(saysSomething).map((told) => figureRow(told, digest, wording));
  const title = words.sections.month(texts.write.period(digest.month));
  return section(title, 'dashboard', rows, rows.length, wording);
}

/** A figure nobody can tell, without a plan and without a past, is no news. */
function saysSomething({ computed: { value, target }, before }: ToldFigure): boolean {
  return value !== null || target !== null || before !== null;
}

function figureRow({ computed, before, plan, because }: ToldFigure, digest: Digest, wording: Wording): LetterRow {
  const { texts, words } = wording;
  const { figure, value, target } = computed;
  const write = (amount: number | null): string =>
    amount === null
      ? ''
      : figure.unit === 'money'
        ? wholeMoney(amount, texts, digest.currency)
        : texts.write.value(amount, figure.unit, digest.currency);
  const isPaced = plan !== null && digest.elapsed < 1 && growsThroughPeriod(figure);
  const told = words.figure({
    plan: write(target),
    byToday: isPaced ? write(plan.expected) : '',
    before: write(before),
  });
  const shown = value === null ? texts.common.noData : write(value);
  return row(figure.label[texts.language], shown, [
    told,
    becauseWords(because, figure.unit === 'money', digest, wording),
  ]);
}

function becauseWords(
  because: ToldFigure['because'],
  isMoney: boolean,
  { currency }: Digest,
  { texts, words }: Wording,
): string {
  if (because.length === 0) return '';
  const nameOf = (who: string): string => who || texts.common.notStated;
  if (!isMoney) return words.gone(because.map(({ who }) => nameOf(who)));
  return words.because(
    because.map(
      ({ who, before, now }) => `${nameOf(who)} ${signed(wholeMoney(now - before, texts, currency), now - before)}`,
    ),
  );
}

/** Five lines, and a sixth where adjustments moved anything. */
export function bridgeSection({ bridge, comparison, currency }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const day = comparison ? texts.write.dayOfMonth(lastDayOf(comparison.period)) : '';
  const lines = ['new', 'returning', 'grown', 'shrunk', 'gone', 'adjustments'] as const;
  const rows = lines.flatMap((line) => {
    const amount = bridge?.[line] ?? 0;
    if (amount === 0) return [];
    return row(
      texts.bridge[line],
      signed(wholeMoney(amount, texts, currency), amount),
      [],
      amount > 0 ? 'good' : 'bad',
    );
  });
  return section(words.sections.bridge(day), 'breakdowns', rows, lines.length, wording);
}

function signed(written: string, amount: number): string {
  return amount > 0 ? `+${written}` : written;
}

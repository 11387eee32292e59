import type { Texts } from '../../texts';
import type { AskedFigure } from './askedFigure';

/** How a value comes about, with the numbers in it: `29 ÷ 30 = 96.7 %`. Blank where there is no value. */
export function formulaOf({ computed, ratio, explanation }: AskedFigure, texts: Texts, currency: string): string {
  const { figure, value, n, lines } = computed;
  if (value === null) return '';
  const { formula } = texts.dashboard.why;
  const { number } = texts.write;
  const shown = texts.write.value(value, figure.unit, currency);
  if (lines) return linesWords(lines, texts, currency);
  if (ratio) {
    const unit = figure.unit === 'money' ? 'money' : 'count';
    return formula.ratio(texts.write.value(ratio[0], unit, currency), number(ratio[1] ?? 0), shown);
  }
  if (figure.unit === 'percent') {
    const part = Math.round(value * n);
    const isShare = n > 0 && Math.abs(part - value * n) < 1e-6;
    return isShare ? formula.ratio(number(part), number(n), shown) : formula.over(n, shown);
  }
  if (figure.key === 'entry.p90Response') return formula.most(n, shown);
  if (figure.key.includes('edian')) return formula.median(n, shown);
  if (figure.unit === 'money') return figure.isSum ? formula.sum(n, shown) : formula.over(n, shown);
  return formula.count(shown, explanation.used.length);
}

/** The two totals and what lies between them, each with its sum; what came to nothing is not told. */
function linesWords(lines: Readonly<Record<string, number>>, texts: Texts, currency: string): string {
  const names: Readonly<Record<string, string>> = texts.bridge;
  return Object.entries(lines)
    .filter(([line, value]) => value !== 0 || line === 'total' || line === 'previousTotal')
    .map(([line, value]) => `${names[line] ?? line}: ${texts.write.value(value, 'money', currency)}`)
    .join('; ');
}

import type { JSX } from 'preact';
import type { Texts } from '../../core/texts';
import type { Settings } from '../../core/register/tables/settings';
import type { MonthRevenue } from '../../core/views/clientCard';
import type { ContactTexts } from '../../language/contactTexts';

interface ChartProps {
  readonly months: readonly MonthRevenue[];
  readonly texts: Texts;
  readonly words: ContactTexts;
  readonly settings: Settings;
}

const [BAR, GAP, HEIGHT] = [16, 6, 44];

/** Twelve months as bars; what they say is also said in words. Nothing is drawn of a client who bought nothing in them. */
export function RevenueChart({ months, texts, words, settings }: ChartProps): JSX.Element | null {
  const most = Math.max(...months.map(({ revenue }) => revenue));
  if (most <= 0) return null;
  const { write, common } = texts;
  const said = common.salesAre(settings);
  const money = (revenue: number): string => write.value(revenue, 'money', settings.currency);
  const sum = money(months.reduce((total, { revenue }) => total + revenue, 0));
  const [first, last] = [months[0], months[months.length - 1]];
  return (
    <section class="part">
      <h2>{words.parts.revenue}</h2>
      {said !== '' && <p class="said">{said}</p>}
      <svg
        viewBox={`0 0 ${months.length * (BAR + GAP)} ${HEIGHT}`}
        role="img"
        aria-label={`${words.parts.revenue}: ${months.map(({ month, revenue }) => `${write.shortMonth(month)} ${money(revenue)}`).join(', ')}`}
      >
        {months.map(({ month, revenue }, index) => {
          const height = revenue <= 0 ? 1 : Math.max(2, (revenue / most) * HEIGHT);
          return (
            <rect x={index * (BAR + GAP)} y={HEIGHT - height} width={BAR} height={height}>
              <title>{`${write.shortMonth(month)}: ${money(revenue)}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class="axis">
        <span>{first && write.shortMonth(first.month)}</span>
        <span>{words.months({ sum })}</span>
        <span>{last && write.shortMonth(last.month)}</span>
      </p>
    </section>
  );
}

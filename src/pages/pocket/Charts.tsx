import type { JSX } from 'preact';
import type { PocketChart } from '../../core/views/pocketHome';

const [BAR, GAP, HEIGHT] = [16, 6, 64];

/** Charts of months, each one below the other: a phone has no room for two. */
export function Charts({ charts }: { readonly charts: readonly PocketChart[] }): JSX.Element {
  return (
    <>
      {charts.map((chart) => (
        <Chart key={chart.title} chart={chart} />
      ))}
    </>
  );
}

/** Bars from nothing up, the last one strong; what they say is also said in words. */
function Chart({ chart: { title, said, bars } }: { readonly chart: PocketChart }): JSX.Element {
  const most = Math.max(...bars.map(({ value }) => value ?? 0));
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${bars.length * (BAR + GAP)} ${HEIGHT}`}
        role="img"
        aria-label={`${title}: ${bars.map(({ label, text }) => `${label} ${text}`).join(', ')}`}
      >
        {bars.map(({ label, value }, index) => {
          const height = most <= 0 || value === null ? 0 : Math.max(1, (Math.max(value, 0) / most) * HEIGHT);
          return (
            <rect
              key={label}
              class={index === bars.length - 1 ? 'last' : ''}
              x={index * (BAR + GAP)}
              y={HEIGHT - height}
              width={BAR}
              height={height}
            />
          );
        })}
      </svg>
      <p class="pair quiet">
        <span>{bars[0]?.label}</span>
        <span>{said}</span>
      </p>
    </figure>
  );
}

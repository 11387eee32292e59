import type { JSX } from 'preact';
import type { LetterRow, LetterSection } from '../../core/views/digest/letterParts';
import { reachBy } from '../../core/views/digest/reach';
import type { PocketHome } from '../../core/views/pocketHome';

interface Ways {
  readonly home: PocketHome;
  /** Leads to what a figure is made of. */
  readonly why: (figure: string) => void;
  /** Leads to the names behind a line that is no figure. */
  readonly details: () => void;
}

/** The first lines of the owner's morning, each a tap away from what stands behind it, what must not be missed on top. */
export function Numbers({ home, why, details }: Ways): JSX.Element {
  return (
    <section>
      {home.alerts.length > 0 && (
        <ul class="alerts">
          {home.alerts.map(({ head }) => (
            <li key={head}>{head}</li>
          ))}
        </ul>
      )}
      <dl>
        {home.lines.map(({ label, text, tone, figure }) => (
          <div key={label}>
            <dt>
              <button type="button" class="link" onClick={() => (figure === undefined ? details() : why(figure))}>
                {label}
              </button>
            </dt>
            <dd class={tone}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Everything below the first lines, a heading each. */
export function Details({ sections }: { readonly sections: readonly LetterSection[] }): JSX.Element {
  return (
    <section>
      {sections.map(({ title, rows, more }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul class="rows">
            {rows.map((row, index) => (
              <Row key={index} row={row} />
            ))}
          </ul>
          {more !== '' && <p class="quiet">{more}</p>}
        </div>
      ))}
    </section>
  );
}

function Row({ row: { head, value, detail, tone, phone } }: { readonly row: LetterRow }): JSX.Element {
  const address = phone === undefined ? '' : reachBy(phone);
  return (
    <li>
      <div class="pair">
        {address === '' ? <span>{head}</span> : <a href={address}>{head}</a>}
        <b class={tone}>{value}</b>
      </div>
      {detail !== '' && <p class="quiet">{detail}</p>}
    </li>
  );
}

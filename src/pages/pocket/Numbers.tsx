import type { JSX } from 'preact';
import type { LetterRow, LetterSection } from '../../core/views/digest/letterParts';
import type { PocketPageTexts } from '../../language/pocketPageTexts';
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

interface Named {
  readonly words: PocketPageTexts;
  /** Leads to the card of whoever a row of this id is about. */
  readonly open: (id: string) => void;
}

/** Everything below the first lines, a heading each. */
export function Details({ sections, ...named }: Named & { readonly sections: readonly LetterSection[] }): JSX.Element {
  return (
    <section>
      {sections.map(({ title, rows, more }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul class="rows">
            {rows.map((row, index) => (
              <Row key={index} row={row} {...named} />
            ))}
          </ul>
          {more !== '' && <p class="quiet">{more}</p>}
        </div>
      ))}
    </section>
  );
}

function Row({ row, words, open }: Named & { readonly row: LetterRow }): JSX.Element {
  const { head, value, detail, tone, phone = '', card } = row;
  const address = reachBy(phone);
  const told = detail.split(' · ').filter((part) => address === '' || part !== phone);
  return (
    <li>
      <div class="pair">
        {card === undefined ? (
          <span>{head}</span>
        ) : (
          <button type="button" class="link" onClick={() => open(card)}>
            {head}
          </button>
        )}
        <b class={tone}>{value}</b>
      </div>
      <p class="quiet">{told.join(' · ')}</p>
      {address !== '' && (
        <a href={address} aria-label={phone === head ? `${words.call}: ${head}` : `${words.call}: ${head}, ${phone}`}>
          {phone}
        </a>
      )}
    </li>
  );
}

import type { JSX } from 'preact';
import { sourceKinds, type SourceKind } from '../../core/register/schema/choice';
import type { SourcesTexts } from '../../language/sourcesTexts';
import { textsOf } from '../../language/textsOf';
import type { Given, Taken } from '../bridge/doors';
import type { AboutPage } from '../shared/page';
import { addressOf } from './addressOf';

interface CardProps extends Pick<AboutPage, 'language'> {
  readonly source: Given<'sourcesHere'>['sources'][number];
  readonly words: SourcesTexts;
  readonly address: string;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly turn: () => void;
  readonly save: (source: Taken<'saveSource'>) => void;
  readonly tryOut: (name: string) => void;
}

/** One source: whether it is on and how it is; opened, its address and what to click in the provider's cabinet. */
export function SourceCard(props: CardProps): JSX.Element {
  const { source, words, language, address, isOpen, isBusy, turn, save, tryOut } = props;
  const { name, isOn, state, last, zone } = source;
  const kind = source.kind as SourceKind;
  const isSent = kind !== 'other' && kind !== 'mail' && kind !== 'sheet';
  const heard = last === null ? '' : words.last(textsOf(language).write.moment(last));
  return (
    <section aria-label={name}>
      <div class="head">
        <button type="button" aria-expanded={isOpen} onClick={turn}>
          {name} · {sourceKinds.labels[kind][language]}
        </button>
        <label class="box">
          <input type="checkbox" checked={isOn} disabled={isBusy} onChange={() => save({ name, kind, isOn: !isOn })} />
          <span>{words.on}</span>
        </label>
      </div>
      <small>{[isOn ? state : '', heard].filter(Boolean).join(' · ')}</small>
      {zone !== '' && <p role="alert">{words.clock(zone)}</p>}
      {isOpen && (
        <div class="more">
          {isSent && (
            <label>
              <span>{words.address}</span>
              <input
                readOnly
                value={addressOf(address || words.webApp, source)}
                onFocus={({ currentTarget }) => currentTarget.select()}
              />
            </label>
          )}
          {isSent && address === '' && <p class="hint">{words.deploy}</p>}
          <ol>
            {words.clicks[kind].map((click) => (
              <li key={click}>{click}</li>
            ))}
          </ol>
          {isSent && (
            <button type="button" class="primary" disabled={isBusy || !isOn} onClick={() => tryOut(name)}>
              {words.buttons.tryOut}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

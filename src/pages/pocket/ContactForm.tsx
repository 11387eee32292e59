import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { channelKinds, directions, resultKinds } from '../../core/register/schema/choice';
import type { Language } from '../../core/values/label';
import { POCKET_CHOICES, type PocketPageTexts } from '../../language/pocketPageTexts';
import { newKey } from '../contact/entry';
import type { TypedContact } from './outgoing';

interface Shown {
  readonly language: Language;
  readonly words: PocketPageTexts;
  readonly begun: Pick<TypedContact, 'client' | 'phone'>;
  readonly save: (entry: TypedContact) => void;
}

/** A talk that was just had: who, how it ended, what is next. */
export function ContactForm({ language, words, begun, save }: Shown): JSX.Element {
  const blank = (): TypedContact => ({ key: newKey(), direction: 'out', channel: 'call', result: 'reached', comment: '', nextStepOn: '', ...begun }); // prettier-ignore
  const [entry, setEntry] = useState(blank);
  const change = (part: Partial<TypedContact>): void => setEntry({ ...entry, ...part });
  const field = (name: 'client' | 'phone' | 'comment', type: 'text' | 'tel'): JSX.Element => (
    <label>
      <span>{words[name]}</span>
      <input
        type="text"
        inputMode={type}
        value={entry[name]}
        onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(entry);
      }}
    >
      {field('client', 'text')}
      {field('phone', 'tel')}
      <Choice
        label={words.tabs.contact}
        kinds={directions.kinds}
        chosen={entry.direction}
        name={(kind) => POCKET_CHOICES.direction(kind, language)}
        choose={(direction) => change({ direction })}
      />
      <Choice
        label={words.call}
        kinds={channelKinds.kinds}
        chosen={entry.channel}
        name={(kind) => POCKET_CHOICES.channel(kind, language)}
        choose={(channel) => change({ channel })}
      />
      <Choice
        label={words.outcome}
        kinds={resultKinds.kinds}
        chosen={entry.result}
        name={(kind) => POCKET_CHOICES.result(kind, language)}
        choose={(result) => change({ result })}
      />
      {field('comment', 'text')}
      <label>
        <span>{words.nextStepOn}</span>
        <input
          type="date"
          value={entry.nextStepOn}
          onInput={({ currentTarget }) => change({ nextStepOn: currentTarget.value })}
        />
      </label>
      <button class="main" type="submit" disabled={entry.client.trim() === '' && entry.phone.trim() === ''}>
        {words.save}
      </button>
    </form>
  );
}

interface Choices<Kind extends string> {
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly chosen: Kind;
  readonly name: (kind: Kind) => string;
  readonly choose: (kind: Kind) => void;
}

/** Everything to choose from in sight: one tap. */
function Choice<Kind extends string>({ label, kinds, chosen, name, choose }: Choices<Kind>): JSX.Element {
  return (
    <div class="choices" role="group" aria-label={label}>
      {kinds.map((kind) => (
        <button key={kind} type="button" aria-pressed={kind === chosen} onClick={() => choose(kind)}>
          {name(kind)}
        </button>
      ))}
    </div>
  );
}

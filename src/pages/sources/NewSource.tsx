import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sourceKinds, type SourceKind } from '../../core/register/schema/choice';
import { foldCase } from '../../core/values/text';
import type { SourcesTexts } from '../../language/sourcesTexts';
import type { Taken } from '../bridge/doors';
import type { AboutPage } from '../shared/page';

interface NewProps extends Pick<AboutPage, 'language'> {
  readonly words: SourcesTexts;
  readonly names: readonly string[];
  readonly isBusy: boolean;
  readonly save: (source: Taken<'saveSource'>) => void;
}

/** A source nobody has written down yet. */
export function NewSource({ words, language, names, isBusy, save }: NewProps): JSX.Element {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<SourceKind>('mango');
  const wanted = name.trim();
  const isTaken = names.some((one) => foldCase(one) === foldCase(wanted));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '' || isTaken) return;
        save({ name: wanted, kind, isOn: true });
        setName('');
      }}
    >
      <h2>{words.add}</h2>
      <div class="two">
        <label>
          <span>{words.kind}</span>
          <select value={kind} onInput={({ currentTarget }) => setKind(currentTarget.value as SourceKind)}>
            {sourceKinds.kinds.map((one) => (
              <option key={one} value={one}>
                {sourceKinds.labels[one][language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.name}</span>
          <input value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
      </div>
      {isTaken && <p class="hint">{words.isTaken}</p>}
      <button type="submit" disabled={isBusy || wanted === '' || isTaken}>
        {words.buttons.add}
      </button>
    </form>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { call } from '../bridge/call';
import type { FormValues, Saved } from '../bridge/doors';
import { whenSilent } from '../bridge/patience';
import { changedValues } from './changedValues';
import type { SettingsData } from './data';

/** The attribute `autofocus` is not heeded in a frame within a frame. */
function focus(input: HTMLInputElement | null): void {
  input?.focus();
}

/** The decisions of the company as one form; it closes once they are stored. */
export function SettingsForm({ fields, words }: SettingsData): JSX.Element {
  const [typed, setTyped] = useState<FormValues>({});
  const [isBusy, setBusy] = useState(false);
  const [sentence, say] = useState('');

  async function submit(): Promise<void> {
    setBusy(true);
    const { ok, message } = await stored(changedValues(fields, typed), words.noAnswer, say);
    setBusy(false);
    if (ok) google.script.host.close();
    else say(message);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {fields.map(({ key, meaning, value }, index) => (
        <label>
          <span>{meaning}</span>
          <input
            name={key}
            value={typed[key] ?? value}
            {...(index === 0 && { ref: focus })}
            onInput={({ currentTarget }) => setTyped({ ...typed, [key]: currentTarget.value })}
          />
        </label>
      ))}
      <footer>
        <p id="status" role="status">
          {sentence}
        </p>
        <button class="primary" id="save" type="submit" disabled={isBusy}>
          {isBusy ? words.saving : words.save}
        </button>
        <button type="button" onClick={() => google.script.host.close()}>
          {words.cancel}
        </button>
      </footer>
    </form>
  );
}

/** The server answers what it knows; a failure on the way is none of its. */
async function stored(values: FormValues, noAnswer: string, say: (sentence: string) => void): Promise<Saved> {
  const answered = whenSilent(() => say(noAnswer));
  try {
    return await call('saveSettings', values);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `${why} ${noAnswer}` };
  } finally {
    answered();
  }
}

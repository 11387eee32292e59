import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { settingsTextsOf } from '../../language/settingsTexts';
import { call } from '../bridge/call';
import type { FormValues, Given } from '../bridge/doors';
import { whenSilent } from '../bridge/patience';
import { sentenceOf } from '../shared/sentenceOf';
import { changedValues } from './changedValues';
import type { SettingsData } from './data';
import { SettingRow } from './SettingRow';

/** The decisions of the company as one form; it closes once they are stored. */
export function SettingsForm({ fields, language }: SettingsData): JSX.Element {
  const words = settingsTextsOf(language);
  const [typed, setTyped] = useState<FormValues>({});
  const [isBusy, setBusy] = useState(false);
  const [sentence, say] = useState('');
  const [troubles, setTroubles] = useState<FormValues>({});

  async function submit(): Promise<void> {
    setBusy(true);
    const answer = await stored(changedValues(fields, typed), words.noAnswer, say);
    setBusy(false);
    if (answer.ok) google.script.host.close();
    say(answer.message);
    setTroubles(answer.troubles);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {fields.map((field, index) => (
        <SettingRow
          key={field.key}
          field={field}
          language={language}
          value={typed[field.key] ?? field.value}
          trouble={troubles[field.key] ?? ''}
          isFirst={index === 0}
          isFirstTrouble={field.key === Object.keys(troubles)[0]}
          change={(value) => setTyped({ ...typed, [field.key]: value })}
        />
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
async function stored(
  values: FormValues,
  noAnswer: string,
  say: (sentence: string) => void,
): Promise<Given<'saveSettings'>> {
  const answered = whenSilent(() => say(noAnswer));
  try {
    return await call('saveSettings', values);
  } catch (error) {
    return { ok: false, message: `${sentenceOf(error)} ${noAnswer}`, troubles: {} };
  } finally {
    answered();
  }
}

import type { FormValues, Saved } from '../bridge';
import { whenSilent } from '../patience';
import { closeOnEscape, element, make } from '../page';

const { fields, words } = PAGE_DATA;
const save = element('save') as HTMLButtonElement;

const inputs = fields.map(({ key, meaning, value }) => {
  const input = make('input', '');
  input.name = key;
  input.value = value;
  const label = make('label', '');
  label.append(make('span', meaning), input);
  element('fields').append(label);
  return input;
});

element('cancel').textContent = words.cancel;
element('cancel').addEventListener('click', () => google.script.host.close());
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
closeOnEscape();
setBusy(false);
inputs[0]?.focus();

/** Only what was changed is sent, so that somebody else's change in the sheet is not undone. */
function submit(): void {
  const before = new Map(fields.map(({ key, value }) => [key, value]));
  const changed = inputs.filter(({ name, value }) => before.get(name) !== value);
  const values: FormValues = Object.fromEntries(changed.map(({ name, value }) => [name, value]));
  setBusy(true);
  const answered = whenSilent(() => say(words.noAnswer));
  google.script.run
    .withSuccessHandler((saved) => {
      answered();
      finish(saved);
    })
    .withFailureHandler(({ message }) => {
      answered();
      // The server answers what it knows; a failure on the way is none of its.
      finish({ ok: false, message: `${message} ${words.noAnswer}` });
    })
    .saveSettings(values);
}

function finish({ ok, message }: Saved): void {
  setBusy(false);
  if (ok) google.script.host.close();
  else say(message);
}

function say(sentence: string): void {
  element('status').textContent = sentence;
}

function setBusy(isBusy: boolean): void {
  save.disabled = isBusy;
  save.textContent = isBusy ? words.saving : words.save;
}

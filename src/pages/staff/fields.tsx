import type { ComponentChildren, JSX } from 'preact';
import type { Person } from './people';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A line to type into, or a day. */
export function Field({ label, value, change, type }: FieldProps & { readonly type: 'text' | 'date' }): JSX.Element {
  const typed = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => change(currentTarget.value);
  return (
    <label>
      <span>{label}</span>
      {type === 'date' ? <input type="date" value={value} onInput={typed} /> : <input value={value} onInput={typed} />}
    </label>
  );
}

interface ChoiceProps extends FieldProps {
  readonly people: readonly Person[];
  /** What stands for nobody. */
  readonly blank: string;
}

/** One person of several. */
export function PersonChoice({ label, value, change, people, blank }: ChoiceProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onInput={({ currentTarget }) => change(currentTarget.value)}>
        <option value="">{blank}</option>
        {people.map(({ name, state }) => (
          <option key={name} value={name}>
            {state === '' ? name : `${name} (${state})`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface BoxesProps<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly chosen: readonly Key[];
  readonly change: (chosen: readonly Key[]) => void;
}

/** Any of several. */
export function Boxes<Key extends string>({ label, options, chosen, change }: BoxesProps<Key>): JSX.Element {
  const turn = (key: Key): readonly Key[] =>
    chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
  return (
    <fieldset>
      {label !== '' && <legend>{label}</legend>}
      {options.map(({ key, text }) => (
        <label class="box" key={key}>
          <input type="checkbox" checked={chosen.includes(key)} onInput={() => change(turn(key))} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A form that Enter sends off. */
export function Form({
  send,
  children,
}: {
  readonly send: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
    </form>
  );
}

import type { JSX } from 'preact';

interface ChipsProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly chosen: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly choose: (value: Value) => void;
  /** Whether the keys go here at once. */
  readonly isFirst?: boolean;
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}

/** One of a few, in sight all at once: Tab comes to the chosen one, arrows choose another. */
export function Chips<Value extends string>(props: ChipsProps<Value>): JSX.Element {
  const { name, legend, chosen, choices, choose, isFirst = false } = props;
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      {choices.map(([value, label]) => (
        <label>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            {...(isFirst && value === chosen && { ref: focus })}
            onChange={() => choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

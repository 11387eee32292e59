import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/values/label';
import { choiceName } from './choiceNames';
import type { SettingsData } from './data';

interface SettingRowProps {
  readonly field: SettingsData['fields'][number];
  readonly language: Language;
  readonly value: string;
  /** Why the value does not fit; blank when it does. */
  readonly trouble: string;
  readonly isFirst: boolean;
  readonly isFirstTrouble: boolean;
  readonly change: (value: string) => void;
}

/** One decision: a list where the values are a closed set, a line to type into otherwise; what does not fit is said beside it. */
export function SettingRow(props: SettingRowProps): JSX.Element {
  const { field, language, value, trouble, isFirst, isFirstTrouble, change } = props;
  const { key, meaning, choices } = field;
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null);
  // The attribute `autofocus` is not heeded in a frame within a frame.
  useLayoutEffect(() => {
    if (isFirst || isFirstTrouble) input.current?.focus();
  }, [trouble]);
  const common = {
    name: key,
    ref: input,
    value,
    ...(trouble !== '' && { 'aria-invalid': true, 'aria-describedby': `${key}-trouble` }),
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLSelectElement }) =>
      change(currentTarget.value),
  };
  return (
    <label>
      <span>{meaning}</span>
      {choices.length === 0 ? (
        <input {...common} />
      ) : (
        <select {...common}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceName(key, choice, language)}
            </option>
          ))}
        </select>
      )}
      {trouble !== '' && (
        <small class="trouble" id={`${key}-trouble`}>
          {trouble}
        </small>
      )}
    </label>
  );
}

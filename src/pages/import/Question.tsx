import type { JSX } from 'preact';
import type { Language } from '../../core/values/label';
import type { ImportTexts } from '../../language/importTexts';
import type { Asked, Event } from './state';

export interface Shown {
  readonly words: ImportTexts;
  readonly language: Language;
  readonly tell: (event: Event) => void;
}

/** A question as a list of choices; one that nobody can answer for the person stands blank. */
export function QuestionChoice({
  asked,
  label,
  words,
  language,
  tell,
}: Shown & { readonly asked: Asked; readonly label: string }): JSX.Element {
  const { question, choice } = asked;
  return (
    <select
      aria-label={label}
      data-open={choice < 0 || undefined}
      value={choice < 0 ? '' : String(choice)}
      onChange={({ currentTarget }) => tell({ kind: 'answered', question, choice: Number(currentTarget.value) })}
    >
      {choice < 0 && (
        <option value="" disabled>
          {words.choose}
        </option>
      )}
      {question.choices.map((one, index) => (
        <option value={String(index)}>{one.label[language]}</option>
      ))}
    </select>
  );
}

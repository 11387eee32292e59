import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  doingBoth,
  firstAnswersOf,
  isReadable,
  SET_UP_CHOICES,
  SET_UP_PARTS,
  SET_UP_QUESTIONS,
  type SetUpPart,
  type TypedAnswers,
} from '../../core/views/setUpQuestions';
import type { ChoiceSet } from '../../core/register/schema/choice';
import type { Language } from '../../core/values/label';
import { setUpTextsOf, type SetUpTexts } from '../../language/setUpTexts';
import { call } from '../bridge/call';
import type { Taken } from '../bridge/doors';
import { sentenceOf } from '../shared/sentenceOf';
import type { SetUpData } from './data';

const NOBODY_ASKED: Taken<'setUpWith'> = {
  companyName: undefined,
  country: undefined,
  hours: undefined,
  people: undefined,
  lines: undefined,
  segments: undefined,
  salesBasis: undefined,
  salesVat: undefined,
  replyToCalls: undefined,
  replyToWritten: undefined,
};

interface SetUpFormProps extends Pick<SetUpData, 'language' | 'region'> {
  /** The register is made; in a sentence what was done. */
  readonly onDone: (sentence: string) => void;
}

/** What a company says of itself before its register is made; every answer has a proposal, and all may be passed over. */
export function SetUpForm({ language, region, onDone }: SetUpFormProps): JSX.Element {
  const words = setUpTextsOf(language);
  const [typed, setTyped] = useState(() => proposals(region));
  const [isChecked, setChecked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [sentence, say] = useState('');
  const form = useRef<HTMLFormElement>(null);

  async function send(answers: Taken<'setUpWith'>): Promise<void> {
    setBusy(true);
    say('');
    try {
      const { ok, message } = await call('setUpWith', answers);
      if (ok) {
        onDone(message);
        return;
      }
      say(message);
    } catch (error) {
      say(sentenceOf(error));
    }
    setBusy(false);
  }

  function submit(): void {
    setChecked(true);
    const wrong = SET_UP_QUESTIONS.find(({ key, kind }) => !isReadable(kind, typed[key]));
    if (wrong) form.current?.querySelector<HTMLElement>(`[name=${wrong.key}]`)?.focus();
    else void send({ ...NOBODY_ASKED, ...firstAnswersOf(typed) });
  }

  return (
    <form
      class="questions"
      ref={form}
      aria-busy={isBusy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{words.introduction}</p>
      {words.law !== '' && <p class="law">{words.law}</p>}
      {SET_UP_PARTS.map((part) => (
        <Part
          key={part}
          {...{ part, typed, words, language, isChecked }}
          onTyped={(key, text) => setTyped({ ...typed, [key]: text })}
        />
      ))}
      <footer>
        <p role="status">{sentence}</p>
        <button class="primary" type="submit" disabled={isBusy}>
          {isBusy ? words.busy : words.buttons.setUp}
        </button>{' '}
        <button type="button" disabled={isBusy} onClick={() => void send(NOBODY_ASKED)}>
          {words.buttons.skip}
        </button>
      </footer>
    </form>
  );
}

function proposals(region: string): TypedAnswers {
  return Object.fromEntries(SET_UP_QUESTIONS.map(({ key, proposed }) => [key, proposed(region)])) as TypedAnswers;
}

interface PartProps {
  readonly part: SetUpPart;
  readonly typed: TypedAnswers;
  readonly words: SetUpTexts;
  readonly language: Language;
  /** Answers are found wrong once somebody wants to go on, not while they are typed. */
  readonly isChecked: boolean;
  readonly onTyped: (key: keyof TypedAnswers, text: string) => void;
}

/** The attribute `autofocus` is not heeded in a frame within a frame. */
function focus(input: HTMLInputElement | null): void {
  input?.focus();
}

function optionsOf({ kinds, labels }: ChoiceSet<string>, language: Language): readonly JSX.Element[] {
  return kinds.map((kind) => (
    <option key={kind} value={kind}>
      {labels[kind]?.[language]}
    </option>
  ));
}

function Part({ part, typed, words, language, isChecked, onTyped }: PartProps): JSX.Element {
  const questions = SET_UP_QUESTIONS.filter((question) => question.part === part);
  const both = part === 'people' ? doingBoth(firstAnswersOf(typed)) : [];
  return (
    <fieldset>
      <legend>{words.parts[part]}</legend>
      {questions.map(({ key, kind }) => {
        const complaint = isChecked && !isReadable(kind, typed[key]) ? words.complaints[kind] : '';
        return (
          <label key={key}>
            <span>{words.questions[key]}</span>
            {kind === 'salesBasis' || kind === 'salesVat' ? (
              <select name={key} value={typed[key]} onInput={({ currentTarget }) => onTyped(key, currentTarget.value)}>
                <option value="">{words.notSaid}</option>
                {optionsOf(SET_UP_CHOICES[kind], language)}
              </select>
            ) : (
              <input
                name={key}
                value={typed[key]}
                {...(key === SET_UP_QUESTIONS[0]?.key && { ref: focus })}
                {...(complaint !== '' && { 'aria-invalid': true, 'aria-describedby': `${key}-wrong` })}
                onInput={({ currentTarget }) => onTyped(key, currentTarget.value)}
              />
            )}
            {complaint !== '' && (
              <span class="wrong" id={`${key}-wrong`}>
                {complaint}
              </span>
            )}
          </label>
        );
      })}
      {both.map((name) => (
        <p key={name}>{words.bothPaths(name)}</p>
      ))}
    </fieldset>
  );
}

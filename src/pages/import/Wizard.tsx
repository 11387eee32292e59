import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { tables as ourTables } from '../../core/register/tables/tables';
import { adoptPageTextsOf } from '../../language/adoptPageTexts';
import { importTextsOf, type ImportTexts } from '../../language/importTexts';
import { ColumnsStep } from './ColumnsStep';
import type { ImportData } from './data';
import { DoneStep } from './DoneStep';
import { Footer, type After } from './Footer';
import { PreviewStep } from './PreviewStep';
import {
  canGoOn,
  isPlanned as isPlannedIn,
  next,
  START,
  stepBeside,
  STEPS,
  type Busy,
  type WizardState,
} from './state';
import { WhatStep } from './WhatStep';
import { WordsStep } from './WordsStep';
import { createWork, type Work } from './work';

const SHOWN = { what: WhatStep, columns: ColumnsStep, words: WordsStep, preview: PreviewStep } as const;

interface WizardProps extends ImportData {
  readonly after?: After;
}

/**
 * Brings somebody's own sheet into the register in four steps.
 * What follows by itself begins before the page is drawn: never does it look idle while work is owed, and no key is lost.
 */
export function Wizard({ after, ...data }: WizardProps): JSX.Element {
  const { language } = data;
  const words = importTextsOf(language);
  const [state, tell] = useReducer(next, { ...START, way: data.way });
  const work = useMemo(() => createWork(data, tell), []);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => work.begin(), [work]);
  useWorkDone(state, work);
  usePasted(state, work);
  useFocus(form, state);
  const Step = SHOWN[state.step];

  function goOn(): void {
    if (!canGoOn(state)) form.current?.querySelector<HTMLElement>('[data-open]')?.focus();
    else if (state.step === 'preview') work.write(state);
    else tell({ kind: 'went', step: stepBeside(state, 1) });
  }

  return (
    <form
      class="wizard"
      ref={form}
      aria-busy={state.busy !== null}
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !isClosedList(event.target)) return;
        event.preventDefault();
        goOn();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file && !isTaken(state.busy)) work.readFile(file);
      }}
    >
      <Heading state={state} words={words} language={language} />
      {state.outcome ? (
        <DoneStep state={state} words={words} language={language} />
      ) : (
        <div class="step">
          <Step state={state} words={words} language={language} tell={tell} work={work} />
        </div>
      )}
      <Footer {...{ state, words, language, work, tell, after }} />
    </form>
  );
}

/** Browsers submit a form by Enter in a field, not in a list; in an open one Enter takes the choice. */
function isClosedList(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLSelectElement)) return false;
  return !(CSS.supports('selector(:open)') && target.matches(':open'));
}

/** Nothing is handed over while something is done; looking around at the start is in nobody's way. */
function isTaken(busy: Busy | null): boolean {
  return busy !== null && busy.what !== 'looking';
}

/** What follows by itself: a proposal once there is a table or an answer, a plan once it is to be seen. */
function useWorkDone(state: WizardState, work: Work): void {
  const { tables, chosen, answers, step } = state;
  const isPlanned = isPlannedIn(state);
  useLayoutEffect(() => {
    if (tables.length > 0) work.propose(state);
  }, [tables, chosen, answers]);
  useLayoutEffect(() => {
    if (step === 'preview' && !isPlanned) work.plan(state);
  }, [step, isPlanned]);
}

/** Copied cells may be pasted anywhere on the first step. */
function usePasted({ step, busy }: WizardState, work: Work): void {
  useLayoutEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (step !== 'what' || isTaken(busy) || text.trim() === '') return;
      event.preventDefault();
      work.readText(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [step, busy, work]);
}

/** A new step begins at what must be answered, else at the button that goes on: Enter walks through. */
function useFocus(
  form: { readonly current: HTMLFormElement | null },
  { step, busy, outcome, proposal }: WizardState,
): void {
  const isIdle = busy === null;
  useLayoutEffect(() => {
    if (!isIdle || (step === 'what' && !proposal)) return;
    if (form.current?.contains(document.activeElement)) return;
    form.current?.querySelector<HTMLElement>('[data-open], button.primary:not(:disabled)')?.focus();
  }, [step, isIdle, outcome]);
}

interface HeadingProps {
  readonly state: WizardState;
  readonly words: ImportTexts;
  readonly language: ImportData['language'];
}

function Heading({ state, words, language }: HeadingProps): JSX.Element {
  const { proposal, source, step, way } = state;
  return (
    <header>
      <h1>
        {proposal ? (
          <>
            {words.looksLike(source)} <b>{ourTables[proposal.table].sheet[language]}</b>
          </>
        ) : way === 'adopt' ? (
          adoptPageTextsOf(language).title
        ) : (
          words.what.title
        )}
      </h1>
      <ol class="steps">
        {STEPS.map((one, index) => (
          <li aria-current={one === step ? 'step' : undefined}>
            {index + 1} {words.steps[one]}
          </li>
        ))}
      </ol>
    </header>
  );
}

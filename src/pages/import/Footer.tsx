import type { JSX } from 'preact';
import type { ImportTexts } from '../../language/importTexts';
import { canGoOn, START, stepBeside, unanswered, type Busy, type Event, type WizardState } from './state';
import type { Work } from './work';

interface FooterProps {
  readonly state: WizardState;
  readonly words: ImportTexts;
  readonly work: Work;
  readonly tell: (event: Event) => void;
}

/** How it stands on the left, where one can go on the right. */
export function Footer(props: FooterProps): JSX.Element {
  const { state, words, work } = props;
  return (
    <footer>
      {state.busy ? <Bar busy={state.busy} words={words} /> : <Standing {...props} />}
      {state.busy?.what === 'writing' ? (
        <button type="button" onClick={() => work.cancel()}>
          {words.buttons.cancel}
        </button>
      ) : (
        <Ways {...props} />
      )}
    </footer>
  );
}

function Bar({ busy, words }: { readonly busy: Busy; readonly words: ImportTexts }): JSX.Element {
  const label = words.busy[busy.what];
  return (
    <div class="bar" role="status">
      {label}…
      <progress aria-label={label} {...(busy.of > 0 && { value: busy.done, max: busy.of })} />
    </div>
  );
}

function Standing({ state, words }: FooterProps): JSX.Element {
  const aside = state.step === 'preview' ? 0 : (state.tables[state.chosen]?.aside.length ?? 0);
  const open = unanswered(state, state.step);
  if (state.trouble !== '') return <p role="alert">{state.trouble}</p>;
  if (state.outcome) return <p />;
  return <p class="hint">{open > 0 ? words.unansweredYet(open) : aside > 0 ? words.asideNote(aside) : ''}</p>;
}

function Ways({ state, words, work, tell }: FooterProps): JSX.Element {
  const { outcome, step, busy } = state;
  const { back, next, import: write } = words.buttons;
  if (outcome) return <AfterWays state={state} words={words} work={work} />;
  return (
    <>
      {step !== START.step && (
        <button
          type="button"
          class="plain"
          disabled={busy !== null}
          onClick={() => tell({ kind: 'went', step: stepBeside(state, -1) })}
        >
          {back}
        </button>
      )}
      <button class="primary" type="submit" disabled={!canGoOn(state) && unanswered(state, step) === 0}>
        {step === 'preview' ? write : next} ⏎
      </button>
    </>
  );
}

function AfterWays({ state, words, work }: Omit<FooterProps, 'tell'>): JSX.Element {
  const { close, undo, refresh } = words.buttons;
  const { busy, outcome } = state;
  if (outcome?.isUndone !== false)
    return (
      <button type="button" class="primary" onClick={() => google.script.host.close()}>
        {close}
      </button>
    );
  return (
    <>
      <button type="button" disabled={busy !== null} onClick={() => work.undo(state)}>
        {undo}
      </button>
      <button type="button" onClick={() => google.script.host.close()}>
        {close}
      </button>
      <button type="button" class="primary" disabled={busy !== null} onClick={() => work.refresh()}>
        {refresh}
      </button>
    </>
  );
}

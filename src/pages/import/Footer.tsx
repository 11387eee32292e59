import type { JSX } from 'preact';
import type { Language } from '../../core/values/label';
import type { ImportTexts } from '../../language/importTexts';
import { adoptPageTextsOf } from '../../language/adoptPageTexts';
import { canGoOn, START, stepBeside, unanswered, type Busy, type Event, type WizardState } from './state';
import type { Work } from './work';

/** What a page that the import is a part of goes on with. */
export interface After {
  readonly label: string;
  readonly run: () => void;
}

interface FooterProps {
  readonly state: WizardState;
  readonly words: ImportTexts;
  readonly language: Language;
  readonly work: Work;
  readonly tell: (event: Event) => void;
  readonly after: After | undefined;
}

/** How it stands on the left, where one can go on the right. */
export function Footer(props: FooterProps): JSX.Element {
  const { state, words, work } = props;
  const stop = stopOf(state.busy, work);
  return (
    <footer>
      {state.busy ? <Bar {...props} busy={state.busy} /> : <Standing {...props} />}
      {stop ? (
        <button type="button" onClick={stop}>
          {words.buttons.cancel}
        </button>
      ) : (
        <Ways {...props} />
      )}
    </footer>
  );
}

/** What takes long and can be left. */
function stopOf(busy: Busy | null, { cancel, stopReading }: Work): (() => void) | null {
  if (busy?.what === 'writing') return cancel;
  return busy?.what === 'reading' ? stopReading : null;
}

function Bar({ busy, words, language }: FooterProps & { readonly busy: Busy }): JSX.Element {
  const label = busy.what === 'adopting' ? adoptPageTextsOf(language).busy : words.busy[busy.what];
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

function Ways(props: FooterProps): JSX.Element {
  const { state, words, tell } = props;
  const { outcome, step, busy } = state;
  const { back, next } = words.buttons;
  if (outcome) return <AfterWays {...props} />;
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
      {step === 'preview' && state.isHere && <OtherWay {...props} />}
      <button class="primary" type="submit" disabled={!canGoOn(state) && unanswered(state, step) === 0}>
        {step === 'preview' ? doing(props) : next} ⏎
      </button>
    </>
  );
}

/** What the last button does: who presses it has been told of what is added to the sheet. */
function doing({ state: { way, adoption }, words, language }: FooterProps): string {
  if (way === 'import') return words.buttons.import;
  const { adopt, addAndAdopt } = adoptPageTextsOf(language).buttons;
  return (adoption?.added.length ?? 0) > 0 ? addAndAdopt : adopt;
}

/** A sheet of this workbook may come in as a copy or stay where it is. */
function OtherWay({ state: { way, busy }, language, tell }: FooterProps): JSX.Element {
  const { instead, importInstead } = adoptPageTextsOf(language).buttons;
  return (
    <button
      type="button"
      disabled={busy !== null}
      onClick={() => tell({ kind: 'way', way: way === 'adopt' ? 'import' : 'adopt' })}
    >
      {way === 'adopt' ? importInstead : instead}
    </button>
  );
}

function AfterWays({ state, words, language, work, after }: FooterProps): JSX.Element {
  const { close, refresh } = words.buttons;
  const { undo } = state.way === 'adopt' ? adoptPageTextsOf(language).buttons : words.buttons;
  const { busy, outcome } = state;
  if (outcome?.isUndone !== false)
    return (
      <button type="button" class="primary" onClick={after?.run ?? (() => google.script.host.close())}>
        {after?.label ?? close}
      </button>
    );
  return (
    <>
      <button type="button" disabled={busy !== null} onClick={() => work.undo(state)}>
        {undo}
      </button>
      {!after && (
        <button type="button" onClick={() => google.script.host.close()}>
          {close}
        </button>
      )}
      <button type="button" class="primary" disabled={busy !== null} onClick={after?.run ?? work.refresh}>
        {after?.label ?? refresh}
      </button>
    </>
  );
}

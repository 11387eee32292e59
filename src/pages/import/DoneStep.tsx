import type { JSX } from 'preact';
import type { ImportTexts } from '../../language/importTexts';
import type { WizardState } from './state';

/** What happened, and what is left to look at. */
export function DoneStep({ state, words }: { readonly state: WizardState; readonly words: ImportTexts }): JSX.Element {
  const { outcome, plan } = state;
  const doubtful = plan?.rows.doubtful.length ?? 0;
  return (
    <div class="step done" role="status">
      <p>{outcome?.message}</p>
      {outcome?.isUndone === false && doubtful > 0 && <p class="hint">{words.doneDoubtful(doubtful)}</p>}
    </div>
  );
}

import type { JSX } from 'preact';
import type { Language } from '../../core/values/label';
import { adoptPageTextsOf } from '../../language/adoptPageTexts';
import type { ImportTexts } from '../../language/importTexts';
import { headingOf } from './headingOf';
import type { WizardState } from './state';

/** What happened, and what is left to look at. */
export function DoneStep({ state, words, language }: DoneStepProps): JSX.Element {
  const { way, outcome } = state;
  const hint = way === 'adopt' ? adoptionHint(state, language) : importHint(state, words);
  return (
    <div class="step done" role="status">
      <p>{outcome?.message}</p>
      {hint !== '' && <p class="hint">{hint}</p>}
    </div>
  );
}

interface DoneStepProps {
  readonly state: WizardState;
  readonly words: ImportTexts;
  readonly language: Language;
}

function importHint({ outcome, plan }: WizardState, words: ImportTexts): string {
  const doubtful = plan?.rows.doubtful.length ?? 0;
  return outcome?.isUndone === false && doubtful > 0 ? words.doneDoubtful(doubtful) : '';
}

/** Nothing is deleted on a sheet of the team's own, nor what was added to it. */
function adoptionHint({ outcome, adoption }: WizardState, language: Language): string {
  const added = adoption?.added ?? [];
  if (outcome?.isUndone !== true || !adoption || added.length === 0) return '';
  return adoptPageTextsOf(language).columnsStay(added.map((column) => headingOf(adoption.table, column, language)));
}

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ForeignTable } from '../../core/register/foreign/foreignTable';
import type { ImportPlan } from '../../core/register/foreign/importPlan';
import { textsOf } from '../../language/textsOf';
import { AdoptStep } from './AdoptStep';
import { fatesOf, type Fate } from './fateRows';
import { EverythingChoice } from './EverythingChoice';
import type { Shown } from './Question';
import { isIdle, type WizardState } from './state';
import { VirtualRows } from './VirtualRows';

const FATES: readonly Fate[] = ['new', 'changed', 'gone', 'same', 'doubtful', 'impossible', 'filtered', 'aside'];
/** Their second column is a sentence. */
const REMARKED: readonly Fate[] = ['changed', 'doubtful', 'impossible', 'aside'];
/** Always told, be it that there are none. */
const ALWAYS: readonly Fate[] = ['new', 'changed', 'same'];

/** What an import would do: how many rows of each kind, each kind open to its rows. Or what it means that the sheet stays. */
export function PreviewStep({ state, ...shown }: Shown & { readonly state: WizardState }): JSX.Element | null {
  const table = state.tables[state.chosen];
  if (state.way === 'adopt') return state.adoption && <AdoptStep plan={state.adoption} language={shown.language} />;
  if (!state.plan || !table) return null;
  return <Plan plan={state.plan} table={table} state={state} {...shown} />;
}

interface PlanProps extends Shown {
  readonly plan: ImportPlan;
  readonly table: ForeignTable;
  readonly state: WizardState;
}

function Plan({ plan, table, state, words, language, tell }: PlanProps): JSX.Element {
  const lists = useMemo(() => fatesOf(plan, table, language), [plan, table, language]);
  const told = FATES.map((fate) => ({ fate, ...lists(fate) })).filter(
    ({ fate, count }) => count > 0 || ALWAYS.includes(fate),
  );
  const [wanted, setWanted] = useState<Fate | null>(null);
  const open = told.find(({ fate }) => fate === wanted) ?? told.find(({ count }) => count > 0) ?? told[0];
  const left = (state.proposal?.notTaken ?? []).map(({ heading }) => heading);
  const { number } = textsOf(language).write;
  return (
    <div class="preview">
      <EverythingChoice plan={plan} state={state} words={words} language={language} tell={tell} />
      {isIdle(plan) && plan.gone.length === 0 && (
        <p>{plan.rows.same.length > 0 ? words.preview.nothingToDo : words.preview.nothingFits}</p>
      )}
      <div class="fates">
        {told.map(({ fate, count }) => (
          <button type="button" class={fate} aria-pressed={fate === open?.fate} onClick={() => setWanted(fate)}>
            <b>{number(count)}</b> {words.fates[fate]}
          </button>
        ))}
      </div>
      {open && open.count > 0 ? (
        <VirtualRows
          key={open.fate}
          label={words.fates[open.fate]}
          isRemarked={REMARKED.includes(open.fate)}
          {...open}
        />
      ) : (
        <p>{words.preview.empty}</p>
      )}
      {left.length > 0 && (
        <p class="hint">
          {words.preview.columnsLeft}: {left.join(', ')}
        </p>
      )}
    </div>
  );
}

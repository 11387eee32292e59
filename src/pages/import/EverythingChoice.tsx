import type { JSX } from 'preact';
import type { Days } from '../../core/register/foreign/days';
import { hasDays } from '../../core/register/foreign/everything';
import type { ImportPlan } from '../../core/register/foreign/importPlan';
import { formatDay, parseIsoMoment } from '../../core/values/moment';
import type { Shown } from './Question';
import type { WizardState } from './state';

interface EverythingProps extends Shown {
  readonly plan: ImportPlan;
  readonly state: WizardState;
}

/** Whether the file is everything of some days, and what becomes of the rows that it no longer holds. */
export function EverythingChoice({ plan, state, words, tell }: EverythingProps): JSX.Element | null {
  const { everything, isGoneRemoved } = state;
  const said = everything ?? plan.days;
  const { everythingFrom, everythingTo, removeGone, typedStay } = words.preview;
  if (!said || !hasDays(plan.table)) return null;
  const day = (which: keyof Days, label: string): JSX.Element => (
    <label>
      <span>{label}</span>
      <input
        type="date"
        value={formatDay(said[which])}
        disabled={!everything}
        onChange={({ currentTarget }) => {
          const typed = parseIsoMoment(currentTarget.value);
          if (typed !== null) tell({ kind: 'everything', days: { ...said, [which]: typed } });
        }}
      />
    </label>
  );
  return (
    <div class="everything">
      <label>
        <input
          type="checkbox"
          checked={everything !== null}
          onChange={() => tell({ kind: 'everything', days: everything ? null : said })}
        />
        <span>{words.preview.everything}</span>
      </label>
      {day('first', everythingFrom)}
      {day('last', everythingTo)}
      {plan.gone.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={isGoneRemoved}
            onChange={() => tell({ kind: 'goneRemoved', isWanted: !isGoneRemoved })}
          />
          <span>{removeGone(plan.gone.length)}</span>
        </label>
      )}
      {plan.isOfOtherDays && <p class="hint">{words.preview.otherDays}</p>}
      {plan.typed > 0 && <p class="hint">{typedStay(plan.typed)}</p>}
    </div>
  );
}

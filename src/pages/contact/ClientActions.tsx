import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Client } from '../../core/register/tables/clients';
import type { Texts } from '../../core/texts';
import { formatDay, parseIsoMoment, type Day } from '../../core/values/moment';
import type { NextStepChoice } from '../../core/work/entry/guess';
import type { ContactTexts } from '../../language/contactTexts';
import type { PartyHere } from './register';
import type { Attempt } from './useAttempt';
import { useClientChange } from './useClientChange';

interface ClientActionsProps {
  readonly client: Client;
  readonly here: PartyHere;
  readonly attempt: Attempt;
  readonly steps: readonly NextStepChoice[];
  readonly texts: Texts;
  readonly words: ContactTexts;
  readonly changed: () => void;
}

/** When the client is contacted next, and whether at all: a press each, and undone by one. */
export function ClientActions(props: ClientActionsProps): JSX.Element {
  const { client, attempt, steps, texts, words } = props;
  const { write, language, common } = texts;
  const { told, set, undo } = useClientChange({ ...props, language });
  const [isPlanning, setPlanning] = useState(false);
  const { nextTouchOn } = client;
  const isLeftAlone = client.doNotContact === true;

  function plan(day: Day): void {
    setPlanning(false);
    set('nextTouchOn', { serial: day }, words.contactPlanned(write.day(day)));
  }

  return (
    <section class="actions" aria-label={words.nextContact}>
      {nextTouchOn !== null && !isLeftAlone && <p class="note">{words.contactPlanned(write.day(nextTouchOn))}</p>}
      {told !== '' && (
        <p role="status">
          {told}{' '}
          <button type="button" class="link" disabled={attempt.isBusy} onClick={undo}>
            {words.undo}
          </button>
        </p>
      )}
      <div class="ways">
        {!isLeftAlone && (
          <button type="button" aria-expanded={isPlanning} onClick={() => setPlanning(!isPlanning)}>
            {words.nextContact}
          </button>
        )}
        <button
          type="button"
          disabled={attempt.isBusy}
          onClick={() =>
            isLeftAlone
              ? set('doNotContact', '', words.mayBeCalled)
              : set('doNotContact', common.yes, words.nobodyCalls)
          }
        >
          {isLeftAlone ? words.callAgain : words.doNotContact}
        </button>
      </div>
      {isPlanning && <Days {...{ steps, words, plan }} begun={nextTouchOn} isBusy={attempt.isBusy} />}
    </section>
  );
}

interface DaysProps {
  readonly steps: readonly NextStepChoice[];
  readonly begun: Day | null;
  readonly isBusy: boolean;
  readonly words: ContactTexts;
  readonly plan: (day: Day) => void;
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** The usual days a press each, any other one typed. */
function Days({ steps, begun, isBusy, words, plan }: DaysProps): JSX.Element {
  const [day, setDay] = useState(begun);
  const labels = { today: words.today, tomorrow: words.tomorrow, week: words.inAWeek } as const;
  return (
    <form
      class="ways"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== null && !isBusy) plan(day);
      }}
    >
      {steps
        .filter(({ key }) => key !== 'today')
        .map(({ key, on }, index) => (
          <button type="button" disabled={isBusy} {...(index === 0 && { ref: focus })} onClick={() => plan(on)}>
            {labels[key]}
          </button>
        ))}
      <input
        type="date"
        aria-label={words.onDay}
        value={day === null ? '' : formatDay(day)}
        onInput={({ currentTarget }) => setDay(parseIsoMoment(currentTarget.value))}
      />
      <button type="submit" disabled={isBusy || day === null}>
        {words.plan}
      </button>
    </form>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PocketTask } from '../../core/views/pocketHome';
import type { PocketPageTexts } from '../../language/pocketPageTexts';
import type { ChosenOutcome } from './outgoing';

interface Shown {
  readonly task: PocketTask;
  readonly words: PocketPageTexts;
  /** Leads to the card of whom it is about. */
  readonly open: () => void;
  readonly settle: (settled: ChosenOutcome) => void;
}

/** One thing to do: whom to call, and how it ended. */
export function TaskCard({ task, words, open: openCard, settle }: Shown): JSX.Element {
  const [isOpen, open] = useState(false);
  const [comment, setComment] = useState('');
  const [nextStepOn, setNextStepOn] = useState('');
  const { mark, role, who, phone, what, why, due, tone } = task;
  const choose = (outcome: string): void => settle({ mark, role, outcome, comment, nextStepOn });
  return (
    <li class="task">
      <h2>
        {task.party === '' ? (
          who || what
        ) : (
          <button type="button" class="link" onClick={openCard}>
            {who}
          </button>
        )}
      </h2>
      <p class={tone}>{[due, phone].filter(Boolean).join(' · ')}</p>
      <p>{who === '' ? '' : what}</p>
      <p class="quiet">{why}</p>
      <div class="two">
        {isDialled(phone) && (
          <a class="main" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} aria-label={`${words.call}: ${who}`}>
            {words.call}
          </a>
        )}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={`${words.outcome}: ${who || what}`}
          onClick={() => open(!isOpen)}
        >
          {words.outcome}
        </button>
      </div>
      {isOpen && (
        <div class="outcome">
          <label>
            <span>{words.comment}</span>
            <textarea rows={2} value={comment} onInput={({ currentTarget }) => setComment(currentTarget.value)} />
          </label>
          <label>
            <span>{words.nextStepOn}</span>
            <input type="date" value={nextStepOn} onInput={({ currentTarget }) => setNextStepOn(currentTarget.value)} />
          </label>
          <div class="choices" role="group" aria-label={words.outcome}>
            {task.outcomes.map((outcome) => (
              <button key={outcome} type="button" onClick={() => choose(outcome)}>
                {outcome}
              </button>
            ))}
          </div>
        </div>
      )}
    </li>
  );
}

function isDialled(phone: string): boolean {
  return /^[+\d][\d ()-]{4,}$/.test(phone);
}

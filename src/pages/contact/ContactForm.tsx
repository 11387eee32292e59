import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { channelKinds, resultKinds, type ChannelKind } from '../../core/register/schema/choice';
import { TALKING_CHANNELS } from '../../core/register/tables/contacts';
import { parseIsoMoment, formatDay, type Moment } from '../../core/values/moment';
import { RESULTS, type NextStepChoice } from '../../core/work/entry/guess';
import type { Texts } from '../../core/texts';
import type { ContactTexts, Turning } from '../../language/contactTexts';
import { Chips } from './Chips';
import type { ContactForm as Form } from './entry';
import { textTyped } from './typed';

interface ContactFormProps {
  readonly form: Form;
  readonly change: (changed: Partial<Form>) => void;
  readonly save: () => void;
  readonly isBusy: boolean;
  readonly isKnown: boolean;
  /** Since when they wait; null when nobody does. */
  readonly waitingSince: Moment | null;
  readonly steps: readonly NextStepChoice[];
  readonly people: readonly string[];
  readonly texts: Texts;
  readonly words: ContactTexts;
}

const CHANNELS: readonly ChannelKind[] = ['call', 'email', 'messenger', 'meeting', 'form', 'other'];

const TURNINGS: Readonly<Record<ChannelKind, Turning>> = {
  call: 'call',
  email: 'written',
  messenger: 'written',
  form: 'written',
  meeting: 'other',
  other: 'other',
};

/** What happened, as far as possible with one key each; Enter anywhere saves. */
export function ContactForm(props: ContactFormProps): JSX.Element {
  const { form, change, save, isBusy, isKnown, waitingSince, people, texts, words } = props;
  const { language, write } = texts;
  const { direction, result } = form;
  const turning = TURNINGS[form.channel];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) save();
      }}
    >
      {!isKnown && <OtherSide {...props} />}
      <Chips
        name="direction"
        legend={words.fields.direction}
        chosen={direction}
        choices={[
          ['in', words.toUs[turning]],
          ['out', waitingSince === null ? words.weCall[turning] : words.weAnswer],
        ]}
        choose={(next) => change({ direction: next, result: RESULTS[next].includes(result) ? result : 'reached' })}
      />
      <Chips
        name="channel"
        legend={words.fields.channel}
        chosen={form.channel}
        choices={CHANNELS.map((kind) => [kind, channelKinds.labels[kind][language]])}
        choose={(channel) => change({ channel })}
      />
      <Chips
        name="result"
        legend={words.fields.result}
        chosen={result}
        choices={RESULTS[direction].map((kind) => [kind, resultKinds.labels[kind][language]])}
        choose={(next) => change({ direction, result: next })}
        isFirst={isKnown}
      />
      <NextStep {...props} />
      <label>
        <span>{words.fields.comment}</span>
        <input
          name="comment"
          value={form.comment}
          onInput={({ currentTarget }) => change({ comment: currentTarget.value })}
        />
      </label>
      <Person {...{ people, form, change, words }} />
      <button class="primary" type="submit" disabled={isBusy}>
        {isBusy ? words.saving : words.save}
      </button>
      {waitingSince !== null && direction === 'out' && result !== 'noAnswer' && (
        <p class="note">{isWorded(form) ? words.closes(write.moment(waitingSince)) : words.needsWord}</p>
      )}
    </form>
  );
}

/** What was written answers nobody without a word of what it was; see 'reaches' in docs/figures. */
function isWorded({ channel, comment }: Form): boolean {
  return TALKING_CHANNELS.has(channel) || comment.trim() !== '';
}

const OTHER = ['client', 'person', 'phone', 'email'] as const;

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}

/** Who somebody new is; the field after the one that was typed has the keys. */
function OtherSide({ form, change, words }: ContactFormProps): JSX.Element {
  const { other } = form;
  const [begun] = useState(other);
  const next = OTHER.find((column) => (begun[column] ?? '') === '');
  return (
    <>
      {OTHER.map((column) => (
        <label>
          <span>{words.fields[column]}</span>
          <input
            name={column}
            value={textTyped(other[column] ?? '')}
            {...(column === next && { ref: focus })}
            onInput={({ currentTarget }) => change({ other: { ...other, [column]: currentTarget.value } })}
          />
        </label>
      ))}
    </>
  );
}

type Step = NextStepChoice['key'] | 'none' | 'day';

function NextStep({ form, change, steps, words }: ContactFormProps): JSX.Element {
  const labels = { today: words.today, tomorrow: words.tomorrow, week: words.inAWeek } as const;
  const { nextStepOn, isOnDay, nextStep } = form;
  // A day agreed on yesterday stays that day, whatever "tomorrow" means by now.
  const offered = isOnDay ? undefined : steps.find(({ on }) => on === nextStepOn);
  const chosen: Step = offered?.key ?? (isOnDay || nextStepOn !== null ? 'day' : 'none');
  return (
    <>
      <Chips<Step>
        name="step"
        legend={words.fields.nextStep}
        chosen={chosen}
        choices={[['none', words.noStep], ...steps.map(({ key }) => [key, labels[key]] as const), ['day', words.onDay]]}
        choose={(step) => {
          const on = steps.find(({ key }) => key === step)?.on ?? (step === 'day' ? nextStepOn : null);
          change({ nextStepOn: on, isOnDay: step === 'day' });
        }}
      />
      {chosen === 'day' && (
        <input
          type="date"
          aria-label={words.onDay}
          value={nextStepOn === null ? '' : formatDay(nextStepOn)}
          onInput={({ currentTarget }) => change({ nextStepOn: parseIsoMoment(currentTarget.value) })}
        />
      )}
      {chosen !== 'none' && (
        <input
          class="after"
          name="nextStep"
          aria-label={words.fields.nextStepWords}
          placeholder={words.fields.nextStepWords}
          value={nextStep}
          onInput={({ currentTarget }) => change({ nextStep: currentTarget.value })}
        />
      )}
    </>
  );
}

type PersonProps = Pick<ContactFormProps, 'people' | 'form' | 'change' | 'words'>;

/** Who of us it was; remembered, so that it is chosen once. */
function Person({ people, form, change, words }: PersonProps): JSX.Element {
  const names = people.includes(form.employee) || form.employee === '' ? people : [form.employee, ...people];
  return (
    <label>
      <span>{words.fields.employee}</span>
      <select
        name="employee"
        value={form.employee}
        onChange={({ currentTarget }) => change({ employee: currentTarget.value })}
      >
        <option value="" />
        {names.map((name) => (
          <option value={name}>{name}</option>
        ))}
      </select>
      {form.employee === '' && people.length > 0 && <small>{words.nobodyChosen}</small>}
    </label>
  );
}

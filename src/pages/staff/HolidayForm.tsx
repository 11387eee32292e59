import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field, Form, PersonChoice } from './fields';
import { others, type FormProps } from './people';

/** Who is away, from when until when, and who stands in. */
export function HolidayForm({ staff, words, isBusy, change }: FormProps): JSX.Element {
  const [name, setName] = useState('');
  const [from, setFrom] = useState(staff.today);
  const [until, setUntil] = useState('');
  const [substitute, setSubstitute] = useState('');
  const { fields, buttons } = words;
  const isAway = staff.people.some((person) => person.name === name && person.isAway);
  return (
    <Form send={() => change({ kind: 'holiday', name, from, until: until || from, substitute })}>
      <PersonChoice label={fields.person} value={name} change={setName} people={staff.people} blank={words.choose} />
      <div class="two">
        <Field type="date" label={fields.from} value={from} change={setFrom} />
        <Field type="date" label={fields.until} value={until} change={setUntil} />
      </div>
      <PersonChoice
        label={fields.substitute}
        value={substitute}
        change={setSubstitute}
        people={others(staff, name)}
        blank={words.nobody}
      />
      <div class="ways">
        <button class="primary" type="submit" disabled={isBusy}>
          {buttons.holiday}
        </button>
        {isAway && (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => change({ kind: 'holiday', name, from: '', until: '', substitute: '' })}
          >
            {buttons.back}
          </button>
        )}
      </div>
    </Form>
  );
}

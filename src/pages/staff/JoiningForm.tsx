import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { roles, type Role } from '../../core/register/schema/choice';
import { Boxes, Field, Form } from './fields';
import type { FormProps } from './people';

/** Somebody new: the name as it will be typed, and the roles. */
export function JoiningForm({ staff, words, language, isBusy, change }: FormProps): JSX.Element {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [held, setHeld] = useState<readonly Role[]>([]);
  const [from, setFrom] = useState(staff.today);
  const { fields, buttons } = words;
  const options = roles.kinds.map((key) => ({ key, text: roles.labels[key][language] }));
  return (
    <Form send={() => change({ kind: 'joining', name, email, roles: held, from })}>
      <Field type="text" label={fields.name} value={name} change={setName} />
      <Field type="text" label={fields.email} value={email} change={setEmail} />
      <Boxes label={fields.roles} options={options} chosen={held} change={setHeld} />
      <Field type="date" label={fields.firstDay} value={from} change={setFrom} />
      <div class="ways">
        <button class="primary" type="submit" disabled={isBusy}>
          {buttons.joining}
        </button>
      </div>
    </Form>
  );
}

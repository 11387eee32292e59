import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { call } from '../bridge/call';
import type { Given } from '../bridge/doors';
import { Boxes, Field, Form, PersonChoice } from './fields';
import { Groups } from './Groups';
import { others, type FormProps } from './people';

type Leaving = Given<'leavingOf'>;

/** Who leaves, when, and who gets what; with what was changed lately, to be looked at. */
export function LeavingForm({ staff, words, isBusy, change, failed }: FormProps): JSX.Element {
  const [name, setName] = useState('');
  const [until, setUntil] = useState(staff.today);
  const [clients, setClients] = useState<readonly string[]>([]);
  const [deals, setDeals] = useState<readonly string[]>([]);
  const [steps, setSteps] = useState('');
  const [found, setFound] = useState<Leaving | null>(null);
  const { fields, buttons, heirs } = words;
  const people = others(staff, name);
  const options = people.map((person) => ({ key: person.name, text: person.name }));

  useEffect(() => {
    let isMeant = true;
    setFound(null);
    if (name !== '') call('leavingOf', name).then((answer) => isMeant && setFound(answer), failed);
    return () => {
      isMeant = false;
    };
  }, [name, staff]);

  return (
    <Form send={() => change({ kind: 'leaving', name, until, clients, deals, steps })}>
      <PersonChoice label={fields.person} value={name} change={setName} people={staff.people} blank={words.choose} />
      <Field type="date" label={fields.lastDay} value={until} change={setUntil} />
      {name !== '' && <p role="status">{found ? found.belongings : words.looking}</p>}
      {found?.needs.clients && <Boxes label={heirs.clients} options={options} chosen={clients} change={setClients} />}
      {found?.needs.deals && <Boxes label={heirs.deals} options={options} chosen={deals} change={setDeals} />}
      {found && (
        <PersonChoice label={heirs.steps} value={steps} change={setSteps} people={people} blank={words.choose} />
      )}
      <div class="ways">
        <button class="primary" type="submit" disabled={isBusy || found === null}>
          {buttons.leaving}
        </button>
      </div>
      {found && <Groups groups={found.groups} />}
    </Form>
  );
}

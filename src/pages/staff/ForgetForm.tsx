import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { forgetTextsOf, type ForgetTexts } from '../../language/forgetTexts';
import { call } from '../bridge/call';
import type { Given, Taken } from '../bridge/doors';
import { Boxes, Field, Form } from './fields';
import { Groups } from './Groups';
import type { FormProps } from './people';

type Known = Given<'findPerson'>[number];

/** Somebody is looked for, chosen with what is known of them, and erased once that is confirmed. */
export function ForgetForm({ language, isBusy, forget, failed }: FormProps): JSX.Element {
  const words = forgetTextsOf(language);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Known[] | null>(null);
  const [chosen, setChosen] = useState<Known | null>(null);
  const look = (): void => {
    setChosen(null);
    call('findPerson', typed).then(setFound, failed);
  };
  return (
    <>
      <Form send={look}>
        <Field type="text" label={words.search} value={typed} change={setTyped} />
        <div class="ways">
          <button type="submit" disabled={isBusy}>
            {words.buttons.search}
          </button>
        </div>
      </Form>
      {found?.length === 0 && <p role="status">{words.none}</p>}
      {chosen === null ? (
        <div class="ways">
          {found?.map((person) => (
            <button type="button" key={`${person.party} ${person.names[0]}`} onClick={() => setChosen(person)}>
              {[person.names[0], person.about].filter(Boolean).join(' – ')} ({words.rows(person.rows)})
            </button>
          ))}
        </div>
      ) : (
        <Chosen
          key={`${chosen.party} ${chosen.names[0]}`}
          {...{ person: chosen, words, isBusy }}
          send={(wanted) => {
            setFound(null);
            setChosen(null);
            forget(wanted);
          }}
        />
      )}
    </>
  );
}

const KINDS = ['names', 'partyNames', 'phones', 'emails'] as const;

interface ChosenProps {
  readonly person: Known;
  readonly words: ForgetTexts;
  readonly isBusy: boolean;
  readonly send: (wanted: Taken<'forgetPerson'>) => void;
}

/** What is to be erased of a person: all but the name of the party, which may be a company's. */
function Chosen({ person, words, isBusy, send }: ChosenProps): JSX.Element {
  const [kept, setKept] = useState<Readonly<Record<(typeof KINDS)[number], readonly string[]>>>({
    names: person.names,
    partyNames: [],
    phones: person.phones,
    emails: person.emails,
  });
  const [others, setOthers] = useState('');
  const [isSure, setSure] = useState<readonly 'sure'[]>([]);
  const [trouble, setTrouble] = useState('');

  function submit(): void {
    const { phones, emails } = kept;
    const names = [...kept.names, ...kept.partyNames, ...others.split(',').map((name) => name.trim())].filter(Boolean);
    if (names.length + phones.length + emails.length === 0) setTrouble(words.nothing);
    else if (isSure.length === 0) setTrouble(words.notConfirmed);
    else send({ party: person.party, names, phones, emails });
  }

  return (
    <Form send={submit}>
      {KINDS.filter((kind) => person[kind].length > 0).map((kind) => (
        <Boxes
          key={kind}
          label={words.kinds[kind]}
          options={person[kind].map((text) => ({ key: text, text }))}
          chosen={kept[kind]}
          change={(chosen) => setKept({ ...kept, [kind]: chosen })}
        />
      ))}
      <Field type="text" label={words.alsoNames} value={others} change={setOthers} />
      <p>{words.warning}</p>
      <Groups groups={[{ title: words.elsewhereTitle, lines: words.elsewhere }]} />
      <Boxes label="" options={[{ key: 'sure', text: words.confirm }]} chosen={isSure} change={setSure} />
      {trouble !== '' && <p role="alert">{trouble}</p>}
      <div class="ways">
        <button class="primary" type="submit" disabled={isBusy}>
          {words.buttons.forget}
        </button>
      </div>
    </Form>
  );
}

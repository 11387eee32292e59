import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { setUpTextsOf } from '../../language/setUpTexts';
import { closeAfter } from '../shared/closeAfter';
import { Wizard } from '../import/Wizard';
import type { SetUpData } from './data';
import { FiguresForm } from './FiguresForm';
import { SetUpForm } from './SetUpForm';

/** The company says what it is, hands over its sales, and is asked the two things that sales answer better than anybody. */
export function SetUp(data: SetUpData): JSX.Element {
  const [part, show] = useState<'company' | 'sales' | 'figures'>('company');
  const [made, setMade] = useState('');
  const words = setUpTextsOf(data.language);

  if (part === 'figures') return <FiguresForm {...data} />;
  if (part === 'company')
    return (
      <SetUpForm
        {...data}
        onDone={(sentence) => {
          setMade(sentence);
          show('sales');
        }}
      />
    );
  return (
    <div class="sales">
      <p role="status" class="done">
        {made}
      </p>
      <p>
        <b>{words.sales}</b>{' '}
        <button type="button" onClick={() => closeAfter(true)}>
          {words.buttons.later}
        </button>
      </p>
      <Wizard {...data} after={{ label: words.buttons.goOn, run: () => show('figures') }} />
    </div>
  );
}

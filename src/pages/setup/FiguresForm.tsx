import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { civilOf, type Day } from '../../core/values/moment';
import { readAmount, readMonths } from '../../core/views/setUpAnswers';
import { setUpTextsOf } from '../../language/setUpTexts';
import { closeAfter } from '../shared/closeAfter';
import { sentenceOf } from '../shared/sentenceOf';
import type { SetUpData } from './data';
import { plannedMonth, salesHere, saveFigures, usualLimit, type SalesTold } from './salesHere';

/** When a client is lost and what next month is to bring, proposed from the sales that came in. */
export function FiguresForm(data: SetUpData): JSX.Element {
  const words = setUpTextsOf(data.language);
  const [proposed, propose] = useState<SalesTold | null>(null);
  const [typed, setTyped] = useState({ silenceLimit: '', plan: '' });
  const [isBusy, setBusy] = useState(false);
  const [sentence, say] = useState('');
  useEffect(() => {
    void salesHere(data)
      .catch((error: unknown) => {
        say(sentenceOf(error));
        return { silenceLimit: null, plan: null };
      })
      .then((sales) => {
        propose(sales);
        setTyped({ silenceLimit: String(sales.silenceLimit ?? usualLimit), plan: textOf(sales.plan) });
      });
  }, []);

  async function save(): Promise<void> {
    const [limit, plan] = [readMonths(typed.silenceLimit), readAmount(typed.plan)];
    if (limit === null || plan === null) {
      say(words.badNumber);
      return;
    }
    setBusy(true);
    try {
      await saveFigures(data, limit, plan);
      closeAfter(true);
    } catch (error) {
      say(sentenceOf(error));
      setBusy(false);
    }
  }

  if (!proposed) return <p role="status">{words.reckoning}</p>;
  return (
    <form
      class="questions"
      aria-busy={isBusy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>{words.figures}</legend>
        <label>
          <span>{words.silenceLimit(textOf(proposed.silenceLimit))}</span>
          <input
            name="silenceLimit"
            inputMode="numeric"
            value={typed.silenceLimit}
            ref={focus}
            onInput={({ currentTarget }) => setTyped({ ...typed, silenceLimit: currentTarget.value })}
          />
        </label>
        <label>
          <span>{words.plan(monthText(plannedMonth(data), data.language), textOf(proposed.plan))}</span>
          <input
            name="plan"
            inputMode="decimal"
            value={typed.plan}
            onInput={({ currentTarget }) => setTyped({ ...typed, plan: currentTarget.value })}
          />
        </label>
      </fieldset>
      <footer>
        <p role="status">{sentence}</p>
        <button class="primary" type="submit" disabled={isBusy}>
          {isBusy ? words.reckoning : words.buttons.showFigures}
        </button>
      </footer>
    </form>
  );
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}

function monthText(day: Day, language: string): string {
  const { year, month } = civilOf(day);
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.UTC(year, month - 1, 1));
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value);
}

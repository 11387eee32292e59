import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { planTextsOf } from '../../language/planTexts';
import { call } from '../bridge/call';
import type { Given } from '../bridge/doors';
import { closeAfter } from '../shared/closeAfter';
import type { AboutPage } from '../shared/page';
import { sentenceOf } from '../shared/sentenceOf';
import { goOn } from './goOn';

type Told = Given<'planHere'>;
type Line = Told['groups'][number]['lines'][number];

/** The plan of a month, a number a person and figure, each proposed: Enter agrees and goes on. */
export function Plan({ title, language }: AboutPage): JSX.Element {
  const words = planTextsOf(language);
  const [plan, show] = useState<Told | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [told, tell] = useState({ ok: true, message: words.looking });
  const [isBusy, setBusy] = useState(true);

  const failed = (error: unknown): void => tell({ ok: false, message: sentenceOf(error) });
  useLayoutEffect(() => {
    void call('planHere', null)
      .then((here) => {
        show(here);
        tell({ ok: true, message: '' });
      })
      .catch(failed)
      .then(() => setBusy(false));
  }, []);

  const keyOf = (employee: string, { figure }: Line): string => `${figure} ${employee}`;
  const valueOf = (employee: string, line: Line): string => typed[keyOf(employee, line)] ?? line.value;

  async function save({ month, groups }: Told): Promise<void> {
    setBusy(true);
    tell({ ok: true, message: words.busy });
    const lines = groups.flatMap(({ employee, lines: own }) =>
      own.map((line) => ({ employee, figure: line.figure, typed: valueOf(employee, line) })),
    );
    try {
      const answer = await call('savePlan', { month, lines });
      tell(answer);
      if (answer.ok) closeAfter(true);
    } catch (error) {
      failed(error);
    }
    setBusy(false);
  }

  return (
    <form
      class="plan"
      aria-busy={isBusy}
      noValidate
      onKeyDown={goOn}
      onSubmit={(event) => {
        event.preventDefault();
        if (plan) void save(plan);
      }}
    >
      <h1 class="unseen">{title}</h1>
      {plan && <h2>{words.title(plan.name)}</h2>}
      {plan && <p class="hint">{words.hint}</p>}
      {plan?.groups.map(({ employee, lines }) => (
        <fieldset key={employee}>
          <legend>{employee || words.company}</legend>
          {lines.map((line) => (
            <label key={line.figure}>
              <span>{[line.label, line.unit].filter(Boolean).join(', ')}</span>
              <input
                inputMode="decimal"
                value={valueOf(employee, line)}
                onInput={({ currentTarget }) => setTyped({ ...typed, [keyOf(employee, line)]: currentTarget.value })}
              />
              <small>{line.hint}</small>
            </label>
          ))}
        </fieldset>
      ))}
      {plan?.groups.length === 1 && <p class="hint">{words.nobody}</p>}
      <footer>
        <p role={told.ok ? 'status' : 'alert'}>{told.message}</p>
        <button class="primary" type="submit" disabled={isBusy || plan === null}>
          {words.save}
        </button>
        <button type="button" onClick={() => closeAfter(false)}>
          {words.cancel}
        </button>
      </footer>
    </form>
  );
}

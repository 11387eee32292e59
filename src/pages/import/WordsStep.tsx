import type { JSX } from 'preact';
import { headingOf } from './headingOf';
import { QuestionChoice, type Shown } from './Question';
import { questionsOf, type Asked, type WizardState } from './state';

interface WordsStepProps extends Shown {
  readonly state: WizardState;
}

/** Unknown words once each with their count; how dates are read; what tells that a row is there. */
export function WordsStep(props: WordsStepProps): JSX.Element {
  const asked = questionsOf(props.state, 'words');
  if (asked.length === 0) return <p>{props.words.noQuestions}</p>;
  return (
    <table class="pairs">
      <tbody>
        {asked.map((one) => (
          <WordLine {...props} asked={one} key={one.question.id} />
        ))}
      </tbody>
    </table>
  );
}

function WordLine(props: WordsStepProps & { readonly asked: Asked }): JSX.Element {
  const { asked, words, state, language } = props;
  const { kind, about, column, count, samples } = asked.question;
  const ours = column === '' || !state.proposal ? '' : headingOf(state.proposal.table, column, language);
  const label = [words.questions[kind], about, ours].filter((part) => part !== '').join(': ');
  return (
    <tr class={asked.choice < 0 ? 'missing' : ''}>
      <th scope="row">{about === '' ? words.questions[kind] : about}</th>
      <td class="samples">{count > 0 ? words.rows(count) : samples.join(' · ')}</td>
      <td>
        <QuestionChoice {...props} asked={asked} label={label} />
      </td>
      <td class="note">{ours}</td>
    </tr>
  );
}

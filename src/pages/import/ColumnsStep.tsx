import type { JSX } from 'preact';
import { columnsOf, tables } from '../../core/register/tables/tables';
import type { Column } from '../../core/register/schema/column';
import type { Language } from '../../core/values/label';
import { headingOf } from './headingOf';
import { pairLines, type PairLine } from './pairing';
import { QuestionChoice, type Shown } from './Question';
import { questionsOf, type Asked, type WizardState } from './state';

interface ColumnsStepProps extends Shown {
  readonly state: WizardState;
}

/** Which column of theirs becomes which of ours, with samples; what is missing can be one value for all rows. */
export function ColumnsStep(props: ColumnsStepProps): JSX.Element | null {
  const { state, words } = props;
  const table = state.tables[state.chosen];
  if (!table || !state.proposal) return null;
  const asked = questionsOf(state, 'columns');
  const { theirs, samples, ours, note } = words.columns;
  return (
    <table class="pairs">
      <thead>
        <tr>
          {[theirs, samples, ours, note].map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {asked
          .filter(({ question }) => question.kind !== 'column')
          .map((one) => (
            <MissingLine {...props} asked={one} key={one.question.id} />
          ))}
        {pairLines(table, state.proposal).map((line) => (
          <PairRow {...props} line={line} asked={asked.find(({ question }) => line.from.includes(question.about))} />
        ))}
      </tbody>
    </table>
  );
}

const SIGNS = {
  joined: ' + ',
  first: ' / ',
  product: ' × ',
  sum: ' + ',
  once: ' + ',
  byDirection: ' ↔ ',
  document: ' ',
  documentOfFirm: ' ',
  sides: ' ↔ ',
  answered: ' + ',
} as const;

function PairRow(
  props: ColumnsStepProps & { readonly line: PairLine; readonly asked: Asked | undefined },
): JSX.Element {
  const { line, state, words, language, tell } = props;
  const name = line.from.join(SIGNS[line.how]);
  return (
    <tr class={line.pair ? '' : 'left'}>
      <th scope="row">{name}</th>
      <td class="samples">{line.samples.join(' · ')}</td>
      <td>
        <select
          aria-label={`${words.columns.ours}: ${name}`}
          value={line.pair?.column ?? ''}
          onChange={({ currentTarget: { value } }) =>
            tell({ kind: 'paired', from: line.from, column: value === '' ? null : value })
          }
        >
          <option value="">{words.columns.leaveOut}</option>
          {choicesFor(state, language).map(({ column, label, theirs }) => (
            <option value={column}>
              {theirs === '' || line.pair?.column === column ? label : words.columns.taken(label, theirs)}
            </option>
          ))}
        </select>
      </td>
      <Note {...props} />
    </tr>
  );
}

function Note({
  line,
  asked,
  state,
  words,
}: ColumnsStepProps & { readonly line: PairLine; readonly asked: Asked | undefined }): JSX.Element {
  const { pair, from } = line;
  if (!pair) {
    const left = state.proposal?.notTaken.find(({ heading }) => from.includes(heading));
    return <td class="note">{left ? words.notTaken[left.why] : ''}</td>;
  }
  const isUnsure = pair.sure === 'likely' || (asked !== undefined && !asked.isAnswered);
  const why = [orderNote(line, state, words), words.why[pair.why]].filter((part) => part !== '').join('; ');
  const text = isUnsure ? [why, words.check].filter((part) => part !== '').join(': ') : why;
  return <td class={isUnsure ? 'note unsure' : 'note'}>{text}</td>;
}

/** How the dates of a column are read, where one of them proves it. */
function orderNote({ from }: PairLine, { tables: found, chosen }: WizardState, words: Shown['words']): string {
  const column = found[chosen]?.columns.find(({ heading }) => heading === from[0]);
  const isDayFirst = column?.profile.dayFirst ?? null;
  return isDayFirst === null ? '' : words.columns.order[isDayFirst ? 'dayFirst' : 'monthFirst'];
}

interface ColumnChoice {
  readonly column: string;
  readonly label: string;
  /** What of theirs goes there now. */
  readonly theirs: string;
}

function choicesFor({ proposal }: WizardState, language: Language): readonly ColumnChoice[] {
  if (!proposal) return [];
  const declared: Readonly<Record<string, Column<unknown>>> = tables[proposal.table].columns;
  const theirsOf = (column: string): string =>
    proposal.pairs.find((pair) => pair.column === column)?.source.from.join(' + ') ?? '';
  // Nobody fills a key of the source by hand, but where the file has one it is told.
  return columnsOf(proposal.table)
    .filter((column) => declared[column]?.owned !== true || theirsOf(column) !== '')
    .map((column) => ({ column, label: declared[column]?.heading[language] ?? column, theirs: theirsOf(column) }));
}

function MissingLine(props: ColumnsStepProps & { readonly asked: Asked }): JSX.Element {
  const { asked, state, words, language } = props;
  const { question } = asked;
  const ours = state.proposal ? headingOf(state.proposal.table, question.column, language) : '';
  return (
    <tr class={asked.choice < 0 ? 'missing' : ''}>
      <th scope="row">{question.about === '' ? `— ${words.columns.missing} —` : question.about}</th>
      <td class="samples">{question.samples.join(' · ')}</td>
      <td>
        <b>{ours}</b>
      </td>
      <td class="note">
        <QuestionChoice {...props} asked={asked} label={`${words.questions[question.kind]}: ${ours}`} />
        <small>{words.questions[question.kind]}</small>
      </td>
    </tr>
  );
}

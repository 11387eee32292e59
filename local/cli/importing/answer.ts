import { withAnswers, type Answers } from '../../../src/core/register/foreign/answers';
import type { ForeignTable } from '../../../src/core/register/foreign/foreignTable';
import type { Choice, Proposal, Question } from '../../../src/core/register/foreign/proposal';
import { proposeRows } from '../../../src/core/register/foreign/phoneBill';
import { requiredColumns } from '../../../src/core/register/schema/table';
import { tables } from '../../../src/core/register/tables/tables';
import type { RegisterView } from '../../../src/core/register/foreign/registerView';
import type { Terminal } from '../terminal';
import { questionWords } from './report';
import type { ImportWords } from './words';

/** Nobody answers more. */
const MOST_QUESTIONS = 12;

/** Asks one question after the other; every answer may settle others. Where nobody can be asked all stay open. */
export async function askQuestions(
  foreign: ForeignTable,
  view: RegisterView,
  known: Answers,
  terminal: Terminal,
  words: ImportWords,
): Promise<Proposal> {
  let answers = known;
  const asked = new Set<string>();
  for (;;) {
    const proposal = proposeRows(foreign, view, answers);
    const open = proposal.questions.find(({ id }) => !asked.has(id));
    if (!terminal.choose || !open || asked.size >= MOST_QUESTIONS) return proposal;
    asked.add(open.id);
    const choice = open.choices[await chosen(open, proposal, view, terminal.choose, words)];
    if (choice) answers = withAnswers(answers, choice.answers);
  }
}

function chosen(
  question: Question,
  proposal: Proposal,
  view: RegisterView,
  choose: NonNullable<Terminal['choose']>,
  words: ImportWords,
): Promise<number> {
  return choose({
    message: questionWords(question, proposal.table, view.language, words),
    choices: question.choices.map(({ label }) => label[view.language]),
    proposed: question.proposed,
  });
}

/**
 * Without a person: what is sure is taken, a doubtful column is left out, which the report names. One without which no row
 * counts is not left out but stays a question.
 */
export function takeSure(foreign: ForeignTable, view: RegisterView, proposal: Proposal): Proposal {
  const answers = proposal.questions.reduce<Answers>((taken, question) => {
    const choice = isRequiredColumn(question, proposal) ? undefined : sureChoice(question);
    return choice ? withAnswers(taken, choice.answers) : taken;
  }, proposal.mapping);
  return proposeRows(foreign, view, answers);
}

function isRequiredColumn({ kind, column }: Question, { table }: Proposal): boolean {
  return kind === 'column' && requiredColumns(tables[table]).includes(column);
}

function sureChoice({ kind, choices, column, proposed }: Question): Choice | undefined {
  if (kind !== 'column') return choices[proposed];
  return choices.find(({ answers }) => answers.columns?.[column] === null) ?? choices[proposed];
}

/** The columns without which nothing comes in and that nothing answers for. */
export function requiredOpen({ questions }: Proposal): readonly string[] {
  return questions.flatMap(({ kind, column, proposed }) => (kind === 'required' && proposed < 0 ? [column] : []));
}

/** What is asked of columns that every row needs and that are only likely: nobody has said yet whether they are meant. */
export function requiredUnsure(proposal: Proposal): readonly Question[] {
  return proposal.questions.filter((question) => isRequiredColumn(question, proposal));
}

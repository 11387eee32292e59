import type { JSX } from 'preact';
import { tables } from '../../core/register/tables/tables';
import type { AdoptionPlan, UnclearCells } from '../../core/register/foreign/adoptionPlan';
import { adoptPageTextsOf, type AdoptPageTexts } from '../../language/adoptPageTexts';
import { textsOf } from '../../language/textsOf';
import type { Language } from '../../core/values/label';
import { headingOf } from './headingOf';

interface AdoptStepProps {
  readonly plan: AdoptionPlan;
  readonly language: Language;
}

/** What it means that a sheet serves as a table where it lies, and what would be added to it. */
export function AdoptStep({ plan, language }: AdoptStepProps): JSX.Element {
  const words = adoptPageTextsOf(language);
  if (plan.obstacle !== null) return <p>{words.obstacles[plan.obstacle]}</p>;
  const { sheet, table, added, onlyImported, rows, unclear } = plan;
  const named = (columns: readonly string[]): readonly string[] =>
    columns.map((column) => headingOf(table, column, language));
  const cells = unclear.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="adopt">
      <p>{words.means(sheet, tables[table].sheet[language])}</p>
      <p>
        <b>{added.length > 0 ? words.adds(named(added)) : words.addsNothing}</b>
      </p>
      {onlyImported.length > 0 && <p>{words.onlyImported(named(onlyImported))}</p>}
      <p>
        {words.rows(rows)} {cells > 0 && words.unclear(cells)}
      </p>
      {cells > 0 && <Unclear unclear={unclear} words={words} language={language} />}
      <Pairs plan={plan} words={words} language={language} />
    </div>
  );
}

function Pairs({ plan, words, language }: AdoptStepProps & { readonly words: AdoptPageTexts }): JSX.Element {
  const { table, pairs, columns } = plan;
  const constants = columns.filter(({ heading }) => heading === '');
  return (
    <table class="pairs">
      <thead>
        <tr>
          <th scope="col">{words.theirs}</th>
          <th scope="col">{words.ours}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ heading, column }) => (
          <tr key={column}>
            <th scope="row">{heading}</th>
            <td>{headingOf(table, column, language)}</td>
          </tr>
        ))}
        {constants.map(({ column, always }) => (
          <tr key={column}>
            <th scope="row">–</th>
            <td>{words.always(headingOf(table, column, language), always)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** So many are named here; Check names all. */
const MOST_NAMED = 5;

function Unclear({
  unclear,
  words,
  language,
}: {
  readonly unclear: readonly UnclearCells[];
  readonly words: AdoptPageTexts;
  readonly language: Language;
}): JSX.Element {
  const { number } = textsOf(language).write;
  return (
    <table class="pairs">
      <thead>
        <tr>
          {[words.column, words.found, words.cells].map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {unclear.slice(0, MOST_NAMED).map(({ heading, found, count }) => (
          <tr key={`${heading} ${found}`}>
            <th scope="row">{heading}</th>
            <td>{found}</td>
            <td>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { JSX } from 'preact';
import { tables, type TableKey } from '../../core/register/tables/tables';
import type { Language } from '../../core/values/label';
import type { SourcesTexts } from '../../language/sourcesTexts';
import type { Given } from '../bridge/doors';
import { shownCell } from '../import/shownCell';

interface TriedProps {
  readonly tried: Given<'tryOut'>;
  readonly words: SourcesTexts;
  readonly language: Language;
  readonly isBusy: boolean;
  readonly takeBack: (run: string) => void;
}

type Cells = Given<'tryOut'>['rows'][number];

/** The row of Contacts that has just come, as it stands there, and the way to have it gone again. */
export function Tried({ tried, words, language, isBusy, takeBack }: TriedProps): JSX.Element | null {
  const row = tried.rows.find((cells) => 'sourceKey' in cells);
  if (!row) return null;
  return (
    <div class="tried">
      <dl>
        {shownCells(row, 'contacts', language).map(([heading, value]) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" disabled={isBusy} onClick={() => takeBack(tried.run)}>
        {words.buttons.takeBack}
      </button>
    </div>
  );
}

/** Of our own keys and stamps nothing: they say nothing to a person. */
const UNSEEN = new Set(['id', 'sourceKey', 'enteredAt', 'enteredBy', 'answerEnteredAt']);

function shownCells(cells: Cells, table: TableKey, language: Language): readonly (readonly [string, string])[] {
  const columns = tables[table].columns as Readonly<
    Record<string, { readonly heading: Readonly<Record<Language, string>> }>
  >;
  return Object.entries(cells).flatMap(([column, cell]) => {
    const heading = columns[column]?.heading[language];
    const shown = shownCell(cell, language);
    return heading === undefined || shown === '' || UNSEEN.has(column) ? [] : [[heading, shown] as const];
  });
}

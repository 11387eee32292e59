import type { SourcePlace } from '../../core/register/foreign/foreignTable';
import type { ImportPlan, Named } from '../../core/register/foreign/importPlan';
import type { Problem, ProblemCode } from '../../core/register/schema/problem';
import type { TableKey } from '../../core/register/tables/tables';
import type { Language } from '../../core/values/label';
import { importTextsOf } from '../../language/importTexts';
import { textsOf } from '../../language/textsOf';
import { headingOf } from './headingOf';
import { shownCell } from './shownCell';

/** Tells rows of a file apart. */
export function placeKey({ sheet, row }: SourcePlace): string {
  return `${row} ${sheet}`;
}

/** What is wrong with each row, in a few words: the column, what stands in it and what was expected. */
export function remarksOf({ named, table }: ImportPlan, language: Language): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const one of named) {
    const remark = remarkOf(one, table, language);
    for (const place of one.places) add(said, place, remark);
  }
  return said;
}

type PlansCode = Exclude<Named['code'], ProblemCode>;

/** What only a plan names; everything else is a problem of the register too. */
function isPlans(code: Named['code']): code is PlansCode {
  const own: readonly string[] = [
    'kept',
    'incomplete',
    'readAs',
    'sharedClient',
    'moved',
    'repeatedLine',
  ] satisfies readonly PlansCode[];
  return own.includes(code);
}

function remarkOf(named: Named, table: TableKey, language: Language): string {
  const { code, column, found, kept, details } = named;
  const { preview } = importTextsOf(language);
  const heading = headingOf(table, column, language);
  if (isPlans(code)) return preview.named[code](heading, found, kept);
  const problem: Problem = {
    ...{ severity: 'error', code, table, sheet: '', row: 0 },
    column,
    heading,
    id: '',
    found,
    details,
  };
  return preview.wrong(heading, found, textsOf(language).problems[code].expected(problem));
}

/** What changes in each row: the cells, before and after. */
export function changesOf({ edits, table }: ImportPlan, language: Language): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { source, column, before, after } of edits) {
    const was = shownCell(before, language) || '–';
    add(said, source, `${headingOf(table, column, language)}: ${was} → ${shownCell(after, language)}`);
  }
  return said;
}

function add(said: Map<string, string>, place: SourcePlace, more: string): void {
  const key = placeKey(place);
  const before = said.get(key);
  said.set(key, before === undefined ? more : `${before}; ${more}`);
}

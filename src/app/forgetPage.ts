import { analyse, type Snapshot } from '../core/analysis';
import type { Language } from '../core/values/label';
import { erasureOf, peopleFound, type Erasure, type Forgetting, type KnownPerson } from '../core/work/people/forget';
import { forgetTextsOf } from '../language/forgetTexts';
import { workbookLanguage } from './workbookLanguage';

/** Who is called so, or has that phone or address. */
export function personFound(typed: string, snapshot: Snapshot): readonly KnownPerson[] {
  return peopleFound(typed, analyse(snapshot));
}

/** What it takes to forget somebody; `code`: drawn by lot for them. */
export function forgetPlan(
  forgetting: Forgetting,
  snapshot: Snapshot,
  code: string,
): Erasure & { readonly located: ReturnType<typeof analyse>['reading']['located']; readonly language: Language } {
  const analysis = analyse(snapshot);
  const language = workbookLanguage(analysis.reading, snapshot.locale);
  const { word } = forgetTextsOf(language);
  return { ...erasureOf(forgetting, analysis, { code, word }), located: analysis.reading.located, language };
}

/** Said in the end: how much was erased, and where something still stands. */
export function forgotten(cells: number, left: readonly string[], language: Language): string {
  const { done, stillStands } = forgetTextsOf(language);
  return left.length === 0 ? done(cells) : `${done(cells)} ${stillStands(left)}`;
}

import type { Language } from '../core/values/label';
import { reasonLabel, type JournalRow } from '../core/work/journal/journalRow';
import { placesOf } from '../core/work/journal/places';
import { changesToldIn } from '../core/work/journal/rowsTold';
import { ownRuns, type OwnRun } from '../core/work/journal/runHistory';
import { everydayTextsOf } from '../language/everydayTexts';

/** A run in words: why, when, by whom, how much, and where. */
export interface ToldRun {
  readonly why: string;
  readonly when: string;
  readonly who: string;
  readonly changes: number;
  readonly places: string;
}

const PLACES_NAMED = 4;

export function toldRun(lines: readonly JournalRow[], language: Language): ToldRun {
  const [first] = lines;
  return {
    why: first ? reasonLabel(first.why, language) : '',
    when: first ? everydayTextsOf(language).write.moment(first.when) : '',
    who: first?.who ?? '',
    changes: lines.reduce((sum, line) => sum + changesToldIn(line), 0),
    places: placesOf(lines, language).slice(0, PLACES_NAMED).join(', '),
  };
}

/** So many of the last runs are shown. */
const RUNS_SHOWN = 20;

/** The last runs to be taken back or put back; null where the Journal does not tell so many and an older one may tell more. */
export function recentRuns(journal: readonly JournalRow[], isAll: boolean): readonly OwnRun[] | null {
  const runs = ownRuns(journal);
  return isAll || runs.length >= RUNS_SHOWN ? runs.slice(0, RUNS_SHOWN) : null;
}

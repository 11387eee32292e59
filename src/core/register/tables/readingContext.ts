import { channelKinds, documentKinds, resultKinds, spellingsOf, stageKinds, type ChoiceSet } from '../schema/choice';
import type { ListedKinds, ReadingContext } from '../schema/readingContext';
import { foldHeading } from '../../values/text';
import type { ListRow } from './listsTable';
import type { Settings } from './settings';

/** The lists whose values need a kind, with the kinds there are. */
export const LISTED_KINDS: { readonly [List in keyof ListedKinds]: ChoiceSet<ListedKinds[List]> } = {
  channels: channelKinds,
  results: resultKinds,
  stages: stageKinds,
  documentTypes: documentKinds,
};

/** Locales that write the month before the day; everybody else reads `11/05/2026` as 11 May. */
const MONTH_FIRST = /^en[_-](US|PH|CA)|^en$/i;

export function isDayFirst(locale: string): boolean {
  return !MONTH_FIRST.test(locale);
}

/** What the setting-up tables say about reading all the others. */
export function readingContextOf(locale: string, settings: Settings, lists: readonly ListRow[]): ReadingContext {
  return {
    dayFirst: isDayFirst(locale),
    phoneCountry: settings.phoneCountry,
    currency: '',
    kinds: {
      channels: kindsOf('channels', lists),
      results: kindsOf('results', lists),
      stages: kindsOf('stages', lists),
      documentTypes: kindsOf('documentTypes', lists),
    },
    phonesRead: new Map(),
  };
}

/** Default labels of every kind, then what the team added or renamed in Lists. */
function kindsOf<List extends keyof ListedKinds>(
  list: List,
  rows: readonly ListRow[],
): ReadonlyMap<string, ListedKinds[List]> {
  const set: ChoiceSet<ListedKinds[List]> = LISTED_KINDS[list];
  const spellings = spellingsOf(set);
  const known = spellingsOf(set);
  for (const row of rows) {
    const kind = row.list === list ? known.get(foldHeading(row.kind)) : undefined;
    if (kind === undefined) continue;
    spellings.set(row.value, kind);
    spellings.set(foldHeading(row.value), kind);
  }
  return spellings;
}

import type { AppendedRow } from '../../register/edits';
import { resultKinds } from '../../register/schema/choice';
import { textOfCell } from '../../register/schema/columns';
import type { Label, Language } from '../../values/label';
import type { InboxHead } from '../inbox';

/** What is known of whoever sends: numbers that people have marked, and forms that come in a flood. */
export interface SpamKnown {
  /** Numbers as the register writes them. */
  readonly phones: ReadonlySet<string>;
  /** Source keys of rows that came in a flood. */
  readonly flooded: ReadonlySet<string>;
  readonly language: Language;
}

const FLOOD: Label = {
  en: 'One of too many forms within ten minutes: look whether it is a client.',
  ru: 'Одна из слишком многих заявок за десять минут: посмотрите, не клиент ли.',
};

/**
 * An inquiry of a number that is spam is spam again, and so is what a robot sends by the dozen; the row stands there all
 * the same, and whoever sees a client in it changes one word. What was answered is no spam.
 */
export function withoutSpam(
  rows: readonly AppendedRow[],
  { phones, flooded, language }: SpamKnown,
): readonly AppendedRow[] {
  return rows.map((row) => {
    const { cells } = row;
    const isFlood = flooded.has(textOfCell(cells.sourceKey ?? ''));
    if ((cells.result ?? '') !== '' || !(isFlood || phones.has(textOfCell(cells.phone ?? '')))) return row;
    const comment = [isFlood ? FLOOD[language] : '', textOfCell(cells.comment ?? '')].filter(Boolean).join('\n');
    return { ...row, cells: { ...cells, result: resultKinds.labels.spam[language], comment } };
  });
}

const MILLISECONDS = 10 * 60_000;
/** So many forms within ten minutes no small company gets. */
const MOST = 60;

/** Groups of one source that came when too many others had come just before. */
export function floodedGroups(heads: readonly InboxHead[]): ReadonlySet<string> {
  const flooded = new Set<string>();
  const sorted = [...heads].sort((left, right) => left.arrivedAt - right.arrivedAt);
  let first = 0;
  sorted.forEach(({ arrivedAt, group }, index) => {
    while ((sorted[first]?.arrivedAt ?? arrivedAt) <= arrivedAt - MILLISECONDS) first++;
    if (index - first >= MOST) flooded.add(group);
  });
  return flooded;
}

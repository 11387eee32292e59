import { formatDays, type Days } from '../../../src/core/register/foreign/days';
import { hasDays } from '../../../src/core/register/foreign/everything';
import type { GoneRow, ImportPlan } from '../../../src/core/register/foreign/importPlan';
import type { RegisterView } from '../../../src/core/register/foreign/registerView';
import { textOfCell } from '../../../src/core/register/schema/columns';
import { spokenPeriod } from '../../../src/core/register/time/spokenPeriod';
import { lastDayOf } from '../../../src/core/register/time/period';
import { tables, type TableKey } from '../../../src/core/register/tables/tables';
import type { Moment } from '../../../src/core/values/moment';
import { CommandError } from '../commandError';
import type { Terminal } from '../terminal';
import { commandWords } from '../words';
import type { ImportWords } from './words';

/** The days of `--everything`: a period as it is written everywhere else. */
export function everythingOption(typed: string | undefined, now: Moment, { language }: Terminal): Days | null {
  if (typed === undefined) return null;
  const period = spokenPeriod(typed, now);
  if (!period) throw new CommandError(commandWords(language).badPeriod(typed), 2);
  return { first: period.start, last: lastDayOf(period) };
}

/** A file can be everything of some days only where rows have a day. */
export function refuseDayless(table: TableKey, days: Days | null, view: RegisterView, words: ImportWords): void {
  if (days && !hasDays(table)) throw new CommandError(words.dayless(tables[table].sheet[view.language]), 2);
}

/** What a file does not tell of is not gone: it is refused before anything is written. */
export function refuseOtherDays(
  { days, isOfOtherDays }: ImportPlan,
  everything: Days | null,
  words: ImportWords,
): void {
  if (everything && isOfOtherDays)
    throw new CommandError(words.otherDays(days ? formatDays(days) : '', formatDays(everything)), 2);
}

/** Whether rows that the file no longer holds go: only where somebody says so, by the option or when asked. */
export async function goneToRemove(
  { gone }: ImportPlan,
  isSaid: boolean,
  { choose }: Pick<Terminal, 'choose'>,
  words: ImportWords,
): Promise<readonly GoneRow[]> {
  if (gone.length === 0 || isSaid) return gone;
  if (!choose) return [];
  const answer = await choose({ message: words.removeGone(gone.length), choices: words.goneChoices, proposed: 0 });
  return answer === 1 ? gone : [];
}

/** A row of the register in one line. */
export function goneLine({ row, id, known }: GoneRow, words: ImportWords): string {
  const { sourceKey: _key, ...rest } = known;
  const said = Object.values(rest).map(textOfCell).filter(Boolean);
  return words.goneRow(row, id, said.join(' · '));
}

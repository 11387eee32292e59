import { CLOSED_MONTHS_NOTE, CLOSED_MONTHS_SHEET } from '../figures/closing/closedMonthsSheet';
import { GENERATED_KEYS, type GeneratedSheetKey } from '../register/generatedNames';
import type { OwnSheetKey } from '../register/ownership';
import type { UploadedMark } from '../register/uploadedMarks';
import type { CellValue } from '../register/schema/cell';
import { hasHeadingsOf } from '../register/schema/headings';
import { isNamed, LANGUAGES } from '../values/label';
import { INDEX_NOTE, INDEX_SHEET } from '../work/partyIndex';
import { APPEND_COLUMNS, APPEND_KEYS, APPEND_SHEETS, archivedOn } from './appendSheet';

/** A sheet without a mark; its first row is read only when its name says that it may be ours. */
export interface UnmarkedTab {
  readonly sheetId: number;
  readonly name: string;
  readonly firstRow: () => readonly CellValue[];
}

/** What tells of sheets from before they carried marks. */
export interface BeforeMarks {
  /** Sheets the add-on remembers to have written. */
  readonly remembered: Partial<Readonly<Record<GeneratedSheetKey, { readonly id: number }>>>;
  /** What the hidden sheet of an uploaded file says. */
  readonly uploaded: readonly UploadedMark[];
}

/**
 * Sheets of a register made by an earlier version, or uploaded as a file, that are to be marked as ours: those whose id
 * is remembered, those the file tells of, and logs that have our name and our headings. A name alone proves nothing.
 */
export function sheetsToMark(
  tabs: readonly UnmarkedTab[],
  { remembered, uploaded }: BeforeMarks,
): readonly (readonly [sheetId: number, key: OwnSheetKey])[] {
  return tabs.flatMap((tab) => {
    const key =
      GENERATED_KEYS.find((one) => remembered[one]?.id === tab.sheetId) ??
      uploaded.find(({ name }) => name === tab.name)?.key ??
      logOf(tab);
    return key === undefined ? [] : [[tab.sheetId, key] as const];
  });
}

function logOf({ name, firstRow }: UnmarkedTab): OwnSheetKey | undefined {
  if (isNamed(name, CLOSED_MONTHS_SHEET))
    return LANGUAGES.some((language) => firstRow()[0] === CLOSED_MONTHS_NOTE[language]) ? 'closedMonths' : undefined;
  if (isNamed(name, INDEX_SHEET))
    return LANGUAGES.some((language) => firstRow()[0] === INDEX_NOTE[language]) ? 'index' : undefined;
  const log = APPEND_KEYS.find((key) => isNamed(name, APPEND_SHEETS[key]));
  const archived = APPEND_KEYS.find((key) => archivedOn(key, name) !== null);
  const key = log ?? archived;
  if (key === undefined || !hasHeadingsOf(firstRow(), APPEND_COLUMNS[key])) return undefined;
  return log ?? 'archive';
}

import { GENERATED_KEYS, type GeneratedSheetKey } from './generatedNames';

/** Every kind of sheet the add-on makes: those it writes anew, and those it only ever adds lines to. */
export type OwnSheetKey =
  GeneratedSheetKey | 'taskLog' | 'journal' | 'archive' | 'closedMonths' | 'index' | 'selfCheck' | 'staging' | 'inbox';

const OWN_KEYS: readonly OwnSheetKey[] = [
  ...GENERATED_KEYS,
  'taskLog',
  'journal',
  'archive',
  'closedMonths',
  'index',
  'selfCheck',
  'staging',
  'inbox',
];

/** Of these there may be several. */
const SEVERAL: ReadonlySet<OwnSheetKey> = new Set(['archive', 'staging']);

/** Under this key a sheet of ours carries its mark, whatever it is called: the host keeps it through renames and copies. */
export const MARK_KEY = 'sales-register.sheet';

/** A mark as it was found: the sheet it hangs on now, and what is written in it. */
export interface StandingMark {
  readonly sheetId: number;
  readonly text: string;
}

/** What is written into the mark of a sheet: its kind, and its id, by which the sheet is told from its copies. */
export function markText(key: OwnSheetKey, sheetId: number): string {
  return `${key} ${sheetId}`;
}

/** What a mark says; null when it is none of ours. */
export function readMark(text: string): { readonly key: OwnSheetKey; readonly sheetId: number } | null {
  const [key = '', id = '', ...rest] = text.split(' ');
  if (!isOwnKey(key) || rest.length > 0 || !/^\d+$/.test(id)) return null;
  return { key, sheetId: Number(id) };
}

function isOwnKey(key: string): key is OwnSheetKey {
  return (OWN_KEYS as readonly string[]).includes(key);
}

/**
 * Which sheets are ours, by id, from the marks in the order of the tabs. Of two sheets with one mark ours is the one whose
 * id is written in it: the other is a copy somebody has made to keep. In a copied workbook no id may fit: there it is the
 * first. A sheet without a mark is nobody's but the team's, whatever it is called.
 */
export function ownSheets(marks: readonly StandingMark[]): ReadonlyMap<number, OwnSheetKey> {
  const read = marks.flatMap(({ sheetId, text }) => {
    const mark = readMark(text);
    return mark ? [{ key: mark.key, sheetId, isOriginal: mark.sheetId === sheetId }] : [];
  });
  const originals = read.filter(({ isOriginal }) => isOriginal);
  const own = new Map(originals.map(({ sheetId, key }) => [sheetId, key]));
  const found = new Set(originals.map(({ key }) => key));
  for (const { key, sheetId } of read) {
    if (found.has(key) && !SEVERAL.has(key)) continue;
    if (own.has(sheetId)) continue;
    own.set(sheetId, key);
    found.add(key);
  }
  return own;
}

/** A sheet of ours as it was last seen. */
export interface SeenSheet {
  readonly id: number;
  readonly name: string;
}

export type SeenSheets = Partial<Readonly<Record<OwnSheetKey, SeenSheet>>>;

/** The kind of a sheet among those that were seen; of one that has another name by now its mark has to tell. */
export function kindAmong(seen: SeenSheets, { id, name }: SeenSheet): OwnSheetKey | undefined {
  return OWN_KEYS.find((key) => seen[key]?.id === id && seen[key].name === name);
}

/** A name that no other sheet has: a sheet of the team's keeps its own, and ours is told from it by a number. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!folded.has(name.toLowerCase())) return name;
  }
}

/** A sheet of ours that could not have the name it should. */
export interface OtherName {
  readonly wanted: string;
  readonly name: string;
}

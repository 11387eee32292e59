import { createMemoryStore } from '../store/memoryStore';
import type { WorkbookData } from '../store/workbookData';
import { rememberedSheetName } from './remembered';

/** A file allows shorter names than Google Sheets, and fewer characters in them. */
const longestName = 31;
const forbidden = /[[\]:*?/\\]/g;
/** Excel keeps this name for the change log of shared workbooks and refuses to open a file that uses it. */
const reserved = 'history';
const insteadOfBlank = 'Sheet';
const insteadOfReserved = 'History of figures';

/** Names of sheets as the file will have them, where they differ from the true ones. */
export function fileNames(data: WorkbookData): ReadonlyMap<string, string> {
  const taken = new Set([rememberedSheetName, ...data.sheets.map(({ name }) => name).filter(isLegal)].map(lower));
  const names = new Map<string, string>();
  for (const { name } of data.sheets.filter((sheet) => !isLegal(sheet.name))) {
    const wanted = lower(name) === reserved ? insteadOfReserved : name.replace(forbidden, '_').replace(/^'|'$/g, '_');
    const legal = freeName(wanted || '_', taken);
    taken.add(lower(legal));
    names.set(name, legal);
  }
  return names;
}

/** Renames sheets with everything that mentions them. */
export function renameSheets(data: WorkbookData, names: ReadonlyMap<string, string>): WorkbookData {
  if (names.size === 0) return data;
  const store = createMemoryStore(data);
  for (const { id, name } of store.sheets()) {
    const next = names.get(name);
    if (next !== undefined) store.changeSheet(id, { name: next });
  }
  return store.toData();
}

/** Names of which none is blank and no two are the same in any case: a file of another program may have such. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names.map(lower));
  const seen = new Set<string>();
  return names.map((name) => {
    const isFree = name.trim() !== '' && !seen.has(lower(name));
    const next = isFree ? name : freeName(name.trim() || insteadOfBlank, taken);
    taken.add(lower(next));
    seen.add(lower(next));
    return next;
  });
}

/** What a file remembers of its sheets' true names, as far as they are still free. */
export function trueNames(
  data: WorkbookData,
  remembered: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const names = data.sheets.map(({ name }) => name);
  const wanted = distinctNames(
    names.map((name) => (Object.hasOwn(remembered, name) ? (remembered[name] ?? name) : name)),
  );
  return new Map(names.flatMap((name, index) => (wanted[index] === name ? [] : [[name, wanted[index] ?? name]])));
}

function isLegal(name: string): boolean {
  if (lower(name) === reserved) return false;
  return name !== '' && name.length <= longestName && !/[[\]:*?/\\]|^'|'$/.test(name) && name !== rememberedSheetName;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` ${String(number)}`;
    const name = wanted.slice(0, longestName - ending.length) + ending;
    if (!taken.has(lower(name))) return name;
  }
}

function lower(name: string): string {
  return name.toLowerCase();
}

import { readWorkbook } from '../xlsx/readWorkbook';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import type { WorkbookData } from '../store/workbookData';
import { unpackWorkbook } from './packedWorkbook';
import type { SaveConflict, SaveRequest } from './protocol';

/** The workbook as whoever keeps it has it, and how many states came before this one. */
export interface KeptState {
  readonly data: WorkbookData;
  readonly revision: number;
}

/** What is wrong with a request to save before the file is looked at. */
export function findConflict(state: KeptState, { workbook, revision, overwrite }: SaveRequest): SaveConflict | null {
  const known = new Set(state.data.sheets.map(({ id }) => id));
  const isWhole = workbook.sheets.every((sheet) => !('unchanged' in sheet) || known.has(sheet.id));
  if (workbook.sheets.length === 0 || !isWhole) return 'notWhole';
  return revision === state.revision || overwrite ? null : 'otherWindow';
}

/** The whole workbook again: what the page left out is taken from the state it was made from. */
export function mergeSaved(known: WorkbookData, { workbook }: Pick<SaveRequest, 'workbook'>): WorkbookData {
  const byId = new Map(known.sheets.map((sheet) => [sheet.id, sheet]));
  return unpackWorkbook(workbook, (id) => byId.get(id));
}

/** The whole workbook and its file; null for one that cannot be written at all. */
export async function compose(
  known: WorkbookData,
  request: SaveRequest,
): Promise<{ data: WorkbookData; bytes: Uint8Array } | null> {
  try {
    const data = mergeSaved(known, request);
    return { data, bytes: await writeWorkbook(data) };
  } catch {
    return null;
  }
}

/** Whether what was written comes back byte for byte, and is read as a workbook of as many sheets. */
export async function isThisWorkbook(
  written: Uint8Array,
  bytes: Uint8Array,
  { sheets }: WorkbookData,
): Promise<boolean> {
  if (!isSame(written, bytes)) return false;
  try {
    const read = await readWorkbook(written, '');
    return read.ok && read.value.data.sheets.length === sheets.length;
  } catch {
    return false;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

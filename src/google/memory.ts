import type { GeneratedSheetKey } from '../core/views/sheet';
import type { Language } from '../core/values/label';
import type { Moment } from '../core/values/moment';

/** What the add-on remembers about a workbook between two runs; losing it costs time and nothing else. */
export interface Memory {
  readonly language?: Language;
  readonly sheets?: Partial<Readonly<Record<GeneratedSheetKey, RememberedSheet>>>;
  /** Titles of the charts last drawn, by chart key: how they are found again. */
  readonly charts?: Readonly<Record<string, string>>;
  /** When the demo was loaded, and in which language. */
  readonly demo?: { readonly now: Moment; readonly language: Language };
  /** Generated sheets a refresh did not come to before its time was up. */
  readonly unwritten?: readonly GeneratedSheetKey[];
}

/** A generated sheet as it was last written; the id finds it again when somebody renames it. */
export interface RememberedSheet {
  readonly id: number;
  readonly name: string;
  /** Fingerprint of the layout. */
  readonly look: string;
}

/** The looks of a sheet are no longer what was written last time. */
export function forgetLook(workbook: { memory: Memory }, key: GeneratedSheetKey): void {
  const known = workbook.memory.sheets?.[key];
  if (!known) return;
  const sheets = { ...workbook.memory.sheets, [key]: { ...known, look: '' } };
  workbook.memory = { ...workbook.memory, sheets };
}

const PROPERTY = 'register';

export function readMemory(): Memory {
  const text = properties()?.getProperty(PROPERTY);
  if (!text) return {};
  try {
    return JSON.parse(text) as Memory;
  } catch {
    // Somebody else wrote there: the looks are simply written anew.
    return {};
  }
}

/** Writes only when something changed: properties are counted by the day. */
export function writeMemory(before: Memory, after: Memory): void {
  const text = JSON.stringify(after);
  if (text === JSON.stringify(before)) return;
  properties()?.setProperty(PROPERTY, text);
}

/** A script that stands alone has no document, whatever the types say. */
function properties(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties();
}

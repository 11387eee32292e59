import type { NotUnderstood } from '../xlsx/notUnderstood';
import type { WorkbookFailure } from '../xlsx/workbookFailure';
import type { PackedWorkbook } from './packedWorkbook';

/** The built add-on as the page runs it: its one script and its html files by name, as HtmlService knows them. */
export interface AddOnFiles {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
}

/** Everything the page needs to begin with. */
export interface StartAnswer {
  readonly fileName: string;
  readonly workbook: PackedWorkbook;
  /** Counts the states of the workbook at the server; a save says which one it was made from. */
  readonly revision: number;
  readonly language: 'ru' | 'en' | null;
  /** Wall clock to begin with, `2026-11-23T09:00`; null is the present. */
  readonly now: string | null;
  /** Another address on this computer, where pages of the web app are shown; null where there is none. */
  readonly phone: string | null;
  readonly addOn: AddOnFiles;
  /** Whether the workbook is a register; somebody's own workbook is to be brought in first. */
  readonly isRegister: boolean;
  /** What of the file the workbench does not understand and would not write back. */
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface SaveRequest {
  readonly revision: number;
  /** Sheets that did not change since the revision are left out. */
  readonly workbook: PackedWorkbook;
  /** Writes even though the file or the server's state is another now: the person has decided. */
  readonly overwrite: boolean;
  /** A save by the person, of which a version is kept, and not one that happens by itself. */
  readonly byHand: boolean;
}

/**
 * Why nothing was written. `notWhole`: the page sent no sheets, or left out sheets that the server does not have.
 * `unreadable`: what would have been written could not be read back as this workbook.
 */
export type SaveConflict = 'changedOnDisk' | 'goneFromDisk' | 'otherWindow' | 'notWhole' | 'unreadable';

/** `kept`: taken over, but nowhere on a disk yet, because there is no file that may be written without being asked for. */
export type SaveAnswer =
  | { readonly kind: 'saved' | 'kept'; readonly revision: number }
  | { readonly kind: 'conflict'; readonly conflict: SaveConflict }
  | ({ readonly kind: 'failed' } & WorkbookFailure);

export type CopyAnswer =
  { readonly kind: 'saved'; readonly fileName: string } | Extract<SaveAnswer, { kind: 'failed' }>;

export type ReloadAnswer = { readonly kind: 'reloaded' } | Extract<SaveAnswer, { kind: 'failed' }>;

export interface StateAnswer {
  readonly revision: number;
  readonly conflict: SaveConflict | null;
}

/** Every sentence of the workbench's own page. */
export interface PageTexts {
  readonly file: string;
  readonly openAnother: string;
  readonly save: string;
  readonly saveCopy: string;
  readonly download: string;
  readonly reload: string;
  readonly outbox: string;
  /** The page for the phone. */
  readonly phone: string;
  readonly phoneExplained: string;
  /** What the browser of the phone keeps for the page. */
  readonly phoneStorage: string;
  readonly phoneStorages: Readonly<Record<'present' | 'emptied' | 'blocked', string>>;
  readonly clock: string;
  readonly language: string;
  readonly help: string;
  readonly keys: string;
  readonly keysText: readonly string[];
  readonly saved: string;
  readonly saving: string;
  /** The page has it, and no file does yet. */
  readonly kept: string;
  readonly unsaved: string;
  readonly notSaved: string;
  readonly copySaved: (name: string) => string;
  readonly noConnection: string;
  /** What the server refused, by its status; its own words for what nobody expects. */
  readonly refused: (status: number, words: string) => string;
  readonly saveFailed: (reason: string) => string;
  readonly changedOnDisk: (name: string) => string;
  readonly goneFromDisk: (name: string) => string;
  readonly otherWindow: string;
  readonly notWhole: string;
  readonly unreadable: (name: string) => string;
  readonly tryAgain: string;
  readonly overwrite: string;
  readonly reloadLosing: string;
  readonly keepCopy: string;
  readonly noTables: (name: string) => string;
  readonly losses: (things: string) => string;
  readonly running: string;
  readonly close: string;
  readonly cancel: string;
  readonly set: string;
  readonly clockTitle: string;
  readonly clockExplained: string;
  readonly present: string;
  readonly outboxTitle: string;
  readonly outboxEmpty: string;
  readonly outboxExplained: string;
  readonly to: string;
  readonly scriptFailed: (message: string) => string;
  readonly yesNo: string;
  readonly yesNoCancel: readonly [string, string];
  readonly menuOfProgram: string;
}

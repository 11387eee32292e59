import type { PageTexts } from './texts';

export const en: PageTexts = {
  file: 'File',
  openAnother: 'Open another…',
  save: 'Save',
  saveCopy: 'Save a copy beside the file',
  download: 'Download .xlsx',
  reload: 'Read the file from disk again',
  outbox: 'Outbox…',
  phone: 'Page for the phone…',
  phoneExplained: 'Whose phone? It is the page that address opens; what is done on it is written here.',
  phoneStorage: 'Its browser keeps:',
  phoneStorages: {
    present: 'what the page stores',
    emptied: 'nothing from before',
    blocked: 'nothing at all',
  },
  clock: 'Clock of the workbook…',
  language: 'Русский',
  help: 'Help',
  keys: 'Keys…',
  keysText: [
    'F10 or Alt+/ opens the menu, arrows move, Enter chooses, Esc closes',
    'Ctrl+S saves now (edits are saved by themselves after two seconds)',
    'Ctrl+Z, Ctrl+Y undo and redo your own edits',
    'F2 edits a cell, Delete empties it',
  ],
  saved: 'Saved to the file',
  saving: 'Saving…',
  kept: 'Not in a file yet',
  unsaved: 'Edits not saved yet',
  notSaved: 'Not saved',
  copySaved: (name) => `A copy is beside the file: ${name}`,
  noConnection:
    'The program in the terminal does not answer. Your edits are still on this page: start it again, and they are saved by themselves.',
  refused: (status, words) => {
    if (status === 403)
      return 'The program in the terminal serves this workbook under another address now: open the one that it printed.';
    if (status === 408) return 'The edits took too long to arrive at the program in the terminal.';
    if (status === 413) return 'The workbook is larger than the program in the terminal takes: 500 MB.';
    return `The program in the terminal could not do it (${words}).`;
  },
  saveFailed: (reason) => `${reason} Your edits are still on this page: save a copy or try again.`,
  changedOnDisk: (name) => `Another program has changed ${name}. Nothing was written over it: decide what to keep.`,
  goneFromDisk: (name) => `${name} is no longer on disk: it was deleted or renamed. Your edits are still on this page.`,
  otherWindow: 'This workbook was changed in another window. Nothing was written over it: decide what to keep.',
  notWhole: 'This page sent less than the whole workbook. The file was left as it was: try again or save a copy.',
  unreadable: (name) =>
    `What would have been written could not be read back. ${name} was left as it was: try again or save a copy.`,
  tryAgain: 'Try again',
  overwrite: 'Write over it',
  reloadLosing: 'Read it again, drop my edits',
  keepCopy: 'Save mine as a copy',
  noTables: (name) =>
    `There is no table of the register in ${name} yet: "Set up or repair" of the menu makes empty ones beside your sheets.`,
  losses: (things) =>
    `The file holds things that are not kept here: ${things}. The old file stays whole in the folder of versions.`,
  running: 'Working…',
  close: 'Close',
  cancel: 'Cancel',
  set: 'Set',
  clockTitle: 'Clock of the workbook',
  clockExplained: 'Commands count from this time: what is overdue, which month it is. The clock goes on from there.',
  present: 'Present time',
  outboxTitle: 'Outbox',
  outboxEmpty: 'No mail.',
  outboxExplained: 'Nothing is sent from here: you see what would go out, and to whom.',
  to: 'To',
  scriptFailed: (message) => `The command stopped: ${message}`,
  yesNo: 'OK means yes, Cancel means no',
  yesNoCancel: ['OK to choose yes or no, Cancel to do nothing', 'OK means yes, Cancel means no'],
  menuOfProgram: 'Menu of the program',
};

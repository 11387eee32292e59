import type { MenuCommand } from '../core/texts';
import type { Language } from '../core/values/label';
import { everydayTextsOf } from '../language/everydayTexts';

/** Menu commands with the functions they call; null draws a line. */
const ITEMS: readonly (readonly [MenuCommand, string] | null)[] = [
  ['refresh', 'refreshEverything'],
  ['computeFigures', 'computeFigures'],
  ['flagUnanswered', 'flagUnanswered'],
  ['buildTasks', 'buildTasks'],
  null,
  ['addContact', 'openContact'],
  ['clientCard', 'openClientCard'],
  ['whyThisNumber', 'openWhy'],
  ['worthAsking', 'openAsking'],
  ['unregistered', 'openUnregistered'],
  null,
  ['checkData', 'checkData'],
  ['findDuplicates', 'findDuplicates'],
  ['importData', 'openImport'],
  ['adoptSheet', 'openAdopt'],
  ['sources', 'openSources'],
  ['pocket', 'openPocket'],
  ['undo', 'openUndo'],
  ['redo', 'redoLastChange'],
  ['history', 'openHistory'],
  ['journal', 'openJournal'],
  null,
  ['person', 'openPerson'],
  ['meeting', 'openMeeting'],
  ['bonus', 'openBonus'],
  ['plan', 'openPlan'],
  ['staff', 'openStaff'],
  ['setUp', 'openSetUp'],
];
const DEMO: readonly (readonly [MenuCommand, string])[] = [
  ['loadDemo', 'loadDemo'],
  ['removeDemo', 'removeDemo'],
];
const LAST: readonly (readonly [MenuCommand, string])[] = [
  ['settings', 'openSettings'],
  ['showAllSheets', 'showAllSheets'],
  ['selfCheck', 'selfCheck'],
  ['help', 'openHelp'],
];

/** Builds the menu. Until the add-on is used in a workbook it may look at nothing there, not even its language. */
export function buildMenu(language: Language): void {
  const { menu } = everydayTextsOf(language);
  const ui = SpreadsheetApp.getUi();
  const built = IS_ADDON ? ui.createAddonMenu() : ui.createMenu(menu.title);
  for (const item of ITEMS) {
    if (item) built.addItem(menu.commands[item[0]], item[1]);
    else built.addSeparator();
  }
  const demo = ui.createMenu(menu.demo);
  for (const [command, name] of DEMO) demo.addItem(menu.commands[command], name);
  built.addSubMenu(demo).addSeparator();
  if (WITH_DIGEST) built.addItem(menu.commands.automation, 'openAutomation');
  if (WITH_MAIL) built.addItem(menu.commands.mail, 'openMail');
  for (const [command, name] of LAST) built.addItem(menu.commands[command], name);
  built.addToUi();
}

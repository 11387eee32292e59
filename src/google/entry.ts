import type { KeptDelivery } from '../core/work/knock';
import type { Given, Saved } from '../pages/bridge/doors';
import type { PocketAnswer } from '../pages/bridge/pocketAsks';
import * as adopting from './adopt';
import { showAsking } from './asking';
import { changeClient as writeClient } from './clientChange';
import * as contactPage from './contactPage';
import * as forgetting from './forget';
import * as dailySheets from './dailySheets';
import * as demo from './demo';
import * as duplicates from './duplicates';
import * as importPage from './importPage';
import { showHelp, showSettings, storeSettings } from './dialogs';
import { clockDoor, door, editDoor, onlyAtSheet, pageDoor, quietDoor } from './door';
import * as importing from './importing';
import * as keeping from './keptAnswers';
import { openBonuses } from './bonus';
import * as meeting from './meeting';
import * as unregistered from './unregistered';
import { buildMenu } from './menu';
import { extras } from './extras';
import { languageOfMenu } from './menuLanguage';
import { afterEdit } from './onEdit';
import { scriptIn } from './projectFiles';
import * as addresses from './pocket/addresses';
import { pocket as answerPocket } from './pocket/pocket';
import { isOfPocket, servePocket } from './pocket/servePocket';
import { receive, receiveKept, type WebEvent } from './receive';
import { openRecord } from './records';
import * as asking from './whyNumber';
import * as sourcesSheet from './sources';
import { askedFor, resume, runCommand } from './runCommand';
import * as checkingSelf from './selfCheck';
import * as planning from './plan';
import * as settingUp from './setUp';
import * as people from './staff';
import * as undoing from './undo';

// Every function Google may call by name: menu items, triggers and calls from dialogs.

export const onOpen = (event?: OpenEvent): void =>
  quietDoor(() => {
    onlyAtSheet();
    buildMenu(languageOfMenu(event?.authMode));
  });
export const onInstall = (event?: OpenEvent): void => onOpen(event);
export const onEdit = (event: EditEvent): void => editDoor(event, afterEdit);
export const refreshEverything = (): void => door(() => runCommand(extras().refreshEverything));
export const computeFigures = (): void => door(() => runCommand(extras().computeFigures));
export const flagUnanswered = (): void => door(() => runCommand(extras().flagUnanswered));
export const buildTasks = (): void => door(() => runCommand(extras().buildTasks));
export const checkData = (): void => door(() => runCommand(extras().checkData));
export const undoLastChange = (run?: unknown): void =>
  door(() => undoing.undoLastChange(typeof run === 'string' ? run.toUpperCase() : null));
export const redoLastChange = (): void => door(undoing.redoLastChange);
export const openStaff = (): void => door(people.showStaff);
export const staffHere = (value: unknown): Given<'staffHere'> => pageDoor('staffHere', value, people.staffHere);
export const leavingOf = (value: unknown): Given<'leavingOf'> => pageDoor('leavingOf', value, people.leavingOf);
export const changeStaff = (value: unknown): Given<'changeStaff'> => pageDoor('changeStaff', value, people.changeStaff);
export const findPerson = (value: unknown): Given<'findPerson'> => pageDoor('findPerson', value, forgetting.findPerson);
export const forgetPerson = (value: unknown): Saved => pageDoor('forgetPerson', value, forgetting.forgetPerson);
export const openSetUp = (): void => door(settingUp.openSetUp);
export const setUpOrRepair = (): void => door(settingUp.setUpOrRepair);
export const setUpWith = (answers: unknown): Saved => pageDoor('setUpWith', answers, settingUp.setUpWith);
export const showAllSheets = (): void => door(dailySheets.showAllSheets);
export const selfCheck = (): void => door(checkingSelf.selfCheck);
export const loadDemo = (): void => door(demo.loadDemo);
export const removeDemo = (): void => door(demo.removeDemo);
export const openSettings = (): void => door(showSettings);
export const saveSettings = (values: unknown): Given<'saveSettings'> => pageDoor('saveSettings', values, storeSettings);
export const openImport = (): void => door(() => importPage.showImport('import'));
export const openAdopt = (): void => door(() => importPage.showImport('adopt'));
export const lookAround = (value: unknown): Given<'lookAround'> => pageDoor('lookAround', value, importPage.lookAround);
export const readRows = (value: unknown): Given<'readRows'> => pageDoor('readRows', value, importPage.readRows);
export const makeTables = (value: unknown): Saved => pageDoor('makeTables', value, importPage.makeTables);
export const readPart = (value: unknown): Given<'readPart'> => pageDoor('readPart', value, scriptIn);
export const adoptSheet = (request: unknown): Given<'adoptSheet'> =>
  pageDoor('adoptSheet', request, adopting.adoptSheet);
export const beginImport = (value: unknown): Given<'beginImport'> =>
  pageDoor('beginImport', value, importing.beginImport);
export const stageImport = (value: unknown): Saved => pageDoor('stageImport', value, importing.stageImport);
export const commitImport = (value: unknown): Given<'commitImport'> =>
  pageDoor('commitImport', value, importing.commitImport);
export const dropImport = (value: unknown): Saved => pageDoor('dropImport', value, importing.dropImport);
export const keptAnswers = (value: unknown): Given<'keptAnswers'> =>
  pageDoor('keptAnswers', value, keeping.keptAnswers);
export const keepAnswers = (value: unknown): null => pageDoor('keepAnswers', value, keeping.keepAnswers);
export const findDuplicates = (): void => door(duplicates.showDuplicates);
export const suspectDuplicates = (value: unknown): Given<'suspectDuplicates'> =>
  pageDoor('suspectDuplicates', value, duplicates.suspectDuplicates);
export const previewMerge = (value: unknown): Given<'previewMerge'> =>
  pageDoor('previewMerge', value, duplicates.previewMerge);
export const mergeClients = (value: unknown): Given<'mergeClients'> =>
  pageDoor('mergeClients', value, duplicates.mergeClients);
export const keepApart = (value: unknown): Saved => pageDoor('keepApart', value, duplicates.keepApart);
export const undoRun = (value: unknown): Saved => pageDoor('undoRun', value, undoing.takeBack);
export const redoRun = (value: unknown): Saved => pageDoor('redoRun', value, undoing.putBack);
export const openUndo = (): void => door(undoing.showUndo);
export const recentRuns = (value: unknown): Given<'recentRuns'> => pageDoor('recentRuns', value, undoing.recentRuns);
export const openContact = (): void => door(() => contactPage.showContact('contact'));
export const openClientCard = (): void => door(() => contactPage.showContact('card'));
export const readIndex = (from: unknown): Given<'readIndex'> => pageDoor('readIndex', from, contactPage.readIndex);
export const findParties = (value: unknown): Given<'findParties'> =>
  pageDoor('findParties', value, contactPage.findParties);
export const readParty = (keys: unknown): Given<'readParty'> => pageDoor('readParty', keys, contactPage.readParty);
export const saveEntry = (value: unknown): Given<'saveEntry'> => pageDoor('saveEntry', value, contactPage.saveEntry);
export const changeClient = (value: unknown): Given<'changeClient'> => pageDoor('changeClient', value, writeClient);
export const openWhy = (): void => door(asking.showWhy);
export const cellsHere = (value: unknown): Given<'cellsHere'> => pageDoor('cellsHere', value, asking.cellsHere);
export const whyNumber = (value: unknown): Given<'whyNumber'> => pageDoor('whyNumber', value, asking.whyNumber);
export const writeRows = (value: unknown): null => pageDoor('writeRows', value, asking.writeRows);
export const showRow = (value: unknown): null => pageDoor('showRow', value, asking.showRow);
export const followUp = (value: unknown): null => pageDoor('followUp', value, contactPage.followUp);
export const openPerson = (): void => door(() => askedFor('person', extras().writePerson));
export const openUnregistered = (): void => door(unregistered.openUnregistered);
export const openMeeting = (): void => door(meeting.openMeeting);
export const openBonus = (): void => door(openBonuses);
export const openPlan = (): void => door(planning.showPlan);
export const planHere = (value: unknown): Given<'planHere'> => pageDoor('planHere', value, planning.planHere);
export const savePlan = (value: unknown): Saved => pageDoor('savePlan', value, planning.savePlan);
export const openHistory = (): void => door(() => openRecord('history'));
export const openJournal = (): void => door(() => openRecord('journal'));
export const openSources = (): void => door(sourcesSheet.openSources);
export const sourcesHere = (value: unknown): Given<'sourcesHere'> =>
  pageDoor('sourcesHere', value, sourcesSheet.sourcesHere);
export const saveSource = (value: unknown): Saved => pageDoor('saveSource', value, sourcesSheet.saveSource);
export const tryOut = (value: unknown): Given<'tryOut'> => pageDoor('tryOut', value, sourcesSheet.tryOut);
export const doPost = (event: WebEvent): ReturnType<typeof receive> => web(event);
export const doGet = (event: WebEvent): ReturnType<typeof receive> => web(event);
// The receiver without Google hands over what it keeps; a page cannot call a name that ends so.
export const receiveKept_ = (kept: readonly KeptDelivery[]): readonly number[] => receiveKept(kept);
export const pocket = (request: unknown): PocketAnswer => answerPocket(request);
export const openPocket = (): void => door(addresses.openPocket);
export const openAsking = (): void => door(showAsking);
export const openHelp = (): void => door(showHelp);
export const continueRefresh = (event?: ClockEvent): void => clockDoor(event, resume);

const web = (event: WebEvent): ReturnType<typeof receive> => (isOfPocket(event) ? servePocket(event) : receive(event));

type ClockEvent = Pick<GoogleAppsScript.Events.TimeDriven, 'triggerUid'>;
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type OpenEvent = Partial<GoogleAppsScript.Events.SheetsOnOpen>;

// What only chosen commands need: the figures and their sheets, set-up, the demo, an import, the self-check. It stands in a
// file of its own, so that the script which Google loads at every click and every edit stays small; src/google/extras.ts
// fetches it.

export { buildTasks } from '../app/buildTasks';
export { checkData } from '../app/checkData';
export { understood } from '../app/command';
export { computeFigures } from '../app/computeFigures';
export { flagUnanswered } from '../app/flagUnanswered';
export { refreshEverything } from '../app/refreshEverything';
export { rowsOfFigure } from '../app/rowsOfFigure';
export { mergeShown } from '../app/mergeShown';
export { settingChanges, settingFields } from '../app/settingsForm';
export { shownProblem } from '../app/shownProblem';
export { adoptionLines } from '../app/adoptSheet';
export { missingSetUpRows } from '../app/missingSetUpRows';
export { analyse } from '../core/analysis';
export {
  columnsThere,
  columnsToProtect,
  isDropDownKept,
  languageOfTable,
  notesWanted,
  ownedColumns,
  protectionWords,
  rulesKept,
} from '../core/views/enteredDifference';
export { columnsOfferingLess, enteredSheets, newSheet } from '../core/views/enteredSheet';
export {
  differences,
  SELF_CHECK_HEADINGS,
  SELF_CHECK_SHEET,
  SELF_CHECK_WIDTHS,
  selfCheckLines,
  selfCheckSentence,
} from '../core/views/selfCheck';
export { figureByName } from '../core/figures/sections/catalogue';
export { planFormats } from '../core/views/planLook';
export { placeOfText } from '../core/views/why/figurePlace';
export { misfitIn } from '../core/views/setUpQuestions';
export { secretsFor, sourceChange } from '../core/register/sourceChange';
export { sheetWithout } from '../core/work/people/sheetWithout';
export { fixesOf } from '../core/work/check/fixes';
export { isMerged, mergeEdits } from '../core/work/duplicates/mergeClients';
export { recentRuns, toldRun } from '../app/toldRun';
export { inSequence, lastRedoable, lastUndoable, namedStep, ownRuns } from '../core/work/journal/runHistory';
export { tablesLosingRows, undoRun } from '../core/work/journal/undoRun';
export { suspectedClients } from '../core/views/duplicatesPage';
export { sightFormula } from '../core/views/sightFormula';
export { withTypedMeanwhile } from '../core/views/dashboard/typedMeanwhile';
export { whyAnswer } from '../core/views/why/whyAnswer';
export { answerChanges, isInUse } from '../app/answerChanges';
export { askingPlan } from '../app/asking';
export { changeOfImport, columnMissing, idsOfImport, importDone, saidOfImport } from '../app/commitImport';
export { demoRemovals, demoRowsFor, demoSettings, demoSettingsRemoval, sheetsWithData } from '../app/demo';
export { taskSheetsOf } from '../app/taskSheetsOf';
export { writePerson } from '../app/person';
export { writeUnregistered } from '../app/unregistered';
export { goneTextsOf } from '../language/goneTexts';
export { unregisteredTextsOf } from '../language/unregisteredTexts';
export { writeMeeting } from '../app/meeting';
export { writeBonuses } from '../app/bonus';
export { planChanges, planHere } from '../app/planPage';
export { forgetPlan, forgotten, personFound } from '../app/forgetPage';
export { leavingOf, staffHere, staffPlan } from '../app/staffPage';
export { structurePlan } from '../app/structure';
export { dutiesOf, isDutyTime, sentKey, stillKept } from '../core/views/digest/duties';
export { hasRoleToday, isTheirs, partiesShown, pocketEntry, pocketView } from '../app/pocket';
export { pocketCard } from '../app/pocketCard';
export { pocketTextsOf } from '../language/pocketTexts';
export { digestTextsOf } from '../language/digestTexts';
export { commitTextsOf } from '../language/commitTexts';
export { textsOf } from '../language/textsOf';
export { benchOn } from '../selfCheck/bench';
export { findingsOn } from '../selfCheck/probes';

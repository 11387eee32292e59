// What only commands of seldom use need: set-up, the demo, an import, the self-check. It stands in a file of its own, so
// that the script which Google loads at every click and every edit stays small; src/google/extras.ts fetches it.

export { answerChanges, isInUse } from '../app/answerChanges';
export { askingPlan } from '../app/asking';
export { changeOfImport, idsOfImport } from '../app/commitImport';
export { demoRemovals, demoRowsFor, demoSettings, demoSettingsRemoval, sheetsWithData } from '../app/demo';
export { structurePlan } from '../app/structure';
export { commitTextsOf } from '../language/commitTexts';
export { benchOn } from '../selfCheck/bench';
export { findingsOn } from '../selfCheck/probes';

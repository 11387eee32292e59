const HANDLER = 'continueRefresh';
const SOON = 60_000;

/** Has the rest done by a one-off trigger; false where the user has not allowed triggers. */
export function continueLater(): boolean {
  try {
    forgetContinuation();
    ScriptApp.newTrigger(HANDLER).timeBased().after(SOON).create();
    return true;
  } catch {
    // The permission to make triggers is asked for only when automation is switched on.
    return false;
  }
}

/** Takes away the one-off trigger: a spent one counts against the twenty a user may have. */
export function forgetContinuation(): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
}

const HANDLER = 'continueRefresh';
const SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';
const SOON = 60_000;

/** Has the rest done by a one-off trigger; false where the user has not allowed triggers. */
export function continueLater(): boolean {
  try {
    if (!mayMakeTriggers()) return false;
    forgetContinuation();
    ScriptApp.newTrigger(HANDLER).timeBased().after(SOON).create();
    return true;
  } catch {
    // A scope that the manifest does not list may not even be asked about: it comes with automation.
    return false;
  }
}

/** Newer than its types: asking about single scopes. */
interface ScopedScriptApp {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

function mayMakeTriggers(): boolean {
  const info = (ScriptApp as unknown as ScopedScriptApp).getAuthorizationInfo(ScriptApp.AuthMode.FULL, [SCOPE]);
  return info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;
}

/** Takes away the one-off trigger: a spent one counts against the twenty a user may have. */
export function forgetContinuation(): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
}

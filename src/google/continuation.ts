const HANDLER = 'continueRefresh';
const SOON = 60_000;

/** Has the rest done by a one-off trigger; false where that cannot be promised. */
export function continueLater(): boolean {
  // The clock of an add-on rings once an hour at most; the pasted file asks for no permission to set one.
  if (IS_ADDON || IS_PASTED) return false;
  try {
    forgetContinuation();
    const id = ScriptApp.newTrigger(HANDLER).timeBased().after(SOON).create().getUniqueId();
    return ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === id);
  } catch {
    // The permission to make triggers is asked for only when automation is switched on.
    return false;
  }
}

/** Takes away the one-off trigger: a spent one counts against the twenty a user may have. */
export function forgetContinuation(): void {
  if (IS_PASTED) return;
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
}

/** Whether a number is that of a clock somebody has set here. */
export function isOfTrigger(id: unknown): boolean {
  // The pasted file sets no clocks, and must not name what would make Google ask for the permission to.
  if (IS_PASTED || typeof id !== 'string') return false;
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === id);
}

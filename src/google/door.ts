import { answer } from '../pages/bridge/answer';
import type { DoorName, Given, Taken } from '../pages/bridge/doors';
import { isOfTrigger } from './continuation';
import { log, sentenceLogged, tell } from './messages';
import { beginAt, type Surface } from './surface';

/**
 * A page that came from the web app may call every function of the script, with the rights of its owner. Google hands out
 * the dialogs of a sheet only where somebody has the sheet before him: whoever comes from the web is stopped here, by
 * Google's own refusal and before any work. What a caller says of himself proves nothing.
 */
export function onlyAtSheet(): void {
  SpreadsheetApp.getUi();
}

/** A call from a dialog or a sidebar. */
export function pageDoor<Name extends DoorName>(
  name: Name,
  value: unknown,
  handle: (value: Taken<Name>) => Given<Name>,
): Given<Name> {
  onlyAtSheet();
  return answer(name, value, handle);
}

/** Everything a menu click starts goes through here: whatever fails is logged once and said in one calm sentence. */
export function door(work: () => void): void {
  // Outside of the try: what this throws has to reach Google, which then asks the person for the box left unticked.
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  onlyAtSheet();
  openTo('click', work);
}

/** An edit by hand: the range that comes with it can be asked, and no call from a page can bring one along. */
export function editDoor<Event extends { readonly range: unknown }>(event: Event, work: (event: Event) => void): void {
  if (isLive(event)) openTo('edit', () => work(event));
}

function isLive(event: Partial<{ readonly range: unknown }> | null | undefined): boolean {
  const range = event?.range as { readonly getSheet?: unknown } | null | undefined;
  return typeof range?.getSheet === 'function';
}

/** A clock that somebody has set rings with the number of its trigger, which nobody outside can know. */
export function clockDoor(event: { readonly triggerUid?: unknown } | undefined, work: () => void): void {
  if (isOfTrigger(event?.triggerUid)) openTo('clock', work);
}

/** Where nothing can be said: a workbook that is just opening. */
export function quietDoor(work: () => void): void {
  try {
    work();
  } catch (error) {
    log(error);
  }
}

function openTo(surface: Surface, work: () => void): void {
  beginAt(surface);
  quietDoor(() => {
    try {
      work();
    } catch (error) {
      tell(sentenceLogged(error));
    }
  });
}

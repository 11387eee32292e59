import { log, sentenceLogged, tell } from './messages';
import { beginAt, type Surface } from './surface';

/** Everything a menu click starts goes through here: whatever fails is logged once and said in one calm sentence. */
export function door(work: () => void): void {
  // Outside of the try: what this throws has to reach Google, which then asks the person for the box left unticked.
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  openTo('click', work);
}

/** What comes by itself has no dialogs: why something was not done stands in the corner of the sheet. */
export function triggerDoor(surface: Exclude<Surface, 'click'>, work: () => void): void {
  openTo(surface, work);
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

import { call } from '../bridge/call';

/** Closes the page; after a change the figures are computed anew, and whatever that has to say stands in the sheet. */
export function closeAfter(isChanged: boolean): void {
  if (!isChanged) {
    google.script.host.close();
    return;
  }
  void call('refreshEverything', null).catch(() => undefined);
  // What a page asks for that is gone in the same moment may never arrive.
  setTimeout(() => google.script.host.close(), 300);
}

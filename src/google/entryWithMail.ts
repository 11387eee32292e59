import { clockDoor, door } from './door';
import { openMail as show } from './mail/switchMail';
import { readMail as read } from './mail/readMail';

// What the script has more of for those whose letters are to come in by themselves: it needs two permissions more.

export const openMail = (): void => door(show);
export const readMail = (event?: Pick<GoogleAppsScript.Events.TimeDriven, 'triggerUid'>): void =>
  clockDoor(event, read);

import { openAutomation as show } from './digest/automation';
import { sendDue as send } from './digest/sendDue';
import { clockDoor, door } from './door';

// What the script has more of for those who want letters and alerts: it needs three permissions more.

export const openAutomation = (): void => door(show);
export const sendDue = (event?: Pick<GoogleAppsScript.Events.TimeDriven, 'triggerUid'>): void => clockDoor(event, send);

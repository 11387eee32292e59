import { openAutomation as show } from './digest/automation';
import { sendDue as send } from './digest/sendDue';
import { clockDoor, door } from './door';

// The script of those who want letters and alerts: it needs three permissions more.

export * from './entry';
export const openAutomation = (): void => door(show);
export const sendDue = (event?: Pick<GoogleAppsScript.Events.TimeDriven, 'triggerUid'>): void => clockDoor(event, send);

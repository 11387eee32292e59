// What only deliveries from outside need: the words of providers, and what their events come to. A file of its own beside
// the script, so that neither a click nor a delivery loads what the other needs.

export { clockNoted, zoneInstead } from '../core/work/capture/clockTest';
export { linesOfSheet } from '../core/work/capture/formSheet';
export {
  bearsKeyOf,
  eventsOfLine,
  linesOfDelivery,
  SAID_COLUMNS,
  SaidOfNumbers,
  standingRow,
} from '../core/work/capture/desk';
export { ledgerOf } from '../core/work/capture/ledger';
export { phoneSent } from '../core/work/capture/phoneSent';
export { settled } from '../core/work/capture/settle';
export { floodedGroups, withoutSpam } from '../core/work/capture/spam';
export { testDelivery } from '../core/work/capture/testDelivery';
export { isCorrected, unreadNoted, unreadSaid } from '../core/work/capture/unread';
export { withTyped } from '../core/work/capture/typedCall';

import { knownParty } from '../bridge/doors';
import { either, nothing, object, oneOf, type ValueOf } from '../bridge/shape';
import { aboutPage } from '../shared/page';

/** What the sidebar begins with: a contact to log or a card to look at, and whoever stands in the selected row. */
export const contactData = object({
  ...aboutPage,
  view: oneOf('contact', 'card'),
  known: either(knownParty, nothing),
});
export type ContactData = ValueOf<typeof contactData>;

import { knownParty } from '../bridge/doors';
import { either, nothing, object, oneOf, text, type ValueOf } from '../bridge/shape';
import { aboutPage } from '../shared/page';

/** What the sidebar begins with: a contact to log or a card to look at, and whoever stands in the selected row. */
export const contactData = object({
  ...aboutPage,
  view: oneOf('contact', 'card'),
  /** The Google account of whoever opened it; blank where Google does not say. */
  user: text,
  known: either(knownParty, nothing),
});
export type ContactData = ValueOf<typeof contactData>;

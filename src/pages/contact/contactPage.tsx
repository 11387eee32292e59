import { pageOf } from '../shared/page';
import { Contact } from './Contact';
import { contactData } from './data';

export const contactPage = pageOf(contactData, (data) => (
  <>
    <h1 class="unseen">{data.title}</h1>
    <Contact {...data} />
  </>
));

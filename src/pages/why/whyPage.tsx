import { object } from '../bridge/shape';
import { aboutPage, pageOf } from '../shared/page';
import { Why } from './Why';

export const whyPage = pageOf(object(aboutPage), (data) => (
  <>
    <h1 class="unseen">{data.title}</h1>
    <Why {...data} />
  </>
));

import { pageOf } from '../shared/page';
import { setUpData } from './data';
import { SetUp } from './SetUp';

export const setUpPage = pageOf(setUpData, (data) => (
  <>
    <h1 class="unseen">{data.title}</h1>
    <SetUp {...data} />
  </>
));

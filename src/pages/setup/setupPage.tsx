import { pageOf } from '../shared/page';
import { setUpData } from './data';
import { SetUpForm } from './SetUpForm';

export const setUpPage = pageOf(setUpData, (data) => (
  <>
    <h1 class="unseen">{data.title}</h1>
    <SetUpForm {...data} />
  </>
));

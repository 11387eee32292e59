import { object } from '../bridge/shape';
import { aboutPage, pageOf } from '../shared/page';
import { Plan } from './Plan';

export const planPage = pageOf(object(aboutPage), (data) => <Plan {...data} />);

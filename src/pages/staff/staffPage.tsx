import { object } from '../bridge/shape';
import { aboutPage, pageOf } from '../shared/page';
import { Staff } from './Staff';

export const staffPage = pageOf(object(aboutPage), (data) => <Staff {...data} />);

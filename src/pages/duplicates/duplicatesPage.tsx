import { object } from '../bridge/shape';
import { aboutPage, pageOf } from '../shared/page';
import { Duplicates } from './Duplicates';

export const duplicatesPage = pageOf(object(aboutPage), (data) => <Duplicates {...data} />);

import { object } from '../bridge/shape';
import { aboutPage, pageOf } from '../shared/page';
import { Undo } from './Undo';

export const undoPage = pageOf(object(aboutPage), (data) => <Undo {...data} />);

import { object } from '../bridge/shape';
import { aboutPage, pageOf } from '../shared/page';
import { Sources } from './Sources';

export const sourcesPage = pageOf(object(aboutPage), (data) => <Sources {...data} />);

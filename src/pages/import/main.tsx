import { showPage } from '../shared/showPage';
import { importData } from './data';
import { Wizard } from './Wizard';

showPage(importData, (data) => <Wizard {...data} />);

import { pageOf } from '../shared/page';
import { showPage } from '../shared/showPage';
import { importData } from './data';
import { Wizard } from './Wizard';

showPage({ import: pageOf(importData, (data) => <Wizard {...data} />) });

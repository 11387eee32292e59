import { setUpPage } from '../setup/setupPage';
import { pageOf } from '../shared/page';
import { showPage } from '../shared/showPage';
import { importData } from './data';
import { Wizard } from './Wizard';

/** Setting up asks for the sales too, which come in the same way. */
showPage({ import: pageOf(importData, (data) => <Wizard {...data} />), setup: setUpPage });

import './styles';
import { byId } from './elements';
import { Refused } from './keeper';
import { en } from './language/en';
import { ru } from './language/ru';
import { openWorkbench } from './openWorkbench';
import { getStart, programKeeper } from './programKeeper';
import { codeFrameLoaded } from './scriptContext';

Promise.all([getStart(), codeFrameLoaded(byId('code') as HTMLIFrameElement)])
  .then(([answer]) => openWorkbench(answer, programKeeper, { ru, en }))
  .catch((error: unknown) => {
    const splash = byId('splash');
    splash.hidden = false;
    splash.textContent = whyNot(error);
    throw error;
  });

/** The language is not known before the workbook is. */
function whyNot(error: unknown): string {
  if (!(error instanceof Refused)) return error instanceof Error ? error.message : String(error);
  return [ru, en].map(({ refused }) => refused(error.status, error.message)).join(' · ');
}

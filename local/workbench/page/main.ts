import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-hyper-link/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import './style.css';
import type { StartAnswer } from '../protocol';
import { byId } from './elements';
import { openWorkbench } from './openWorkbench';
import { en } from './language/en';
import { ru } from './language/ru';
import { codeFrameLoaded } from './scriptContext';
import { getStart, Refused } from './server';

Promise.all([getStart(), codeFrameLoaded(byId('code') as HTMLIFrameElement)])
  .then(([answer]) => openWorkbench(answer as StartAnswer))
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

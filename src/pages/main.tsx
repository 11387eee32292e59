import { contactPage } from './contact/contactPage';
import { duplicatesPage } from './duplicates/duplicatesPage';
import { helpPage } from './help/helpPage';
import { planPage } from './plan/planPage';
import { settingsPage } from './settings/settingsPage';
import { showPage } from './shared/showPage';
import { sourcesPage } from './sources/sourcesPage';
import { staffPage } from './staff/staffPage';
import { undoPage } from './undo/undoPage';
import { whyPage } from './why/whyPage';

/** The pages that are small enough to share one file, by the names the script calls them. */
showPage({
  contact: contactPage,
  duplicates: duplicatesPage,
  help: helpPage,
  plan: planPage,
  settings: settingsPage,
  sources: sourcesPage,
  staff: staffPage,
  undo: undoPage,
  why: whyPage,
});

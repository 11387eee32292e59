import { addOnTextsOf } from '../language/addOnTexts';
import { languageHere, tell } from './messages';
import { templateNamed } from './projectFiles';
import type { ContactData } from '../pages/contact/data';
import type { ImportData } from '../pages/import/data';
import type { SettingsData } from '../pages/settings/data';
import type { SetUpData } from '../pages/setup/data';
import type { AboutPage } from '../pages/shared/page';

/** The pages and what each is told. */
interface Pages {
  readonly settings: SettingsData;
  readonly setup: SetUpData;
  readonly help: AboutPage;
  readonly import: ImportData;
  readonly duplicates: AboutPage;
  readonly undo: AboutPage;
  readonly staff: AboutPage;
  readonly plan: AboutPage;
  readonly contact: ContactData;
  readonly sources: AboutPage;
  readonly why: AboutPage;
}

/** How a page stands over the workbook: the pixels of a dialog, or beside the sheet where Google gives every page 300. */
const SIZES: Readonly<Record<keyof Pages, readonly [number, number] | 'sidebar'>> = {
  settings: [460, 520],
  setup: [900, 600],
  help: [460, 520],
  import: [900, 600],
  duplicates: [760, 600],
  undo: [560, 520],
  staff: [640, 600],
  plan: [640, 600],
  sources: [640, 600],
  contact: 'sidebar',
  why: 'sidebar',
};

/** Shows a page over the workbook or beside the sheet. */
export function showPage<Name extends keyof Pages>(name: Name, data: Pages[Name]): void {
  const file = fileOf(name);
  const template = templateNamed(file);
  if (!template) {
    tell(addOnTextsOf(languageHere()).pageNotPasted(file));
    return;
  }
  template['name'] = written(name);
  template['data'] = written(data);
  const [ui, size, page] = [SpreadsheetApp.getUi(), SIZES[name], template.evaluate()];
  if (size === 'sidebar') ui.showSidebar(page.setTitle(data.title));
  else ui.showModalDialog(page.setWidth(size[0]).setHeight(size[1]), data.title);
}

/** The pages that bring rows in share a heavy file, all others a light one. */
function fileOf(name: keyof Pages): string {
  return name === 'import' || name === 'setup' ? 'import' : 'pages';
}

/** A value as a page's script reads it; nothing in it can end the script it stands in. */
function written(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Whether a page is there to be shown: a pasted script may be without its pages. */
export function hasPage(name: keyof Pages): boolean {
  return templateNamed(fileOf(name)) !== null;
}

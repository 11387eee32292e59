import { addOnTextsOf } from '../language/addOnTexts';
import { languageHere, tell } from './messages';
import type { HelpData } from '../pages/help/data';
import type { ImportData } from '../pages/import/data';
import type { SettingsData } from '../pages/settings/data';

/** The pages and what each is told. */
interface Pages {
  readonly settings: SettingsData;
  readonly help: HelpData;
  readonly import: ImportData;
}

/** Pixels of a dialog, width and height. */
const SIZES: Readonly<Record<keyof Pages, readonly [number, number]>> = {
  settings: [460, 520],
  help: [460, 520],
  import: [900, 600],
};

/** Shows a page as a dialog over the workbook. */
export function showPage<Name extends keyof Pages>(name: Name, data: Pages[Name]): void {
  const [width, height] = SIZES[name];
  const page = pageWith(name, data);
  if (page) SpreadsheetApp.getUi().showModalDialog(page.setWidth(width).setHeight(height), data.title);
  else tell(addOnTextsOf(languageHere()).pageNotPasted(name));
}

/** The page of a dialog; null where it was to be pasted beside the script and was not. Data is written into it so that nothing in the data can end the script it stands in. */
function pageWith(name: string, data: unknown): GoogleAppsScript.HTML.HtmlOutput | null {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  const parts = PAGES[name];
  if (parts) return HtmlService.createHtmlOutput(parts.join(text));
  const template = templateNamed(name);
  if (!template) return null;
  template['data'] = text;
  return template.evaluate();
}

function templateNamed(name: string): GoogleAppsScript.HTML.HtmlTemplate | null {
  try {
    return HtmlService.createTemplateFromFile(name);
  } catch (error) {
    if (IS_PASTED) return null;
    throw error;
  }
}

/** The script of a part of a page: a file beside it, with a tag around as Google wants its pages. */
export function partOf(name: string): string {
  const text = HtmlService.createHtmlOutputFromFile(name).getContent();
  return text.slice(text.indexOf('>') + 1, text.lastIndexOf('<'));
}

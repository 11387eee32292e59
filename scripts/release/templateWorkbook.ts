import { newWorkbookData } from '../../local/store/newWorkbook';
import type { WorkbookData } from '../../local/store/workbookData';
import { printable } from '../../local/register/printable';
import { openRuntimeOn, type BundleFiles } from '../../local/runBundle';
import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import type { Language } from '../../src/core/values/label';
import type { Moment } from '../../src/core/values/moment';

interface Home {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** Where a template is at home until a Sheet or a computer says otherwise. */
const HOMES: Readonly<Record<Language, Home>> = {
  ru: { name: 'Реестр продаж', locale: 'ru_RU', timeZone: 'Europe/Moscow' },
  en: { name: 'Sales register', locale: 'en_US', timeZone: 'America/New_York' },
};

/** The sheets people type into, set up by the add-on itself, with nothing typed; the others come with the first refresh. */
export function templateWorkbook(language: Language, now: Moment, files: BundleFiles): WorkbookData {
  const addOn = openRuntimeOn(newWorkbookData(HOMES[language]), { now, files });
  const { ok, message, logs } = addOn.run('setUpOrRepair');
  if (!ok) throw new Error([message, ...logs].join('\n'));
  const data = addOn.data();
  const entered = new Set(TABLE_KEYS.map((key) => tables[key].sheet[language]));
  return printable({ ...data, sheets: data.sheets.filter(({ name }) => entered.has(name)), properties: {} });
}

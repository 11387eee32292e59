import { demoWorkbook } from '../../scripts/browser/demoWorkbook';
import type { WorkbookData } from '../../local/store/workbookData';
import type { Language } from '../../src/core/values/label';
import { madeOnce } from '../builders/madeOnce';
import { addOnIn, emptyWorkbook, runWell } from './addOn';

export const LOCALES = { ru: 'ru_RU', en: 'en_US' } as const satisfies Record<Language, string>;

/** A year of the company that does not exist, as the add-on has just written it. */
export function demoRegister(language: Language): Promise<WorkbookData> {
  return madeOnce(`demo-${language}`, () => demoWorkbook(language));
}

/** A register that has just been set up and holds nothing yet. */
export function setUpRegister(locale: string = LOCALES.ru, timeZone = 'Asia/Novokuznetsk'): Promise<WorkbookData> {
  return madeOnce(`setUp-${locale}-${timeZone.replace('/', '-')}`, async () => {
    const addOn = await addOnIn(emptyWorkbook(locale, timeZone));
    runWell(addOn, 'setUpOrRepair');
    return addOn.data();
  });
}

import { openRuntimeOn } from '../../local/runBundle';
import { newWorkbookData } from '../../local/store/newWorkbook';
import { wallClockIn } from '../../src/core/values/wallClock';
import type { Language } from '../../src/core/values/label';
import { computerZone } from './manifestZone';

const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru_RU', en: 'en_US' };

/** The self-check of the built add-on over our own services: what differs here is no fault of Google's. */
export function selfCheckHere(language: Language): string {
  const zone = computerZone();
  const data = newWorkbookData({ name: 'Self-check', locale: LOCALES[language], timeZone: zone });
  return openRuntimeOn(data, { now: wallClockIn(zone).momentOf(new Date()) }).run('selfCheck').message;
}

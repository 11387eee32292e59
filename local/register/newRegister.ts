import type { Language } from '../../src/core/values/label';
import { dayOf, formatMoment, weekdayOf, type Moment } from '../../src/core/values/moment';
import { newWorkbookData } from '../store/newWorkbook';
import type { WorkbookData } from '../store/workbookData';
import { printable } from './printable';

/** Locales that go with a language when the system does not say which of its countries. */
const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru_RU', en: 'en_US' };

/** The system's locale when it speaks the wanted language, else the usual one of the language. */
export function localeFor(language: Language, systemLocale: string): string {
  return systemLocale.startsWith(`${language}_`) ? systemLocale : LOCALES[language];
}

/** The moment a demo register is told from; a workbench that opens it on a later day sets its clock to it. */
export const DEMO_NOW_PROPERTY = 'sales-register.demoNow';

export interface NewRegisterSettings {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly now: Moment;
  readonly isDemo: boolean;
}

/** Runs a command of the add-on on workbook data and answers the workbook it leaves behind. */
export type RunAddOn = (
  data: WorkbookData,
  now: Moment,
  functionName: string,
  ...values: readonly string[]
) => WorkbookData;

/** A register set up by the add-on itself: empty, or with a year of the demo company. */
export function newRegisterData(settings: NewRegisterSettings, runAddOn: RunAddOn): WorkbookData {
  const { name, locale, timeZone, now, isDemo } = settings;
  const empty = newWorkbookData({ name, locale, timeZone });
  if (!isDemo) return printable(runAddOn(empty, now, 'setUpOrRepair'));
  const told = lastMondayMorning(now);
  const made = printable(runAddOn(empty, told, 'loadDemo'));
  return { ...made, properties: { ...made.properties, [DEMO_NOW_PROPERTY]: formatMoment(told) } };
}

/** The demo is told from a Monday at nine, with a weekend's inquiries waiting: later in the day all of them would be overdue. */
function lastMondayMorning(now: Moment): Moment {
  const monday = dayOf(now) - weekdayOf(now) + 1 + 9 / 24;
  return monday <= now ? monday : monday - 7;
}

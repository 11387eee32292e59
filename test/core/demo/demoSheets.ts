import { analyse, type Analysis } from '../../../src/core/analysis';
import { demoRegister, type DemoTables } from '../../../src/core/demo/demoRegister';
import { cellIn, tables } from '../../../src/core/register/tables/tables';
import type { SheetSnapshot } from '../../../src/core/register/schema/cell';
import type { Language } from '../../../src/core/values/label';
import { parseIsoMoment, type Moment } from '../../../src/core/values/moment';

/** A moment that is written right in the test. */
export function momentAt(text: string): Moment {
  const moment = parseIsoMoment(text);
  if (moment === null) throw new Error(`No moment: ${text}`);
  return moment;
}

/** The demo typed into sheets: headings of the schema in row 1, records below. */
export function demoSheets(demo: DemoTables, language: Language): SheetSnapshot[] {
  return (Object.keys(demo) as (keyof DemoTables)[]).map((key) => {
    const columns = Object.entries(tables[key].columns);
    const headings = columns.map(([, column]) => column.heading[language]);
    const rows = demo[key].map((record) => columns.map(([column]) => cellIn(record, column)));
    return { name: tables[key].sheet[language], values: [headings, ...rows] };
  });
}

/** The demo of a moment, read and judged at that moment as a workbook would be. */
export function analyseDemo(language: Language, now: Moment): Analysis {
  const sheets = demoSheets(demoRegister({ language, now }), language);
  return analyse({ sheets, now, locale: language === 'ru' ? 'ru_RU' : 'en_GB' });
}

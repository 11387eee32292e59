import { wallClockIn, isTimeZone } from '../core/values/wallClock';
import type { Bench, Probe } from './bench';

/** A noon in winter and one in summer, as days since 1899-12-30. */
const WINTER = 46_037.5;
const SUMMER = 46_204.5;

/** A moment written as a date and read back as the wall clock shows it. */
function momentBack({ cells, clock }: Bench, moment: number): unknown {
  const value: unknown = cells().setValue(clock.dateOf(moment)).getValue();
  return isDate(value) ? clock.momentOf(value) : value;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Times are those of the workbook's own clock. */
export const TIMES: readonly Probe[] = [
  {
    what: { en: 'The time zone of the workbook has a name', ru: 'У часового пояса таблицы есть название' },
    expected: true,
    find: ({ spreadsheet }) => isTimeZone(spreadsheet.getSpreadsheetTimeZone()),
  },
  {
    what: {
      en: 'The clocks of the workbook and of the script show the same',
      ru: 'Часы таблицы и часы скрипта показывают одно время',
    },
    expected: 'same',
    find: ({ spreadsheet, clock }) => {
      const [here, script] = [spreadsheet.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];
      const now = new Date();
      const isSame = clock.momentOf(now) === wallClockIn(script).momentOf(now);
      return isSame ? 'same' : `${here}, ${script}`;
    },
  },
  {
    what: { en: 'The region of the workbook is told', ru: 'Региональные настройки таблицы известны' },
    expected: true,
    find: ({ locale }) => /^[a-z]{2,3}(_[A-Za-z0-9]+)*$/.test(locale),
  },
  {
    what: { en: 'A winter noon is read as it was written', ru: 'Зимний полдень читается, как записан' },
    expected: WINTER,
    find: (bench) => momentBack(bench, WINTER),
  },
  {
    what: { en: 'A summer noon is read as it was written', ru: 'Летний полдень читается, как записан' },
    expected: SUMMER,
    find: (bench) => momentBack(bench, SUMMER),
  },
  {
    what: { en: 'A day without a time is read as midnight', ru: 'День без времени читается как полночь' },
    expected: 46_037,
    find: (bench) => momentBack(bench, 46_037),
  },
  {
    what: { en: 'A number in a date format is read as that day', ru: 'Число в формате даты читается как этот день' },
    expected: 46_037,
    find: ({ cells, clock }) => {
      const value: unknown = cells().setNumberFormat('yyyy-mm-dd').setValue(46_037).getValue();
      return isDate(value) ? clock.momentOf(value) : value;
    },
  },
  {
    what: { en: 'A date is shown by its format', ru: 'Дата показывается по формату' },
    expected: '2026-01-15 12:00',
    find: ({ cells }) => cells().setNumberFormat('yyyy-mm-dd hh:mm').setValue(WINTER).getDisplayValue(),
  },
  {
    what: { en: 'A time without a day is read as that time', ru: 'Время без даты читается как это время' },
    expected: 0.5,
    find: ({ cells, clock }) => {
      const value: unknown = cells().setNumberFormat('hh:mm').setValue(0.5).getValue();
      return isDate(value) ? clock.momentOf(value) : value;
    },
  },
];

import fc from 'fast-check';
import { instantToSerial, serialToInstant } from '../../../local/services/values/zones';
import { script } from './script';
import { runs } from '../../builders/runs';

describe('dates between a script and its spreadsheet', () => {
  const zones = { timeZone: 'Asia/Novokuznetsk', scriptTimeZone: 'America/New_York' };

  test('keep their instant through a cell, whatever the two zones are', () => {
    const instant = script(
      "return sheet.getRange('A1').setValue(new Date(1735700000000)).getValue().getTime();",
      zones,
    );
    expect(instant).toBe(1735700000000);
  });

  test('are shown by the clock of the spreadsheet', () => {
    const shown = script(
      "return sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm').setValue(new Date(Date.UTC(2025, 0, 1, 20))).getDisplayValue();",
      zones,
    );
    expect(shown).toBe('2025-01-02 03:00');
  });

  test('answer getHours by the clock of the script', () => {
    const hours = script(
      "sheet.getRange('A1').setValue('2025-01-15'); return sheet.getRange('A1').getValue().getHours();",
      zones,
    );
    expect(hours).toBe(12);
  });

  test('made from parts are moments of the script’s zone', () => {
    const instant = script('return new Date(2025, 6, 1, 12).getTime();', zones);
    expect(instant).toBe(Date.UTC(2025, 6, 1, 16));
  });

  test('come from an hour that does not exist as much later as the clocks jump', () => {
    const value = script("return sheet.getRange('A1').setValue('2025-03-09 02:30').getValue();", {
      timeZone: 'America/New_York',
    });
    expect(value).toEqual(new Date('2025-03-09T07:30:00Z'));
  });

  test('come from an hour that is there twice as the first of the two', () => {
    const value = script("return sheet.getRange('A1').setValue('2025-11-02 01:30').getValue();", {
      timeZone: 'America/New_York',
    });
    expect(value).toEqual(new Date('2025-11-02T05:30:00Z'));
  });

  test('survive the way into a cell and back at every instant', () => {
    const zone = fc.constantFrom('America/New_York', 'Asia/Novokuznetsk', 'Europe/London', 'Asia/Kolkata');
    // The repeated hour of autumn is one hour of wall time: its second half cannot come back.
    const instants = fc.integer({ min: Date.UTC(2024, 11, 1), max: Date.UTC(2025, 8, 1) });
    fc.assert(
      fc.property(zone, instants, (timeZone, instant) => {
        expect(serialToInstant(timeZone, instantToSerial(timeZone, instant))).toBe(instant);
      }),
      runs(),
    );
  });
});

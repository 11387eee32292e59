import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicHolidayDates } from '../../scripts/holidays/dates';

test('the public holidays are what the library says of them (else: npm run holidays)', () => {
  const file = join(__dirname, '../../src/core/register/time/publicHolidayDates.ts');
  expect(readFileSync(file, 'utf8')).toBe(publicHolidayDates());
});

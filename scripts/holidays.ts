import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicHolidayDates } from './holidays/dates';

/** Writes the public holidays of other countries; to be run when a version is to know further years. */
const file = join(__dirname, '..', 'src', 'core', 'register', 'time', 'publicHolidayDates.ts');
writeFileSync(file, publicHolidayDates());

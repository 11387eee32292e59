import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this machine: CHROME_PATH, else the first of the usual places; null when there is none. */
export function findChromium(): string | null {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) return existsSync(wanted) ? wanted : null;
  return usualPlaces.find((path) => existsSync(path)) ?? null;
}

const officePlaces = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The LibreOffice of this machine, which prints what is saved; null when there is none. */
export function findOffice(): string | null {
  return officePlaces.find((path) => existsSync(path)) ?? null;
}

const fontFolders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(process.env['HOME'] ?? '', '.local/share/fonts'),
];

/** Arial or the font that is as wide: other systems bring it along. */
function hasArial(): boolean {
  if (process.platform !== 'linux') return true;
  const names = fontFolders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  return names.some((name) => /LiberationSans-Regular|arial\.ttf/i.test(name));
}

/** What the tests need beyond Node, as Debian calls it, and how it is seen to be there; `.ci/run` installs the same. */
const packages = [
  { name: 'chromium', isThere: () => findChromium() !== null },
  { name: 'fonts-liberation', isThere: hasArial },
  { name: 'libreoffice-calc', isThere: () => findOffice() !== null },
] as const;

/** One sentence that names what is missing and says how to get it; null when everything is there. */
export function missingPackages(): string | null {
  const missing = packages.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0) return null;
  const elsewhere = missing.includes('chromium') ? ' (or set CHROME_PATH to a Chromium that lies elsewhere)' : '';
  return `The tests need what Debian calls ${missing.join(' and ')}: apt-get install ${missing.join(' ')}${elsewhere}.`;
}

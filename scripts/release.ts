import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/core/values/label';
import { dayOfCivil } from '../src/core/values/moment';
import { writeWorkbook } from '../local/xlsx/writeWorkbook';
import { bundleAddOn } from './buildAddOn';
import { pastedFile, pastedPages } from './release/pastedFile';
import { templateWorkbook } from './release/templateWorkbook';
import { runScript } from './runScript';

const FOLDER = 'release';

/** The day of the version: the years of holidays in the templates are counted from it. */
const MADE = dayOfCivil({ year: 2026, month: 11, day: 30 });

/**
 * Makes the folder `release` anew, from which the register is installed without Node: the file to paste with the pages beside it, and a template
 * workbook for each language. The same sources give the same bytes.
 */
runScript(async () => {
  const { files } = await bundleAddOn('bound');
  const made = new Map<string, string | Uint8Array>([['sales-register-paste.js', (await pastedFile()).text]]);
  for (const [name, text] of await pastedPages()) made.set(name, text);
  for (const language of LANGUAGES) {
    const template = await writeWorkbook(templateWorkbook(language, MADE, files), { isPlain: true });
    made.set(`sales-register-template.${language}.xlsx`, template);
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, content] of made) writeFileSync(join(FOLDER, name), content);
  console.log([...made.keys()].map((name) => join(FOLDER, name)).join('\n'));
});

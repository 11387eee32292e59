import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { versionHere } from '../../scripts/release/pastedFile';
import { addOnIn, emptyWorkbook, pastedFiles, runWell, sheetNamed } from '../bundle/addOn';

const FILE = 'release/sales-register-paste.js';

describe('the release folder, from which people install without Node', () => {
  test('is of the version that package.json names: when this fails, run "npm run release"', () => {
    expect(/Sales Register (\S+)\. MIT/.exec(readFileSync(FILE, 'utf8'))?.[1]).toBe(versionHere());
  });

  test('holds the file to paste with what stands beside it, and a template in each language, and nothing else', () => {
    expect(readdirSync('release').sort()).toEqual([
      'capture.html',
      'extras.html',
      'import.html',
      'importBooks.html',
      'pages.html',
      'pocket.html',
      'sales-register-paste.js',
      'sales-register-template.en.xlsx',
      'sales-register-template.ru.xlsx',
    ]);
  });

  test('holds a file that is whole: it parses, asks for little, and sets a workbook up', async () => {
    const files = pastedFiles(FILE);
    expect(() => parse(files['Code.js'] ?? '', { ecmaVersion: 2021, sourceType: 'script' })).not.toThrow();
    expect(files['appsscript.json']).toBe(pastedFiles()['appsscript.json']);
    const addOn = await addOnIn(emptyWorkbook('en_US'), { files });
    runWell(addOn, 'setUpOrRepair');
    expect(sheetNamed(addOn.data(), 'Contacts').rows[0]?.[0]?.value).toBe('ID');
  });
});

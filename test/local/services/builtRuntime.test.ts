import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRuntime } from '../../../scripts/buildPrograms';

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'docs/runtime.md'), 'utf8');

function block(language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  return text ?? '';
}

function runPlainNode(code: string): string {
  return execFileSync(process.execPath, ['--input-type=commonjs', '--eval', code], { cwd: root, encoding: 'utf8' });
}

describe('the built services', () => {
  beforeAll(async () => {
    await buildRuntime();
  });

  test('do from plain Node what the page about them shows', () => {
    expect(runPlainNode(block('js'))).toBe(block('text'));
  });

  test('name what they lack', () => {
    const code = `
      const { createRuntime } = require('./build/runtime.cjs');
      try {
        createRuntime().spreadsheet.getActiveSheet().getRange('A1').createPivotTable(null);
      } catch (error) {
        console.log(error.code, error.message);
      }`;
    expect(runPlainNode(code)).toBe('ERR_NOT_IMPLEMENTED SpreadsheetApp.Range.createPivotTable is not implemented\n');
  });
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Holds text that people read against the approved file. To approve a change, run the test with APPROVE=1 and read the
 * difference like prose before committing it.
 */
export function expectApproved(file: string, text: string): void {
  const path = join(__dirname, file);
  if (process.env['APPROVE'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
  }
  const approved = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(`${text}\n`).toBe(approved);
}

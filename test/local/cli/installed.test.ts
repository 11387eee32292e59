import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '../../builders/workbookFile';

/** Runs what is installed, the program and the add-on's script, where none of the project's packages stands. */
function elsewhere(...args: readonly string[]): { readonly code: number | null; readonly printed: string } {
  const folder = aFolder();
  for (const part of ['build/sales-register.cjs', 'dist']) cpSync(part, join(folder, part), { recursive: true });
  const { status, stdout } = spawnSync(process.execPath, ['build/sales-register.cjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  });
  return { code: status, printed: stdout };
}

describe('The program as it is installed', () => {
  test('makes a register with no package beside it', () => {
    expect(elsewhere('new', 'register.xlsx')).toEqual({
      code: 0,
      printed: expect.stringContaining('is ready') as string,
    });
  });
});

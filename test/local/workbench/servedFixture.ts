import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookData } from '../../../local/store/workbookData';
import type { ServedWorkbench, ServeOptions } from '../../../local/workbench/server/serveWorkbench';
import { serveWorkbench } from '../../../local/workbench/server/serveWorkbench';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { smallRegister } from './workbenchFixture';

export const addOnDirectory = join(__dirname, '../../fixtures/addOn');

/** A folder of its own with a workbook file in it. */
export async function makeFile(data: WorkbookData = smallRegister()): Promise<{ file: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-test-'));
  const file = join(folder, 'register.xlsx');
  writeFileSync(file, await writeWorkbook(data));
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Serves on any free port with the add-on of the tests; the page need not be built. */
export async function serve(file: string, options: Partial<ServeOptions> = {}): Promise<ServedWorkbench> {
  const served = await serveWorkbench({ file, port: 0, addOnDirectory, pageDirectory: addOnDirectory, ...options });
  if (!served.ok) throw new Error(JSON.stringify(served.error));
  return served.value;
}

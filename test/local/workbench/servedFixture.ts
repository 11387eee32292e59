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

/** A file of its own for each test, and the server that the test starts on it. */
interface WorkbookOfTest {
  readonly file: string;
  /** The address of the server started last. */
  readonly url: string;
  /** Serves the file, or another; answers the address. */
  start(options?: Partial<ServeOptions>, file?: string): Promise<string>;
  close(): Promise<void>;
}

export function workbookOfTest(): WorkbookOfTest {
  let made: Awaited<ReturnType<typeof makeFile>>;
  let served: ServedWorkbench | undefined;
  beforeEach(async () => {
    made = await makeFile();
  });
  afterEach(async () => {
    await served?.close();
    served = undefined;
    made.remove();
  });
  return {
    get file() {
      return made.file;
    },
    get url() {
      return served?.url ?? '';
    },
    async start(options = {}, file = made.file) {
      served = await serve(file, options);
      return served.url;
    },
    async close() {
      await served?.close();
    },
  };
}

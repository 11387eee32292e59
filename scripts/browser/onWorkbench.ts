import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookData } from '../../local/store/workbookData';
import { serveWorkbench } from '../../local/workbench/server/serveWorkbench';
import { writeWorkbook } from '../../local/xlsx/writeWorkbook';
import type { Language } from '../../src/core/values/label';
import { demoNow } from './demoWorkbook';

export interface ServedDemo {
  readonly data: WorkbookData;
  readonly fileName: string;
  readonly language: Language;
}

/** Serves a workbook from a file of its own for as long as the task takes. */
export async function onWorkbench(demo: ServedDemo, task: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const file = join(folder, demo.fileName);
  writeFileSync(file, await writeWorkbook(demo.data));
  const served = await serveWorkbench({ file, port: 0, language: demo.language, now: demoNow });
  if (!served.ok) throw new Error(JSON.stringify(served.error));
  try {
    await task(served.value.url);
  } finally {
    await served.value.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

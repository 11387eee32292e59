import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkbookData } from '../../local/store/workbookData';
import { writeWorkbook } from '../../local/xlsx/writeWorkbook';
import { openBrowser } from '../../scripts/browser/chromium';
import { findOffice, missingPackages } from '../../scripts/browser/debianPackages';

/** A printed page, in points from its left edge. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly { readonly text: string; readonly left: number; readonly right: number }[];
}

/** The sheets in sight as LibreOffice prints them out of the saved file. */
export async function printed(data: WorkbookData): Promise<readonly Page[]> {
  const office = findOffice();
  if (office === null) throw new Error(missingPackages() ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'sales-register-paper-'));
  try {
    writeFileSync(join(folder, 'register.xlsx'), await writeWorkbook(data));
    // A profile of its own: another LibreOffice that is open would take the work and answer nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const words = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'register.xlsx')];
    execFileSync(office, [profile, ...words], { stdio: 'ignore' });
    return pagesOf(join(folder, 'register.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A letter as a mail program in a browser prints it. */
export async function printedLetter(html: string): Promise<readonly Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sales-register-letter-'));
  const browser = await openBrowser({ width: 800, height: 1000 });
  try {
    const page = await browser.context.newPage();
    await page.setContent(html);
    await page.pdf({ format: 'A4', path: join(folder, 'letter.pdf') });
    return pagesOf(join(folder, 'letter.pdf'));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function pagesOf(pdf: string): readonly Page[] {
  const reader = join(__dirname, 'pagesOfPdf.mjs');
  const options = { maxBuffer: 1 << 28, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, [reader, pdf], options)) as Page[];
}

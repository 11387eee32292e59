import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium, missingPackages } from './debianPackages';
import { patience } from './patience';

export interface TestBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * Pages of tests live for seconds: as in scripts/engine.cjs, compiling what seems hot costs more than it saves; and pages of
 * one process read the same script once, where each process of its own would read it anew.
 */
function flagsOfTests(): readonly string[] {
  if (process.env['JEST_WORKER_ID'] === undefined) return [];
  return ['--js-flags=--interrupt-budget=660000', '--renderer-process-limit=1'];
}

/** A fresh browser that knows nobody, reports to nobody and leaves nothing behind. */
export async function openBrowser(
  options: { width?: number; height?: number; locale?: string } = {},
): Promise<TestBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(missingPackages() ?? '');
  const profile = mkdtempSync(join(tmpdir(), 'sales-register-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    timeout: patience,
    viewport: { width: options.width ?? 1280, height: options.height ?? 720 },
    locale: options.locale ?? 'ru-RU',
    timezoneId: 'Asia/Novokuznetsk',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...flagsOfTests(),
    ],
  });
  context.setDefaultTimeout(patience);
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

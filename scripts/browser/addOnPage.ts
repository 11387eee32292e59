import type { BrowserContext, Page } from 'playwright-core';
import { createRuntime, type HtmlPage, type Runtime } from '../../local/services/runtime';
import { serialToInstant } from '../../local/services/values/zones';
import { silentUi } from '../../local/services/ui/uiHost';
import { createMemoryStore } from '../../local/store/memoryStore';
import type { WorkbookData } from '../../local/store/workbookData';
import type { BundleFiles } from '../../local/runBundle';
import type { Moment } from '../../src/core/values/moment';

/** A page of the add-on in a browser, with the built add-on on the other side of its bridge. */
export interface AddOnPage {
  readonly page: Page;
  readonly runtime: Runtime;
  /** What went wrong on the console. */
  readonly troubles: readonly string[];
  /** Whether the page asked to be closed. */
  readonly isClosed: () => boolean;
}

/** Stands in for the way to the server; answers what the server would. */
export type Way = (call: () => unknown, name: string) => unknown;

export interface AddOnPageOptions {
  /** The menu command that shows the page. */
  readonly command: string;
  readonly data: WorkbookData;
  /** The built add-on. */
  readonly files: BundleFiles;
  /** What the clock of the workbook says when the page is shown. */
  readonly now: Moment;
  readonly width?: number;
  readonly height?: number;
  readonly way?: Way;
  /** Days that have gone by since the register was made; asked at each call. */
  readonly daysLater?: () => number;
}

const DAY = 86_400_000;
/** Functions that tsx has compiled keep their names by this one. */
const NAMES = 'var __name = (one) => one;';

/** Chooses a command of the menu and shows its page in a tab as large as the dialog. */
export async function openAddOnPage(context: BrowserContext, options: AddOnPageOptions): Promise<AddOnPage> {
  const { command, data, files, now, way = (call: () => unknown): unknown => call(), daysLater = () => 0 } = options;
  const pages: HtmlPage[] = [];
  const started = serialToInstant(data.timeZone, now);
  const runtime = createRuntime({
    files,
    store: createMemoryStore(data),
    ui: { ...silentUi, showPage: (_where, page) => void pages.push(page) },
    userEmail: '',
    now: () => started + daysLater() * DAY,
  });
  runtime.run(command);
  const { content, width, height } = pages[0] ?? fail(`${command} showed no page`);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error.stack ?? error)));
  page.on('console', (message) => void (message.type() === 'error' && troubles.push(message.text())));
  let isClosed = false;
  await page.exposeFunction('serverClose', () => void (isClosed = true));
  // As text both ways: what the browser's driver would check value by value is a list of all clients at every opening.
  await page.exposeFunction('serverCall', async (name: string, values: string) =>
    JSON.stringify(
      await answerOf(() => way(() => runtime.scriptRun(name, ...(JSON.parse(values) as unknown[])), name)),
    ),
  );
  await page.setViewportSize({ width: options.width ?? width ?? 600, height: options.height ?? height ?? 400 });
  await page.setContent(content.replace('<head>', `<head><script>${NAMES}(${bridge.toString()})()</script>`));
  return { page, runtime, troubles, isClosed: () => isClosed };
}

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

async function answerOf(call: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: (await call()) ?? null };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function fail(sentence: string): never {
  throw new Error(sentence);
}

/** Runs in the page before anything of it: `google.script` as far as pages use it. */
function bridge(): void {
  interface Handlers {
    readonly success?: (value: unknown) => void;
    readonly failure?: (error: Error) => void;
  }
  const server = globalThis as unknown as {
    serverCall(name: string, values: string): Promise<string>;
    serverClose(): void;
  };
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {
        withSuccessHandler: (success: (value: unknown) => void) => runner({ ...handlers, success }),
        withFailureHandler: (failure: (error: Error) => void) => runner({ ...handlers, failure }),
      },
      {
        get: (withs: Readonly<Record<string, unknown>>, name: string) =>
          withs[name] ??
          ((...values: readonly unknown[]) =>
            void server.serverCall(name, JSON.stringify(values)).then((text) => {
              const answer = JSON.parse(text) as Answer;
              if (answer.ok) handlers.success?.(answer.value);
              else handlers.failure?.(new Error(answer.message));
            })),
      },
    );
  const script = { run: runner({}), host: { close: () => server.serverClose() } };
  Object.assign(globalThis, { google: { script } });
}

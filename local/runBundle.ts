import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Moment } from '../src/core/values/moment';
import {
  createRuntime,
  type Runtime,
  type RuntimeOptions,
  type UiAnswer,
  type UiHost,
  type UiQuestion,
} from './services/runtime';
import { serialToInstant } from './services/values/zones';
import { createMemoryStore } from './store/memoryStore';
import type { WorkbookData } from './store/workbookData';

/** The files of a built add-on by name: `Code.js`, its pages, its manifest. */
export type BundleFiles = Readonly<Record<string, string>>;

/** What a command said while it ran, in order. */
export interface Said {
  /** `toast` closes a command that went well; an `alert` tells why one did not, or asks. */
  readonly kind: 'toast' | 'alert';
  readonly title: string;
  readonly message: string;
}

/** How a menu command of the add-on ended. */
export interface CommandReport {
  /** False when the command said why it could not be done. */
  readonly ok: boolean;
  /** The sentence it ended with. */
  readonly message: string;
  readonly said: readonly Said[];
  /** Lines for whoever repairs the program; blank unless something unexpected happened. */
  readonly logs: readonly string[];
  /** Calls that would have crossed to Google. */
  readonly calls: number;
}

/** A workbook with the add-on at work in it, and nobody at the screen. */
export interface HeadlessAddOn {
  readonly runtime: Runtime;
  /** Runs a menu command by its function's name; questions are answered with yes. */
  readonly run: (functionName: string, ...values: readonly unknown[]) => CommandReport;
  /** An edit by hand, with what the add-on says to it. */
  readonly edit: (place: string, value: unknown) => CommandReport;
  /** The workbook as it is now. */
  readonly data: () => WorkbookData;
}

export interface HeadlessOptions extends Pick<
  RuntimeOptions,
  | 'scriptTimeZone'
  | 'random'
  | 'fetch'
  | 'mailbox'
  | 'mailQuota'
  | 'grantedScopes'
  | 'userEmail'
  | 'ownerEmail'
  | 'userLocale'
> {
  /** Workbook wall-clock time. */
  readonly now: Moment;
  /** The built add-on; what `npm run build` has made when absent. */
  readonly files?: BundleFiles;
  readonly answer?: (question: UiQuestion) => UiAnswer;
}

/** Opens a workbook with the built add-on in memory: the very bundle that is pushed to Google. */
export function openRuntimeOn(data: WorkbookData, options: HeadlessOptions): HeadlessAddOn {
  const { now, files = readBundle(), answer = agree, ...rest } = options;
  const said: Said[] = [];
  const ui: UiHost = {
    ask(question) {
      said.push({ kind: 'alert', title: question.title, message: question.message });
      return answer(question);
    },
    showPage: () => undefined,
    toast: (message, title) => void said.push({ kind: 'toast', title, message }),
  };
  const started = serialToInstant(data.timeZone, now);
  const runtime = createRuntime({
    // Nobody says who runs a command line.
    userEmail: '',
    ...rest,
    store: createMemoryStore(data),
    files,
    ui,
    now: () => started,
  });
  const reported = (work: () => void): CommandReport => {
    said.length = 0;
    const logged = runtime.logs.length;
    runtime.calls.reset();
    work();
    return reportOf(said, runtime, logged);
  };
  return {
    runtime,
    data: () => runtime.store.toData(),
    run: (functionName, ...values) => reported(() => runtime.run(functionName, ...values)),
    edit: (place, value) => reported(() => runtime.userEdit(place, value)),
  };
}

function reportOf(said: readonly Said[], runtime: Runtime, logged: number): CommandReport {
  const last = said[said.length - 1];
  return {
    ok: last?.kind !== 'alert',
    message: last?.message ?? '',
    said: [...said],
    logs: runtime.logs.slice(logged).map((line) => JSON.stringify(line)),
    calls: runtime.calls.count,
  };
}

function agree({ buttons }: UiQuestion): UiAnswer {
  return { button: buttons.startsWith('YES') ? 'YES' : 'OK' };
}

/** The files that `npm run build` wrote, beside this program's own folder. */
export function readBundle(directory = join(__dirname, '..', 'dist')): BundleFiles {
  const names = readdirSync(directory).filter((name) => /\.(js|html|json)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

import type { AddOn } from './addOn';
import type { PageTexts } from './language/texts';
import { showToast } from './toasts';

export interface Commands {
  /** Runs a menu command: says that it works, then what went wrong if anything did. */
  run(functionName: string): Promise<void>;
  /** Runs a function for a page of the add-on; the error goes to that page. */
  call(functionName: string, args: readonly unknown[]): Promise<unknown>;
  /** The same for a page of the web app, with nobody at the sheet. */
  readonly webCall: (functionName: string, args: readonly unknown[]) => Promise<unknown>;
  /** Runs a trigger; an error is told but nothing waits for it. */
  quietly(task: () => void): void;
}

export function createCommands(addOn: AddOn, texts: PageTexts, afterwards: () => void): Commands {
  function tell(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    showToast(texts.scriptFailed(message), '', 0, texts.close);
    console.warn(error);
  }

  return {
    async run(functionName) {
      const stopSaying = showToast(texts.running, '', 0, texts.close);
      await painted();
      try {
        addOn.run(functionName);
      } catch (error) {
        tell(error);
      } finally {
        stopSaying();
        afterwards();
      }
    },
    async call(functionName, args) {
      await painted();
      try {
        return addOn.call(functionName, args);
      } finally {
        afterwards();
      }
    },
    async webCall(functionName, args) {
      await painted();
      return addOn.webCall(functionName, args);
    },
    quietly(task) {
      try {
        task();
      } catch (error) {
        tell(error);
      }
    },
  };
}

/** Scripts block the page, so what is said before one must stand on the screen first. A hidden page paints nothing. */
function painted(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) return void setTimeout(done);
    requestAnimationFrame(() => setTimeout(done));
  });
}

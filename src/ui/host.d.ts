import type { FormValues, HelpPage, Saved, SettingsForm } from './bridge';

/** Functions of the server that dialogs call. */
interface Server {
  saveSettings(values: FormValues): void;
}

interface Runner extends Server {
  withSuccessHandler(handle: (saved: Saved) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
}

declare global {
  /** Put into the page by the server before it is shown. */
  const PAGE_DATA: SettingsForm & HelpPage;
  const google: {
    readonly script: { readonly run: Runner; readonly host: { close(): void } };
  };
}

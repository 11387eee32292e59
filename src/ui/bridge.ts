/** What passes between a dialog and the server: plain values only, for nothing else survives the way. */

/** Typed values by setting key. */
export type FormValues = Readonly<Record<string, string>>;

/** Whether it was stored, and the sentence to show. */
export interface Saved {
  readonly ok: boolean;
  readonly message: string;
}

/** What the Settings dialog shows. */
export interface SettingsForm {
  readonly fields: readonly { readonly key: string; readonly meaning: string; readonly value: string }[];
  readonly words: Readonly<Record<'save' | 'cancel' | 'saving' | 'noAnswer', string>>;
}

/** What the Help dialog shows. */
export interface HelpPage {
  readonly introduction: readonly string[];
  readonly sheetsTitle: string;
  readonly sheets: readonly { readonly name: string; readonly purpose: string }[];
}

import type { HtmlPage } from '../html/htmlOutput';

/** A question to the person at the screen. */
export interface UiQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Google's ButtonSet name: OK, OK_CANCEL, YES_NO, YES_NO_CANCEL. */
  readonly buttons: string;
}

export interface UiAnswer {
  /** Google's Button name: OK, CANCEL, YES, NO, CLOSE. */
  readonly button: string;
  readonly text?: string;
}

/** Whoever shows menus, pages and questions: a browser, a terminal or a test. */
export interface UiHost {
  ask(question: UiQuestion): UiAnswer;
  showPage(where: 'sidebar' | 'modal' | 'modeless', page: HtmlPage): void;
  toast(message: string, title: string, seconds: number): void;
}

/** Nobody is there: every question is closed with its first button, pages and toasts are dropped. */
export const silentUi: UiHost = {
  ask: ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK', text: '' }),
  showPage: () => undefined,
  toast: () => undefined,
};

/** A menu as a script built it. */
export interface MenuData {
  readonly title: string;
  /** Belongs under Extensions instead of the menu bar. */
  readonly addon: boolean;
  readonly items: MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuData };

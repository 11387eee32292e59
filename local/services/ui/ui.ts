import { enumeration, enumerationValue } from '../core/enumeration';
import type { EnumerationValue } from '../core/enumeration';
import { scriptException } from '../core/exception';
import type { ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { HtmlPage } from '../html/htmlOutput';
import { pageOf } from '../html/htmlOutput';
import type { MenuData, UiAnswer, UiHost, UiQuestion } from './uiHost';

/** What Ui needs of the running program. */
export interface UiContext {
  readonly host: UiHost;
  readonly addonName: string;
  /** Called while a person is asked: the script sleeps and its locks are lost. */
  suspended(): void;
  addMenu(menu: MenuData): void;
}

interface UiState extends ServiceState {
  readonly context: UiContext;
}

interface MenuState extends ServiceState {
  readonly context: UiContext;
  readonly menu: MenuData;
}

const menu: ServiceClass<MenuState> = defineService<MenuState>(
  { name: 'Menu' },
  {
    addItem(state, caption: string, functionName: string) {
      state.menu.items.push({ kind: 'item', caption, functionName });
      return self;
    },
    addSeparator(state) {
      state.menu.items.push({ kind: 'separator' });
      return self;
    },
    addSubMenu(state, inner: unknown) {
      const child = menu.stateOf(inner);
      if (child) state.menu.items.push({ kind: 'menu', menu: child.menu });
      return self;
    },
    addToUi: (state) => state.context.addMenu(state.menu),
  },
);

interface PromptState extends ServiceState {
  readonly answer: UiAnswer;
}

const promptResponse = defineService<PromptState>(
  { name: 'PromptResponse' },
  {
    getSelectedButton: ({ answer }) => enumerationValue('Button', answer.button),
    getResponseText: ({ answer }) => answer.text ?? '',
  },
);

/** The arguments of `alert` and `prompt`, in any of their forms: a title only comes with buttons or a second text. */
function question(kind: UiQuestion['kind'], values: readonly unknown[]): UiQuestion {
  const texts = values.filter((value) => typeof value === 'string');
  const buttons = values.find((value) => typeof value === 'object' && value !== null) as EnumerationValue | undefined;
  const message = texts.at(-1) ?? '';
  const title = texts.length > 1 ? (texts[0] ?? '') : '';
  return { kind, title, message, buttons: buttons?.name() ?? (kind === 'prompt' ? 'OK_CANCEL' : 'OK') };
}

function ask({ context }: UiState, kind: UiQuestion['kind'], values: readonly unknown[]): UiAnswer {
  context.suspended();
  return context.host.ask(question(kind, values));
}

function showable(value: unknown): HtmlPage {
  const page = pageOf(value);
  if (!page) throw scriptException('Invalid argument: userInterface');
  return page;
}

function showDialog(where: 'modal' | 'modeless') {
  return ({ context }: UiState, value: unknown, title?: string): void => {
    const page = showable(value);
    context.host.showPage(where, title === undefined ? page : { ...page, title });
  };
}

function newMenu({ calls, context }: UiState, title: string, addon: boolean): ServiceObject {
  return menu.create({ calls, context, menu: { title, addon, items: [] } });
}

const ui = defineService<UiState>(
  {
    name: 'Ui',
    counted: (method) => /^(?:show|alert|prompt)/.test(method),
    constants: { Button: enumeration('Button'), ButtonSet: enumeration('ButtonSet') },
  },
  {
    createMenu: (state, caption: string) => newMenu(state, caption, false),
    createAddonMenu: (state) => newMenu(state, state.context.addonName, true),
    alert: (state, ...values: unknown[]) => enumerationValue('Button', ask(state, 'alert', values).button),
    prompt: (state, ...values: unknown[]) =>
      promptResponse.create({ calls: state.calls, answer: ask(state, 'prompt', values) }),
    showSidebar: ({ context }, value: unknown) => context.host.showPage('sidebar', showable(value)),
    showModalDialog: showDialog('modal'),
    showModelessDialog: showDialog('modeless'),
    showDialog: showDialog('modal'),
  },
);

export function createUi(calls: ServiceState['calls'], context: UiContext): ServiceObject {
  return ui.create({ calls, context });
}

import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import { wallToInstant } from '../../services/values/zones';
import type { Language } from '../../univer/createUniver';
import { createUniver } from '../../univer/createUniver';
import type { PersonEdit } from '../../univer/personEdits';
import { joinEdits } from '../../univer/personEdits';
import type { ShownWorkbook } from '../../univer/showWorkbook';
import { showWorkbook } from '../../univer/showWorkbook';
import { lossesText } from '../../xlsx/lossWords';
import { unpackWorkbook } from '../packedWorkbook';
import type { StartAnswer } from '../protocol';
import { rememberActiveSheet } from './activeSheet';
import type { AddOn } from './addOn';
import { startAddOn } from './addOn';
import { showCharts } from './charts/chartLayer';
import type { WorkbookClock } from './clock';
import { createClock } from './clock';
import { clockMemory } from './clockMemory';
import { askClock } from './clockDialog';
import { createCommands } from './commands';
import { byId } from './elements';
import { followLinks } from './followLinks';
import type { Keeper } from './keeper';
import type { PageTexts } from './language/texts';
import { showLinks } from './linkLook';
import type { Menu } from './menuBar';
import { createMenuBar } from './menuBar';
import { showNotice } from './notice';
import { outboxView } from './outbox';
import { choosePhone } from './phone';
import { pasteForeignText } from './pasteText';
import type { Panels } from './panels';
import { createPanels } from './panels';
import { askPerson } from './questions';
import { keysView } from './keysDialog';
import type { Saver } from './saver';
import { createSaver } from './saver';
import { watchSaving } from './saveStatus';
import { showToast } from './toasts';
import { readTypingByLocale } from './typedText';

/** What the page is made of, for a look from the browser's console and for tests. */
export interface OpenedWorkbench extends ShownWorkbook {
  readonly api: ReturnType<typeof createUniver>['api'];
  readonly addOn: AddOn;
  readonly saver: Saver;
  readonly clock: WorkbookClock;
}

declare global {
  interface Window {
    workbench?: OpenedWorkbench;
  }
}

/** The add-on's commands that bring somebody's own sheet in, and that ask what a new register is to be. */
const IMPORT = 'openImport';
const SET_UP = 'openSetUp';

/** Quiet time after an edit before it is saved. */
const saveDelay = 2000;

/** Puts the page together: the spreadsheet, the add-on over it, and everything around. */
export function openWorkbench(answer: StartAnswer, keeper: Keeper, words: Readonly<Record<Language, PageTexts>>): void {
  const language = chosenLanguage(answer);
  const texts = words[language];
  document.documentElement.lang = language;
  document.title = answer.fileName;
  const univer = createUniver(byId('grid'), language);
  const focusEditor = (): void => univer.univer.__getInjector().get(ILayoutService).focus();

  const edits: PersonEdit[] = [];
  const shown = showWorkbook(univer, unpackWorkbook(answer.workbook), (edit) => {
    if (edits.push(edit) === 1) setTimeout(tellEdits);
  });
  const { book, store } = shown;
  const memory = clockMemory(answer.now);
  const clock = createClock(answer.now, memory, () => store.readWorkbook('timeZone'), wallToInstant);
  readTypingByLocale(book, store, () => clock.now());
  pasteForeignText(byId('grid'), book, store, () => clock.now());
  showCharts(book, store);
  rememberActiveSheet(book, store);
  showLinks(book);
  followLinks(book, store);

  const panels: Panels = createPanels({
    call: (name, args) => commands.call(name, args),
    focusEditor,
    closeLabel: () => texts.close,
  });
  const addOn = startAddOn({
    files: answer.addOn,
    store,
    language,
    now: () => clock.now(),
    ui: {
      ask: (question) => askPerson(question, window, texts),
      toast: (message, title, seconds) => void showToast(message, title, seconds, texts.close),
      showPage(where, { content, title, width, height }) {
        const panel = { title, html: content, ...(width !== null && { width }), ...(height !== null && { height }) };
        if (where === 'sidebar') panels.showSidebar(panel);
        else panels.showDialog(panel, where === 'modal');
      },
    },
  });
  const commands = createCommands(addOn, texts, showMenus);
  const saver = createSaver({
    store,
    revision: answer.revision,
    onState: (state) => status(state),
    keeper,
    delay: saveDelay,
  });
  const status = watchSaving({ saver, keeper, texts, language, fileName: answer.fileName });

  function tellEdits(): void {
    for (const edit of joinEdits(edits.splice(0))) commands.quietly(() => addOn.edited(edit));
  }

  function menus(): Menu[] {
    const save = (): void => void saver.save({ byHand: true });
    const { openAnother, download, reload } = keeper;
    const showClock = (): void => askClock(panels, clock, texts, showTime);
    const showOutbox = (): void => void panels.showOwn(texts.outboxTitle, outboxView(addOn.mails(), texts));
    const phone = { people: addOn.people, page: addOn.phonePage, call: commands.webCall, address: answer.phone };
    return [
      {
        label: texts.file,
        items: [
          ...(openAnother ? [{ label: texts.openAnother, run: openAnother }, 'separator' as const] : []),
          { label: texts.save, keys: 'Ctrl+S', run: save },
          { label: texts.saveCopy, run: () => void status.saveCopy() },
          ...(download ? [{ label: texts.download, run: () => void saver.save().then(download) }] : []),
          ...(reload ? [{ label: texts.reload, run: () => void status.reload(reload) }] : []),
          'separator',
          { label: texts.outbox, run: showOutbox },
          { label: texts.phone, run: () => commands.quietly(() => choosePhone(panels, phone, texts)) },
          { label: texts.clock, run: showClock },
          'separator',
          { label: texts.keys, run: () => void panels.showOwn(texts.keys.replace('…', ''), keysView(texts)) },
          { label: texts.language, run: () => void changeLanguage() },
        ],
      },
      ...addOn.menus((name) => void commands.run(name)),
    ];
  }

  async function changeLanguage(): Promise<void> {
    await saver.save();
    await keeper.stay();
    status.leave(`?lang=${language === 'ru' ? 'en' : 'ru'}`);
  }

  /** The add-on builds its menus when a workbook is opened; whatever it did since may have changed their language. */
  function showMenus(): void {
    commands.quietly(() => addOn.open());
    menuBar.show(menus());
  }

  /** Somebody's own workbook: the add-on's way in comes up by itself; in one where nothing stands there is only a register to be set up. */
  function bringOwnIn(): void {
    const command = store.sheets().every(({ id }) => store.extent(id).rows === 0) ? SET_UP : IMPORT;
    if (addOn.offers(command)) void commands.run(command);
    else showNotice(texts.noTables(answer.fileName), [], texts.close);
  }

  function showTime(): void {
    byId('clock').textContent = wallText(clock.wall(), language);
    byId('clock').classList.toggle('moved', clock.isMoved());
  }

  const menuBar = createMenuBar(byId('menus'), focusEditor);
  byId('file').textContent = answer.fileName;
  byId('clock').title = texts.clock.replace('…', '');
  byId('clock').addEventListener('click', () => askClock(panels, clock, texts, showTime));
  showTime();
  setInterval(showTime, 15_000);
  if (answer.notUnderstood.length > 0)
    showNotice(texts.losses(lossesText(answer.notUnderstood, language)), [], texts.close);
  showMenus();
  if (!answer.isRegister) bringOwnIn();
  window.workbench = { ...shown, api: univer.api, addOn, saver, clock };
  void univer.univer
    .__getInjector()
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      byId('splash').remove();
      document.body.dataset['state'] = 'ready';
    });
}

/** `2026-11-23T09:00` as people write it. */
function wallText(wall: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(Date.parse(`${wall}:00Z`));
}

function chosenLanguage({ language, workbook }: StartAnswer): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? language;
  if (asked === 'ru' || asked === 'en') return asked;
  return workbook.locale.startsWith('ru') ? 'ru' : 'en';
}

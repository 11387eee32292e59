import { failureSentence } from '../../xlsx/failureSentences';
import type { SaveConflict } from '../protocol';
import { byId } from './elements';
import type { PageTexts } from './language/texts';
import { showNotice } from './notice';
import type { Saver, SaveState } from './saver';
import type { Keeper } from './keeper';
import { Refused } from './keeper';
import { showToast } from './toasts';

interface SaveStatus {
  (state: SaveState): void;
  saveCopy(): Promise<void>;
  reload(ask: NonNullable<Keeper['reload']>): Promise<void>;
  /** Loads the page again, in another language; what its keeper has is there again and needs no question. */
  leave(search: string): void;
}

/** Shows how the saving goes, and has the person decide when somebody else changed the file. */
export function watchSaving(page: {
  saver: Saver;
  keeper: Keeper;
  texts: PageTexts;
  language: 'ru' | 'en';
  fileName: string;
}): SaveStatus {
  const { saver, keeper, texts, language, fileName } = page;
  let removeNotice = (): void => undefined;
  /** The page asks the server again and again; the person is told once. */
  let isToldOffline = false;

  const sentences: Readonly<Record<SaveConflict, string>> = {
    changedOnDisk: texts.changedOnDisk(fileName),
    goneFromDisk: texts.goneFromDisk(fileName),
    otherWindow: texts.otherWindow,
    notWhole: texts.notWhole,
    unreadable: texts.unreadable(fileName),
  };

  async function saveCopy(): Promise<void> {
    try {
      const answer = await saver.saveCopy();
      const text =
        answer.kind === 'saved'
          ? texts.copySaved(answer.fileName)
          : texts.saveFailed(failureSentence(answer, language));
      showToast(text, '', 8, texts.close);
    } catch (error) {
      showToast(whyNot(error), '', 0, texts.close);
    }
  }

  async function reload(ask: NonNullable<Keeper['reload']>): Promise<void> {
    try {
      const answer = await ask();
      if (answer.kind === 'failed') return void showToast(failureSentence(answer, language), '', 0, texts.close);
      leaving = true;
      location.reload();
    } catch (error) {
      showToast(whyNot(error), '', 0, texts.close);
    }
  }

  function whyNot(error: unknown): string {
    return error instanceof Refused ? texts.refused(error.status, error.message) : texts.noConnection;
  }

  function decide(conflict: SaveConflict): void {
    removeNotice();
    const { reload: ask } = keeper;
    removeNotice = showNotice(
      sentences[conflict],
      [
        { label: texts.keepCopy, run: () => void saveCopy().then(() => decide(conflict)) },
        ...(ask && conflict !== 'goneFromDisk' ? [{ label: texts.reloadLosing, run: () => void reload(ask) }] : []),
        {
          label: isOurs(conflict) ? texts.tryAgain : texts.overwrite,
          run: () => void saver.save({ overwrite: !isOurs(conflict), whole: true, byHand: true }),
        },
      ],
      texts.close,
    );
  }

  function show(state: SaveState): void {
    const line = byId('saveState');
    line.dataset['kind'] = state.kind;
    line.textContent = words(state, texts);
    if (state.kind === 'conflict') decide(state.conflict);
    else if (state.kind === 'saved') removeNotice();
    if (state.kind === 'offline' && !isToldOffline) showToast(texts.noConnection, '', 10, texts.close);
    isToldOffline = state.kind === 'offline' || (isToldOffline && state.kind !== 'saved');
    if (state.kind === 'failed')
      showToast(texts.saveFailed(failureSentence(state.reason, language)), '', 0, texts.close);
    if (state.kind === 'refused') showToast(texts.saveFailed(whyNot(state.refused)), '', 0, texts.close);
  }

  let leaving = false;

  function leave(search: string): void {
    leaving = saver.state().kind === 'kept';
    location.search = search;
  }

  window.addEventListener('beforeunload', (event) => {
    if (!leaving && saver.state().kind !== 'saved') event.preventDefault();
  });
  window.addEventListener('focus', () => void lookAtDisk());
  window.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== 'KeyS') return;
      event.preventDefault();
      event.stopPropagation();
      void saver.save({ byHand: true });
    },
    true,
  );

  async function lookAtDisk(): Promise<void> {
    if (saver.state().kind !== 'saved') return;
    try {
      const { conflict } = await keeper.state();
      if (saver.state().kind !== 'saved') return;
      if (conflict) decide(conflict);
      else show(saver.state());
    } catch (error) {
      if (error instanceof Refused) showToast(whyNot(error), '', 10, texts.close);
      else show({ kind: 'offline' });
    }
  }

  show(saver.state());
  return Object.assign(show, { saveCopy, reload, leave });
}

/** Whether the trouble is with what we sent, and not that somebody else has written. */
function isOurs(conflict: SaveConflict): boolean {
  return conflict === 'notWhole' || conflict === 'unreadable';
}

function words(state: SaveState, texts: PageTexts): string {
  switch (state.kind) {
    case 'saved':
      return texts.saved;
    case 'kept':
      return texts.kept;
    case 'saving':
      return texts.saving;
    case 'unsaved':
      return texts.unsaved;
    case 'conflict':
    case 'failed':
    case 'refused':
    case 'offline':
      return texts.notSaved;
  }
}

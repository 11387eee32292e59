import type { Language } from '../core/values/label';

/** Words of the page with the last runs of the Journal; only the page needs them, not the script. */
export interface UndoTexts {
  readonly looking: string;
  readonly introduction: string;
  readonly none: string;
  readonly changes: (count: number, places: string) => string;
  readonly isUndone: string;
  readonly buttons: Readonly<Record<'undo' | 'redo' | 'close', string>>;
  readonly busy: string;
  /** The answer was lost on the way: nobody knows whether it was done. */
  readonly failed: (why: string) => string;
}

const ru: UndoTexts = {
  looking: 'Читаю журнал…',
  introduction: 'Последние изменения, новые сверху. Что с тех пор изменили люди, останется как есть.',
  none: 'Отменять нечего: программа ещё ничего не меняла по вашей просьбе.',
  changes: (count, places) => `изменений: ${count}${places === '' ? '' : ` · ${places}`}`,
  isUndone: 'отменено',
  buttons: { undo: 'Отменить', redo: 'Вернуть', close: 'Закрыть' },
  busy: 'Минуту…',
  failed: (why) => `Ответ не пришёл (${why}). Возможно, всё же сделано: откройте окно ещё раз и посмотрите.`,
};

const en: UndoTexts = {
  looking: 'Reading the Journal…',
  introduction: 'The last changes, the newest on top. What people have changed since stays as it is.',
  none: 'Nothing to undo: the add-on has changed nothing at your request yet.',
  changes: (count, places) => `changes: ${count}${places === '' ? '' : ` · ${places}`}`,
  isUndone: 'undone',
  buttons: { undo: 'Undo', redo: 'Put back', close: 'Close' },
  busy: 'One moment…',
  failed: (why) => `No answer came (${why}). It may have been done all the same: open this window again and look.`,
};

const ALL: Readonly<Record<Language, UndoTexts>> = { ru, en };

export function undoTextsOf(language: Language): UndoTexts {
  return ALL[language];
}

import type { Language } from '../core/values/label';
import type { Suspicion } from '../core/work/duplicates/findDuplicates';
import type { MergeRefusal } from '../core/work/duplicates/mergeClients';

/** Words of the page on which clients that may be one are settled; only the page needs them, not the script. */
export interface DuplicateTexts {
  readonly looking: string;
  readonly none: string;
  /** So many pairs are shown and so many more wait. */
  readonly count: (pairs: number, more: number) => string;
  readonly because: Readonly<Record<Suspicion, string>>;
  readonly fields: Readonly<
    Record<'taxId' | 'phones' | 'emails' | 'city' | 'manager' | 'purchases' | 'lastPurchase', string>
  >;
  /** Of purchases: how many, and for how much. */
  readonly bought: (purchases: number, revenue: string) => string;
  readonly buttons: Readonly<Record<'apart' | 'merge' | 'back' | 'undo' | 'close' | 'again', string>>;
  readonly keep: (name: string) => string;
  readonly preview: (survivor: string, other: string) => string;
  readonly completed: string;
  readonly figures: string;
  readonly noFigures: string;
  readonly reversible: string;
  readonly busy: string;
  readonly done: (survivor: string) => string;
  readonly keptApart: string;
  readonly refusals: Readonly<Record<MergeRefusal, string>>;
  /** The answer was lost on the way: nobody knows whether it was done. */
  readonly failed: (why: string) => string;
}

/** Within quotation marks, but for names that have some of their own. */
function quoted(name: string): string {
  return name.includes('«') ? name : `«${name}»`;
}

const ru: DuplicateTexts = {
  looking: 'Читаю реестр…',
  none: 'Похожих клиентов нет: у всех разные телефоны, e-mail, ИНН и названия.',
  count: (pairs, more) =>
    more > 0
      ? `Пар, похожих на одного клиента: ${pairs}. Ещё ${more} появятся, когда эти будут разобраны.`
      : `Пар, похожих на одного клиента: ${pairs}.`,
  because: {
    taxId: 'один ИНН',
    phone: 'один телефон',
    email: 'один e-mail',
    name: 'одно название',
    nearName: 'почти одинаковое название',
  },
  fields: {
    taxId: 'ИНН',
    phones: 'Телефон',
    emails: 'E-mail',
    city: 'Город',
    manager: 'Ведёт',
    purchases: 'Покупки',
    lastPurchase: 'Последняя',
  },
  bought: (purchases, revenue) => (purchases === 0 ? 'нет' : `${purchases} на ${revenue}`),
  buttons: {
    apart: 'Это разные клиенты',
    merge: 'Объединить',
    back: 'Не сейчас',
    undo: 'Отменить',
    close: 'Закрыть',
    again: 'Попробовать ещё раз',
  },
  keep: (name) => `Оставить ${quoted(name)}`,
  preview: (survivor, other) =>
    `${quoted(other)} станет частью клиента ${quoted(survivor)}. Строки обоих останутся на месте.`,
  completed: 'В карточке дополнится:',
  figures: 'Изменятся показатели:',
  noFigures: 'Показатели этого и прошлого месяца не изменятся.',
  reversible: 'Это можно отменить здесь же или позже через меню.',
  busy: 'Минуту…',
  done: (survivor) => `Объединено: остался клиент ${quoted(survivor)}.`,
  keptApart: 'Запомнено: это разные клиенты, больше не спрошу.',
  refusals: {
    gone: 'Одной из строк на листе «Клиенты» уже нет или у неё ещё нет ID. Обновите реестр и откройте окно снова.',
    merged: 'Одного из них тем временем уже объединили. Откройте окно снова.',
    noColumn: 'На листе «Клиенты» нет столбца «Объединён с». Выберите в меню «Настроить или починить» и повторите.',
  },
  failed: (why) => `Ответ не пришёл (${why}). Возможно, всё же сделано; нажмите ещё раз: дважды не объединится.`,
};

const en: DuplicateTexts = {
  looking: 'Reading the register…',
  none: 'No clients look alike: phones, e-mails, tax ids and names all differ.',
  count: (pairs, more) =>
    more > 0
      ? `Pairs that look like one client: ${pairs}. ${more} more come up once these are settled.`
      : `Pairs that look like one client: ${pairs}.`,
  because: {
    taxId: 'one tax id',
    phone: 'one phone',
    email: 'one e-mail',
    name: 'one name',
    nearName: 'nearly the same name',
  },
  fields: {
    taxId: 'Tax ID',
    phones: 'Phone',
    emails: 'E-mail',
    city: 'City',
    manager: 'Account manager',
    purchases: 'Purchases',
    lastPurchase: 'Last',
  },
  bought: (purchases, revenue) => (purchases === 0 ? 'none' : `${purchases} for ${revenue}`),
  buttons: {
    apart: 'Two different clients',
    merge: 'Merge',
    back: 'Not now',
    undo: 'Undo',
    close: 'Close',
    again: 'Try again',
  },
  keep: (name) => `Keep "${name}"`,
  preview: (survivor, other) => `"${other}" becomes a part of "${survivor}". The rows of both stay where they are.`,
  completed: 'Completed on the card:',
  figures: 'Figures that change:',
  noFigures: 'No figure of this month or the last one changes.',
  reversible: 'This can be undone here, or later from the menu.',
  busy: 'One moment…',
  done: (survivor) => `Merged: "${survivor}" stays.`,
  keptApart: 'Remembered: two different clients. This pair will not come up again.',
  refusals: {
    gone: 'One of the rows is no longer in Clients, or has no ID yet. Refresh the register and open this window again.',
    merged: 'One of them has been merged meanwhile. Open this window again.',
    noColumn: 'Clients has no column "Merged into". Choose "Set up or repair" in the menu, then try again.',
  },
  failed: (why) => `No answer came (${why}). It may have been done all the same; press again: nothing is merged twice.`,
};

const ALL: Readonly<Record<Language, DuplicateTexts>> = { ru, en };

export function duplicateTextsOf(language: Language): DuplicateTexts {
  return ALL[language];
}

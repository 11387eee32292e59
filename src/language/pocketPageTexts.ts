import type { ChannelKind, Direction, ResultKind } from '../core/register/schema/choice';
import { channelKinds, resultKinds } from '../core/register/schema/choice';
import type { Label, Language } from '../core/values/label';

/** Words of the page of a phone; only the page needs them, not the script. */
export interface PocketPageTexts {
  readonly tabs: Readonly<Record<'numbers' | 'details' | 'tasks' | 'contact' | 'find', string>>;
  readonly loading: string;
  readonly refresh: string;
  readonly shut: string;
  readonly tasks: (count: number) => string;
  readonly noTasks: string;
  readonly more: (count: number) => string;
  readonly call: string;
  readonly outcome: string;
  readonly comment: string;
  readonly nextStepOn: string;
  readonly save: string;
  readonly cancel: string;
  readonly unsent: (count: number) => string;
  readonly sendAgain: string;
  /** The browser keeps nothing for this page. */
  readonly notKept: string;
  readonly throwAway: string;
  /** This page, or the web app it asks, is of another version. */
  readonly stale: Readonly<Record<'page' | 'webApp', string>>;
  readonly saved: string;
  readonly refused: (what: string, why: string) => string;
  readonly client: string;
  readonly phone: string;
  readonly find: string;
  readonly nobodyFound: string;
  readonly manager: (name: string) => string;
  readonly waits: string;
  readonly failed: string;
  readonly back: string;
  /** Nothing was sent, only looked at. */
  readonly unread: string;
  readonly noFigure: string;
  /** Whether the phone may keep what it knows. */
  readonly mayKeep: string;
  readonly keep: string;
  readonly kept: string;
  readonly forget: string;
  readonly whichAddress: string;
  /** Somebody has come by a letter to a page that knows no address. */
  readonly cardWaits: string;
  readonly address: string;
  readonly open: string;
  readonly noAddress: string;
}

const ALL: Readonly<Record<Language, PocketPageTexts>> = {
  ru: {
    tabs: { numbers: 'Сегодня', details: 'Подробно', tasks: 'Задачи', contact: 'Контакт', find: 'Найти' },
    loading: 'Загружаю…',
    refresh: 'Обновить',
    shut: 'Этот адрес больше не открывается. Попросите новый у владельца.',
    tasks: (count) => `Задачи: ${count}`,
    noTasks: 'Всё сделано.',
    more: (count) => `и ещё ${count}: покажутся, когда эти будут сделаны`,
    call: 'Позвонить',
    outcome: 'Итог',
    comment: 'Комментарий',
    nextStepOn: 'Следующий шаг',
    save: 'Сохранить',
    cancel: 'Отмена',
    unsent: (count) => `Не отправлено: ${count}`,
    sendAgain: 'Отправить',
    notKept: 'Телефон не хранит это: не закрывайте страницу, пока не уйдёт.',
    throwAway: 'Выбросить',
    stale: {
      page: 'Эта страница прежней версии: закройте её и откройте заново.',
      webApp: 'Страница для телефона старее скрипта: владельцу пора опубликовать новую версию веб-приложения.',
    },
    saved: 'Сохранено.',
    refused: (what, why) => `${what}: ${why || 'не принято'}`,
    client: 'Клиент',
    phone: 'Телефон',
    find: 'Имя или телефон',
    nobodyFound: 'Никого не нашлось.',
    manager: (name) => `ведёт ${name}`,
    waits: 'ждёт ответа',
    failed: 'Нет связи. Введённое сохранится на этой странице и уйдёт, когда связь появится.',
    back: 'Назад',
    unread: 'Нет связи: не прочитано.',
    noFigure: 'Нет данных.',
    mayKeep:
      'Запомнить на этом телефоне? Тогда страница открывается и без сети, а неотправленное не пропадёт, если её закрыть.',
    keep: 'Запомнить',
    kept: 'Этот телефон помнит адрес, последние задачи и неотправленное.',
    forget: 'Забыть',
    whichAddress: 'Ваш адрес',
    cardWaits:
      'Карточка из письма откроется, когда страница узнает ваш адрес. Чтобы больше не спрашивала, нажмите потом «Запомнить».',
    address: 'Вставьте адрес, который вам дали',
    open: 'Открыть',
    noAddress: 'Это не адрес страницы для телефона: попросите его у владельца.',
  },
  en: {
    tabs: { numbers: 'Today', details: 'Details', tasks: 'Tasks', contact: 'Contact', find: 'Find' },
    loading: 'Loading…',
    refresh: 'Refresh',
    shut: 'This address opens no more. Ask the owner for a new one.',
    tasks: (count) => `Tasks: ${count}`,
    noTasks: 'All done.',
    more: (count) => `and ${count} more: shown when these are done`,
    call: 'Call',
    outcome: 'Outcome',
    comment: 'Comment',
    nextStepOn: 'Next step',
    save: 'Save',
    cancel: 'Cancel',
    unsent: (count) => `Not sent: ${count}`,
    sendAgain: 'Send',
    notKept: 'This phone does not keep it: leave the page open until it is sent.',
    throwAway: 'Throw away',
    stale: {
      page: 'This page is of an earlier version: close it and open it again.',
      webApp: 'The page for the phone is older than the script: the owner has to deploy a new version of the web app.',
    },
    saved: 'Saved.',
    refused: (what, why) => `${what}: ${why || 'not taken'}`,
    client: 'Client',
    phone: 'Phone',
    find: 'Name or phone',
    nobodyFound: 'Nobody found.',
    manager: (name) => `account manager ${name}`,
    waits: 'waiting for a reply',
    failed: 'No connection. What you typed stays on this page and goes out when the connection is back.',
    back: 'Back',
    unread: 'No connection: not read.',
    noFigure: 'No data.',
    mayKeep:
      'Keep it on this phone? The page then opens without a network, and what was not sent outlives its closing.',
    keep: 'Keep',
    kept: 'This phone keeps the address, the last tasks and what was not sent.',
    forget: 'Forget',
    whichAddress: 'Your address',
    cardWaits:
      'The card of the letter opens once the page knows your address. Press “Keep” afterwards, and it will not ask again.',
    address: 'Paste the address you were given',
    open: 'Open',
    noAddress: 'This is no address of the page for the phone: ask the owner for it.',
  },
};

export function pocketPageTextsOf(language: Language): PocketPageTexts {
  return ALL[language];
}

/** Who turned to whom, where there is no heading of a column to say it. */
const WHOSE_MOVE: Readonly<Record<Direction, Label>> = {
  in: { en: 'They turned to us', ru: 'Обратились к нам' },
  out: { en: 'We turned to them', ru: 'Обратились мы' },
};

/** What is offered in the form of a contact, in words. */
export const POCKET_CHOICES = {
  direction: (kind: Direction, language: Language): string => WHOSE_MOVE[kind][language],
  channel: (kind: ChannelKind, language: Language): string => channelKinds.labels[kind][language],
  result: (kind: ResultKind, language: Language): string => resultKinds.labels[kind][language],
} as const;

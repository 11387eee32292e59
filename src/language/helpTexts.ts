import type { Language } from '../core/values/label';

/** One part of the Help: a heading, and sentences below it. */
export interface HelpPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The Help: how a day goes, and the method the figures rest on. Only the page needs it, not the script. */
export interface HelpTexts {
  readonly parts: readonly HelpPart[];
  /** Above the list of the tables. */
  readonly sheets: string;
}

const ru: HelpTexts = {
  parts: [
    {
      title: 'Каждый день',
      sentences: [
        'Заполняйте синие листы: контакты, клиенты, сделки, продажи, документы. Зелёные листы собирает программа.',
        'Быстрее всего через «Добавить контакт…»: начните вводить телефон или название, выберите итог, нажмите Enter.',
        '«Обновить всё» пересчитывает показатели и показывает, кто ждёт ответа. На листе задач выберите итог: дело закрыто.',
        'Номера строк, время и вид телефонов ставятся сами. Столбцы можно переставлять и добавлять свои.',
      ],
    },
    {
      title: 'Откуда число',
      sentences: [
        'Выберите число на дашборде и откройте «Почему это число…»: там определение, строки и то, что не вошло.',
        '«Проверить данные» говорит, что поправить, и правит само, где это можно сделать без догадок. Всё отменяется.',
      ],
    },
    {
      title: 'Метод',
      sentences: [
        'Активные продажи считаются отдельно от входящих: новые сделки с теми, кого привлекли мы, лиды, активные контакты — и отдельно те, кто обратился сам.',
        'Каждый вход клиента под присмотром: кто обратился и не получил ответа, виден, пока ему не ответят.',
        'Клиентов удерживают по порядку: выручка на клиента не должна падать, за каждым кто-то закреплён.',
        'Поиск новых и сопровождение постоянных — у разных людей; бумаги сняты с продавцов; задачи узкие и по письменному регламенту.',
        'Чем уже сегмент, тем лучше продаётся: «Разрезы» показывают, кто покупает охотнее всего.',
      ],
    },
  ],
  sheets: 'Листы',
};

const en: HelpTexts = {
  parts: [
    {
      title: 'Every day',
      sentences: [
        'Fill in the blue sheets: contacts, clients, deals, sales, documents. The add-on makes the green ones.',
        'The quickest way is "Add contact…": begin to type a phone or a name, choose the outcome, press Enter.',
        '"Refresh everything" computes the figures and shows who waits for an answer. On a task sheet choose the outcome: that closes the task.',
        'Row ids, times and the form of phones are put in by themselves. Columns may be moved and your own added.',
      ],
    },
    {
      title: 'Where a number comes from',
      sentences: [
        'Select a number of the Dashboard and open "Why this number…": its definition, its rows, and what was left out.',
        '"Check data" says what to put right, and does it itself where nothing has to be guessed. Everything can be undone.',
      ],
    },
    {
      title: 'The method',
      sentences: [
        'Active sales are kept apart from inbound sales: new deals with those we went and won, leads and active contacts on one side, those who came by themselves on the other.',
        'Every entry point is watched: whoever asked and got no answer stays in view until somebody answers.',
        'Clients are kept by a process: revenue per client must not fall, and somebody looks after each of them.',
        'Search and care are never on one person, sellers do no paperwork, tasks are narrow and framed by written standards.',
        'The narrower the segment, the better it sells: Breakdowns show who buys most willingly.',
      ],
    },
  ],
  sheets: 'Sheets',
};

const ALL: Readonly<Record<Language, HelpTexts>> = { ru, en };

export function helpTextsOf(language: Language): HelpTexts {
  return ALL[language];
}

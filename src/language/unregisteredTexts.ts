import type { UnregisteredTexts } from '../core/views/unregistered';
import type { Language } from '../core/values/label';

const ru: UnregisteredTexts = {
  title: 'Нет в реестре: журнал телефонии рядом с «Контактами»',
  columns: {
    write: 'Внести',
    employee: 'Сотрудник',
    at: 'Когда',
    direction: 'Вх/Исх',
    party: 'Кто',
    phone: 'Телефон',
    talked: 'Говорили',
    number: 'Наш номер',
    rows: 'Строка',
  },
  covered: ({ period, share }) => `${period} · журнал покрывает ${share} рабочего времени; об остальном данных нет`,
  noLog: 'За этот период журнала телефонии нет: включите источник или импортируйте статистику звонков',
  missing: (calls) => `Звонки без строки в «Контактах»: ${calls}`,
  missingNote: 'Галочка вносит строку в «Контакты» тем, что знает телефония; остальное допишите там. Отмена — в меню.',
  claimed: (contacts) => `Записано, а в журнале звонка нет: ${contacts}`,
  claimedNote:
    'Исходящие звонки из «Контактов», рядом с которыми нет звонка этой стороне, или разговор короче 10 секунд. Звонили с другого телефона?',
  lost: (calls) => `Никто не взял и не перезвонил в срок: ${calls}`,
  lostNote: 'По журналу телефонии. Чем чаще один и тот же час, тем яснее, когда не хватает людей.',
  byHour: 'Потерянные звонки по часам и дням недели',
  none: 'Ни одного',
  seconds: (seconds) => (seconds === 0 ? '' : `${seconds} с`),
  written: ({ taken, left }) =>
    [
      taken === 0 ? '' : `Внесено строк: ${taken}.`,
      left === 0 ? 'Все звонки журнала есть в реестре.' : `Нет в реестре звонков: ${left}.`,
    ]
      .filter(Boolean)
      .join(' '),
  taken: (rows) => `Внесено в «Контакты»: ${rows}`,
  notTaken:
    'Строка не внесена, галочка снова свободна: «Контакты» тем временем изменились, защищены, или в них нет столбца «Ключ источника». Отметьте ещё раз; столбец вернёт «Настроить или починить» в меню.',
};

const en: UnregisteredTexts = {
  title: 'Not in the register: the phone log beside Contacts',
  columns: {
    write: 'Write it',
    employee: 'Employee',
    at: 'When',
    direction: 'In/Out',
    party: 'Who',
    phone: 'Phone',
    talked: 'Talked',
    number: 'Our number',
    rows: 'Row',
  },
  covered: ({ period, share }) =>
    `${period} · the log covers ${share} of the working time; of the rest there is no data`,
  noLog: 'There is no phone log of this period: switch a source on, or import call statistics',
  missing: (calls) => `Calls without a row in Contacts: ${calls}`,
  missingNote:
    'A tick writes the row into Contacts with what the telephone knows; add the rest there. The menu can undo it.',
  claimed: (contacts) => `Written down, with no such call in the log: ${contacts}`,
  claimedNote:
    'Outbound calls of Contacts near which there is no call with that side, or a talk of less than 10 seconds. Was it another telephone?',
  lost: (calls) => `Nobody took them, nobody called back in time: ${calls}`,
  lostNote: 'By the phone log. An hour that comes again and again says when people are missing.',
  byHour: 'Lost calls by hour and weekday',
  none: 'None',
  seconds: (seconds) => (seconds === 0 ? '' : `${seconds} s`),
  written: ({ taken, left }) =>
    [
      taken === 0 ? '' : `Rows written: ${taken}.`,
      left === 0 ? 'Every call of the log is in the register.' : `Calls not in the register: ${left}.`,
    ]
      .filter(Boolean)
      .join(' '),
  taken: (rows) => `Written into Contacts: ${rows}`,
  notTaken:
    'The row is not written and the box is free again: Contacts changed meanwhile, is protected, or has no column "Source key". Tick it once more; "Set up or repair" in the menu brings the column back.',
};

export function unregisteredTextsOf(language: Language): UnregisteredTexts {
  return language === 'ru' ? ru : en;
}

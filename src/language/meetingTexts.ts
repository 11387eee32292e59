import type { MeetingTexts } from '../core/views/meeting';
import type { Language } from '../core/values/label';
import { formFor } from './plural';

const ru: MeetingTexts = {
  title: (day, week) => `Планёрка ${day} · неделя ${week}`,
  columns: {
    employee: 'Кто',
    tasks: 'Задач осталось',
    overdue: 'Просрочено',
    rows: 'Записей за неделю',
    figure: 'Отвечает за',
    week: 'За неделю',
    weekPlan: 'План недели',
    pace: 'Темп месяца',
  },
  wins: 'Победы недели',
  noWins: 'За неделю побед нет',
  losses: 'Не состоялось',
  noLosses: 'За неделю всё состоялось',
  noReason: 'причина не указана',
  stuck: 'Сделки без следующего шага',
  noStuck: 'У всех сделок есть следующий шаг',
  atRisk: 'Можем потерять',
  noRisk: 'Под угрозой никого',
  daysLate: (days) => `+${days} дн.`,
  decisions: 'Решили раньше',
  noDecisions: 'Решений ещё не было',
  who: 'Кто',
  by: 'Срок',
  state: 'Сделано?',
  done: 'сделано',
  late: 'просрочено',
  open: 'в работе',
  incomplete: 'нужны кто, что и срок',
  written: (taken) =>
    taken === 0
      ? 'Планёрка готова. Решения впишите в нижние строки: при обновлении они станут задачами.'
      : `Планёрка готова. ${formFor('ru', taken, { one: 'Новое решение стало задачей', many: 'Новые решения стали задачами' })}: ${taken}.`,
};

const en: MeetingTexts = {
  title: (day, week) => `Weekly meeting ${day} · week ${week}`,
  columns: {
    employee: 'Who',
    tasks: 'Tasks left',
    overdue: 'Overdue',
    rows: 'Entries in the week',
    figure: 'Answers for',
    week: 'In the week',
    weekPlan: 'Plan of the week',
    pace: 'Pace of the month',
  },
  wins: 'Wins of the week',
  noWins: 'No wins in the week',
  losses: 'Not won',
  noLosses: 'Nothing lost in the week',
  noReason: 'no reason given',
  stuck: 'Deals without a next step',
  noStuck: 'Every deal has a next step',
  atRisk: 'We may lose',
  noRisk: 'Nobody at risk',
  daysLate: (days) => `+${days} d.`,
  decisions: 'Decided before',
  noDecisions: 'No decisions yet',
  who: 'Who',
  by: 'By',
  state: 'Done?',
  done: 'done',
  late: 'overdue',
  open: 'open',
  incomplete: 'needs who, what, by when',
  written: (taken) =>
    taken === 0
      ? 'The weekly meeting is ready. Type decisions into the last lines: at the next refresh they become tasks.'
      : `The weekly meeting is ready. New decisions that are tasks now: ${taken}.`,
};

const ALL: Readonly<Record<Language, MeetingTexts>> = { ru, en };

export function meetingTextsOf(language: Language): MeetingTexts {
  return ALL[language];
}

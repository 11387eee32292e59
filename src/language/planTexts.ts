import type { Unit } from '../core/figures/sections/measure';
import type { Language } from '../core/values/label';

/** Words of the page of the plan. */
export interface PlanTexts {
  readonly looking: string;
  readonly title: (month: string) => string;
  readonly hint: string;
  readonly company: string;
  readonly units: Readonly<Record<Exclude<Unit, 'money'>, string>>;
  readonly before: (months: string) => string;
  /** Beside what is planned already. */
  readonly proposed: (value: string) => string;
  readonly nobody: string;
  readonly save: string;
  readonly busy: string;
  readonly cancel: string;
  readonly saved: (numbers: number) => string;
  readonly notNumber: (figure: string, typed: string) => string;
  readonly noPlan: string;
}

const ru: PlanTexts = {
  looking: 'Читаю реестр…',
  title: (month) => `План на ${month}`,
  hint: 'Предложено по трём последним месяцам и сезону прошлого года. Enter — согласиться и дальше, в последней строке — сохранить. Пустое не планируется.',
  company: 'Компания',
  units: { count: '', percent: '%', minutes: 'мин', days: 'дн.' },
  before: (months) => `последние месяцы: ${months}`,
  proposed: (value) => `предложение: ${value}`,
  nobody: 'На листе «Сотрудники» ещё никого нет: планировать можно только компанию.',
  save: 'Сохранить план',
  busy: 'Сохраняю…',
  cancel: 'Закрыть',
  saved: (numbers) => (numbers === 0 ? 'План уже такой: менять нечего.' : `План сохранён, новых чисел: ${numbers}.`),
  notNumber: (figure, typed) => `«${figure}»: ${typed} — не число. Ничего не сохранено.`,
  noPlan: 'Лист «План» не найден или без столбца «План». Меню «Настроить или починить» вернёт его.',
};

const en: PlanTexts = {
  looking: 'Reading the register…',
  title: (month) => `Plan for ${month}`,
  hint: 'Proposed by the last three months and the season of last year. Enter agrees and goes on, in the last line it saves. A blank plans nothing.',
  company: 'Company',
  units: { count: '', percent: '%', minutes: 'min', days: 'days' },
  before: (months) => `last months: ${months}`,
  proposed: (value) => `proposed: ${value}`,
  nobody: 'Nobody stands on the sheet Staff yet: only the company can be planned.',
  save: 'Save the plan',
  busy: 'Saving…',
  cancel: 'Close',
  saved: (numbers) =>
    numbers === 0 ? 'The plan is so already: nothing to change.' : `The plan is saved, new numbers: ${numbers}.`,
  notNumber: (figure, typed) => `"${figure}": ${typed} is no number. Nothing was saved.`,
  noPlan: 'The sheet Plan was not found, or has no column Target. "Set up or repair" in the menu brings it back.',
};

export function planTextsOf(language: Language): PlanTexts {
  return { ru, en }[language];
}

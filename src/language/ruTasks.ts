import type { ChannelKind } from '../core/register/schema/choice';
import type { TaskTexts } from '../core/work/tasks/taskTexts';
import type { Writing } from '../core/texts';
import { formFor } from './plural';

const REPLY: Readonly<Record<ChannelKind, string>> = {
  call: 'Перезвонить',
  email: 'Ответить на письмо',
  form: 'Ответить на заявку с сайта',
  messenger: 'Ответить в мессенджере',
  meeting: 'Ответить после встречи',
  other: 'Ответить на обращение',
};

const UNDO = 'Отменить: в меню «Отменить…».';

/** Sentences of tasks in Russian. No verb in the past tense names a person: it would need to know the gender. */
export function ruTasksOf(write: Writing): TaskTexts {
  const count = (value: number, one: string, few: string, many: string): string =>
    `${write.number(value)} ${formFor('ru', value, { one, few, many })}`;
  const days = (value: number): string => count(value, 'день', 'дня', 'дней');
  const vain = (tries: number): string => (tries === 0 ? '' : ` Не дозвонились ${count(tries, 'раз', 'раза', 'раз')}.`);

  return {
    insteadOf: ({ name, until }) => (until === null ? `Вместо: ${name}, больше не работает.` : `Вместо: ${name}.`),
    standard: (words) => `Регламент: ${words}.`,
    left: {
      done: 'Сделано',
      closed: 'Закрыто без записи в реестре',
      attempt: 'Не дозвонились, задача осталась',
      late: 'Отмечено, когда дело уже было закрыто; в реестр ничего не записано',
      lost: 'Отмечено, когда строку уже не нашли; в реестр ничего не записано',
      amended: 'Дополнено после отметки',
      ruleOff: 'Регламент выключен',
      erased: 'Его строки в Контактах больше нет; ответа не было',
      own: 'Своя задача сделана',
    },
    ticked: {
      done: `Записано в реестр. Строка уйдёт из списка при следующем обновлении. ${UNDO}`,
      attempt: `Попытка записана в реестр, дело осталось в списке. ${UNDO}`,
      closed: 'Закрыто. Строка уйдёт из списка при следующем обновлении и стоит в журнале задач.',
      late: 'Это дело уже закрыто, в реестр ничего не записано. Отметка сохранена в журнале задач.',
      lost: 'Строка этого дела не найдена: её удалили или у неё теперь другой ID. В реестр ничего не записано; обновите, чтобы увидеть, что открыто. Отметка сохранена в журнале задач.',
      amended: `Запись в реестре дополнена. ${UNDO}`,
      erased:
        'Строки этого обращения в Контактах больше нет, в реестр ничего не записано. Отметка сохранена в журнале задач, владелец узнает.',
    },
    chooseFirst: {
      outcome: 'Выберите «Итог» из списка в этой строке: он и закрывает дело. Пока ничего не записано.',
      word: 'Напишите в «Комментарий», что ответили: письмо или сообщение считается ответом только со словами. Пока ничего не записано, итог подождёт.',
    },
    emptyTicks: (ticks) =>
      `${formFor('ru', ticks, { one: 'Снята', many: 'Сняты' })} ${count(ticks, 'галочка', 'галочки', 'галочек')} без итога: дело закрывает «Итог».`,
    lacks: ({ sheet, heading }) =>
      `Итог ждёт: на листе «${sheet}» нет столбца «${heading}», записать его некуда. Дело остаётся в списке. «Настроить или починить» в меню вернёт столбец, и при следующем обновлении итог попадёт в реестр.`,
    taken: (ticks) => `Записано в реестр отметок: ${write.number(ticks)}. ${UNDO}`,
    waits: (refused) =>
      `В реестр пока не записано: нельзя изменить ${refused.map(({ place, why }) => `«${place}» (${why})`).join(', ')}. Дело остаётся в списке, отметка ждёт: пусть обновит тот, у кого есть доступ.`,
    cannotTell: 'Листы задач не тронуты: одну из таблиц, на которых они держатся, нельзя прочитать.',
    reply: (channel, line) => (line === '' ? REPLY[channel] : `${REPLY[channel]} (${line})`),
    replyFacts: ({ waited, target, inbound, tries }) =>
      `${Math.round(waited) === 0 ? 'Обращение пришло в нерабочее время' : `Ждёт ${write.minutes(waited)} рабочего времени`}, норма ${write.minutes(target)}${
        inbound > 1 ? `; обращались ${count(inbound, 'раз', 'раза', 'раз')}` : ''
      }.${vain(tries)}`,
    tries: vain,
    nextStep: (agreed) => agreed || 'Связаться, как договорились',
    nextStepFacts: ({ agreedOn, on, dealAmount }) => {
      if (dealAmount !== '') return `Сделка на ${dealAmount}, шаг назначен на ${write.day(on)}.`;
      return `${agreedOn === null ? 'Есть договорённость' : `Договорились ${write.day(agreedOn)}`}, срок ${write.day(on)}.`;
    },
    stuck: 'Договориться о следующем шаге по сделке',
    stuckFacts: ({ amount, since, days: value, seller }) =>
      `Сделка${amount === '' ? '' : ` на ${amount}`} без следующего шага ${
        value === 0 ? 'с сегодняшнего дня' : `${days(value)}, с ${write.day(since)}`
      }${seller === '' ? '' : `, продавец ${seller}`}.`,
    lead: 'Позвонить и договориться о следующем шаге',
    leadFacts: (on) => `Интерес был ${write.day(on)}, следующий шаг не назначен.`,
    retry: 'Позвонить ещё раз',
    retryFacts: ({ last, tries, most }) =>
      `${write.day(last)} не дозвонились: попыток ${write.number(tries)} из ${write.number(most)}.`,
    claim: 'Решить рекламацию и записать, чем кончилась',
    claimFacts: ({ on, days: value, words }) =>
      `Рекламация ${write.day(on)}${words === '' ? '' : ` («${words}»)`}, ${
        value === 0 ? 'итог не записан' : `${days(value)} без итога`
      }.`,
    document: (kind) =>
      kind === null || kind === 'other'
        ? 'Подготовить документ'
        : `Подготовить ${{ contract: 'договор', invoice: 'счёт', deliveryNote: 'накладную', act: 'акт' }[kind]}`,
    documentFacts: ({ by, at, due, deal }) =>
      `Запрос от ${write.moment(at)}${by === '' ? '' : ` (${by})`}${deal === '' ? '' : `, сделка ${deal}`}${
        due === null ? ', срок не указан' : ''
      }.`,
    papers: 'Подготовить документы по выигранной сделке',
    papersFacts: ({ amount, closedOn, seller }) =>
      `Сделка${amount === '' ? '' : ` на ${amount}`} выиграна ${write.day(closedOn)}${
        seller === '' ? '' : ` (${seller})`
      }, документов по ней нет.`,
    erased: 'Выяснить, почему пропала строка обращения без ответа',
    erasedFacts: ({ id, noticed }) =>
      `${id} ждало ответа; ${write.moment(noticed)} его строки в Контактах уже не было. Верните строку (история версий таблицы) или выберите итог «Сделано», если так и надо.`,
    decision: 'Сделать, что решили на планёрке',
    decisionFacts: ({ what, on, who }) =>
      `${what} (планёрка${on === null ? '' : ` ${write.day(on)}`}${who === '' ? '' : `, делает ${who}`}).`,
    overload: (overdue) => `Просрочено: ${count(overdue, 'задача', 'задачи', 'задач')} — передать или снять`,
    overloadFacts: ({ overdue, shown }) =>
      `На листе — ${write.number(shown)} самых дорогих, ещё ${write.number(overdue - shown)} — отметкой «Показать давние».`,
    money: (amount, currency) => write.value(Math.round(amount / 100) * 100, 'money', currency),
  };
}

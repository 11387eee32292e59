import { channelKinds, resultKinds, type ChannelKind } from '../core/register/schema/choice';
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
  const tasks = (value: number): string => count(value, 'задача', 'задачи', 'задач');
  const days = (value: number): string => count(value, 'день', 'дня', 'дней');
  const late = (value: number): string =>
    value === 0 ? '' : `, ${formFor('ru', value, { one: 'просрочена', many: 'просрочено' })} ${write.number(value)}`;
  const vain = (tries: number): string => (tries === 0 ? '' : ` Не дозвонились ${count(tries, 'раз', 'раза', 'раз')}.`);

  return {
    title: (role) =>
      ({
        owner: 'Задачи владельца',
        active: 'Активные продажи',
        inbound: 'Входящие обращения',
        care: 'Сопровождение',
        documents: 'Документы',
      })[role],
    summary: (what) =>
      `${tasks(what.tasks)}${what.today === 0 ? '' : `, на сегодня ${write.number(what.today)}`}${late(what.overdue)}.`,
    showOld: (lines) => `Показать давние: ${write.number(lines)}`,
    parts: { today: 'сегодня', overdue: 'просрочено', later: 'не срочно', old: 'давно' },
    moneyNote: 'Что можем потерять: у клиента — выручка в месяц, у сделки — её сумма.',
    firstShown: (lines) => `Показаны самые срочные: ${write.number(lines)}.`,
    nothingToDo: 'Всё сделано: задач нет.',
    nothingYet: 'Задач пока нет.',
    comeWith: 'Они появятся вместе с первыми контактами и продажами.',
    refresh: 'Обновить',
    howTo: 'Выберите итог — запись в реестре появится сама. Комментарий и дату шага можно дописать рядом.',
    insteadOf: ({ name, until }) => (until === null ? `Вместо: ${name}, больше не работает.` : `Вместо: ${name}.`),
    standard: (words) => `Регламент: ${words}.`,
    row: (row) => `строка ${row}`,
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
    built: (what) =>
      `Листы задач готовы: ${tasks(what.tasks)}${late(what.overdue)}${
        what.effects === 0 ? '' : `; в реестр записано отметок: ${write.number(what.effects)}`
      }.`,

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
      `Итог ждёт: на листе «${sheet}» нет столбца «${heading}», записать её некуда. Дело остаётся в списке. «Настроить или починить» в меню вернёт столбец, и при следующем обновлении итог попадёт в реестр.`,
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
    stalled: 'Решить, что делать со сделкой: она стоит',
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
    prospect: (isAgain) => (isAgain ? 'Позвонить снова: прошло три месяца' : 'Позвонить новой компании'),
    prospectFacts: ({ last, isRefusal, segment, isFocus }) =>
      `${
        last === null
          ? 'Контактов и продаж ещё не было'
          : `${write.day(last)} ${isRefusal ? 'отказались' : 'не дозвонились'}`
      }${segment === '' ? '' : `; сегмент «${segment}»${isFocus ? ', он в фокусе' : ''}`}.`,
    first: 'Спросить, всё ли пришло как надо',
    firstFacts: (on) => `Первая покупка ${write.day(on)}, с тех пор не говорили.`,
    second: 'Позвонить: второй покупки ещё не было',
    risk: 'Позвонить: клиент давно не заказывал',
    riskFacts: ({ usualGap, isOwn, purchaseDays, silence, last }) => {
      const since = write.day(last);
      const few = purchaseDays === 1 ? `Одна покупка (${since})` : `Покупок ${write.number(purchaseDays)} (${since})`;
      return isOwn
        ? `Обычно покупает раз в ${days(usualGap)}, молчит ${write.number(silence)} (с ${since}).`
        : `${few}, молчит ${days(silence)}; у клиентов обычно ${write.number(usualGap)}.`;
    },
    byData: (upTo) => ` По данным на ${write.day(upTo)}.`,
    lost: 'Позвонить: почему не покупает, позвать обратно',
    touch: 'Позвонить: подошёл срок контакта',
    touchFacts: ({ on, last, every }) =>
      `${every === null ? `Контакт на ${write.day(on)}` : `Контакт раз в ${days(every)}`}${
        last === null ? '' : `, последний разговор ${write.day(last)}`
      }.`,
    quiet: 'Позвонить и узнать, всё ли в порядке',
    quietFacts: ({ last, silence, ofClass, days: every }) =>
      `${
        last === null
          ? `Клиент покупает, а разговоров с ним в реестре нет: ${days(silence)}`
          : `Клиент покупает, а последний разговор был ${write.day(last)}: ${days(silence)} назад`
      }; клиентам класса ${ofClass} звоним раз в ${days(every)}.`,
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
    waiting: 'Узнать, что мешает ответить',
    waitingFacts: ({ waited, target, employee }) =>
      `Ждёт ${write.minutes(waited)} рабочего времени при норме ${write.minutes(target)}. Отвечает: ${employee}.`,
    erased: 'Выяснить, почему пропала строка обращения без ответа',
    erasedFacts: ({ id, noticed }) =>
      `${id} ждало ответа; ${write.moment(noticed)} его строки в Контактах уже не было. Верните строку (история версий таблицы) или выберите итог «Сделано», если так и надо.`,
    fell: {
      'retention.revenuePerClient': 'Разобраться, почему упала выручка на клиента',
      'retention.rate': 'Разобраться, почему клиенты уходят чаще',
    },
    fellFacts: ({ period, from, to, cause }) =>
      `За ${period}: ${to}, раньше ${from}.${cause === null ? '' : ` «${cause.line}»: ${cause.amount}.`}`,
    conflict: 'Разделить поиск клиентов и их сопровождение',
    conflictFacts: ({ active, care, month }) =>
      `За ${month}: активных контактов ${write.number(active)}, контактов сопровождения ${write.number(care)}.`,
    sellerPapers: 'Передать документы помощнику по документам',
    sellerPapersFacts: ({ documents, month }) =>
      `За ${month}: отвечает за ${count(documents, 'документ', 'документа', 'документов')}.`,
    listen: (isLost) => (isLost ? 'Прослушать звонок: закончился отказом' : 'Прослушать звонок нового клиента'),
    listenFacts: ({ channel, at, employee, result }) =>
      `${channelKinds.labels[channel ?? 'call'].ru} ${write.moment(at)}${employee === '' ? '' : `, ${employee}`}${
        result === null ? '' : `: «${resultKinds.labels[result].ru}»`
      }.`,
    decision: 'Сделать, что решили на планёрке',
    decisionFacts: ({ what, on, who }) =>
      `${what} (планёрка${on === null ? '' : ` ${write.day(on)}`}${who === '' ? '' : `, делает ${who}`}).`,
    read: 'Прочитать, что написал новый клиент и что ему ответили',
    script: (points) =>
      `По сценарию: ${points.map((point, at) => `${at + 1}) ${point}`).join('; ')}. Отметьте в комментарии: +-+ значит да, нет, да.`,
    unwritten: 'Спросить о звонках, которых нет в реестре',
    unwrittenFacts: ({ calls, on }) =>
      `Звонков в журнале телефонии за ${write.day(on)} без строки: ${write.number(calls)}. Внести их отметками: лист «Нет в реестре».`,
    deadLine: 'Проверить линию: возможно, не работает',
    deadLineFacts: ({ last, number }) =>
      `Молчит с ${write.moment(last)}, дольше обычного${number === '' ? '' : `. Номер: ${number}`}.`,
    testInquiry: 'Проверить вход: пусть кто-то обратится как клиент',
    testInquiryFacts: ({ number, last, answered }) =>
      `${number === '' ? '' : `${number}. `}${last === null ? 'Ещё не проверяли' : `Прошлый раз — ${write.moment(last)}, ${answered === null ? 'никто не ответил' : `ответили за ${write.minutes(answered)}`}`}. В его строке поставьте «Проверка»: она нигде не считается.`,
    checkCall: 'Позвонить новому клиенту: хорошо ли ответили?',
    silent: 'Спросить, всё ли в порядке: нет новых строк',
    silentFacts: ({ days: silent, usual, last }) =>
      `Новых строк нет ${count(silent, 'рабочий день', 'рабочих дня', 'рабочих дней')}, обычно ${write.number(usual)} в день. Последняя — ${write.day(last)}.`,
    overload: (overdue) => `Просрочено: ${count(overdue, 'задача', 'задачи', 'задач')} — передать или снять`,
    overloadFacts: ({ overdue, shown }) =>
      `На листе — ${write.number(shown)} самых дорогих, ещё ${write.number(overdue - shown)} — отметкой «Показать давние».`,
    problems: 'Исправить ошибки в данных',
    problemsFacts: ({ errors, warnings, sheet }) =>
      `${count(errors, 'ошибка', 'ошибки', 'ошибок')} и ${count(warnings, 'замечание', 'замечания', 'замечаний')}, больше всего ошибок на листе «${sheet}».`,
    money: (amount, currency) => write.value(Math.round(amount / 100) * 100, 'money', currency),
  };
}

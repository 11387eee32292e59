import { channelKinds, resultKinds } from '../core/register/schema/choice';
import type { RegisterTaskTexts } from '../core/work/tasks/taskTexts';
import type { Writing } from '../core/texts';
import { formFor } from './plural';
import { ruTasksOf } from './ruTasks';

/** Sentences in Russian of tasks that only the whole register tells, and of the sheets they stand on. */
export function ruRegisterTasksOf(write: Writing): RegisterTaskTexts {
  const count = (value: number, one: string, few: string, many: string): string =>
    `${write.number(value)} ${formFor('ru', value, { one, few, many })}`;
  const tasks = (value: number): string => count(value, 'задача', 'задачи', 'задач');
  const days = (value: number): string => count(value, 'день', 'дня', 'дней');
  const late = (value: number): string =>
    value === 0 ? '' : `, ${formFor('ru', value, { one: 'просрочена', many: 'просрочено' })} ${write.number(value)}`;

  return {
    ...ruTasksOf(write),
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
    row: (row) => `строка ${row}`,
    built: (what) =>
      `Листы задач готовы: ${tasks(what.tasks)}${late(what.overdue)}${
        what.effects === 0 ? '' : `; в реестр записано отметок: ${write.number(what.effects)}`
      }.`,
    stalled: 'Решить, что делать со сделкой: она стоит',
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
    waiting: 'Узнать, что мешает ответить',
    waitingFacts: ({ waited, target, employee }) =>
      `Ждёт ${write.minutes(waited)} рабочего времени при норме ${write.minutes(target)}. Отвечает: ${employee}.`,
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
    problems: 'Исправить ошибки в данных',
    problemsFacts: ({ errors, warnings, sheet }) =>
      `${count(errors, 'ошибка', 'ошибки', 'ошибок')} и ${count(warnings, 'замечание', 'замечания', 'замечаний')}, больше всего ошибок на листе «${sheet}».`,
  };
}

import { channelKinds, resultKinds } from '../core/register/schema/choice';
import type { Writing } from '../core/texts';
import type { Language } from '../core/values/label';
import type { AskingTexts } from '../core/work/asking/askingTexts';
import { formFor } from './plural';
import { textsOf } from './textsOf';

/** The sentences of "Worth asking". Of a register's own currency amounts are told in whole units. */
export function askingTextsOf(language: Language, currency: string): AskingTexts {
  const { write } = textsOf(language);
  return language === 'ru' ? russian(write, currency) : english(write, currency);
}

function russian(write: Writing, currency: string): AskingTexts {
  const count = (value: number, one: string, few: string, many: string): string =>
    `${write.number(value)} ${formFor('ru', value, { one, few, many })}`;
  const money = (amount: number): string => write.value(Math.round(amount / 100) * 100, 'money', currency);
  return {
    title: 'Спросить',
    summary: ({ open, asked }) =>
      `${count(open, 'вопрос', 'вопроса', 'вопросов')} за четыре недели${asked === 0 ? '' : `, уже спрошено: ${write.number(asked)}`}. Это факты из реестра, а не упрёки: спросите, как было, и отметьте.`,
    nothing: 'За четыре недели спрашивать не о чем.',
    columns: {
      asked: 'Спрошено',
      note: 'Что ответили',
      question: 'Вопрос',
      employee: 'Кого спросить',
      party: 'О ком',
      facts: 'Что видно в реестре',
      at: 'Когда',
      rows: 'Строки',
      key: 'Ключ',
    },
    signs: 'О чём этот лист',
    signsNote: 'Снимите галочку, если об этом спрашивать не надо. Число рядом — порог.',
    row: (row) => `строка ${row}`,
    left: 'Стояло на листе «Спросить»',
    done: ({ open, asked }) =>
      `Лист «Спросить» готов: ${count(open, 'вопрос', 'вопроса', 'вопросов')}${asked === 0 ? '' : `, спрошено ${write.number(asked)}`}.`,
    closed: ({ channel, at, result, wrote, bought }) =>
      [
        `${channel === null ? 'Обращение' : channelKinds.labels[channel].ru} ${write.moment(at)}, итог «${resultKinds.labels[result].ru}».`,
        ...(wrote === null ? [] : [`Снова обращались ${write.moment(wrote)}.`]),
        ...(bought === null ? [] : [`Покупка ${write.day(bought.on)} на ${money(bought.revenue)}.`]),
      ].join(' '),
    wroteAgain: ({ channel, answeredAt, again }) =>
      `${channel === 'email' ? 'Ответ письмом' : 'Ответ в мессенджере'} ${write.moment(answeredAt)}; клиент написал снова ${write.moment(again)}.`,
    fromMemory: ({ late, of }) =>
      `Ответы, внесённые позже чем через час: ${write.number(late)} из ${write.number(of)}.`,
    backdated: ({ at, enteredAt, inquiry }) =>
      `Наш контакт датирован ${write.moment(at)}, внесён ${write.moment(enteredAt)}; первое обращение было ${write.moment(inquiry)}.`,
    claimed: ({ missing, of }) =>
      `Исходящих звонков нет в журнале телефонии: ${write.number(missing)} из ${write.number(of)}.`,
    ticks: ({ ticks, from, to }) =>
      `Закрыто подряд: ${count(ticks, 'задача', 'задачи', 'задач')}, с ${write.moment(from)} до ${write.moment(to)}.`,
    talked: ({ blank, of, othersBlank, othersOf }) =>
      `«Поговорили» без комментария и шага: ${write.number(blank)} из ${write.number(of)}; у остальных ${write.number(othersBlank)} из ${write.number(othersOf)}.`,
    moved: ({ times, from, to }) =>
      `Срок шага переносили ${count(times, 'раз', 'раза', 'раз')}: с ${write.day(from)} на ${write.day(to)}.`,
    notNeeded: ({ times, parties }) =>
      `Итог «Не нужно» за неделю: ${write.number(times)}.${parties.length === 0 ? '' : ` ${some(parties)}`}`,
    deals: ({ deals, monday, amount }) =>
      `За неделю с ${write.day(monday)}: ${count(deals, 'сделка', 'сделки', 'сделок')}${amount === null ? '' : ` на ${money(amount)}`}.`,
    knownAlready: ({ by, value, other, since }) =>
      `${by === 'phone' ? 'Телефон' : 'ИНН'} ${value} тот же, что у «${other}»${since === null ? '' : `, где покупают с ${write.day(since)}`}.`,
    untyped: ({ on, revenue }) =>
      `Первая покупка ${write.day(on)} на ${money(revenue)}; контактов до неё в реестре нет.`,
  };
}

function english(write: Writing, currency: string): AskingTexts {
  const count = (value: number, one: string, many: string): string =>
    `${write.number(value)} ${value === 1 ? one : many}`;
  const money = (amount: number): string => write.value(Math.round(amount / 100) * 100, 'money', currency);
  return {
    title: 'Worth asking',
    summary: ({ open, asked }) =>
      `${count(open, 'question', 'questions')} from the last four weeks${asked === 0 ? '' : `, ${write.number(asked)} asked already`}. These are facts from the register, not reproaches: ask how it was, then tick.`,
    nothing: 'Nothing to ask about the last four weeks.',
    columns: {
      asked: 'Asked',
      note: 'What they said',
      question: 'Question',
      employee: 'Whom to ask',
      party: 'About whom',
      facts: 'What the register shows',
      at: 'When',
      rows: 'Rows',
      key: 'Key',
    },
    signs: 'What this sheet is about',
    signsNote: 'Untick what need not be asked about. The number beside it is the threshold.',
    row: (row) => `row ${row}`,
    left: 'Stood on "Worth asking"',
    done: ({ open, asked }) =>
      `"Worth asking" is ready: ${count(open, 'question', 'questions')}${asked === 0 ? '' : `, ${write.number(asked)} asked`}.`,
    closed: ({ channel, at, result, wrote, bought }) =>
      [
        `${channel === null ? 'Inquiry' : channelKinds.labels[channel].en} on ${write.moment(at)}, result "${resultKinds.labels[result].en}".`,
        ...(wrote === null ? [] : [`They got in touch again on ${write.moment(wrote)}.`]),
        ...(bought === null ? [] : [`They bought on ${write.day(bought.on)} for ${money(bought.revenue)}.`]),
      ].join(' '),
    wroteAgain: ({ channel, answeredAt, again }) =>
      `${channel === 'email' ? 'Answered by e-mail' : 'Answered by messenger'} on ${write.moment(answeredAt)}; the client wrote again on ${write.moment(again)}.`,
    fromMemory: ({ late, of }) =>
      `Answers written down more than an hour later: ${write.number(late)} of ${write.number(of)}.`,
    backdated: ({ at, enteredAt, inquiry }) =>
      `Our contact is dated ${write.moment(at)} and was written down on ${write.moment(enteredAt)}; the first inquiry was on ${write.moment(inquiry)}.`,
    claimed: ({ missing, of }) =>
      `Outbound calls that are not in the phone log: ${write.number(missing)} of ${write.number(of)}.`,
    ticks: ({ ticks, from, to }) =>
      `Closed one after another: ${count(ticks, 'task', 'tasks')}, from ${write.moment(from)} to ${write.moment(to)}.`,
    talked: ({ blank, of, othersBlank, othersOf }) =>
      `"Reached" without a comment or a step: ${write.number(blank)} of ${write.number(of)}; of the others ${write.number(othersBlank)} of ${write.number(othersOf)}.`,
    moved: ({ times, from, to }) =>
      `The day of the step was moved ${count(times, 'time', 'times')}: from ${write.day(from)} to ${write.day(to)}.`,
    notNeeded: ({ times, parties }) =>
      `"Not needed" in a week: ${write.number(times)}.${parties.length === 0 ? '' : ` ${some(parties)}`}`,
    deals: ({ deals, monday, amount }) =>
      `In the week of ${write.day(monday)}: ${count(deals, 'deal', 'deals')}${amount === null ? '' : ` for ${money(amount)} in all`}.`,
    knownAlready: ({ by, value, other, since }) =>
      `${by === 'phone' ? 'The phone' : 'The tax number'} ${value} is also that of "${other}"${since === null ? '' : `, who has bought since ${write.day(since)}`}.`,
    untyped: ({ on, revenue }) =>
      `First purchase on ${write.day(on)} for ${money(revenue)}; the register has no contact before it.`,
  };
}

const MOST_NAMES = 3;

function some(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ' …' : '.');
}

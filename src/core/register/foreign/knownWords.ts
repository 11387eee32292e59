import { foldHeading } from '../../values/text';
import type { ChannelKind, Direction, DocumentKind, ResultKind, StageKind } from '../schema/choice';

/**
 * Words of telephone exchanges and sales systems for what we call otherwise. A word may say several things: a missed call
 * came in and was not answered.
 */
export interface Meaning {
  readonly direction?: Direction;
  readonly result?: ResultKind;
  readonly channel?: ChannelKind;
  readonly stage?: StageKind;
  readonly type?: DocumentKind;
}

const MEANINGS: readonly (readonly [Meaning, readonly string[]])[] = [
  [{ direction: 'in' }, ['входящий', 'входящий вызов', 'входящий звонок', 'входящие', 'входящая', 'входящее', 'inbound', 'incoming', 'incoming call', 'inbound call', 'in', 'from customer']],
  [{ direction: 'out' }, ['исходящий', 'исходящий вызов', 'исходящий звонок', 'исходящие', 'исходящая', 'исходящее', 'набранный', 'outbound', 'outgoing', 'outgoing call', 'outbound call', 'out', 'dialed', 'dialled', 'outbound-dial', 'outbound-api', 'обратный звонок', 'callback', 'перезвон']],
  [{ direction: 'in', result: 'noAnswer' }, ['пропущенный', 'пропущенный вызов', 'пропущенный звонок', 'пропущен', 'пропущенные', 'входящий пропущенный', 'missed', 'missed call', 'абонент не дождался', 'потерянный', 'abandoned', 'out of business hours', 'voicemail', 'голосовая почта']],
  [{ direction: 'in', result: 'reached' }, ['принятый', 'принятый вызов', 'принятый звонок', 'входящий принятый', 'received']],
  [{ result: 'reached' }, ['принят', 'принято', 'отвечен', 'отвеченный', 'отвечено', 'состоялся', 'успешный', 'успешно', 'успешное соединение', 'соединение установлено', 'разговор состоялся', 'разговор', 'завершен', 'завершён', 'обработан', 'answered', 'completed', 'connected', 'success', 'successful', 'talked', 'normal_clearing', 'interested callback']],
  [{ result: 'noAnswer' }, ['не принят', 'не отвечен', 'неотвеченный', 'не отвечено', 'нет ответа', 'без ответа', 'не дозвонился', 'не дозвонились', 'недозвон', 'не дозвон', 'занято', 'занят', 'абонент занят', 'недоступен', 'абонент недоступен', 'отменен', 'отменён', 'отмена', 'сброшен', 'сброс', 'не состоялся', 'неуспешный', 'неуспешно', 'отклонен', 'отклонён', 'no answer', 'no-answer', 'noanswer', 'unanswered', 'not answered', 'busy', 'cancel', 'canceled', 'cancelled', 'failed', 'declined', 'rejected', 'left voicemail', 'no agent available']],
  [{ result: 'lead' }, ['лид', 'заявка', 'целевой', 'целевой звонок', 'qualified', 'interested']],
  [{ result: 'refused' }, ['отказ', 'не интересно', 'неинтересно', 'not interested', 'declined offer']],
  [{ result: 'claim' }, ['рекламация', 'претензия', 'жалоба', 'claim', 'complaint']],
  [{ result: 'spam' }, ['спам', 'реклама', 'нецелевой', 'нецелевой звонок', 'ошибся номером', 'wrong number', 'spam']],
  [{ channel: 'call' }, ['звонок', 'звонки', 'вызов', 'телефон', 'по телефону', 'телефонный звонок', 'phone', 'phone call', 'call', 'calls', 'voice', 'tel', 'мобильный']],
  [{ channel: 'messenger' }, ['whatsapp', 'whats app', 'wa', 'ватсап', 'вотсап', 'вацап', 'telegram', 'телеграм', 'телеграмм', 'tg', 'viber', 'вайбер', 'вк', 'vk', 'вконтакте', 'max', 'instagram', 'инстаграм', 'авито', 'avito', 'чат', 'чат на сайте', 'онлайн-чат', 'онлайн чат', 'jivo', 'jivosite', 'chat', 'live chat', 'sms', 'смс', 'messenger', 'facebook', 'wechat', 'соцсети', 'direct']],
  [{ channel: 'email' }, ['email', 'e-mail', 'mail', 'письмо', 'почта', 'электронная почта', 'по почте', 'эл. почта', 'емейл', 'имейл']],
  [{ channel: 'form' }, ['заявка', 'заявка с сайта', 'форма', 'форма на сайте', 'форма обратной связи', 'сайт', 'с сайта', 'веб-форма', 'crm-форма', 'web form', 'webform', 'web', 'website', 'lead form', 'landing page', 'квиз', 'корзина']],
  [{ channel: 'meeting' }, ['встреча', 'визит', 'офис', 'в офисе', 'выезд', 'выставка', 'лично', 'личная встреча', 'meeting', 'visit', 'in person', 'walk-in', 'showroom', 'шоурум']],
  [{ stage: 'new' }, ['новый', 'новая', 'новая заявка', 'новая сделка', 'новый лид', 'неразобранное', 'первичный контакт', 'необработанная', 'квалификация', 'в обработке', 'open', 'new', 'new lead', 'lead in', 'lead', 'contact made', 'contacted', 'prospecting', 'prospect', 'qualification', 'qualified', 'qualified to buy', 'appointment scheduled', 'appointmentscheduled', 'qualifiedtobuy', 'engaging', 'needs analysis', 'needs defined', 'identify decision makers', 'открыта', 'подбор', 'в работе']],
  [{ stage: 'offer' }, ['предложение', 'подготовка предложения', 'подготовка документов', 'коммерческое предложение', 'кп', 'кп отправлено', 'отправлено кп', 'предложение отправлено', 'переговоры', 'принимают решение', 'презентация', 'proposal', 'proposal made', 'proposal sent', 'proposal/price quote', 'proposal/quote', 'quote', 'quote sent', 'value proposition', 'presentation scheduled', 'presentationscheduled', 'demo scheduled', 'negotiation', 'negotiation/review', 'negotiations started', 'decision maker bought-in', 'decisionmakerboughtin']],
  [{ stage: 'agreed' }, ['согласование договора', 'согласование', 'согласована', 'договор', 'договор отправлен', 'договор подписан', 'счёт выставлен', 'счет выставлен', 'выставлен счет', 'счёт на предоплату', 'счет на предоплату', 'предоплата', 'ожидание оплаты', 'ждём оплату', 'ждем оплату', 'финальный счёт', 'финальный счет', 'отгрузка', 'исполнение', 'contract sent', 'contractsent', 'verbal agreement', 'invoice sent']],
  [{ stage: 'won' }, ['успешно реализовано', 'успешно', 'сделка успешна', 'успешная', 'выиграна', 'выиграно', 'выигран', 'закрыта успешно', 'продажа', 'продано', 'оплачено', 'оплачен', 'оплачена', 'выполнен', 'выполнена', 'выполнено', 'завершена', 'завершено', 'реализовано', 'won', 'closed won', 'closedwon', 'paid', 'complete', 'completed', 'delivered', 'успех']],
  [{ stage: 'lost' }, ['закрыто и не реализовано', 'не реализовано', 'сделка провалена', 'провалена', 'провал', 'проиграна', 'проиграно', 'проигран', 'отказ', 'отменен', 'отменён', 'отменена', 'отмена', 'неуспешная', 'не успешно', 'анализ причины провала', 'lost', 'closed lost', 'closedlost', 'closed-lost to competition', 'cancelled', 'canceled', 'cancel', 'некачественный лид']],
  [{ type: 'contract' }, ['договор', 'договор поставки', 'дополнительное соглашение', 'contract', 'agreement']],
  [{ type: 'invoice' }, ['счет', 'счёт', 'счет на оплату', 'счёт на оплату', 'invoice', 'bill']],
  [{ type: 'deliveryNote' }, ['накладная', 'товарная накладная', 'торг-12', 'упд', 'реализация', 'delivery note', 'waybill']],
  [{ type: 'act' }, ['акт', 'акт выполненных работ', 'акт об оказании услуг', 'act']],
]; // prettier-ignore

let meanings: ReadonlyMap<string, readonly Meaning[]> | undefined;

/** What a word says about a column; undefined where it says nothing, or two things that contradict each other. */
export function meaningOf(word: string, column: keyof Meaning): string | undefined {
  const whole = saidBy(foldHeading(word), column);
  if (whole !== undefined) return whole;
  const parts = foldHeading(word).split(/\s[-–—]\s|[,/|()]/).map((part) => saidBy(part.trim(), column)); // prettier-ignore
  const said = new Set(parts.filter((kind) => kind !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}

function saidBy(folded: string, column: keyof Meaning): string | undefined {
  meanings ??= meaningsByWord();
  return meanings.get(folded)?.find((meaning) => meaning[column] !== undefined)?.[column];
}

function meaningsByWord(): ReadonlyMap<string, readonly Meaning[]> {
  const byWord = new Map<string, Meaning[]>();
  for (const [meaning, words] of MEANINGS)
    for (const word of words.map(foldHeading)) byWord.set(word, [...(byWord.get(word) ?? []), meaning]);
  return byWord;
}

export function isMeaningColumn(column: string): column is keyof Meaning {
  return ['direction', 'result', 'channel', 'stage', 'type'].includes(column);
}

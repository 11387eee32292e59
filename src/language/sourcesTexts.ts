import type { SourceKind } from '../core/register/schema/choice';
import type { Language } from '../core/values/label';

/** Words of the page of sources; only the page needs them, not the script. */
export interface SourcesTexts {
  readonly looking: string;
  readonly introduction: string;
  readonly on: string;
  readonly last: (when: string) => string;
  /** The zone to write into Sources. */
  readonly clock: (zone: string) => string;
  readonly address: string;
  /** Stands for the address of the web app as long as there is none. */
  readonly webApp: string;
  readonly deploy: string;
  /** What is to be done where the source is at home, in this order; as documented by whoever makes it. */
  readonly clicks: Readonly<Record<SourceKind, readonly string[]>>;
  readonly add: string;
  readonly kind: string;
  readonly name: string;
  readonly isTaken: string;
  readonly refused: (count: number) => string;
  readonly saved: (name: string, isOn: boolean) => string;
  readonly notSaved: string;
  readonly busy: string;
  readonly arrived: string;
  readonly notArrived: string;
  readonly failed: (why: string) => string;
  readonly buttons: Readonly<Record<'add' | 'tryOut' | 'takeBack' | 'close', string>>;
}

const CALL_RU = 'Позвоните себе с мобильного, положите трубку и нажмите «Обновить всё»: звонок ждёт ответа.';
const CALL_EN = 'Ring yourself from a mobile, hang up and choose “Refresh everything”: the call waits for an answer.';

const ru: SourcesTexts = {
  looking: 'Читаю «Источники»…',
  introduction:
    'Кто сам присылает сюда звонки, заявки и сообщения. Откройте источник: там его адрес и что нажать у провайдера.',
  on: 'Включён',
  last: (when) => `последнее: ${when}`,
  clock: (zone) => `Его часы расходятся с нашими на целые часы: впишите в «Источники», столбец «Часовой пояс»: ${zone}`,
  address: 'Адрес для провайдера. Кто его знает, может писать строки: берегите как пароль',
  webApp: 'АДРЕС-ВЕБ-ПРИЛОЖЕНИЯ',
  deploy:
    'Веб-приложение ещё не развёрнуто: Расширения → Apps Script → Начать развёртывание → Новое развёртывание → Веб-приложение; выполнять от моего имени, доступ у всех. Потом откройте это окно ещё раз.',
  clicks: {
    mango: [
      'Личный кабинет Mango: Интеграции → API коннектор → Добавить систему.',
      'Адрес внешней системы: адрес отсюда (секрет — в самом конце); события call, summary, recording.',
      CALL_RU,
    ],
    zadarma: [
      'Кабинет Zadarma: Настройки → Интеграции и API → Уведомления о звонках.',
      'Вставьте адрес, отметьте все события; пояс вашего кабинета впишите в «Источники»: +03:00.',
      CALL_RU,
    ],
    uis: [
      'Кабинет UIS: Тарифы и опции → Все опции → API Базовый; потом Уведомления → Добавить, способ HTTP, метод POST.',
      'Конец звонка, потерянный звонок, запись: адрес отсюда и шаблон из docs/capture.ru.md; пояс кабинета впишите в «Источники».',
      CALL_RU,
    ],
    megafon: ['Кабинет ВАТС: Настройки → Интеграция с CRM.', 'Адрес CRM: адрес отсюда.', CALL_RU],
    aircall: [
      'Aircall Dashboard: Integrations → Webhook.',
      'Адрес отсюда; события call.answered, call.ended.',
      CALL_RU,
    ],
    twilio: [
      'Twilio Console: Phone Numbers → Active numbers → номер.',
      'Call status changes: адрес отсюда; в TwiML внутри Dial тот же адрес в statusCallback у Number (& пишется &amp;).',
      CALL_RU,
    ],
    threeCx: [
      '3CX: Integrations → CRM, свой шаблон отчёта о звонке.',
      'Запрос POST с JSON на адрес отсюда; имена полей в docs/capture.ru.md.',
      CALL_RU,
    ],
    calls: [
      'В программе найдите «webhook» или «уведомление о звонке» и вставьте адрес.',
      'Её поля называются иначе? Впишите в «Источники», столбец «Поля»: phone=caller.number; at=started.',
      CALL_RU,
    ],
    form: [
      'В конструкторе сайта: форма → обработчик, или «webhook».',
      'Вставьте адрес; поля с именем, телефоном, почтой и текстом узнаются сами.',
      'Отправьте форму сами и нажмите «Обновить всё».',
    ],
    sheet: [
      'Google Форма: Ответы → Связать с таблицей → эта таблица; подойдёт и любой лист, который кто-то заполняет по строке.',
      'В «Источниках», столбец «Наш номер или адрес», впишите имя этого листа.',
      'Отправьте форму сами и нажмите «Обновить всё»: заявка ждёт. Старые ответы не берутся, только за два последних дня.',
    ],
    telegram: [
      'Откройте в браузере https://api.telegram.org/botТОКЕН/setWebhook?url=АДРЕС (в адресе & замените на %26).',
      'Ответ «Webhook was set» означает, что бот присылает сюда.',
      'Напишите боту и нажмите «Обновить всё».',
    ],
    chatwoot: [
      'Chatwoot: Settings → Integrations → Webhooks → Add.',
      'Адрес отсюда; событие Message created.',
      'Напишите в чат с сайта и нажмите «Обновить всё».',
    ],
    messages: [
      'Программа, что умеет слать JSON: адрес отсюда.',
      'Поля message_id, thread_id, direction, at, name, phone, text; иные имена впишите в «Поля».',
      'Напишите сообщение и нажмите «Обновить всё».',
    ],
    mail: [
      'Впишите адрес ящика в «Наш номер или адрес»; только один ярлык: label=Заявки в «Поля».',
      'Нужна сборка с почтой: npm run deploy -- --with mail.',
      'В меню «Письма клиентов…» включите чтение.',
    ],
    other: [
      'Личный мобильный, площадка, ящик, откуда пишут руками: само ничего не приходит.',
      'Впишите, кто отвечает, и «Тревога через»: если в «Контактах» долго ничего отсюда нет, об этом скажет «Дашборд».',
    ],
  },
  add: 'Новый источник',
  kind: 'Что это',
  name: 'Короткое имя, латиницей: оно стоит в адресе',
  isTaken: 'Такой источник уже есть.',
  refused: (count) => `Не впущено (чужой секрет или выключенный источник): ${count}.`,
  saved: (name, isOn) => `${name}: ${isOn ? 'включён' : 'выключен'}.`,
  notSaved: 'Не записано: лист «Источники» изменился. Откройте окно ещё раз.',
  busy: 'Минуту…',
  arrived: 'Пробный звонок пришёл и стал строкой «Контактов»:',
  notArrived: 'Ничего не пришло: источник выключен или сам не присылает.',
  failed: (why) => `Ответ не пришёл (${why}). Откройте окно ещё раз и посмотрите.`,
  buttons: {
    add: 'Записать и включить',
    tryOut: 'Пробный звонок или письмо',
    takeBack: 'Убрать пробную строку',
    close: 'Закрыть',
  },
};

const en: SourcesTexts = {
  looking: 'Reading Sources…',
  introduction:
    'What sends calls, forms and messages here by itself. Open a source: there is its address, and what to click at the provider.',
  on: 'On',
  last: (when) => `last: ${when}`,
  clock: (zone) => `Its clock and ours are whole hours apart: write into Sources, column Time zone: ${zone}`,
  address: 'Address for the provider. Whoever knows it can write rows: treat it like a password',
  webApp: 'ADDRESS-OF-THE-WEB-APP',
  deploy:
    'The web app is not deployed yet: Extensions → Apps Script → Deploy → New deployment → Web app; execute as me, access for anyone. Then open this window again.',
  clicks: {
    mango: [
      'Mango account: Integrations → API connector → Add a system.',
      'Address of the external system: the address above (the secret at its very end); events call, summary, recording.',
      CALL_EN,
    ],
    zadarma: [
      'Zadarma account: Settings → Integrations and API → Notifications on calls.',
      'Paste the address, tick all events; write the zone of your account into Sources: +03:00.',
      CALL_EN,
    ],
    uis: [
      'UIS account: Tariffs and options → All options → API Basic; then Notifications → Add, by HTTP, method POST.',
      'End of a call, lost call, recording: the address above and the template of docs/capture.en.md; write the zone of your account into Sources.',
      CALL_EN,
    ],
    megafon: ['VATS account: Settings → Integration with a CRM.', 'Address of the CRM: the address above.', CALL_EN],
    aircall: [
      'Aircall Dashboard: Integrations → Webhook.',
      'The address above; events call.answered, call.ended.',
      CALL_EN,
    ],
    twilio: [
      'Twilio Console: Phone Numbers → Active numbers → the number.',
      'Call status changes: the address above; in your TwiML the same address as statusCallback of Number inside Dial (write &amp; for &).',
      CALL_EN,
    ],
    threeCx: [
      '3CX: Integrations → CRM, a template of your own for the call report.',
      'A POST with JSON to the address above; names of its fields in docs/capture.en.md.',
      CALL_EN,
    ],
    calls: [
      'Look for “webhook” or “call notification” in the program and paste the address.',
      'Its fields have other names? Write them into Sources, column Fields: phone=caller.number; at=started.',
      CALL_EN,
    ],
    form: [
      'In the site builder: form → handler, or “webhook”.',
      'Paste the address; fields with name, phone, e-mail and text are understood by themselves.',
      'Send the form yourself and choose “Refresh everything”.',
    ],
    sheet: [
      'Google Form: Responses → Link to Sheets → this workbook; any sheet that somebody fills row by row will do.',
      'Write the name of that sheet into Sources, column “Our number or address”.',
      'Send the form yourself and choose “Refresh everything”: it waits. Old answers are not taken, only those of the last two days.',
    ],
    telegram: [
      'Open https://api.telegram.org/botTOKEN/setWebhook?url=ADDRESS in a browser (write %26 for & in the address).',
      'The answer “Webhook was set” means that the bot sends here.',
      'Write to the bot and choose “Refresh everything”.',
    ],
    chatwoot: [
      'Chatwoot: Settings → Integrations → Webhooks → Add.',
      'The address above; event Message created.',
      'Write in the chat of the site and choose “Refresh everything”.',
    ],
    messages: [
      'Any program that can send JSON: the address above.',
      'Fields message_id, thread_id, direction, at, name, phone, text; write other names into Fields.',
      'Write a message and choose “Refresh everything”.',
    ],
    mail: [
      'Write the address of the mailbox into “Our number or address”; for one label alone label=Inquiries into Fields.',
      'It takes a build with mail: npm run deploy -- --with mail.',
      'Switch reading on in the menu: “Letters of clients…”.',
    ],
    other: [
      'A private mobile, a marketplace, a mailbox people copy from by hand: nothing comes by itself.',
      'Write down who answers, and “Quiet after”: when nothing of it is in Contacts for long, the Dashboard says so.',
    ],
  },
  add: 'New source',
  kind: 'What it is',
  name: 'A short name in Latin letters: it stands in the address',
  isTaken: 'There is such a source already.',
  refused: (count) => `Turned away (wrong secret, or a source that is off): ${count}.`,
  saved: (name, isOn) => `${name}: ${isOn ? 'on' : 'off'}.`,
  notSaved: 'Not written: the sheet Sources has changed. Open this window again.',
  busy: 'One moment…',
  arrived: 'The test call has arrived and is a row of Contacts:',
  notArrived: 'Nothing has arrived: the source is off, or sends nothing by itself.',
  failed: (why) => `No answer came (${why}). Open this window again and look.`,
  buttons: {
    add: 'Write down and switch on',
    tryOut: 'Send a test call or letter',
    takeBack: 'Take the test row away',
    close: 'Close',
  },
};

const ALL: Readonly<Record<Language, SourcesTexts>> = { ru, en };

export function sourcesTextsOf(language: Language): SourcesTexts {
  return ALL[language];
}

import type { Role } from '../register/schema/choice';
import type { Day } from '../values/moment';
import { itemAt, randomOf } from './random';

const WOMEN = 'Елена Ольга Наталья Ирина Светлана Татьяна Марина Юлия Анна Екатерина Людмила Галина'.split(' ');
const MEN = 'Сергей Алексей Андрей Дмитрий Евгений Николай Виктор Максим'.split(' ');
const FATHERS = 'Викторов Сергеев Иванов Петров Андреев Николаев Александров Владимиров Павлов Геннадьев'.split(' ');
const SURNAMES = (
  'Ковалёв Соколов Зайцев Морозов Волков Лебедев Козлов Никитин Захаров Киселёв Макаров Баранов Куликов ' +
  'Карпов Власов Громов Фролов Крылов Тарасов Жуков Ширяев Панов Рыбаков Гордеев Ларин Сухов Дёмин Чернов Юдин Шубин'
).split(' ');

/** Whom to ask for: name and patronymic, as one addresses people in Russian business. */
export function contactPerson(number: number): string {
  const random = randomOf(`person ${number}`);
  const father = random.pick(FATHERS);
  return random.chance(0.72) ? `${random.pick(WOMEN)} ${father}на` : `${random.pick(MEN)} ${father}ич`;
}

/** Surname and initials of a sole trader. */
export function soleTrader(number: number): string {
  const initials = itemAt(MEN, number * 5).charAt(0) + '. ' + itemAt(FATHERS, number * 3 + 1).charAt(0) + '.';
  return `${itemAt(SURNAMES, number)} ${initials}`;
}

/** One of us in one role, from a day until a day, both included; null is always. */
export interface Employment {
  readonly name: string;
  readonly login: string;
  readonly role: Role;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly holiday?: { readonly until: Day; readonly substitute: string };
}

export const OWNER = 'Игорь Савельев';
/** Hunts for new clients, and of late calls old ones too. */
export const HUNTER_WHO_CARES = 'Дмитрий Орлов';
/** Answers the door, and of late makes papers for himself. */
export const SELLER_WITH_PAPERS = 'Павел Зотов';
/** Looks after clients, and is away this week. */
const ON_HOLIDAY = 'Марина Гусева';
const WHO_STANDS_IN = 'Наталья Ершова';
export const CLERK = 'Светлана Рябова';

/** Nine people: one has left, one came this autumn, one changed from the door to client care, one is on holiday. */
export function employmentsOf(months: readonly Day[], today: Day): readonly Employment[] {
  const changed = itemAt(months, 4);
  const left = itemAt(months, 7);
  const always = { from: null, until: null };
  const holiday = { until: today + 4, substitute: WHO_STANDS_IN };
  return [
    { name: OWNER, login: 'saveliev', role: 'owner', ...always },
    { name: HUNTER_WHO_CARES, login: 'orlov', role: 'active', ...always },
    { name: 'Кирилл Фомин', login: 'fomin', role: 'active', from: null, until: left - 1 },
    { name: 'Алина Титова', login: 'titova', role: 'active', from: today - 75, until: null },
    { name: 'Ольга Белова', login: 'belova', role: 'inbound', ...always },
    { name: WHO_STANDS_IN, login: 'ershova', role: 'inbound', from: null, until: changed - 1 },
    { name: WHO_STANDS_IN, login: 'ershova', role: 'care', from: changed, until: null },
    { name: SELLER_WITH_PAPERS, login: 'zotov', role: 'inbound', from: changed, until: null },
    { name: ON_HOLIDAY, login: 'guseva', role: 'care', ...always, holiday },
    { name: CLERK, login: 'ryabova', role: 'documents', ...always },
  ];
}

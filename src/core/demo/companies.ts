import { itemAt, randomOf } from './random';
import { demoLandline, demoMobile, demoTaxId } from './numbers';
import { contactPerson, soleTrader } from './people';
import { transliterate, SEGMENTS } from './words';

/** A company of Kuzbass that does not exist. Words are «Russian|English» or Russian alone. */
export interface Company {
  readonly number: number;
  readonly name: string;
  readonly segment: string;
  readonly city: string;
  readonly person: string;
  /** Ten digits, one number for the office and one for the person. */
  readonly landline: string;
  readonly mobile: string;
  readonly email: string;
  readonly taxId: string;
  /** People in the office; decides how much they buy. */
  readonly size: number;
}

/** Kinds of companies: how they are called around `*`, and the position of their segment. */
const KINDS: readonly (readonly [pattern: string, segment: number])[] = [
  ['Клиника «*»|Clinic "*"', 1],
  ['Стоматология «*»|Dentistry "*"', 1],
  ['Аптека «*»|Pharmacy "*"', 1],
  ['Шахта «*»|Mine "*"', 2],
  ['Разрез «*»|Open-pit mine "*"', 2],
  ['АО «Завод „*“»|JSC "Plant *"', 2],
  ['Учебный центр «*»|Training centre "*"', 0],
  ['Торговый дом «*»|Trading house "*"', 4],
  ['Автоцентр «*»|Car centre "*"', 4],
  ['Гостиница «*»|Hotel "*"', 5],
  ['Коворкинг «*»|Coworking "*"', 5],
  ['Юридическое бюро «*»|Law office "*"', 5],
  ['Агентство недвижимости «*»|Estate agency "*"', 5],
  ['Банк «*», отделение|Bank "*", branch', 6],
  ['Страховая группа «*»|Insurance group "*"', 6],
];
const PROPER_NAMES = (
  'Томь Притомье Искитим Кедр Рассвет Горизонт Вектор Исток Орион Белогорье Полюс Берёзка Родник Вершина Альянс ' +
  'Меридиан Импульс Аврора Созвездие Олимп Эталон Феникс Фаворит Формула Перспектива Триумф Ермак Шория Салаир Мустаг'
).split(' ');
const ROOTS = 'Кузбасс Сиб Томь Шахт Кузнецк Мет Рег Пром Евро Гор Интер Алтай'.split(' ');
const ENDINGS: readonly (readonly [ending: string, segment: number])[] = [
  ['СтройМонтаж', 3],
  ['Дорстрой', 3],
  ['Проект', 3],
  ['ЭнергоРемонт', 2],
  ['МашСервис', 2],
  ['Транс', 2],
  ['Снаб', 4],
  ['ТоргОпт', 4],
  ['Логистика', 5],
  ['Консалт', 5],
  ['Охрана', 5],
  ['Лизинг', 6],
];
const CITIES = (
  'Кемерово,Кемерово,Кемерово,Кемерово,Кемерово,Новокузнецк,Новокузнецк,Прокопьевск,Ленинск-Кузнецкий|Leninsk-Kuznetsky,' +
  'Белово,Топки,Берёзовский|Berezovsky,Юрга,Междуреченск,Киселёвск,Мариинск'
).split(',');

type Named = readonly [name: string, segment: number];

/** Every name the demo can use, each once, in a fixed shuffled order. */
let names: readonly Named[] | undefined;

/** Put together when the demo is loaded: the script is read at every click. */
function allNames(): readonly Named[] {
  return randomOf('names').shuffle([
    ...KINDS.flatMap(([pattern, segment]) => PROPER_NAMES.map((proper): Named => [named(pattern, proper), segment])),
    ...ROOTS.flatMap((root) =>
      ENDINGS.map(([ending, segment]): Named => [named('ООО «*»|LLC "*"', root + ending), segment]),
    ),
    ...numbered('Школа № *|School No. *', 70, 0),
    ...numbered('Детский сад № *|Kindergarten No. *', 90, 0),
    ...numbered('Поликлиника № *|Polyclinic No. *', 14, 1),
    ...Array.from({ length: 30 }, (_, number): Named => [named('ИП *|Sole trader *', soleTrader(number)), 4]),
  ]);
}

function named(pattern: string, proper: string): string {
  const [russian = '', english = ''] = pattern.split('|');
  return `${russian.replace('*', proper)}|${english.replace('*', transliterate(proper))}`;
}

function numbered(pattern: string, count: number, segment: number): Named[] {
  return Array.from({ length: count }, (_, index): Named => [pattern.replace(/\*/g, String(index + 3)), segment]);
}

/** The same company for the same number, every time; `nameNumber` lends it the name of another one. */
export function companyOf(number: number, nameNumber = number): Company {
  const [name, segment] = itemAt((names ??= allNames()), nameNumber);
  const random = randomOf(`company ${number}`);
  const latin = (name.split('|')[1] ?? '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const domain =
    latin
      .filter((word) => word !== 'no')
      .slice(-3)
      .join('-') + (nameNumber === number ? '' : `-${number}`);
  return {
    number,
    name,
    segment: itemAt(SEGMENTS, segment),
    city: random.pick(CITIES),
    person: contactPerson(number),
    landline: demoLandline(number),
    mobile: demoMobile(number),
    // Addresses under .example belong to nobody by agreement (RFC 2606).
    email: `${random.pick(['zakaz', 'office', 'info', 'snab'])}@${domain}.example`,
    taxId: demoTaxId(number, name.startsWith('ИП ')),
    size: random.pick([6, 9, 12, 18, 25, 40, 60, 120]),
  };
}

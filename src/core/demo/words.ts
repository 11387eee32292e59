import type { Language } from '../values/label';

const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const LATIN = 'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'.split(' ');

/** Russian letters in Latin ones, for names of people, companies and towns. */
export function transliterate(text: string): string {
  return text.replace(/ь(?=[её])/g, 'y').replace(/[а-яё]/gi, (letter) => {
    const latin = LATIN[CYRILLIC.indexOf(letter.toLowerCase())] ?? letter;
    return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}

/** «Бумага|Paper» in a language; without an English half the words are transliterated. */
export function inLanguage(words: string, language: Language): string {
  const [russian = '', english] = words.split('|');
  return language === 'ru' ? russian : (english ?? transliterate(russian));
}

/** What is sold: price is the usual amount of one sale, cost the share of it the goods cost us. */
export const LINES = [
  { name: 'Бумага|Paper', price: 24_000, cost: 0.82 },
  { name: 'Письменные принадлежности|Pens and pencils', price: 11_500, cost: 0.63 },
  { name: 'Картриджи|Cartridges', price: 27_000, cost: 0.78 },
  { name: 'Доски и маркеры|Whiteboards and markers', price: 31_000, cost: 0.66 },
  { name: 'Папки и архив|Folders and filing', price: 13_500, cost: 0.64 },
  { name: 'Мебель и аксессуары|Furniture and accessories', price: 58_000, cost: 0.71 },
] as const;

/** Advertising with its monthly spend; a trade fair is paid in two months of the year. */
export const ACTIVITIES = [
  { name: 'Яндекс Директ|Yandex Direct', spend: 46_000 },
  { name: '2ГИС|2GIS', spend: 19_500 },
  { name: 'Рассылка|Mailing', spend: 6_800 },
  { name: 'Выставка|Trade fair', spend: 88_000 },
  { name: 'Авито|Avito', spend: 9_000 },
  { name: 'Рекомендации|Word of mouth', spend: 0 },
] as const;

export const SEGMENTS = [
  'Образование|Education',
  'Медицина|Medicine',
  'Промышленность|Industry',
  'Строительство|Construction',
  'Торговля|Retail',
  'Офисы и услуги|Offices and services',
  'Финансы|Finance',
];

export const LOSS_REASONS = [
  'Дорого|Too expensive',
  'Купили у конкурента|Bought elsewhere',
  'Нет бюджета|No budget',
  'Долго отвечали|We answered too slowly',
];

export const NEXT_STEPS = [
  'Выслать коммерческое предложение|Send an offer',
  'Перезвонить|Call back',
  'Отправить образцы бумаги|Send paper samples',
  'Встреча у них в офисе|Meeting at their office',
  'Согласовать список позиций|Agree on the list of items',
];

export const COMMENTS = [
  'Просят счёт до обеда|Want the invoice before lunch',
  'Берут бумагу А4 коробками|Buy A4 paper by the box',
  'Решает главный бухгалтер|The chief accountant decides',
  'Сравнивают с «Комусом»|Comparing with Komus',
  'Нужна доставка до двери|Need delivery to the door',
  'Тендер в следующем квартале|A tender next quarter',
  'Просили звонить после 14:00|Asked to call after 14:00',
  'Оплата по факту, отсрочка 14 дней|Pay on delivery, 14 days of credit',
];

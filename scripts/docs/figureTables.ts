import { FIGURES, type Figure } from '../../src/core/figures/sections/catalogue';
import { isPersonal } from '../../src/core/figures/sections/personal';
import { SECTIONS } from '../../src/core/figures/sections/measure';
import type { Language } from '../../src/core/values/label';
import { textsOf } from '../../src/language/textsOf';
import { markdownTable } from './columnTables';

const WORDS = {
  en: {
    title: 'The figures',
    intro:
      'Made from the catalogue by `npm run docs`; do not edit. The same words stand beside every figure on the Dashboard.',
    people:
      'Figures marked in the column "By employee" have a value of each employee too, with a plan of its own: that of the rows that name the employee, whoever looks after the client now. A client won is of the seller of its first sale (else of "Won by"), an inquiry of the first employee its contacts name, a client kept or lost of the seller of its last purchase before the period. Counts and sums of all employees, and of the rows that name nobody, add up to the company’s.',
    head: ['Figure', 'Key', 'Unit', 'Good when', 'By employee', 'What it counts'],
    good: { up: 'it grows', down: 'it falls', neither: '–' },
  },
  ru: {
    title: 'Показатели',
    intro:
      'Сделано из каталога командой `npm run docs`; не править. Те же слова стоят у каждого показателя на дашборде.',
    people:
      'Показатели с отметкой «По сотрудникам» считаются и по каждому сотруднику, со своим планом: по строкам, где назван он, кто бы ни вёл клиента сейчас. Привлечённый клиент — у продавца первой покупки (иначе у того, кто в «Привлёк»), обращение — у первого сотрудника, названного в его контактах, сохранённый или потерянный клиент — у продавца его последней покупки до периода. Количества и суммы всех сотрудников и строк без сотрудника складываются в показатель компании.',
    head: ['Показатель', 'Ключ', 'Единица', 'Хорошо, когда', 'По сотрудникам', 'Что считает'],
    good: { up: 'растёт', down: 'падает', neither: '–' },
  },
} as const;

/** The reference of all figures as Markdown, by section. */
export function figuresPage(language: Language): string {
  const words = WORDS[language];
  const texts = textsOf(language);
  const rowOf = ({ key, label, unit, good, definition }: Figure): string[] => [
    label[language],
    `\`${key}\``,
    texts.units[unit],
    words.good[good],
    isPersonal(key) ? '✓' : '',
    definition[language],
  ];
  const sections = SECTIONS.map((section) => {
    const rows = FIGURES.filter((figure) => figure.section === section).map(rowOf);
    return `## ${texts.sections[section]}\n\n${markdownTable(words.head, rows)}`;
  });
  return [`# ${words.title}`, words.intro, words.people, ...sections, ''].join('\n\n');
}

import { FIGURES, type Figure } from '../../src/core/figures/sections/catalogue';
import { SECTIONS } from '../../src/core/figures/sections/measure';
import type { Language } from '../../src/core/values/label';
import { textsOf } from '../../src/language/textsOf';
import { markdownTable } from './columnTables';

const WORDS = {
  en: {
    title: 'The figures',
    intro:
      'Made from the catalogue by `npm run docs`; do not edit. The same words stand beside every figure on the Dashboard.',
    head: ['Figure', 'Key', 'Unit', 'Good when', 'What it counts'],
    good: { up: 'it grows', down: 'it falls', neither: '–' },
  },
  ru: {
    title: 'Показатели',
    intro:
      'Сделано из каталога командой `npm run docs`; не править. Те же слова стоят у каждого показателя на дашборде.',
    head: ['Показатель', 'Ключ', 'Единица', 'Хорошо, когда', 'Что считает'],
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
    definition[language],
  ];
  const sections = SECTIONS.map((section) => {
    const rows = FIGURES.filter((figure) => figure.section === section).map(rowOf);
    return `## ${texts.sections[section]}\n\n${markdownTable(words.head, rows)}`;
  });
  return [`# ${words.title}`, words.intro, ...sections, ''].join('\n\n');
}

import { roles } from '../../src/core/register/schema/choice';
import type { TaskRule } from '../../src/core/work/tasks/rule';
import { RULES } from '../../src/core/work/tasks/standards';
import type { Language } from '../../src/core/values/label';
import { markdownTable } from './columnTables';

const WORDS = {
  en: {
    title: 'The standards',
    intro:
      'Made from the rules by `npm run docs`; do not edit. These rows stand on the sheet Standards of a new register: the company switches them on and off there and changes threshold, priority, role and words.',
    head: ['Key', 'Standard', 'Threshold', 'Priority', 'A task leaves the list when'],
  },
  ru: {
    title: 'Регламенты',
    intro:
      'Сделано из правил командой `npm run docs`; не править. Эти строки стоят на листе «Регламенты» нового реестра: там компания включает и выключает их, меняет порог, приоритет, роль и слова.',
    head: ['Ключ', 'Регламент', 'Порог', 'Приоритет', 'Задача уходит из списка'],
  },
} as const;

/** The reference of all standards as Markdown, by role. */
export function standardsPage(language: Language): string {
  const words = WORDS[language];
  const rowOf = ({ key, standard, threshold, unit, priority, gone }: TaskRule): string[] => [
    `\`${key}\``,
    standard[language],
    threshold === null ? '–' : `${threshold} ${unit[language]}`,
    String(priority),
    gone[language],
  ];
  const sections = roles.kinds.map((role) => {
    const rows = RULES.filter((rule) => rule.role === role).map(rowOf);
    return `## ${roles.labels[role][language]}\n\n${markdownTable(words.head, rows)}`;
  });
  return [`# ${words.title}`, words.intro, ...sections, ''].join('\n\n');
}

import type { Letter, LetterRow } from './letterParts';

/** The letter as plain text: the first lines, then what stands under each heading. */
export function plainLetter({ title, about, lines, sections, foot }: Letter): string {
  return [
    `${title} · ${about}`,
    '',
    ...lines.map(({ label, text }) => `${label}: ${text}`),
    ...sections.flatMap((section) => [
      '',
      section.title.toUpperCase(),
      ...section.rows.flatMap(rowLines),
      section.more,
    ]),
    '',
    foot,
  ]
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .join('\n');
}

function rowLines({ head, value, detail }: LetterRow): readonly string[] {
  const first = value === '' ? head : `${head}: ${value}`;
  return detail === '' ? [`- ${first}`] : [`- ${first}`, `  ${detail}`];
}

import { format } from 'numfmt';
import { isLink, type GeneratedSheet, type ViewCell } from '../../../src/core/views/sheet';
import type { Language } from '../../../src/core/values/label';

/** A generated sheet as a person would read it aloud: each row with its filled cells as they are shown. */
export function shownSheet({ cells, layout }: GeneratedSheet, language: Language): string {
  const patterns = cells.map((row) => row.map(() => 'General'));
  for (const { row, column, rows, columns, style } of layout.styles) {
    if (style.numberFormat === undefined) continue;
    for (const line of patterns.slice(row, row + rows)) line.fill(style.numberFormat, column, column + columns);
  }
  return cells
    .map((row, index) =>
      row
        .map((cell, column) => shownCell(cell, patterns[index]?.[column] ?? 'General', language))
        .join(' | ')
        .replace(/[ |]+$/, ''),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}

export function shownCell(cell: ViewCell, pattern: string, language: Language): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? '[x]' : '[ ]';
  if (typeof cell === 'object' && isLink(cell)) return `${cell.text} → ${cell.sheet}${cell.row ? `!${cell.row}` : ''}`;
  const value = typeof cell === 'number' ? cell : cell.serial;
  return format(pattern, value, { locale: language === 'ru' ? 'ru-RU' : 'en-US' }).replaceAll('\u00A0', ' ');
}

/** The text of the cell in the row that begins with `first`, as shown. */
export function rowOf(sheet: GeneratedSheet, first: string, language: Language): readonly string[] {
  const line = shownSheet(sheet, language)
    .split('\n')
    .find((text) => text.startsWith(`${first} |`) || text === first);
  return line?.split(' | ') ?? [];
}

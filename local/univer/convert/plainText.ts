import type { CellData } from '../../store/workbookData';

/** The text of a value as a cell without a format shows it; nothing for an empty cell. */
export function plainText(value: CellData['value']): string {
  return typeof value === 'object' ? value.error : String(value ?? '');
}

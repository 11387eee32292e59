import type { CellFormat } from '../../store/workbookData';

/** How Google shows a link that has no format of its own; written out because a spreadsheet program would show plain text. */
const linkLook: CellFormat = { fontColor: '#1155cc', underline: true };

export function withLinkLook(format: CellFormat): CellFormat {
  return format.fontColor === undefined && format.underline === undefined ? { ...format, ...linkLook } : format;
}

/** Takes a link's usual look away again. */
export function withoutLinkLook(format: CellFormat): CellFormat {
  if (format.fontColor !== linkLook.fontColor || !format.underline) return format;
  const { fontColor: _fontColor, underline: _underline, ...rest } = format;
  return rest;
}

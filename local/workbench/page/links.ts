import type { Area } from '../../store/workbookData';
import { parseArea } from '../../xlsx/a1';

/** Where a click on a linking cell leads: a place of the workbook, or an address outside of it. */
export type LinkTarget =
  | { readonly kind: 'place'; readonly sheetId: number; readonly area: Area }
  | { readonly kind: 'address'; readonly url: string };

const linkFormula = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i;
const placeLink = /^#gid=(\d+)(?:&range=([A-Za-z0-9:$]+))?$/;
const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The target of `=HYPERLINK("…", …)`; null for any other formula and for an address that a browser should not open. */
export function linkTarget(formula: string): LinkTarget | null {
  const link = linkFormula.exec(formula)?.[1]?.replaceAll('""', '"');
  if (link === undefined) return null;
  const [, id, cells] = placeLink.exec(link) ?? [];
  if (id !== undefined) {
    const area = cells === undefined ? firstCell : parseArea(cells.replaceAll('$', ''));
    return area && { kind: 'place', sheetId: Number(id), area };
  }
  return /^(?:https?:\/\/|mailto:)/i.test(link) ? { kind: 'address', url: link } : null;
}

import type { CellData, SheetData } from '../../store/workbookData';
import type { SheetIndex } from '../links';
import { fromPlace, toPlace } from '../links';
import { cellAddress, parseArea } from '../a1';
import type { Relation } from '../package/openPackage';
import { decodeCellText, escapeXml } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { descendant } from '../xml/parseXml';

/** An address outside of the workbook that a sheet's links lead to. */
interface ExternalLink {
  readonly id: string;
  readonly address: string;
}

interface RenderedLinks {
  readonly xml: string;
  readonly external: readonly ExternalLink[];
}

/** A link on a block of cells. */
interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly link: string;
}

const longestLinkedBlock = 10_000;
/** Excel calls a sheet with more links damaged; the text of the others stays. */
const mostLinks = 65_530;

/** The cell's first link: a file knows one link a cell, not one a stretch of text. */
export function linkOf(cell: CellData): string | undefined {
  return cell.runs?.find((run) => run.link !== undefined)?.link;
}

/** The `<hyperlinks>` of a sheet. */
export function renderLinks(sheet: SheetData, sheets: SheetIndex): RenderedLinks {
  const ids = new Map<string, string>();
  const links: string[] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const link = cell && linkOf(cell);
      if (link === undefined || links.length === mostLinks) return;
      const place = toPlace(link, sheets);
      const address = cellAddress(row, column);
      if (place !== null) links.push(`<hyperlink ref="${address}" location="${escapeXml(place)}"/>`);
      else {
        const id = ids.get(link) ?? `rLink${String(ids.size + 1)}`;
        ids.set(link, id);
        links.push(`<hyperlink ref="${address}" r:id="${id}"/>`);
      }
    });
  });
  return {
    xml: links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    external: [...ids].map(([address, id]) => ({ id, address })),
  };
}

/** Reads them back. */
export function readLinks(sheet: XmlElement | null, relations: readonly Relation[], sheets: SheetIndex): SheetLink[] {
  return (descendant(sheet, 'hyperlinks')?.children ?? []).flatMap(({ attributes }) => {
    const area = parseArea(attributes['ref'] ?? '');
    const target = relations.find((relation) => relation.id === attributes['id'])?.target;
    const place = attributes['location'];
    if (!area || area.rows * area.columns > longestLinkedBlock) return [];
    const link =
      target === undefined ? place && fromPlace(decodeCellText(place), sheets) : target + (place ? `#${place}` : '');
    return link === undefined || link === '' ? [] : [{ ...area, link }];
  });
}

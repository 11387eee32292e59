import type { CellData, SheetData } from '../../store/workbookData';
import type { SheetIndex } from '../links';
import { fromPlace, toPlace } from '../links';
import { cellAddress, parseArea } from '../a1';
import { limits, refuseMore } from '../limits';
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
  const links = descendant(sheet, 'hyperlinks')?.children ?? [];
  refuseMore('links', links.length, limits.links);
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  let cells = 0;
  return links.flatMap(({ attributes }) => {
    const area = parseArea(attributes['ref'] ?? '');
    const target = targets.get(attributes['id'] ?? '');
    const place = attributes['location'];
    if (!area || area.rows * area.columns > limits.linkedBlock) return [];
    cells += area.rows * area.columns;
    refuseMore('linkedCells', cells, limits.linkedCells);
    const link =
      target === undefined ? place && fromPlace(decodeCellText(place), sheets) : target + (place ? `#${place}` : '');
    return link === undefined || link === '' ? [] : [{ ...area, link }];
  });
}

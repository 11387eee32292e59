import type { SheetData } from '../../store/workbookData';
import { cellAddress, parseArea } from '../a1';
import type { FileParts } from '../package/fileParts';
import { sheetPart } from '../package/bookParts';
import { namespaces, xmlDeclaration } from '../xml/document';
import { decodeCellText, escapeXml } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { childNamed, descendant, wholeText } from '../xml/parseXml';

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a sheet, from its comments part. */
export function readNotes(comments: XmlElement | null): Note[] {
  const list = descendant(comments, 'commentList');
  return (list?.children ?? []).flatMap((comment) => {
    const at = parseArea(comment.attributes['ref'] ?? '');
    const text = childNamed(comment, 'text');
    return at && text ? [{ row: at.row, column: at.column, text: decodeCellText(wholeText(text)) }] : [];
  });
}

/** Writes the notes of the file's n-th sheet and answers the element that the sheet refers to them by. */
export function addNotes(parts: FileParts, sheet: SheetData, number: number): string {
  const notes = sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => (cell?.note ? [{ row, column, text: cell.note }] : [])),
  );
  if (notes.length === 0) return '';
  const comments = `comments${String(number)}.xml`;
  const boxes = `vmlDrawing${String(number)}.vml`;
  parts.add(`xl/${comments}`, [renderNotes(notes)], 'spreadsheetml.comments');
  parts.add(`xl/drawings/${boxes}`, [renderBoxes(notes)], null);
  parts.link(sheetPart(number), [
    { id: 'rNotes', type: 'comments', target: `../${comments}` },
    { id: 'rNoteBoxes', type: 'vmlDrawing', target: `../drawings/${boxes}` },
  ]);
  return '<legacyDrawing r:id="rNoteBoxes"/>';
}

/** Drawings count their shapes in blocks, and say which blocks they use. */
const idsPerBlock = 1024;

/** A note is nobody's: programs show its author, and Google Sheets knows none. */
function renderNotes(notes: readonly Note[]): string {
  const rendered = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellAddress(row, column)}" authorId="0"><text><r><t xml:space="preserve">${escapeXml(text)}</t></r></text></comment>`,
  );
  return `${xmlDeclaration}<comments xmlns="${namespaces.sheet}"><authors><author/></authors><commentList>${rendered.join('')}</commentList></comments>`;
}

/** The boxes that notes are shown in, in the older drawing language: Excel calls a file without them damaged. */
function renderBoxes(notes: readonly Note[]): string {
  const boxes = notes.map((note, index) => renderBox(note, idsPerBlock + index + 1));
  const blocks = Array.from({ length: Math.ceil((notes.length + 1) / idsPerBlock) }, (_, index) => index + 1);
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`
  );
}

/** Two columns wide and four rows high, beside its cell. The anchor: column, pixels into it, row, pixels; then the other corner. */
function renderBox({ row, column }: Note, id: number): string {
  const top = Math.max(row - 1, 0);
  const anchor = [column + 1, 6, top, 14, column + 3, 2, top + 4, 16].join(', ');
  return (
    `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto">` +
    '<v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}

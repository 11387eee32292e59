import { parseArea } from '../a1';
import { decodeCellText } from '../xml/escapeXml';
import { childNamed, descendant, parseXml, wholeText } from '../xml/parseXml';

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a sheet, from its comments part. */
export function readNotes(xml: string | undefined): Note[] {
  if (xml === undefined) return [];
  const list = descendant(parseXml(xml), 'commentList');
  return (list?.children ?? []).flatMap((comment) => {
    const at = parseArea(comment.attributes['ref'] ?? '');
    const text = childNamed(comment, 'text');
    return at && text ? [{ row: at.row, column: at.column, text: decodeCellText(wholeText(text)) }] : [];
  });
}

import type { ICustomRange, IDocumentData, ITextRun, ITextStyle } from '@univerjs/core';
import { CustomRangeType } from '@univerjs/core';
import type { TextRun } from '../../store/workbookData';
import { toFormat, toStyle } from './styles';

/** A text with links and styled parts as the little document that Univer keeps in a cell. */
export function toDocument(text: string, runs: readonly TextRun[]): IDocumentData {
  return {
    id: 'cell',
    documentStyle: { pageSize: {}, marginTop: 0, marginBottom: 2, marginRight: 2, marginLeft: 2, renderConfig: {} },
    body: {
      dataStream: `${text.replaceAll('\n', '\r')}\r\n`,
      textRuns: runs.flatMap(toTextRun),
      customRanges: runs.flatMap(toLinkRange),
      paragraphs: paragraphsOf(text),
      sectionBreaks: [{ startIndex: text.length + 1 }],
    },
    drawings: {},
    drawingsOrder: [],
  };
}

/** The text and the runs of such a document; no runs when it is plain text after all. */
export function fromDocument(document: IDocumentData): { text: string; runs: TextRun[] } {
  const body = document.body;
  const text = (body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
  const links = (body?.customRanges ?? []).filter((range) => range.rangeType === (CustomRangeType.HYPERLINK as number));
  const runs = splitAtEdges(text.length, [
    ...links.map((link) => ({ start: link.startIndex, end: link.endIndex + 1, look: { link: linkOf(link) } })),
    ...(body?.textRuns ?? []).map((run) => ({ start: run.st, end: run.ed, look: lookOf(run.ts ?? {}) })),
  ]);
  return { text, runs };
}

function paragraphsOf(text: string): { startIndex: number; paragraphId: string }[] {
  const ends = Array.from(text.matchAll(/\n/g), (match) => match.index);
  return [...ends, text.length].map((startIndex) => ({ startIndex, paragraphId: `p${startIndex}` }));
}

function toTextRun(run: TextRun): ITextRun[] {
  const { start, end, link: _link, color, ...look } = run;
  const style = toStyle({ ...look, ...(color !== undefined && { fontColor: color }) });
  return Object.keys(style).length > 0 ? [{ st: start, ed: end, ts: style }] : [];
}

function toLinkRange(run: TextRun): ICustomRange[] {
  if (run.link === undefined) return [];
  const rangeId = `link${run.start}`;
  return [
    {
      startIndex: run.start,
      endIndex: run.end - 1,
      rangeType: CustomRangeType.HYPERLINK,
      rangeId,
      properties: { url: run.link },
    },
  ];
}

function linkOf(range: ICustomRange): string {
  const url: unknown = range.properties?.['url'];
  return typeof url === 'string' ? url : '';
}

function lookOf(style: ITextStyle): Partial<TextRun> {
  const { fontColor, bold, italic, underline, strikethrough, fontSize, fontFamily } = toFormat(style) ?? {};
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(fontColor !== undefined && { color: fontColor }),
    ...(fontSize !== undefined && { fontSize }),
    ...(fontFamily !== undefined && { fontFamily }),
  };
}

interface Stretch {
  start: number;
  end: number;
  look: Partial<TextRun>;
}

/** Links and styles overlap freely in a document; here every letter belongs to one run. */
function splitAtEdges(length: number, stretches: readonly Stretch[]): TextRun[] {
  const edges = [...new Set([...stretches.flatMap(({ start, end }) => [start, Math.min(end, length)])])].sort(
    (one, other) => one - other,
  );
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1] ?? start;
    const covering = stretches.filter((stretch) => stretch.start <= start && stretch.end >= end);
    const look = Object.assign({}, ...covering.map((stretch) => stretch.look)) as Partial<TextRun>;
    return Object.keys(look).length > 0 ? [{ start, end, ...look }] : [];
  });
}

import type { CellFormat } from '../../store/workbookData';
import { xmlAttributes } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { isTrue } from '../xml/parseXml';

const horizontal: Readonly<Record<string, CellFormat['horizontalAlignment']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'left',
  justify: 'left',
  centerContinuous: 'center',
  distributed: 'center',
};

const vertical: Readonly<Record<string, CellFormat['verticalAlignment']>> = {
  top: 'top',
  center: 'middle',
  justify: 'top',
  distributed: 'middle',
};

/** The `<alignment>` of a cell, empty when it has none of its own. */
export function renderAlignment(format: CellFormat): string {
  const { horizontalAlignment, verticalAlignment } = format;
  const attributes = xmlAttributes({
    // A file knows one general alignment only, which is also what a cell without any has.
    horizontal: horizontalAlignment === 'general-left' ? undefined : horizontalAlignment,
    vertical: verticalAlignment === 'middle' ? 'center' : verticalAlignment,
    textRotation: fileRotation(format.rotation),
    wrapText: format.wrap === 'wrap' ? 1 : undefined,
  });
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

export function readAlignment(alignment: XmlElement | undefined): CellFormat {
  if (!alignment) return {};
  const { attributes } = alignment;
  const horizontalAlignment = horizontal[attributes['horizontal'] ?? ''];
  const verticalAlignment = vertical[attributes['vertical'] ?? ''];
  const rotation = degrees(Number(attributes['textRotation'] ?? 0));
  return {
    ...(horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment && { verticalAlignment }),
    ...(isTrue(attributes['wrapText']) && { wrap: 'wrap' as const }),
    ...(rotation !== 0 && { rotation }),
  };
}

/** A file counts upwards to 90 and goes on with 91 for one degree downwards. */
function fileRotation(rotation: number | undefined): number | undefined {
  if (rotation === undefined) return undefined;
  return rotation < 0 ? 90 - Math.round(rotation) : Math.round(rotation);
}

function degrees(fileRotation: number): number {
  if (fileRotation <= 90) return fileRotation;
  return fileRotation <= 180 ? 90 - fileRotation : 0;
}

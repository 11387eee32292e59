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

/** The rotation that means upright letters, one below the other. */
const upright = 255;

/** By the file's numbers; 0 = as the text itself tells. */
const directions = [undefined, 'LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'] as const;

/** The `<alignment>` of a cell, empty when it has none of its own. */
export function renderAlignment(format: CellFormat): string {
  const { horizontalAlignment, verticalAlignment } = format;
  const attributes = xmlAttributes({
    // A file knows one general alignment only, which is also what a cell without any has.
    horizontal: horizontalAlignment === 'general-left' ? undefined : horizontalAlignment,
    vertical: verticalAlignment === 'middle' ? 'center' : verticalAlignment,
    textRotation: format.verticalText ? upright : fileRotation(format.rotation),
    wrapText: format.wrap === 'wrap' ? 1 : undefined,
    readingOrder: format.textDirection && directions.indexOf(format.textDirection),
  });
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

export function readAlignment(alignment: XmlElement | undefined): CellFormat {
  if (!alignment) return {};
  const { attributes } = alignment;
  const horizontalAlignment = horizontal[attributes['horizontal'] ?? ''];
  const verticalAlignment = vertical[attributes['vertical'] ?? ''];
  const turned = Number(attributes['textRotation'] ?? 0);
  const rotation = degrees(turned);
  const textDirection = directions[Number(attributes['readingOrder'] ?? 0)];
  return {
    ...(horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment && { verticalAlignment }),
    ...(isTrue(attributes['wrapText']) && { wrap: 'wrap' as const }),
    ...(rotation !== 0 && { rotation }),
    ...(turned === upright && { verticalText: true }),
    ...(textDirection && { textDirection }),
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

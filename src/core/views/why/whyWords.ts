import type { Texts } from '../../texts';
import type { AskedFigure } from './askedFigure';

/** The name of a figure, and of the line it is the part of. */
export function figureTitle({ computed, line }: AskedFigure, { language, common }: Texts): string {
  const name = computed.figure.label[language];
  return line === undefined ? name : `${name} · ${line || common.notStated}`;
}

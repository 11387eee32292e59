import { periodOf, type ViewRequest } from '../viewRequest';
import { askedFigure, figureTitle } from './askedFigure';
import type { NumberPlace } from './figurePlace';
import { formulaOf } from './formula';
import { moversTold, standingLines } from './standing';
import { askedOfTable } from './askedTable';
import type { AskedNumber } from './toldNumber';

/** What is told of the number at a place; null where there is none. */
export function askedNumber(request: ViewRequest, place: NumberPlace): AskedNumber | null {
  if ('table' in place) return askedOfTable(request, place);
  const { analysis, texts } = request;
  const period = periodOf(request);
  const asked = askedFigure(analysis.book, period, place);
  return (
    asked && {
      title: figureTitle(asked, texts),
      period: texts.write.period(period),
      definition: asked.computed.figure.definition[texts.language],
      formula: formulaOf(asked, texts, analysis.reading.settings.currency),
      lines: standingLines(asked, request),
      moved: moversTold(asked, request),
      explanation: asked.explanation,
    }
  );
}

import type { Explanation } from '../../figures/why/explain';
import { periodOf, type ViewRequest } from '../viewRequest';
import { askedFigure, figureTitle } from './askedFigure';
import type { NumberPlace } from './figurePlace';
import { formulaOf } from './formula';
import type { Mover } from './movers';
import { moversTold, standingLines } from './standing';
import { askedOfTable } from './askedTable';

/** All that is told of a number, whichever table it stands in. */
export interface AskedNumber {
  readonly title: string;
  /** In words: the months it is of. */
  readonly period: string;
  readonly definition: string;
  readonly formula: string;
  /** The formula with its numbers, what it was before, how it stands against the plan. */
  readonly lines: readonly string[];
  /** Because of whom it moved. */
  readonly moved: readonly (Mover & { readonly text: string })[];
  readonly explanation: Explanation;
}

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

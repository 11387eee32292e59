import { periodAround } from '../../register/time/period';
import type { Day } from '../../values/moment';
import { isRestated, type StoredFigure } from '../storedFigure';
import type { ViewRequest } from '../viewRequest';
import type { Wording } from './letterParts';

/** Something broken that owners are told of once for as long as it lasts. */
interface CompanyAlert {
  readonly key: string;
  readonly text: string;
}

/** Sources that should have been heard of by now, and closed months that come to something else than when they were closed. */
export function companyAlerts(request: Asked): readonly CompanyAlert[] {
  return [...deadSources(request), ...brokenMonths(request)];
}

interface Asked extends Pick<ViewRequest, 'analysis'>, Wording {
  /** What the History sheet holds; absent: it was not read. */
  readonly history?: readonly StoredFigure[];
}

function deadSources({ analysis, texts }: Asked): readonly CompanyAlert[] {
  const { phoneLog, calendar, now } = analysis.book.facts;
  return phoneLog()
    .watched()
    .filter(({ isDead }) => isDead)
    .map(({ source, last, usual }) => ({
      key: `dead ${source.name}@${last}:silent`,
      text: texts.dashboard.alerts.deadLines({
        sources: [source.name],
        last: texts.write.moment(last),
        silent: texts.write.minutes(calendar.workingMinutes(last, now)),
        usual,
      }),
    }));
}

/** By what the last refresh has found: the letter is not the place to compute months anew. */
function brokenMonths({ history = [], texts, words }: Asked): readonly CompanyAlert[] {
  const byMonth = new Map<Day, StoredFigure[]>();
  for (const stored of history.filter(isRestated))
    byMonth.set(stored.month, [...(byMonth.get(stored.month) ?? []), stored]);
  return [...byMonth].map(([month, figures]) => {
    const period = periodAround(month, 'month');
    return {
      key: `closed ${period.key}:broken`,
      text: words.alert.brokenMonth({ month: texts.write.period(period), figures: figures.length }),
    };
  });
}

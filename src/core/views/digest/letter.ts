import { weekdays } from '../../register/schema/choice';
import { lastDayOf } from '../../register/time/period';
import { weekdayOf } from '../../values/moment';
import type { Digest } from './digest';
import type { Letter, Wording } from './letterParts';
import { letterLines } from './lines';
import { sectionsOf } from './sections';
import { wholePercent } from './wordsOf';

export function letterOf(digest: Digest, wording: Wording): Letter {
  const { texts, words } = wording;
  const title = digest.company || texts.common.appName;
  const about = aboutOf(digest, wording);
  return {
    // A company may be typed in two lines; a subject has one.
    subject: words.subject({ company: title, about, news: newsOf(digest, wording) }).replaceAll(/\s*\n\s*/g, ' '),
    title,
    about,
    lines: letterLines(digest, wording),
    sections: sectionsOf(digest, wording),
    foot: words.foot(texts.write.moment(digest.now)),
    open: words.open,
  };
}

function aboutOf({ kind, period }: Digest, { texts, words }: Wording): string {
  const name = texts.write.period(period);
  if (kind === 'weekly')
    return words.about.week(`${name} (${texts.write.day(period.start)} – ${texts.write.day(lastDayOf(period))})`, '');
  if (kind === 'monthly') return words.about.month(name, '');
  const day = weekdays.kinds[weekdayOf(period.start) - 1] ?? '1';
  return words.about[period.kind === 'day' ? 'day' : 'days'](name, weekdays.labels[day][texts.language]);
}

/** What a subject says, so that a letter need not be opened on a calm day. */
function newsOf({ waiting, isWaitingUnknown, figures, elapsed }: Digest, { texts, words }: Wording): readonly string[] {
  const overdue = waiting.filter(({ thread }) => thread.state === 'overdue').length;
  const revenue = figures.find(({ computed }) => computed.figure.key === 'sales.revenue');
  const ahead = revenue?.plan?.ahead ?? null;
  return [
    isWaitingUnknown
      ? words.news.unknown
      : waiting.length > 0
        ? words.news.waiting(waiting.length, overdue)
        : words.news.nobodyWaits,
    ...(ahead === null ? [] : [words.news.pace(wholePercent(ahead + 1, texts), elapsed < 1)]),
  ];
}

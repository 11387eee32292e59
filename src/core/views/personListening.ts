import { monthsUpTo } from '../register/time/period';
import type { Label } from '../values/label';
import { listenedOf, scriptPoints } from '../work/listening';
import { numberFormats } from './numberFormats';
import type { ViewCell } from './sheet';
import { block, SECTION, TABLE_ROW, type SheetDraft } from './sheetDraft';
import { periodOf, type ViewRequest } from './viewRequest';

const WORDS = {
  title: { en: 'Listened to, by month', ru: 'Прослушано, по месяцам' },
  month: { en: 'Month', ru: 'Месяц' },
  calls: { en: 'Listened to', ru: 'Прослушано' },
  score: { en: 'Mean score', ru: 'Средняя оценка' },
} as const satisfies Record<string, Label>;

const MONTHS = 4;

/** Of one employee, month by month: how many of his calls somebody has listened to, the score, and each point of the script. */
export function addListening(draft: SheetDraft, request: ViewRequest, employee: string): void {
  const { texts, analysis } = request;
  const { language, write } = texts;
  const { facts } = analysis.book;
  const until = Math.min(periodOf(request).end - 1, facts.now);
  const lines = monthsUpTo(until, MONTHS).map((month) => {
    const own = facts.contacts.list.between(month.start, month.end).filter(({ contact }) => contact.employee === employee); // prettier-ignore
    return { month, heard: listenedOf(own) };
  });
  if (lines.every(({ heard }) => heard.calls === 0)) return;
  draft.add([]);
  draft.add([WORDS.title[language]], SECTION);
  const points = scriptPoints(analysis.reading.rows.standards, language);
  draft.head([WORDS.month[language], WORDS.calls[language], WORDS.score[language], ...points], [1, 2, 3, 4, 5]);
  const formats = numberFormats(texts, '');
  for (const { month, heard } of lines) {
    const shown = (value: number | null): ViewCell => value ?? texts.common.noData;
    const row = draft.add([write.period(month), heard.calls, shown(heard.score), ...heard.points.map(shown)], TABLE_ROW); // prettier-ignore
    draft.style(block(row, 1, 1, 5), { align: 'right' });
    draft.style(block(row, 2), { numberFormat: '0.0' });
    draft.style(block(row, 3, 1, 3), { numberFormat: formats.percentWhole });
  }
}

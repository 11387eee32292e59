import type { Label, Language } from '../values/label';

/** The sheet on which the host's behaviour is written down. */
export const SELF_CHECK_SHEET: Label = { en: 'Self-check', ru: 'Самопроверка' };

/** One behaviour of the host that the product leans on, as it was met. */
export interface Finding {
  readonly what: Label;
  readonly expected: string;
  readonly found: string;
  readonly seconds: number;
}

export const SELF_CHECK_HEADINGS = 4;
export const SELF_CHECK_WIDTHS: readonly number[] = [420, 220, 320, 90, 90];

const WORDS = {
  headings: {
    en: ['What was tried', 'Expected', 'Found', 'Seconds', ''],
    ru: ['Что проверено', 'Ожидалось', 'Оказалось', 'Секунд', ''],
  },
  differs: { en: 'differs', ru: 'иначе' },
} as const;

export function isAsExpected({ expected, found }: Finding): boolean {
  return expected === found;
}

export function differences(findings: readonly Finding[]): number {
  return findings.filter((finding) => !isAsExpected(finding)).length;
}

/** How many behaviours are as expected, and what to do about the others. */
export function selfCheckSentence(findings: readonly Finding[], language: Language): string {
  const [all, others] = [findings.length, differences(findings)];
  if (language === 'ru')
    return others === 0
      ? `Самопроверка: всё, на что опирается дополнение, работает как ожидалось (проверок: ${all}).`
      : `Самопроверка: иначе, чем ожидалось, — ${others} из ${all}; они вверху листа «${SELF_CHECK_SHEET.ru}». Пришлите нам этот лист.`;
  return others === 0
    ? `Self-check: everything the add-on leans on works as expected (${all} checks).`
    : `Self-check: ${others} of ${all} are not as expected; they stand at the top of the sheet "${SELF_CHECK_SHEET.en}". Please send us that sheet.`;
}

/** The lines of the sheet: a sentence, when and where, the headings, then every behaviour, those that differ first. */
export function selfCheckLines(
  findings: readonly Finding[],
  { language, place }: { readonly language: Language; readonly place: string },
): readonly (readonly (string | number)[])[] {
  const sorted = [...findings].sort((left, right) => Number(isAsExpected(left)) - Number(isAsExpected(right)));
  const lines = sorted.map((finding) => [
    finding.what[language],
    finding.expected,
    finding.found,
    finding.seconds,
    isAsExpected(finding) ? '' : WORDS.differs[language],
  ]);
  const blank = ['', '', '', ''];
  return [
    [selfCheckSentence(findings, language), ...blank],
    [place, ...blank],
    ['', ...blank],
    [...WORDS.headings[language]],
    ...lines,
  ];
}

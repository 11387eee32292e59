import { roles, salesBases, salesTaxes, type Role } from '../register/schema/choice';
import type { FirstAnswers, FirstPerson } from './firstAnswers';
import { readChoice, readCountry, readHours, readList, readMinutes, type AnswerReader } from './setUpAnswers';

/** One thing a company is asked at set-up; whatever its answer is about comes to one number of the method's questions. */
export interface SetUpQuestion {
  readonly key: SetUpKey;
  readonly part: SetUpPart;
  readonly kind: AnswerKind;
  /** What is taken where nobody says otherwise, by the region of the workbook. */
  readonly proposed: (region: string) => string;
}

export const SET_UP_PARTS = ['company', 'people', 'offers', 'replies'] as const;
export type SetUpPart = (typeof SET_UP_PARTS)[number];
/** A role stands for the question who has it. */
export type SetUpKey =
  | Role
  | keyof typeof SET_UP_CHOICES
  | 'companyName'
  | 'country'
  | 'hours'
  | 'lines'
  | 'segments'
  | 'replyToCalls'
  | 'replyToWritten';
export type AnswerKind = keyof typeof SET_UP_CHOICES | 'text' | 'country' | 'hours' | 'list' | 'minutes';

/** Questions that are answered by one of a few words. */
export const SET_UP_CHOICES = { salesBasis: salesBases, salesVat: salesTaxes };

const nothing = (): string => '';

/** The questions in their order, for the page and the terminal alike. */
export const SET_UP_QUESTIONS: readonly SetUpQuestion[] = [
  { key: 'companyName', part: 'company', kind: 'text', proposed: nothing },
  { key: 'country', part: 'company', kind: 'country', proposed: (region) => region },
  { key: 'hours', part: 'company', kind: 'hours', proposed: () => '9-18' },
  ...(['active', 'inbound', 'care', 'documents', 'owner'] as const).map((key): SetUpQuestion => ({
    key,
    part: 'people',
    kind: 'list',
    proposed: nothing,
  })),
  { key: 'lines', part: 'offers', kind: 'list', proposed: nothing },
  { key: 'segments', part: 'offers', kind: 'list', proposed: nothing },
  { key: 'salesBasis', part: 'offers', kind: 'salesBasis', proposed: nothing },
  { key: 'salesVat', part: 'offers', kind: 'salesVat', proposed: nothing },
  { key: 'replyToCalls', part: 'replies', kind: 'minutes', proposed: () => '15' },
  { key: 'replyToWritten', part: 'replies', kind: 'minutes', proposed: () => '30' },
];

/** What was typed, by question. */
export type TypedAnswers = Readonly<Record<SetUpKey, string>>;

const READERS: Readonly<Record<AnswerKind, AnswerReader<unknown>>> = {
  text: (typed) => typed.trim(),
  country: readCountry,
  hours: readHours,
  list: readList,
  minutes: readMinutes,
  salesBasis: readChoice(salesBases),
  salesVat: readChoice(salesTaxes),
};

/** Whether an answer can be read; else it is asked again. */
export function isReadable(kind: AnswerKind, typed: string): boolean {
  return READERS[kind](typed) !== null;
}

/** What the company has said of itself; what cannot be read is left as it usually is. */
export function firstAnswersOf(typed: TypedAnswers): FirstAnswers {
  return {
    companyName: typed.companyName.trim(),
    country: readCountry(typed.country) ?? undefined,
    hours: readHours(typed.hours) ?? undefined,
    people: peopleOf(typed),
    lines: readList(typed.lines) ?? [],
    segments: readList(typed.segments) ?? [],
    salesBasis: readChoice(salesBases)(typed.salesBasis) || undefined,
    salesVat: readChoice(salesTaxes)(typed.salesVat) || undefined,
    replyToCalls: readMinutes(typed.replyToCalls) ?? undefined,
    replyToWritten: readMinutes(typed.replyToWritten) ?? undefined,
  };
}

/** Which answer no question takes; null where all fit. A page sends only what fits, but anybody may call its door. */
export function misfitIn({ country, hours, replyToCalls, replyToWritten }: FirstAnswers): SetUpKey | null {
  const isSound = (kind: AnswerKind, value: string | number | undefined): boolean =>
    value === undefined || isReadable(kind, String(value));
  if (!isSound('country', country)) return 'country';
  if (!isSound('hours', hours?.map((span) => span.join('-')).join(','))) return 'hours';
  if (!isSound('minutes', replyToCalls)) return 'replyToCalls';
  return isSound('minutes', replyToWritten) ? null : 'replyToWritten';
}

/** Each person once, in the order in which they were named, with all that he does. */
function peopleOf(typed: TypedAnswers): readonly FirstPerson[] {
  const held = SET_UP_QUESTIONS.flatMap(({ key, part }) => (part === 'people' ? (readList(typed[key]) ?? []) : []));
  return [...new Set(held)].map((name) => ({
    name,
    roles: roles.kinds.filter((role) => readList(typed[role])?.includes(name)),
  }));
}

/** Who both searches and cares: the method never puts the two on one person. */
export function doingBoth({ people = [] }: FirstAnswers): readonly string[] {
  return people.filter(({ roles: held }) => held.includes('active') && held.includes('care')).map(({ name }) => name);
}

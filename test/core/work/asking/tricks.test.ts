import type { FigureKey } from '../../../../src/core/figures/sections/catalogue';
import type { Facts } from '../../../../src/core/figures/facts/facts';
import type { Analysis } from '../../../../src/core/analysis';
import { periodAround } from '../../../../src/core/register/time/period';
import { askingLines, type AskingLine } from '../../../../src/core/work/asking/asking';
import { sinceDay } from '../../../../src/core/work/asking/sign';
import { askingTextsOf } from '../../../../src/language/askingTexts';
import { isThorough } from '../../../builders/runs';
import { analysed, NOW } from '../tasks/smallCompany';
import { daysBefore, demoAt, LOOKS, PEOPLE } from './demoYear';
import { FIRST_DAY, simulated, type Company } from './simulatedMonth';
import { TRICKS, type Scene, type Trick } from './tricks';

const TEXTS = askingTextsOf('en', 'EUR');

/** What the owner sees when he looks at "Worth asking". */
function linesOf(company: Company, analysis: Analysis): readonly AskingLine[] {
  const { facts } = analysis.book;
  const { log, journal } = company;
  const context = { analysis, facts, texts: TEXTS, since: sinceDay(facts.now), log, journal };
  return askingLines(context, { lines: new Map(), signs: new Map() }, 'en');
}

function valueOf({ book }: Analysis, figure: FigureKey, month: number): number | null | undefined {
  return book.figures(periodAround(month, 'month')).get(figure)?.value;
}

describe('four weeks of a small company', () => {
  const once = FIRST_DAY + 8;
  const people = { answers: 'Olga', alsoAnswers: 'Pavel', seeks: 'Dmitri' };
  const caller = { client: `Caller ${FIRST_DAY + 3}`, day: FIRST_DAY + 3 };
  const old = { name: 'Old Mill', phone: '+73842000099' };
  const played = (play?: (scene: Scene) => void): Company =>
    simulated((company, day) => play?.({ company, day, once, people, caller, old }));

  test('of people who write down what they do there is nothing to ask', () => {
    const honest = played();
    expect(linesOf(honest, analysed(honest.tables)).map(({ key, facts }) => `${key}: ${facts}`)).toEqual([]);
  });

  test.each(TRICKS)('$title: shown by "$sign", and $unmoved does not move', ({ play, without, by, sign, unmoved }) => {
    const [honest, trick] = [played(without), played(play)];
    const [before, after] = [analysed(honest.tables), analysed(trick.tables)];
    const shown = linesOf(trick, after).filter((line) => line.sign === sign);
    expect(shown.map(({ employee }) => employee)).toEqual([people[by]]);
    expect(linesOf(honest, before).filter((line) => line.sign === sign)).toEqual([]);
    expect([unmoved, valueOf(after, unmoved, FIRST_DAY)]).toEqual([unmoved, valueOf(before, unmoved, FIRST_DAY)]);
    expect(before.book.facts.now).toBe(NOW);
  });
});

test('ten tricks and more are played, each shown by a line of its own', () => {
  expect(TRICKS.length).toBeGreaterThanOrEqual(10);
  expect(new Set(TRICKS.map(({ sign }) => sign)).size).toBe(TRICKS.length);
});

/** Honest people write the demo; one of them plays a trick in the weeks before a look. */
function yearUpTo(look: number, play: Trick['play'] | undefined): Company {
  const company = demoAt(look);
  // The Wednesday of last week.
  const once = Math.floor(look) - 5;
  const { facts } = analysed(company.tables, look).book;
  const scene = { company, once, people: PEOPLE, caller: callerBefore(facts, once), old: oldClient(facts) };
  for (const day of daysBefore(look, 3)) play?.({ ...scene, day });
  return company;
}

/** The last one who turned to us of himself before a day, by a call that was written down at once. */
function callerBefore({ contacts, parties }: Facts, day: number): Scene['caller'] {
  const seen = new Set<number>();
  const firsts = contacts.rows.filter(({ party }) => !seen.has(party) && seen.add(party));
  const first = firsts
    .reverse()
    .find(
      (fact) =>
        fact.isInbound && !fact.isNoise && fact.day < day && fact.contact.enteredAt && parties[fact.party]?.client,
    );
  return { client: parties[first?.party ?? -1]?.name ?? '', day: first?.day ?? 0 };
}

function oldClient({ parties, histories }: Facts): Scene['old'] {
  const old = parties.find(({ client, index }) => client?.phone[0] && histories.firstPurchase(index));
  return { name: old?.name ?? '', phone: old?.client?.phone[0] ?? '' };
}

/** The owner looks at every trick once in the year, and where all is tried, every fourth Monday of it. */
const CASES = TRICKS.flatMap((trick, index) => {
  const looks = LOOKS.filter(
    (_look, week) => week % (isThorough ? 4 : TRICKS.length) === index % (isThorough ? 4 : TRICKS.length),
  );
  return looks.slice(0, isThorough ? looks.length : 1).map((look) => ({ ...trick, look }));
});

test.each<Trick & { readonly look: number }>(CASES)(
  'in the year of the demo, looked at on day $look: $title',
  ({ look, play, without, by, sign, unmoved }) => {
    const [honest, trick] = [yearUpTo(look, without), yearUpTo(look, play)];
    const [before, after] = [analysed(honest.tables, look), analysed(trick.tables, look)];
    const asked = new Set(linesOf(honest, before).map(({ key }) => key));
    const added = linesOf(trick, after).filter(({ key }) => !asked.has(key));
    expect(added.map((line) => line.sign)).toContain(sign);
    expect([...new Set(added.map(({ employee }) => employee))]).toEqual([PEOPLE[by]]);
    expect([unmoved, valueOf(after, unmoved, look - 5)]).toEqual([unmoved, valueOf(before, unmoved, look - 5)]);
  },
);

import type { ContactFact } from '../figures/facts/contactFact';
import type { Standard } from '../register/tables/standards';
import type { Label, Language } from '../values/label';
import { ratio } from '../values/statistics';

/** The company's own script: three points somebody who listens says yes or no to. Their words stand in Standards. */
const POINTS: readonly { readonly key: string; readonly words: Label }[] = [
  { key: 'script.1', words: { en: 'named the company and himself', ru: 'назвал компанию и себя' } },
  { key: 'script.2', words: { en: 'asked what the client needs and when', ru: 'спросил, что нужно клиенту и когда' } },
  { key: 'script.3', words: { en: 'agreed on the next step', ru: 'договорился о следующем шаге' } },
];

/** The points in the company's words, ours where it has none. */
export function scriptPoints(standards: readonly Standard[], language: Language): readonly string[] {
  return POINTS.map(({ key, words }) => {
    const own = standards.find((standard) => standard.key === key)?.standard ?? '';
    return own === '' ? words[language] : own;
  });
}

const SIGNS = new RegExp(`(?:^|[\\s;,.|])([+−–-]{${POINTS.length}})(?=$|[\\s;,.|])`);

/** What was said of the points in a comment, such as `+-+ interrupted twice`; null where nothing is. */
export function pointsIn(comment: string): readonly boolean[] | null {
  const [, signs] = SIGNS.exec(comment) ?? [];
  return signs === undefined ? null : Array.from(signs, (sign) => sign === '+');
}

/** What listening to somebody has come to. */
export interface Listened {
  readonly calls: number;
  /** Mean of the scores; null where none was given. */
  readonly score: number | null;
  /** Of each point the share of yes; null where nobody has said anything. */
  readonly points: readonly (number | null)[];
}

export function listenedOf(facts: readonly ContactFact[]): Listened {
  const heard = facts.filter(({ contact }) => contact.listenedOn !== null);
  const scores = heard.flatMap(({ contact }) => contact.score ?? []);
  const judged = heard.flatMap(({ contact }) => {
    const said = pointsIn(contact.comment);
    return said === null ? [] : [said];
  });
  return {
    calls: heard.length,
    score: ratio(
      scores.reduce((sum, score) => sum + score, 0),
      scores.length,
    ),
    points: POINTS.map((_point, at) => ratio(judged.filter((said) => said[at] === true).length, judged.length)),
  };
}

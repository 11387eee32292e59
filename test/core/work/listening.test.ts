import { listenedOf, pointsIn, scriptPoints } from '../../../src/core/work/listening';
import type { ContactFact } from '../../../src/core/figures/facts/contactFact';
import { aContact, when } from '../../builders/rows';

test.each([
  ['+-+', [true, false, true]],
  ['+-+ interrupted twice', [true, false, true]],
  ['Asked for a price\n−−+', [false, false, true]],
  ['+7-916-000', null],
  ['++', null],
  ['++++', null],
  ['', null],
])('points in %j', (comment, points) => {
  expect(pointsIn(comment)).toEqual(points);
});

const heard = (comment: string, score: number | null, listenedOn: number | null = when('2026-03-02')): ContactFact =>
  ({ contact: aContact({ comment, score, listenedOn }) }) as ContactFact;

test('of what was listened to: how much, the mean score, and of each point the share of yes', () => {
  const facts = [heard('+-+', 5), heard('++- late', 2), heard('no marks', null), heard('+++', 5, null)];
  expect(listenedOf(facts)).toEqual({ calls: 3, score: 3.5, points: [1, 0.5, 0.5] });
  expect(listenedOf([])).toEqual({ calls: 0, score: null, points: [null, null, null] });
});

test('the points are in the words of the company, ours where it has none', () => {
  const own = { row: 2, key: 'script.2', on: true, role: null, standard: 'спросил про сроки', threshold: null, unit: '', priority: null }; // prettier-ignore
  expect(scriptPoints([own], 'ru')).toEqual(['назвал компанию и себя', 'спросил про сроки', 'договорился о следующем шаге']); // prettier-ignore
});

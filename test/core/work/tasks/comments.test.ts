import { joined, says } from '../../../../src/core/work/tasks/comments';

describe('whether something has been said already', () => {
  test.each([
    { comment: 'called; asks for prices', words: 'asks for prices', said: true },
    { comment: 'called; asks for prices; on Friday', words: 'called; on Friday', said: true },
    { comment: 'ok, on Friday', words: 'ok', said: true },
    { comment: 'okra for ten', words: 'ok', said: false },
    { comment: 'called, asks for prices', words: 'asks for prices', said: false },
    { comment: '', words: 'called', said: false },
  ])('«$comment» and then «$words»: $said', ({ comment, words, said }) => expect(says(comment, words)).toBe(said));
});

describe('two comments as one', () => {
  test.each([
    { left: 'called', right: 'asks for prices', both: 'called; asks for prices' },
    { left: 'called', right: '', both: 'called' },
    { left: '', right: 'called', both: 'called' },
    { left: 'called; on Friday', right: 'on Friday', both: 'called; on Friday' },
    { left: 'ok', right: 'ok, on Friday', both: 'ok, on Friday' },
  ])('«$left» and «$right» are «$both»', ({ left, right, both }) => expect(joined(left, right)).toBe(both));
});

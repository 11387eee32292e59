import { idMaker } from '../../src/app/newIds';

describe('new ids', () => {
  test('carry the letter of their table and no sign that could be mistaken for another', () => {
    const everyByte = Array.from({ length: 256 }, (_none, byte) => byte);
    const newId = idMaker(() => everyByte.splice(0, 6));
    for (let count = 0; count < 40; count++) expect(newId('C', new Set())).toMatch(/^C-[2-9A-HJ-NP-Z]{6}$/);
  });

  test('are drawn again when the column has them already', () => {
    const draws = [
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [1, 1, 1, 1, 1, 1],
    ];
    const newId = idMaker(() => draws.shift() ?? []);
    const taken = new Set(['K-222222']);
    expect(newId('K', taken)).toBe('K-333333');
    expect(taken.has('K-333333')).toBe(true);
  });
});

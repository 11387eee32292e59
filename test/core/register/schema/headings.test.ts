import { headingsSpoken, positionsByHeading } from '../../../../src/core/register/schema/headings';

const COLUMNS = [
  { heading: { en: 'When', ru: 'Когда' } },
  { heading: { en: 'Who', ru: 'Кто' } },
  { heading: { en: 'What', ru: 'Что' } },
];

describe('headings of a sheet of ours in another language', () => {
  it('stand where the team has moved their columns', () => {
    expect(headingsSpoken('ru', ['What', 'ours', 'When', 'Who'], COLUMNS)).toEqual([
      { position: 2, heading: 'Когда' },
      { position: 3, heading: 'Кто' },
      { position: 0, heading: 'Что' },
    ]);
  });

  it('leave alone what says so already, and a column that is gone', () => {
    expect(headingsSpoken('ru', ['Когда', 'Who'], COLUMNS)).toEqual([{ position: 1, heading: 'Кто' }]);
  });

  it('stand as they were made where no heading is left', () => {
    expect(headingsSpoken('en', [], COLUMNS).map(({ position }) => position)).toEqual([0, 1, 2]);
  });
});

describe('the place of a column', () => {
  it('is told by headings when most of them are there, and half is not most', () => {
    const four = [...COLUMNS, { heading: { en: 'Why', ru: 'Почему' } }];
    expect(positionsByHeading(['', 'Who', 'WHEN', 'что'], four)).toEqual([2, 1, 3, -1]);
    expect(positionsByHeading(['', 'Who', 'When'], four)).toEqual([0, 1, 2, 3]);
  });
});

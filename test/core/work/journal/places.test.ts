import { placesOf } from '../../../../src/core/work/journal/places';

describe('cells as people find them', () => {
  test('are named by sheet, id and heading, and a row as a whole without any', () => {
    const cells = [
      { table: 'contacts', id: 'C-1', column: 'comment' },
      { table: 'contacts', id: '', column: 'comment' },
      { table: 'deals', id: 'D-1', column: '' },
    ] as const;
    expect(placesOf(cells, 'en')).toEqual(['Contacts C-1 «Comment»', 'Contacts «Comment»', 'Deals D-1']);
    expect(placesOf(cells.slice(0, 1), 'ru')).toEqual(['Контакты C-1 «Комментарий»']);
  });

  test('are named once', () => {
    const cell = { table: 'contacts', id: 'C-1', column: 'comment' } as const;
    expect(placesOf([cell, cell], 'en')).toHaveLength(1);
  });
});

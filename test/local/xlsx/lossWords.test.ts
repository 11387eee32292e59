import { lossesText } from '../../../local/xlsx/lossWords';
import type { NotUnderstood } from '../../../local/xlsx/notUnderstood';

const losses: readonly NotUnderstood[] = [
  { kind: 'damagedPart', sheet: 'Продажи', detail: 'xl/comments1.xml' },
  { kind: 'damagedPart', detail: 'xl/theme/theme1.xml' },
  { kind: 'damagedPart', sheet: 'Продажи', detail: 'xl/worksheets/_rels/sheet1.xml.rels' },
  { kind: 'damagedPart', sheet: 'Продажи', detail: 'xl/charts/chart1.xml' },
  { kind: 'damagedPart', sheet: 'Продажи', detail: 'xl/drawings/drawing1.xml' },
  { kind: 'damagedPart', detail: '_register' },
  { kind: 'image', detail: 'xl/media/image1.png' },
  { kind: 'image', detail: 'xl/media/image2.png' },
];

test('what a file loses is named once, in words and with its sheet', () => {
  expect(lossesText(losses, 'en')).toBe(
    'damaged notes (Продажи), damaged colours of the theme, damaged links and drawings (Продажи), damaged charts (Продажи), ' +
      'damaged drawings (Продажи), what this program had noted, damaged, pictures',
  );
  expect(lossesText(losses, 'ru')).not.toMatch(/[a-z_/]/i);
});

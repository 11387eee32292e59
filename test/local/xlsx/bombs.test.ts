import { failureSentence } from '../../../local/xlsx/failureSentences';
import { countables } from '../../../local/xlsx/limits';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { share, Tally } from '../../reliability/tally';
import { bombs } from './bombs';

/** Each takes a second; `npm run reliability` tries all of them. */
const tried = share(bombs, 5);
const tally = new Tally('bombs');

describe('a small file with far too much of one thing', () => {
  it.each(tried)('is refused in a sentence, or read: $title', async ({ bytes, refused }) => {
    const file = await bytes();
    expect(file.length).toBeLessThan(137_000);
    const read = await readWorkbook(file, 'F.xlsx');
    expect(read.ok ? null : (read.error.parameters['things'] ?? read.error.code)).toBe(refused);
    tally.add((read.ok ? null : (read.error.parameters['things'] ?? read.error.code)) === refused ? null : refused);
    const sentences = (['ru', 'en'] as const).map((language) => (read.ok ? '' : failureSentence(read.error, language)));
    const isOfSheet = !read.ok && read.error.code !== 'workbook.tooManyInFile';
    for (const sentence of sentences) expect(sentence.includes('Sheet1')).toBe(isOfSheet);
  });

  test('is known of every thing that is counted', () => {
    const found = new Set(bombs.map(({ refused }) => refused));
    expect(countables.filter((thing) => thing !== 'listItems' && !found.has(thing))).toEqual([]);
  });
});

import { readOptions } from '../../../scripts/deploy/options';
import { deployWords } from '../../../scripts/deploy/words';

const words = deployWords('en');
const ID = '1SheetOfTheCompany_0123456789-abc';

describe('The options of npm run deploy', () => {
  it('are not needed', () => {
    const nothing = { parts: [], sheetId: null, release: null, deploymentId: null, selfCheck: false };
    expect(readOptions([], words)).toEqual({ kind: 'bound', ...nothing });
  });

  it.each([
    ID,
    `https://docs.google.com/spreadsheets/d/${ID}`,
    `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=7#gid=7`,
    `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`,
  ])('understand the Sheet %s', (typed) => {
    expect(readOptions(['--sheet', typed], words).sheetId).toBe(ID);
  });

  it.each(['', 'my sheet', 'https://example.com/spreadsheets/d/x', `https://docs.google.com/document/d/${ID}/edit`])(
    'refuse %j as a Sheet with one sentence',
    (typed) => {
      expect(() => readOptions(['--sheet', typed], words)).toThrow(words.badSheet(typed));
    },
  );

  it('refuse an add-on for one Sheet', () => {
    expect(() => readOptions(['--addon', '--sheet', ID], words)).toThrow(words.addOnHasNoSheet);
  });

  it.each([['--force'], ['somewhere'], ['--release']])('answer %s with what is known', (typed) => {
    expect(() => readOptions([typed], words)).toThrow(words.usage);
  });

  it('take a part by its name, and only for the script of one workbook', () => {
    expect(readOptions(['--with', 'digest'], words).parts).toEqual(['digest']);
    expect(readOptions(['--with', 'digest,mail', '--with', 'mail'], words).parts).toEqual(['digest', 'mail']);
    expect(() => readOptions(['--with', 'music'], words)).toThrow(words.usage);
    expect(() => readOptions(['--with', 'digest', '--addon'], words)).toThrow(words.usage);
  });

  it('take a named deployment as a wish to publish', () => {
    expect(readOptions(['--deployment', 'AKone'], words)).toMatchObject({ release: '', deploymentId: 'AKone' });
  });
});

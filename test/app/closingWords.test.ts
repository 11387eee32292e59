import { closingWords, type Ending } from '../../src/app/closingWords';
import { everydayTextsOf } from '../../src/language/everydayTexts';

const TEXTS = everydayTextsOf('en');
const ENDING: Ending = {
  sentence: 'Tasks are ready.',
  isAnythingDone: true,
  leftAlone: 0,
  otherNames: [],
  bare: [],
  gone: '',
  refused: [],
};
const REFUSED = [{ place: 'Contacts · Status', why: 'protected' }];
const said = (more: Partial<Ending>): string => closingWords({ ...ENDING, ...more }, TEXTS);

describe('what a command says in the end', () => {
  test('is its own sentence where all went well, also where there was nothing to do', () => {
    expect([said({}), said({ isAnythingDone: false })]).toEqual(['Tasks are ready.', 'Tasks are ready.']);
  });

  test('is never that it was done where all of it was refused', () => {
    expect(said({ isAnythingDone: false, refused: REFUSED })).toBe(TEXTS.failures.notWritten(REFUSED, false));
  });

  test('says that the rest is done only where nothing else was left alone', () => {
    expect(said({ refused: REFUSED })).toBe(`Tasks are ready. ${TEXTS.failures.notWritten(REFUSED, true)}`);
    expect(said({ refused: REFUSED, leftAlone: 2 })).toBe(
      `Tasks are ready. ${TEXTS.done.leftAlone(2)} ${TEXTS.failures.notWritten(REFUSED, false)}`,
    );
    expect(TEXTS.failures.notWritten(REFUSED, true)).not.toBe(TEXTS.failures.notWritten(REFUSED, false));
  });

  test('names sheets that are gone, and those that could not have their name', () => {
    const otherNames = [{ wanted: 'Check', name: 'Check 2' }];
    expect(said({ gone: 'Sales is gone.', otherNames })).toBe(
      `Tasks are ready. Sales is gone. ${TEXTS.done.otherNames(otherNames)}`,
    );
  });
});

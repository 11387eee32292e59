import { MENU_COMMANDS, type Texts } from '../../src/core/texts';
import { LANGUAGES } from '../../src/core/values/label';
import { languageOf } from '../../src/language/languageOf';
import { textsOf } from '../../src/language/textsOf';
import { when } from '../builders/rows';
import { expectApproved } from '../approved';

const COUNTS = [0, 1, 2, 5, 21] as const;

/** Every sentence that ends a command, with numbers that need different forms. */
function sentences({ done, failures }: Texts): readonly string[] {
  return [
    ...COUNTS.flatMap((count) => [
      done.refreshed({ period: 'P', waiting: count, overdue: Math.min(count, 2), problems: count }),
      done.unansweredFlagged({ marked: count, waiting: count, overdue: count }),
      done.checked({ errors: count, warnings: count }),
      done.setUp({ created: count, repaired: count }),
      done.demoLoaded(count),
      done.demoRemoved(count),
      ...(['undo', 'redo'] as const).map((step) =>
        done.reverted[step]({
          changes: count,
          leftAlone: Array.from({ length: count }, (_none, index) => `P${index}`),
        }),
      ),
      done.fixed({ fixed: count, leftAlone: 0 }),
      done.settingsSaved(count),
      done.leftAlone(count),
    ]),
    done.figuresComputed('P'),
    done.nothingTo.undo,
    done.nothingTo.redo,
    done.languageSwitched,
    done.created('register.xlsx'),
    failures.busy,
    failures.noTables,
    failures.noSuchRun('R-1'),
    failures.unreadableTables(['A']),
    failures.unreadableTables(['A', 'B']),
    failures.badPeriod('once'),
    failures.timeIsUp,
    failures.service('Service error'),
    failures.noPermission('A'),
    failures.demoOverData(['A', 'B']),
    failures.unexpected('oops'),
  ];
}

describe.each(LANGUAGES)('Sentences after a command (%s)', (language) => {
  const texts = textsOf(language);

  it('are as approved', () => {
    expectApproved(`language/__approved__/sentences.${language}.txt`, sentences(texts).join('\n'));
  });

  it('are whole sentences without holes', () => {
    for (const sentence of sentences(texts)) {
      expect(sentence).toMatch(/^[A-ZА-ЯЁ0-9].*\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('name every command of the menu', () => {
    for (const command of MENU_COMMANDS) expect(texts.menu.commands[command]).not.toBe('');
  });

  it('name no two states of an inquiry alike, or a colour could not tell them apart', () => {
    const states = Object.values(texts.threadStates);
    expect(new Set(states).size).toBe(states.length);
  });

  it('say when something was updated', () => {
    expect(texts.common.updated(when('2026-11-05T09:05'))).toMatch(/ (05\.11\.2026|2026-11-05) 09:05$/);
  });
});

describe('Language of a workbook', () => {
  it.each([
    ['', 'ru_RU', 'ru'],
    ['', 'en_GB', 'en'],
    ['', 'kk_KZ', 'ru'],
    ['', 'de_DE', 'en'],
    ['en', 'ru_RU', 'en'],
    ['ru', 'en_US', 'ru'],
  ] as const)('setting "%s", locale %s: %s', (setting, locale, language) => {
    expect(languageOf(setting, locale)).toBe(language);
  });
});

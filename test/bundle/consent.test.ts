import type { MenuItem } from '../../local/services/runtime';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, runWell, smallRegister } from './addOn';

const SCOPES = 'https://www.googleapis.com/auth/';

let register: WorkbookData;
beforeAll(async () => {
  register = await smallRegister();
});

function functionsOf(items: readonly MenuItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'menu') return functionsOf(item.menu.items);
    return item.kind === 'item' ? [item.functionName] : [];
  });
}

describe('somebody who has left a box of the consent screen unticked', () => {
  test('is asked again by Google at every item of the menu, and nothing is said over it', async () => {
    const grantedScopes = [`${SCOPES}script.container.ui`];
    const { runtime, run } = await addOnIn(register, { grantedScopes });
    const whole = await addOnIn(register);
    whole.runtime.open('LIMITED');
    const commands = whole.runtime.menus.flatMap(({ items }) => functionsOf(items));
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) expect(() => run(command)).toThrow(/^Authorization is required/);
    expect(runtime.logs).toEqual([]);
  });

  test('is not asked for what the manifest does not name', async () => {
    const grantedScopes = [`${SCOPES}spreadsheets.currentonly`, `${SCOPES}script.container.ui`];
    const addOn = await addOnIn(register, { grantedScopes });
    expect(addOn.run('checkData').ok).toBe(true);
  });
});

describe('a failure that leaves nothing of the workbook to be read', () => {
  test.each(['en', 'ru'])('is told in the language of the account: %s', async (userLocale) => {
    const addOn = await addOnIn(register, { userLocale });
    addOn.runtime.calls.beforeCall = (method) => {
      if (!method.startsWith('Ui')) throw Object.assign(new Error('Server error'), { name: 'Exception' });
    };
    const { message } = addOn.run('checkData');
    expect(/[а-я]/i.test(message)).toBe(userLocale === 'ru');
    expect(message).toContain('Server error');
  });
});

test('a workbook in Russian goes on speaking Russian to an account in English', async () => {
  const addOn = await addOnIn(register, { userLocale: 'en' });
  expect(runWell(addOn, 'checkData')).toMatch(/[а-я]/);
});

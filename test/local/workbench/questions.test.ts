import { en } from '../../../local/workbench/page/language/en';
import { askPerson } from '../../../local/workbench/page/questions';

function browser(answers: { confirm?: boolean[]; prompt?: string | null }): Parameters<typeof askPerson>[1] {
  const confirms = [...(answers.confirm ?? [])];
  return { alert: () => undefined, confirm: () => confirms.shift() ?? false, prompt: () => answers.prompt ?? null };
}

function press(buttons: string, confirm: boolean[]): string {
  const question = { kind: 'alert', title: 'Sure?', message: 'Delete?', buttons } as const;
  return askPerson(question, browser({ confirm }), en).button;
}

describe('a question of the add-on in the browser', () => {
  test.each([
    { buttons: 'OK', confirm: [], pressed: 'OK' },
    { buttons: 'OK_CANCEL', confirm: [true], pressed: 'OK' },
    { buttons: 'OK_CANCEL', confirm: [false], pressed: 'CANCEL' },
    { buttons: 'YES_NO', confirm: [true], pressed: 'YES' },
    { buttons: 'YES_NO', confirm: [false], pressed: 'NO' },
    { buttons: 'YES_NO_CANCEL', confirm: [false], pressed: 'CANCEL' },
    { buttons: 'YES_NO_CANCEL', confirm: [true, true], pressed: 'YES' },
    { buttons: 'YES_NO_CANCEL', confirm: [true, false], pressed: 'NO' },
  ])('$buttons answered $confirm is $pressed', ({ buttons, confirm, pressed }) => {
    expect(press(buttons, confirm)).toBe(pressed);
  });

  test('for text gives what was typed, or that it was cancelled', () => {
    const question = { kind: 'prompt', title: '', message: 'Who?', buttons: 'OK_CANCEL' } as const;
    expect(askPerson(question, browser({ prompt: 'Анна' }), en)).toEqual({ button: 'OK', text: 'Анна' });
    expect(askPerson(question, browser({ prompt: null }), en)).toEqual({ button: 'CANCEL', text: '' });
  });
});

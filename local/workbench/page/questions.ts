import type { UiAnswer, UiQuestion } from '../../services/ui/uiHost';
import type { PageTexts } from './language/texts';

/** The browser's own questions: the only ones that make a running script wait, as alert and prompt do at Google. */
export type BrowserQuestions = Pick<Window, 'alert' | 'confirm' | 'prompt'>;

export function askPerson(question: UiQuestion, browser: BrowserQuestions, texts: PageTexts): UiAnswer {
  const text = [question.title, question.message].filter((part) => part !== '').join('\n\n');
  if (question.kind === 'prompt') {
    const typed = browser.prompt(text, '');
    return typed === null ? { button: 'CANCEL', text: '' } : { button: 'OK', text: typed };
  }
  return { button: pressed(question.buttons, text, browser, texts) };
}

function pressed(buttons: string, text: string, browser: BrowserQuestions, texts: PageTexts): string {
  switch (buttons) {
    case 'OK_CANCEL':
      return browser.confirm(text) ? 'OK' : 'CANCEL';
    case 'YES_NO':
      return browser.confirm(`${text}\n\n(${texts.yesNo})`) ? 'YES' : 'NO';
    case 'YES_NO_CANCEL': {
      const [goOn, choose] = texts.yesNoCancel;
      if (!browser.confirm(`${text}\n\n(${goOn})`)) return 'CANCEL';
      return browser.confirm(`${text}\n\n(${choose})`) ? 'YES' : 'NO';
    }
    default:
      browser.alert(text);
      return 'OK';
  }
}

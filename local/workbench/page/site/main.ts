import '../styles';
import './start.css';
import type { Language } from '../../../../src/core/values/label';
import { ok, type Result } from '../../../../src/core/values/result';
import type { AddOnFiles } from '../../protocol';
import { byId } from '../elements';
import { openWorkbench } from '../openWorkbench';
import { codeFrameLoaded } from '../scriptContext';
import { createBrowserKeeper } from './browserKeeper';
import { takeOver } from './handOver';
import { emptyBook, openDropped, startAnswerOf, type OpenedBook } from './openedBook';
import { showStartPage, type Beginning } from './startPage';
import { siteTexts, startWords } from './words';

const language = chosenLanguage();
/** Asked for at once: it arrives while the person looks at the first page. */
const parts = Promise.all([addOnFiles(), codeFrameLoaded(byId('code') as HTMLIFrameElement)]);

void takeOver().then(async (left) => {
  if (left !== null) {
    await show(left as OpenedBook);
    return;
  }
  // What this window remembers is about a workbook that is gone.
  sessionStorage.clear();
  const page = showStartPage(language, (beginning) => void begin(beginning), changeLanguage);

  async function begin(beginning: Beginning): Promise<void> {
    try {
      const opened = await open(beginning);
      if (opened.ok) await show(opened.value).then(page.close);
      else page.refuse(opened.error);
    } catch (error) {
      page.refuse(error instanceof Error ? error.message : String(error));
    }
  }
});

async function show(book: OpenedBook): Promise<void> {
  const [addOn] = await parts;
  byId('splash').hidden = false;
  openWorkbench(startAnswerOf(book, language, addOn), createBrowserKeeper(book, openAnother), siteTexts);
}

async function open(beginning: Beginning): Promise<Result<OpenedBook, string>> {
  const { demoFile, emptyFile } = startWords[language];
  if (beginning.kind === 'file') return openDropped(beginning.file, language);
  if (beginning.kind === 'empty') return ok(emptyBook(emptyFile, language));
  const demo = await fromSite(`demo-${language}.xlsx`);
  return openDropped(new File([await demo.blob()], demoFile), language);
}

async function addOnFiles(): Promise<AddOnFiles> {
  return (await (await fromSite('add-on.json')).json()) as AddOnFiles;
}

async function fromSite(path: string): Promise<Response> {
  const answer = await fetch(path).catch(() => null);
  if (!answer?.ok) throw new Error(startWords[language].notReached);
  return answer;
}

/** The page asks by itself whether to leave what no file has. */
function openAnother(): void {
  location.reload();
}

/** What the address says, else what the browser speaks first. */
function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'ru' || asked === 'en') return asked;
  return navigator.language.startsWith('ru') ? 'ru' : 'en';
}

function changeLanguage(): void {
  location.search = `?lang=${language === 'ru' ? 'en' : 'ru'}`;
}

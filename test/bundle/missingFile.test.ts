import { createRuntime, type UiHost } from '../../local/services/runtime';
import { silentUi } from '../../local/services/ui/uiHost';
import { createMemoryStore } from '../../local/store/memoryStore';
import { emptyWorkbook, pushedFiles } from './addOn';

/** What is said when a command is chosen of an add-on that lacks a file. */
function toldWithout(file: string, command: string): string {
  const told: string[] = [];
  const ask: UiHost['ask'] = (question) => {
    told.push(question.message);
    return silentUi.ask(question);
  };
  const { [file]: _missing, ...files } = pushedFiles();
  const runtime = createRuntime({ files, ui: { ...silentUi, ask }, store: createMemoryStore(emptyWorkbook()) });
  const before = runtime.store.toData().sheets;
  runtime.run(command);
  expect(runtime.store.toData().sheets).toEqual(before);
  return told.join();
}

test.each([
  { file: 'extras.html', name: 'extras', command: 'setUpOrRepair' },
  { file: 'pages.html', name: 'pages', command: 'openHelp' },
])(
  'an add-on that was put there without $file says which file is missing and what to do',
  ({ file, name, command }) => {
    const told = toldWithout(file, command);
    expect(told).toContain(`Файл дополнения ${name} не прочитался`);
    expect(told).toContain('npm run deploy');
    expect(told).not.toContain('Google не ответил');
  },
);

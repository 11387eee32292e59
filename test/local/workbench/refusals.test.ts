import { en } from '../../../local/workbench/page/language/en';
import { ru } from '../../../local/workbench/page/language/ru';
import type { SaveState } from '../../../local/workbench/page/saver';
import { createSaver } from '../../../local/workbench/page/saver';
import { Refused } from '../../../local/workbench/page/keeper';
import { programKeeper } from '../../../local/workbench/page/programKeeper';
import type { UniverStore } from '../../../local/univer/univerStore';
import { smallRegister } from './workbenchFixture';

/** The server's answer to whatever the page sends. */
function answering(status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response(body, { status, headers: { 'Content-Type': type } })));
}

afterEach(() => jest.restoreAllMocks());

/** What the title bar comes to when the page saves. */
async function stateAfterSaving(): Promise<SaveState> {
  const store = { onChange: () => undefined, toData: smallRegister } as unknown as UniverStore;
  const saver = createSaver({
    store,
    revision: 1,
    onState: () => undefined,
    keeper: programKeeper,
    delay: 1e9,
  });
  await saver.save({ whole: true });
  return saver.state();
}

describe('a save that the server refuses', () => {
  test.each([
    { status: 413, words: 'The request is too large.' },
    { status: 400, words: 'The request is not JSON.' },
    { status: 500, words: 'EIO: the disk' },
    { status: 403, words: 'Open the address that the program printed when it started.' },
  ])('with $status is told as refused, with the words of the server, and not as no connection', async (refusal) => {
    answering(refusal.status, refusal.words);
    const state = await stateAfterSaving();
    expect(state).toEqual({ kind: 'refused', refused: new Refused(refusal.status, refusal.words) });
    for (const texts of [ru, en]) {
      const sentence = texts.refused(refusal.status, refusal.words);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toBe(texts.noConnection);
    }
  });

  test('because it is not the whole workbook is a conflict, as it is with any status', async () => {
    answering(400, '{"kind":"conflict","conflict":"notWhole"}', 'application/json; charset=utf-8');
    expect(await stateAfterSaving()).toEqual({ kind: 'conflict', conflict: 'notWhole' });
  });

  test('names what broke where nobody expected it', () => {
    expect(en.refused(500, 'EIO: the disk')).toContain('EIO: the disk');
  });
});

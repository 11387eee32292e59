import { placesToKeepPlain } from '../../../src/core/views/plainText';
import { block, draftSheet } from '../../../src/core/views/sheetDraft';
import type { GeneratedSheet } from '../../../src/core/views/sheet';

function withComments(...comments: readonly string[]): GeneratedSheet {
  const draft = draftSheet('tasksInbound', 'en', [100, 100]);
  for (const comment of comments) draft.add(['1', comment]);
  draft.style(block(0, 1, comments.length), { numberFormat: '@' });
  return draft.finish();
}

describe('cells that people type into', () => {
  test('are made plain text again where what stands there would be read as something else', () => {
    expect(placesToKeepPlain(withComments('call back', '1-2'))).toEqual(['B1:B2']);
  });

  test('cost nothing where it is words alone', () => {
    expect(placesToKeepPlain(withComments('call back', ''))).toEqual([]);
  });
});

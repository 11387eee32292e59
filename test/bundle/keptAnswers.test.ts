import { addOnIn, smallRegister } from './addOn';

/** What the workbook keeps of the files it has been told of, by their shapes. */
async function keeping(): Promise<{
  keep: (shape: string, answers: string) => void;
  kept: (...shapes: readonly string[]) => readonly string[];
}> {
  const { runtime } = await addOnIn(await smallRegister());
  return {
    keep: (shape, answers) => void runtime.scriptRun('keepAnswers', { shape, answers }),
    kept: (...shapes) => Object.keys(runtime.scriptRun('keptAnswers', shapes) as Record<string, string>).sort(),
  };
}

describe('answers about files of one shape', () => {
  test('are kept, and those of other shapes beside them', async () => {
    const { keep, kept } = await keeping();
    keep('calls', '{}');
    keep('sales', '{}');
    expect(kept('calls', 'sales', 'deals')).toEqual(['calls', 'sales']);
  });

  test('are kept of a dozen shapes, the last one among them: every edit reads them all', async () => {
    const { keep, kept } = await keeping();
    const shapes = Array.from({ length: 30 }, (_none, index) => `shape ${index}`);
    for (const shape of shapes) keep(shape, '{}');
    expect(kept(...shapes)).toHaveLength(12);
    expect(kept('shape 29')).toEqual(['shape 29']);
  });

  test('too long for a property are not kept: the file is asked about again', async () => {
    const { keep, kept } = await keeping();
    keep('calls', 'ж'.repeat(4600));
    expect(kept('calls')).toEqual([]);
  });
});

import { PassThrough } from 'node:stream';
import { clearProgress, progressOf } from '../../../local/cli/progress';

/** What a terminal is sent while a command takes its steps, each so many milliseconds after the one before. */
function shownOf(isInteractive: boolean, gap: number, end: 'done' | 'fails' = 'done'): string {
  const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let now = Date.UTC(2026, 11, 1);
  const clock = (): Date => new Date((now += gap));
  const progress = progressOf({ isInteractive, clock }, 3, screen as unknown as NodeJS.WriteStream);
  for (const step of ['reading north.xlsx', 'computing', 'writing the facts of North']) progress.step(step);
  if (end === 'done') progress.done();
  else clearProgress();
  return String(screen.read() ?? '');
}

describe('the progress of a long command', () => {
  it('is a bar with the name of the step, and is taken away at the end', () => {
    const shown = shownOf(true, 600);
    expect(shown).toContain('computing');
    expect(shown).toMatch(/█+░+ writing the facts of North/);
    // The line is cleared at last, and the cursor is there again.
    expect(shown.slice(shown.lastIndexOf('North'))).toContain('\u001b[2K');
    expect(shown).toContain('\u001b[?25h');
  });

  it('is taken away when the command fails', () => {
    expect(shownOf(true, 600, 'fails')).toContain('\u001b[?25h');
  });

  it('is not shown of what takes less than a second, or where nobody looks', () => {
    expect(shownOf(true, 100)).toBe('');
    expect(shownOf(false, 5000)).toBe('');
  });
});

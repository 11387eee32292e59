import { useEffect } from 'preact/hooks';
import { placeHere } from './placeHere';

/** Seconds between two looks: soon after something was selected, seldom when nothing happens for a while. */
const SECONDS = { soon: 2.5, seldom: 10 } as const;
const LOOKS_BEFORE_SELDOM = 12;

/** Follows the selected cell while the page is in view and tells of every other figure; a look that fails is tried again. */
export function useSelectedFigure(tell: (place: string) => void): void {
  useEffect(() => {
    let [last, quiet, timer, turn] = ['', 0, 0, 0];
    async function look(): Promise<void> {
      const mine = ++turn;
      const place = document.hidden ? '' : await placeHere().catch(() => '');
      // Another look has begun meanwhile, or the page is gone: that one goes on.
      if (mine !== turn) return;
      quiet = place === '' || place === last ? quiet + 1 : 0;
      if (place !== '' && place !== last) tell((last = place));
      const seconds = quiet < LOOKS_BEFORE_SELDOM ? SECONDS.soon : SECONDS.seldom;
      timer = window.setTimeout(() => void look(), seconds * 1000);
    }
    function lookAtOnce(): void {
      if (document.hidden) return;
      window.clearTimeout(timer);
      quiet = 0;
      void look();
    }
    void look();
    document.addEventListener('visibilitychange', lookAtOnce);
    return () => {
      turn++;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', lookAtOnce);
    };
  }, []);
}

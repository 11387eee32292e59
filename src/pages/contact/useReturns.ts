import { useEffect, useState } from 'preact/hooks';

/** What was read longer ago is read anew when somebody comes back to it. */
const STALE_MINUTES = 30;

/** Grows when somebody comes back to a page that has stood for a while, over night say, and when the network is back. */
export function useReturns(): number {
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    let readAt = Date.now();
    function again(): void {
      readAt = Date.now();
      setReturns((before) => before + 1);
    }
    function comeBack(): void {
      if (!document.hidden && Date.now() - readAt >= STALE_MINUTES * 60_000) again();
    }
    document.addEventListener('visibilitychange', comeBack);
    window.addEventListener('focus', comeBack);
    window.addEventListener('online', again);
    return () => {
      document.removeEventListener('visibilitychange', comeBack);
      window.removeEventListener('focus', comeBack);
      window.removeEventListener('online', again);
    };
  }, []);
  return returns;
}

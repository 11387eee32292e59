/** Nobody should look at a page for longer than this without a word. */
const MOST_SECONDS = 20;

/** Says something once an answer has been awaited for too long; the answer calls what is returned. */
export function whenSilent(say: () => void): () => void {
  const timer = setTimeout(say, MOST_SECONDS * 1000);
  return () => clearTimeout(timer);
}

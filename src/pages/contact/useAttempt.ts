import { useState } from 'preact/hooks';
import type { ContactTexts } from '../../language/contactTexts';
import { whenSilent } from '../bridge/patience';
import { sentenceOf } from '../shared/sentenceOf';

/** What is asked of the server by a press, one thing at a time. */
export interface Attempt {
  readonly isBusy: boolean;
  /** What went wrong, or what is being waited for. */
  readonly sentence: string;
  readonly say: (sentence: string) => void;
  /** Says when there is no answer for a while, and why there was none. */
  readonly trying: (work: () => Promise<void>, failed: (why: string) => string) => Promise<void>;
}

export function useAttempt({ slow }: ContactTexts): Attempt {
  const [isBusy, setBusy] = useState(false);
  const [sentence, say] = useState('');
  return {
    isBusy,
    sentence,
    say,
    trying: async (work, failed) => {
      setBusy(true);
      say('');
      const answered = whenSilent(() => say(slow));
      try {
        await work();
        say((before) => (before === slow ? '' : before));
      } catch (error) {
        say(failed(sentenceOf(error)));
      } finally {
        answered();
        setBusy(false);
      }
    },
  };
}

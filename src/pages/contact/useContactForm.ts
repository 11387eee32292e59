import { useMemo, useState } from 'preact/hooks';
import { guessOf } from '../../core/work/entry/guess';
import { otherSideOf } from '../../core/work/entry/otherSide';
import type { ContactForm } from './entry';
import { employeeHere } from './employee';
import type { PartyHere } from './register';
import type { Meant } from './meant';
import { strangerOf } from './typed';

/** The form as guessed from what is known by now, under what somebody has said of it: a guess never changes a choice. */
export function useContactForm(
  { known, typed, said }: Meant,
  here: PartyHere | null,
  user: string,
): {
  readonly form: ContactForm;
  readonly said: Partial<ContactForm>;
  readonly change: (changed: Partial<ContactForm>) => void;
  readonly forget: () => void;
} {
  const [changed, setChanged] = useState(said);
  const guessed = useMemo((): ContactForm => {
    const thread = here?.card?.thread ?? null;
    const isWaiting = here ? thread !== null : (known?.waitingSince ?? null) !== null;
    const other = here?.card
      ? { ...otherSideOf(here.analysis, here.card.party.index) }
      : known
        ? { client: known.name }
        : strangerOf(typed);
    return {
      ...guessOf(typed, thread ?? (isWaiting ? { inbound: [] } : null)),
      result: 'reached',
      nextStepOn: null,
      isOnDay: false,
      nextStep: '',
      comment: '',
      employee: employeeHere(here, user),
      other,
    };
  }, [known, typed, here]);
  return {
    form: { ...guessed, ...changed, ...(known && { other: guessed.other }) },
    said: changed,
    change: (more) => setChanged((before) => ({ ...before, ...more })),
    forget: () => setChanged({}),
  };
}

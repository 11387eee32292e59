import type { StaffTexts } from '../../language/staffTexts';
import type { Given, Taken } from '../bridge/doors';
import type { AboutPage } from '../shared/page';

export type Change = Taken<'changeStaff'>;
export type Person = Given<'staffHere'>['people'][number];

/** What every form of the page is given. */
export interface FormProps extends Pick<AboutPage, 'language'> {
  readonly staff: Given<'staffHere'>;
  readonly words: StaffTexts;
  readonly isBusy: boolean;
  readonly change: (wanted: Change) => void;
  readonly forget: (wanted: Taken<'forgetPerson'>) => void;
  readonly failed: (error: unknown) => void;
}

/** Whoever can take something over from a person. */
export function others(staff: Given<'staffHere'>, name: string): readonly Person[] {
  return staff.people.filter((person) => person.name !== name);
}

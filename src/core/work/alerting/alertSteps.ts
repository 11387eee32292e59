import type { Role } from '../../register/schema/choice';
import type { Standard } from '../../register/tables/standards';
import { ALERT_KEYS, type AlertKey } from '../../register/tables/ruleKeys';
import type { Label } from '../../values/label';

/** In which words somebody is told that an inquiry waits. */
export type AlertStepKey = 'soon' | 'overdue' | 'again';

/** When somebody is told that an inquiry waits, as a percentage of the time its channel has, and who. */
interface AlertRule {
  readonly step: AlertStepKey;
  /** The owner: owners. Any other role: whoever is to answer. */
  readonly role: Role;
  readonly percent: number;
  readonly standard: Label;
}

/** What holds where the Standards sheet says nothing else. */
export const ALERT_RULES: Readonly<Record<AlertKey, AlertRule>> = {
  'alert.soon': {
    step: 'soon',
    role: 'inbound',
    percent: 75,
    standard: {
      en: 'message to whoever is to answer: the time is almost up',
      ru: 'сообщение тому, кто отвечает: срок подходит',
    },
  },
  'alert.overdue': {
    step: 'overdue',
    role: 'inbound',
    percent: 100,
    standard: { en: 'message to whoever is to answer: overdue', ru: 'сообщение тому, кто отвечает: просрочено' },
  },
  'alert.owner': {
    step: 'overdue',
    role: 'owner',
    percent: 100,
    standard: { en: 'message to the owner: overdue', ru: 'сообщение владельцу: просрочено' },
  },
  'alert.again': {
    step: 'again',
    role: 'owner',
    percent: 300,
    standard: { en: 'message to the owner: still not answered', ru: 'сообщение владельцу: до сих пор не ответили' },
  },
};

export const ALERT_UNIT: Label = { en: '% of the time for an answer', ru: '% срока ответа' };

/** Sooner than at once or later than in twenty times the time nobody is told. */
export const ALERT_BOUNDS = { least: 1, most: 2000 } as const;

export function isAlertPercent(value: number): boolean {
  return value >= ALERT_BOUNDS.least && value <= ALERT_BOUNDS.most;
}

/** A step as the company wants it. */
export interface AlertStep extends Pick<AlertRule, 'step' | 'role'> {
  /** Of the time for an answer. */
  readonly share: number;
}

/** The steps that are on, by the rows of Standards where it has any, the latest last; a number that makes no sense is none. */
export function stepsInForce(rows: readonly Standard[]): readonly AlertStep[] {
  const steps = ALERT_KEYS.flatMap((key): readonly AlertStep[] => {
    const row = rows.find((one) => one.key === key);
    if (row?.on === false) return [];
    const { step, role, percent } = ALERT_RULES[key];
    const own = row?.threshold ?? percent;
    return [{ step, role: row?.role ?? role, share: (isAlertPercent(own) ? own : percent) / 100 }];
  });
  return [...steps].sort((left, right) => left.share - right.share);
}

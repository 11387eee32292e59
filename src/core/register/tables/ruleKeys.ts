/** Keys of the standards the program can act upon, in the order in which one situation is given to the first that claims it. */
export const RULE_KEYS = [
  'inbound.reply',
  'care.claim',
  'inbound.nextStep',
  'active.nextStep',
  'care.nextStep',
  'inbound.stuck',
  'active.stuck',
  'care.stuck',
  'active.lead',
  'active.retry',
  'care.first',
  'care.second',
  'care.atRisk',
  'care.lost',
  'care.touch',
  'care.quiet',
  'active.call',
  'documents.due',
  'documents.papers',
  'owner.decision',
  'owner.waiting',
  'owner.stuck',
  'owner.revenuePerClient',
  'owner.retention',
  'owner.structure',
  'owner.papers',
  'owner.listen',
  'owner.checkCall',
  'owner.problems',
  'owner.unregistered',
  'owner.deadLine',
  'owner.testInquiry',
  'owner.adoption',
  'owner.overload',
] as const;

export type RuleKey = (typeof RULE_KEYS)[number];

/** Keys of the standards that say when somebody is told that an inquiry waits. */
export const ALERT_KEYS = ['alert.soon', 'alert.overdue', 'alert.owner', 'alert.again'] as const;

export type AlertKey = (typeof ALERT_KEYS)[number];

export function isAlertKey(key: string): key is AlertKey {
  return (ALERT_KEYS as readonly string[]).includes(key);
}

const KNOWN: ReadonlySet<string> = new Set(RULE_KEYS);

/** Any other key of the Standards sheet is a note of the company's own, without a rule behind it. */
export function isRuleKey(key: string): key is RuleKey {
  return KNOWN.has(key);
}
